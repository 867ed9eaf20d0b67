#include <stddef.h>

/// Parses a page with libcmark, its own allocator and source positions, visits every node and frees them.
/// Gives the number of events of the walk.
size_t floor_parse_and_walk(const char *bytes, size_t length);
