#include "late.h"

#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>

static void fail(const char *file, const char *reason) {
  fprintf(stderr, "error: the library %s cannot be used: %s\nhint: install it (`dateline doctor`)\n",
          file, reason ? reason : "unknown reason");
  _exit(1);
}

/* The function of that name in the library, which is loaded first if need be. Two threads that ask
   at once get the same answer: the loader counts who holds a library. */
void *dateline_late_function(_Atomic(void *) *library, const char *file, const char *name) {
  void *handle = atomic_load_explicit(library, memory_order_acquire);
  if (!handle) {
    handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    if (!handle) fail(file, dlerror());
    atomic_store_explicit(library, handle, memory_order_release);
  }
  void *function = dlsym(handle, name);
  if (!function) fail(file, dlerror());
  return function;
}
