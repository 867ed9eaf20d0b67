// Linked into the static program only: it also runs in a root without /proc, where the Swift runtime asks in vain for the
// path of the program, to find a tool that prints backtraces, and for the words of the command line. glibc hands those
// to what runs before `main`; and a path that is given need not be found.
#include <stdlib.h>
#include <unistd.h>

// From the runtime's CommandLine.cpp. Weak: a runtime without it is one that finds the words by itself.
extern void _swift_stdlib_overrideUnsafeArgvArgc(char **words, int count) __attribute__((weak));

__attribute__((constructor(101))) static void prepareBareRoot(int count, char **words) {
  if (access("/proc/self/exe", F_OK) == 0) return;
  setenv("SWIFT_ROOT", "/", 0);
  if (_swift_stdlib_overrideUnsafeArgvArgc) _swift_stdlib_overrideUnsafeArgvArgc(words, count);
}
