/* Functions of libraries that are loaded when the first of them is called: most commands draw no
   page and read no HTML, and a library that is loaded at the start costs every one of them.
   With REFERENCES defined the file that includes this names the functions instead, so that
   dpkg-shlibdeps can say which versions of the libraries have them. */
#include <stdatomic.h>

void *dateline_late_function(_Atomic(void *) *library, const char *file, const char *name);

#ifdef REFERENCES
#define LATE(result, name, parameters, arguments) void *const reference_##name = (void *)name;
#define LATE_VOID(name, parameters, arguments) LATE(void, name, parameters, arguments)
#else
#define LATE_FUNCTION(name)                                                          \
  static _Atomic(void *) slot_;                                                      \
  void *function = atomic_load_explicit(&slot_, memory_order_acquire);               \
  if (!function) {                                                                   \
    function = dateline_late_function(&library, LIBRARY, #name);                     \
    atomic_store_explicit(&slot_, function, memory_order_release);                   \
  }

#define LATE(result, name, parameters, arguments)  \
  result name parameters {                         \
    LATE_FUNCTION(name)                            \
    return ((result(*) parameters)function)arguments; \
  }
#define LATE_VOID(name, parameters, arguments)  \
  void name parameters {                        \
    LATE_FUNCTION(name)                         \
    ((void(*) parameters)function)arguments;    \
  }
static _Atomic(void *) library;
#endif
