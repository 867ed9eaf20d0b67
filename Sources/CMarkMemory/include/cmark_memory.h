#include <cmark.h>
#include <stddef.h>
#include <string.h>

// An allocator for libcmark, which spends a third of its instructions in malloc and free. A document takes its memory from
// large chunks one piece after the other, and all of it is given back at once when the document ends. The documents of a
// thread end in the opposite order in which they began: `cmark_mem` hands its functions no context, so that the chunks
// belong to the thread.

// What of a thread's memory was in use when a document began.
typedef struct cmark_memory_mark {
  struct cmark_memory_chunk *chunk;
  size_t used, pieces;
  struct cmark_memory_gap *gaps;
  struct cmark_memory_chunk *first_of_walked;
  int is_walked;
} cmark_memory_mark;

// To hand to `cmark_parser_new_with_mem` after `cmark_memory_begin`. What is given back may be handed
// out again; the rest is freed when the document ends.
cmark_mem *cmark_memory_allocator(void);

// Begins a document.
cmark_memory_mark cmark_memory_begin(void);

// Says that the document that began with the mark is parsed, and takes no more memory: from here on, what is given back is
// handed out to nobody, and is freed as soon as all that lies around it is given back.
void cmark_memory_walk(cmark_memory_mark mark);

// Ends the document that began with the mark: its nodes, its parser and its iterators are gone.
void cmark_memory_end(cmark_memory_mark mark);

// How long a string of libcmark is: C's own function finds the end many bytes at a time.
static inline size_t cmark_string_length(const char *string) { return strlen(string); }
