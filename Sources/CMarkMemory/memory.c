#include "cmark_memory.h"

#include <stdlib.h>
#include <string.h>

enum {
  first_chunk = 1 << 18,
  // What a thread keeps for its next document.
  kept_chunk = 1 << 22,
  // Each piece is aligned to it, and behind a header of this size that holds its length.
  alignment = 16
};

struct cmark_memory_chunk {
  struct cmark_memory_chunk *before;
  size_t size, used;
  _Alignas(16) char bytes[];
};

static _Thread_local struct cmark_memory_chunk *chunks;

// Zeroed memory; as libcmark's own allocator, it ends the program when there is none.
static void *take(size_t length) {
  if (length > (size_t)-1 / 4) abort();
  size_t size = alignment + (length + alignment - 1) / alignment * alignment;
  struct cmark_memory_chunk *chunk = chunks;
  if (!chunk || chunk->size - chunk->used < size) {
    size_t wanted = chunk ? chunk->size * 2 : first_chunk;
    if (wanted < size) wanted = size;
    struct cmark_memory_chunk *added = malloc(sizeof *added + wanted);
    if (!added) abort();
    added->before = chunk;
    added->size = wanted;
    added->used = 0;
    chunks = chunk = added;
  }
  char *piece = chunk->bytes + chunk->used;
  chunk->used += size;
  memcpy(piece, &length, sizeof length);
  return memset(piece + alignment, 0, length);
}

static void *take_zeroed(size_t count, size_t size) {
  if (size && count > (size_t)-1 / size) abort();
  return take(count * size);
}

static void *take_longer(void *piece, size_t length) {
  if (!piece) return take(length);
  size_t old;
  memcpy(&old, (char *)piece - alignment, sizeof old);
  if (length <= old) return piece;
  void *moved = take(length);
  return memcpy(moved, piece, old);
}

static void keep(void *piece) { (void)piece; }

cmark_mem *cmark_memory_allocator(void) {
  static cmark_mem allocator = {take_zeroed, take_longer, keep};
  return &allocator;
}

cmark_memory_mark cmark_memory_begin(void) {
  cmark_memory_mark mark = {chunks, chunks ? chunks->used : 0};
  return mark;
}

void cmark_memory_end(cmark_memory_mark mark) {
  struct cmark_memory_chunk *chunk = chunks;
  while (chunk != mark.chunk) {
    struct cmark_memory_chunk *before = chunk->before;
    // The last document of all leaves a chunk behind.
    if (!before && chunk->size <= kept_chunk) break;
    free(chunk);
    chunk = before;
  }
  chunks = chunk;
  if (chunk) chunk->used = chunk == mark.chunk ? mark.used : 0;
}
