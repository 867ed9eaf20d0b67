#include "floor.h"

#include <cmark.h>

size_t floor_parse_and_walk(const char *bytes, size_t length) {
  cmark_node *document = cmark_parse_document(bytes, length, CMARK_OPT_SOURCEPOS);
  cmark_iter *iterator = cmark_iter_new(document);
  size_t events = 0;
  while (cmark_iter_next(iterator) != CMARK_EVENT_DONE) events++;
  cmark_iter_free(iterator);
  cmark_node_free(document);
  return events;
}
