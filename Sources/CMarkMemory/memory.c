#include "cmark_memory.h"

#include <stdlib.h>
#include <string.h>

enum {
  first_chunk = 1 << 18,
  // From this size on chunks double no more: what is left of the last one is all that a document wastes.
  largest_chunk = 1 << 21,
  // What is worth to be taken from again. libcmark's nodes are smaller, and wait for the end of the document.
  smallest_gap = 160,
  // What a thread keeps for its next document.
  kept_chunk = 1 << 22,
  // Each piece is aligned to it, and behind a header of this size that holds its length. libcmark keeps pointers and
  // integers there, nothing wider.
  alignment = 8
};

struct cmark_memory_chunk {
  struct cmark_memory_chunk *before;
  size_t size, used;
  _Alignas(8) char bytes[];
};

// A piece that was given back, and is taken from again.
struct cmark_memory_gap {
  struct cmark_memory_gap *before;
  size_t size;
};

static _Thread_local struct cmark_memory_chunk *chunks;
static _Thread_local struct cmark_memory_gap *gaps;

// What a piece takes of a chunk.
static size_t size_of(size_t length) {
  return alignment + (length + alignment - 1) / alignment * alignment;
}

static size_t length_of(const void *piece) {
  size_t length;
  memcpy(&length, (const char *)piece - alignment, sizeof length);
  return length;
}

// Where a piece begins, when it is the last that was taken.
static char *last(const void *piece) {
  char *start = (char *)piece - alignment;
  struct cmark_memory_chunk *chunk = chunks;
  if (!chunk || start < chunk->bytes || start >= chunk->bytes + chunk->used) return NULL;
  return start + size_of(length_of(piece)) == chunk->bytes + chunk->used ? start : NULL;
}

// What is left of the latest gap, when that is enough. A gap that is too small is lost to the document, so that none is
// asked twice.
static char *take_gap(size_t size) {
  while (gaps) {
    struct cmark_memory_gap *gap = gaps;
    // It is used up from its end, so that it can still say how much there is.
    if (gap->size >= size + sizeof *gap) {
      gap->size -= size;
      return (char *)gap + gap->size;
    }
    gaps = gap->before;
    if (gap->size >= size) return (char *)gap;
  }
  return NULL;
}

// As libcmark's own allocator, it ends the program when there is no memory.
static void *take(size_t length) {
  if (length > (size_t)-1 / 4) abort();
  size_t size = size_of(length);
  char *piece = take_gap(size);
  if (piece) {
    memcpy(piece, &length, sizeof length);
    return piece + alignment;
  }
  struct cmark_memory_chunk *chunk = chunks;
  if (!chunk || chunk->size - chunk->used < size) {
    size_t wanted = !chunk ? first_chunk : chunk->size < largest_chunk ? chunk->size * 2 : largest_chunk;
    if (wanted < size) wanted = size;
    struct cmark_memory_chunk *added = malloc(sizeof *added + wanted);
    if (!added) abort();
    added->before = chunk;
    added->size = wanted;
    added->used = 0;
    chunks = chunk = added;
  }
  piece = chunk->bytes + chunk->used;
  chunk->used += size;
  memcpy(piece, &length, sizeof length);
  return piece + alignment;
}

static void *take_zeroed(size_t count, size_t size) {
  if (size && count > (size_t)-1 / size) abort();
  return memset(take(count * size), 0, count * size);
}

// The text of a block is given back when its inlines are read, and holds those of the next block: without that, a
// document of megabytes would take half as much again.
static void give(void *piece) {
  if (!piece) return;
  char *start = last(piece);
  if (start) {
    chunks->used = start - chunks->bytes;
    return;
  }
  size_t size = size_of(length_of(piece));
  if (size < smallest_gap) return;
  struct cmark_memory_gap *gap = (struct cmark_memory_gap *)((char *)piece - alignment);
  gap->before = gaps;
  gap->size = size;
  gaps = gap;
}

static void *take_longer(void *piece, size_t length) {
  if (!piece) return take(length);
  size_t old = length_of(piece);
  if (length <= old) return piece;
  // The text of a paragraph grows line by line, and most often nothing is taken in between.
  char *start = last(piece);
  if (start && length < (size_t)-1 / 4 && chunks->bytes + chunks->size - start >= size_of(length)) {
    chunks->used = start + size_of(length) - chunks->bytes;
    memcpy(start, &length, sizeof length);
    return piece;
  }
  void *moved = memcpy(take(length), piece, old);
  give(piece);
  return moved;
}

cmark_mem *cmark_memory_allocator(void) {
  static cmark_mem allocator = {take_zeroed, take_longer, give};
  return &allocator;
}

cmark_memory_mark cmark_memory_begin(void) {
  cmark_memory_mark mark = {chunks, chunks ? chunks->used : 0, gaps};
  gaps = NULL;
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
  gaps = mark.gaps;
  if (chunk) chunk->used = chunk == mark.chunk ? mark.used : 0;
}
