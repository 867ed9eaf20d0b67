#include "cmark_memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

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
  struct cmark_memory_chunk *before, *after;
  // How many of its pieces were not given back.
  size_t size, used, pieces;
  _Alignas(8) char bytes[];
};

// Stands before each piece.
struct header {
  // Of the piece.
  uint32_t length;
  // How far the piece is from the first byte of its chunk, in units of the alignment.
  uint32_t place;
};

_Static_assert(sizeof(struct header) == alignment, "a piece is aligned behind its header");

// A piece that was given back, and is taken from again.
struct cmark_memory_gap {
  struct cmark_memory_gap *before;
  struct cmark_memory_chunk *chunk;
  size_t size;
};

static _Thread_local struct cmark_memory_chunk *chunks;
static _Thread_local struct cmark_memory_gap *gaps;
// The chunk in which the document began that is read no more, but walked through. Its later chunks go as soon as they
// are empty.
static _Thread_local struct cmark_memory_chunk *first_of_walked;
static _Thread_local int is_walked;

// What a piece takes of a chunk.
static size_t size_of(size_t length) {
  return alignment + (length + alignment - 1) / alignment * alignment;
}

static struct header header_of(const void *piece) {
  struct header header;
  memcpy(&header, (const char *)piece - alignment, sizeof header);
  return header;
}

static size_t length_of(const void *piece) { return header_of(piece).length; }

static struct cmark_memory_chunk *chunk_of(void *piece) {
  char *bytes = (char *)piece - (size_t)header_of(piece).place * alignment;
  return (struct cmark_memory_chunk *)(bytes - offsetof(struct cmark_memory_chunk, bytes));
}

// Makes a piece of what was found for it, its header included.
static void *piece_at(char *start, size_t length, struct cmark_memory_chunk *chunk) {
  char *piece = start + alignment;
  struct header header = {(uint32_t)length, (uint32_t)((size_t)(piece - chunk->bytes) / alignment)};
  memcpy(start, &header, sizeof header);
  chunk->pieces++;
  return piece;
}

// Where a piece begins, when it is the last that was taken.
static char *last(const void *piece) {
  char *start = (char *)piece - alignment;
  struct cmark_memory_chunk *chunk = chunks;
  if (!chunk || start < chunk->bytes || start >= chunk->bytes + chunk->used) return NULL;
  return start + size_of(length_of(piece)) == chunk->bytes + chunk->used ? start : NULL;
}

// A piece from what is left of the latest gap, when that is enough. A gap that is too small is lost to the document, so
// that none is asked twice.
static void *take_gap(size_t length, size_t size) {
  while (gaps) {
    struct cmark_memory_gap *gap = gaps;
    // It is used up from its end, so that it can still say how much there is.
    if (gap->size >= size + sizeof *gap) {
      gap->size -= size;
      return piece_at((char *)gap + gap->size, length, gap->chunk);
    }
    gaps = gap->before;
    if (gap->size >= size) return piece_at((char *)gap, length, gap->chunk);
  }
  return NULL;
}

static void unmap(struct cmark_memory_chunk *chunk) { munmap(chunk, sizeof *chunk + chunk->size); }

static struct cmark_memory_chunk *add_chunk(size_t size) {
  struct cmark_memory_chunk *last = chunks;
  size_t wanted = !last ? first_chunk : last->size < largest_chunk ? last->size * 2 : largest_chunk;
  if (wanted < size) wanted = size;
  // Mapped by itself, so that the system has it back as soon as it is freed, whatever was taken since.
  struct cmark_memory_chunk *added = mmap(NULL, sizeof *added + wanted, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (added == MAP_FAILED) abort();
  *added = (struct cmark_memory_chunk){.before = last, .size = wanted};
  if (last) last->after = added;
  chunks = added;
  return added;
}

// As libcmark's own allocator, it ends the program when there is no memory. No file is so long that a piece of it had no
// room in a header.
static void *take(size_t length) {
  if (length > UINT32_MAX / 2) abort();
  size_t size = size_of(length);
  void *piece = take_gap(length, size);
  if (piece) return piece;
  struct cmark_memory_chunk *chunk = chunks;
  if (!chunk || chunk->size - chunk->used < size) chunk = add_chunk(size);
  char *start = chunk->bytes + chunk->used;
  chunk->used += size;
  return piece_at(start, length, chunk);
}

static void *take_zeroed(size_t count, size_t size) {
  if (size && count > (size_t)-1 / size) abort();
  return memset(take(count * size), 0, count * size);
}

static void free_chunk(struct cmark_memory_chunk *chunk) {
  if (chunk->before) chunk->before->after = chunk->after;
  if (chunk->after) chunk->after->before = chunk->before;
  if (chunks == chunk) chunks = chunk->before;
  unmap(chunk);
}

// The text of a block is given back when its inlines are read, and holds those of the next block: without that, a
// document of megabytes would take half as much again.
static void give(void *piece) {
  if (!piece) return;
  struct cmark_memory_chunk *chunk = chunk_of(piece);
  chunk->pieces--;
  if (is_walked) {
    if (!chunk->pieces && chunk != first_of_walked && chunk->before) free_chunk(chunk);
    return;
  }
  char *start = last(piece);
  if (start) {
    chunks->used = start - chunks->bytes;
    return;
  }
  size_t size = size_of(length_of(piece));
  if (size < smallest_gap) return;
  struct cmark_memory_gap *gap = (struct cmark_memory_gap *)((char *)piece - alignment);
  *gap = (struct cmark_memory_gap){.before = gaps, .chunk = chunk, .size = size};
  gaps = gap;
}

static void *take_longer(void *piece, size_t length) {
  if (!piece) return take(length);
  size_t old = length_of(piece);
  if (length <= old) return piece;
  // The text of a paragraph grows line by line, and most often nothing is taken in between.
  char *start = last(piece);
  if (start && length <= UINT32_MAX / 2 && chunks->bytes + chunks->size - start >= size_of(length)) {
    chunks->used = start + size_of(length) - chunks->bytes;
    struct header header = {(uint32_t)length, header_of(piece).place};
    memcpy(start, &header, sizeof header);
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
  cmark_memory_mark mark = {
    .chunk = chunks,
    .used = chunks ? chunks->used : 0,
    .pieces = chunks ? chunks->pieces : 0,
    .gaps = gaps,
    .first_of_walked = first_of_walked,
    .is_walked = is_walked,
  };
  gaps = NULL;
  is_walked = 0;
  return mark;
}

void cmark_memory_walk(cmark_memory_mark mark) {
  // Gaps would stand in chunks that go.
  gaps = NULL;
  first_of_walked = mark.chunk;
  is_walked = 1;
}

void cmark_memory_end(cmark_memory_mark mark) {
  struct cmark_memory_chunk *chunk = chunks;
  while (chunk != mark.chunk) {
    struct cmark_memory_chunk *before = chunk->before;
    // The last document of all leaves a chunk behind.
    if (!before && chunk->size <= kept_chunk) break;
    unmap(chunk);
    chunk = before;
  }
  chunks = chunk;
  gaps = mark.gaps;
  first_of_walked = mark.first_of_walked;
  is_walked = mark.is_walked;
  if (!chunk) return;
  chunk->after = NULL;
  chunk->used = chunk == mark.chunk ? mark.used : 0;
  chunk->pieces = chunk == mark.chunk ? mark.pieces : 0;
}
