#include "embedded_files.h"

#include <stddef.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

// The one list of what is built in: the bytes below, and their paths in the table after them.

static const unsigned char kp_agencies[] = {
#embed "Files/knowledge/kp/agencies.csv"
};
static const unsigned char kp_agency_names[] = {
#embed "Files/knowledge/kp/agency_names.csv"
};
static const unsigned char kp_agency_parents[] = {
#embed "Files/knowledge/kp/agency_parents.csv"
};
static const unsigned char kp_agent_nouns[] = {
#embed "Files/knowledge/kp/agent_nouns.csv"
};
static const unsigned char kp_ambiguities[] = {
#embed "Files/knowledge/kp/ambiguities.csv"
};
static const unsigned char kp_anchors[] = {
#embed "Files/knowledge/kp/anchors.csv"
};
static const unsigned char kp_lexicon[] = {
#embed "Files/knowledge/kp/lexicon.csv"
};
static const unsigned char kp_lunar[] = {
#embed "Files/knowledge/kp/lunar.csv"
};
static const unsigned char kp_pack[] = {
#embed "Files/knowledge/kp/pack.csv"
};
static const unsigned char kp_place_parents[] = {
#embed "Files/knowledge/kp/place_parents.csv"
};
static const unsigned char kp_places[] = {
#embed "Files/knowledge/kp/places.csv"
};
static const unsigned char kp_reporting_sources[] = {
#embed "Files/knowledge/kp/reporting_sources.csv"
};
static const unsigned char kp_triggers[] = {
#embed "Files/knowledge/kp/triggers.csv"
};
static const unsigned char kp_types[] = {
#embed "Files/knowledge/kp/types.csv"
};
static const unsigned char world_countries[] = {
#embed "Files/knowledge/world/countries.csv"
};
static const unsigned char world_index[] = {
#embed "Files/knowledge/world/places.index"
};
static const unsigned char world_places[] = {
#embed "Files/knowledge/world/places.tsv"
};
static const unsigned char style_briefing[] = {
#embed "Files/styles/briefing.yaml"
};
static const unsigned char style_mono[] = {
#embed "Files/styles/mono.yaml"
};
static const unsigned char style_screen[] = {
#embed "Files/styles/screen.yaml"
};

#define FILE_ENTRY(path, bytes) {path, bytes, sizeof bytes}

static const dateline_embedded_file files[] = {
    FILE_ENTRY("knowledge/kp/agencies.csv", kp_agencies),
    FILE_ENTRY("knowledge/kp/agency_names.csv", kp_agency_names),
    FILE_ENTRY("knowledge/kp/agency_parents.csv", kp_agency_parents),
    FILE_ENTRY("knowledge/kp/agent_nouns.csv", kp_agent_nouns),
    FILE_ENTRY("knowledge/kp/ambiguities.csv", kp_ambiguities),
    FILE_ENTRY("knowledge/kp/anchors.csv", kp_anchors),
    FILE_ENTRY("knowledge/kp/lexicon.csv", kp_lexicon),
    FILE_ENTRY("knowledge/kp/lunar.csv", kp_lunar),
    FILE_ENTRY("knowledge/kp/pack.csv", kp_pack),
    FILE_ENTRY("knowledge/kp/place_parents.csv", kp_place_parents),
    FILE_ENTRY("knowledge/kp/places.csv", kp_places),
    FILE_ENTRY("knowledge/kp/reporting_sources.csv", kp_reporting_sources),
    FILE_ENTRY("knowledge/kp/triggers.csv", kp_triggers),
    FILE_ENTRY("knowledge/kp/types.csv", kp_types),
    FILE_ENTRY("knowledge/world/countries.csv", world_countries),
    FILE_ENTRY("knowledge/world/places.index", world_index),
    FILE_ENTRY("knowledge/world/places.tsv", world_places),
    FILE_ENTRY("styles/briefing.yaml", style_briefing),
    FILE_ENTRY("styles/mono.yaml", style_mono),
    FILE_ENTRY("styles/screen.yaml", style_screen),
};

const dateline_embedded_file *dateline_embedded_files(unsigned long *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}

// Given by an object file that the release is linked with (Sources/dateline/Linking/tables.sh).
extern const unsigned char dateline_tables_begin[] __attribute__((weak));
extern const unsigned char dateline_tables_end[] __attribute__((weak));

const unsigned char *dateline_embedded_tables(unsigned long *size) {
  *size = 0;
  if (!dateline_tables_begin || !dateline_tables_end) return NULL;
  *size = (unsigned long)(dateline_tables_end - dateline_tables_begin);
  return *size ? dateline_tables_begin : NULL;
}
