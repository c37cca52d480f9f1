// dladdr says of a module's functions and variables what file they are from, as of any library's.
// oracle: lli has no file for what it compiles
// main: exit 0
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

static int variable = 1;
static const int constant = 2;
static int early;

static int here(const void *address, const void *base) {
  Dl_info info;
  return dladdr(address, &info) && strstr(info.dli_fname, "dladdr") && info.dli_fbase <= address
    && (!base || info.dli_fbase == base);
}

// A library's constructors may ask already.
__attribute__((constructor)) static void start(void) { early = here(&variable, 0); }

int main(void) {
  Dl_info info;
  if (!early) return 1;
  if (!dladdr((const void *)main, &info)) return 2;
  if (!here((const void *)main, info.dli_fbase) || !here(&variable, info.dli_fbase) || !here(&constant, info.dli_fbase)) return 3;
  if (!dladdr(dlsym(RTLD_DEFAULT, "malloc"), &info) || !strstr(info.dli_fname, "libc.so")) return 4;
  int local;
  return dladdr(&local, &info) ? 5 : 0;
}
