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

#endif
