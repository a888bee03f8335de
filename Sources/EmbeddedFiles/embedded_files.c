#include "embedded_files.h"

#include <stddef.h>

static const unsigned char style_briefing[] = {
#embed "Files/styles/briefing.yaml"
};

static const dateline_embedded_file files[] = {
    {"styles/briefing.yaml", style_briefing, sizeof style_briefing},
};

const dateline_embedded_file *dateline_embedded_files(unsigned long *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
