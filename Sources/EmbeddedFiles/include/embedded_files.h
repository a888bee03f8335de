#ifndef DATELINE_EMBEDDED_FILES_H
#define DATELINE_EMBEDDED_FILES_H

/// One file that is built into the binary: its path as users would name it, and its bytes.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  unsigned long size;
} dateline_embedded_file;

/// All built-in files, ordered by path; `count` receives their number.
const dateline_embedded_file *dateline_embedded_files(unsigned long *count);

/// What the program made of the built-in knowledge when it was built, so that it is not made at every
/// start; NULL in a build that was not linked with it. `size` receives its length.
const unsigned char *dateline_embedded_tables(unsigned long *size);

#endif
