#include <hb.h>

#define LIBRARY "libharfbuzz.so.0"
#include "late.h"

LATE(hb_blob_t *, hb_blob_create_from_file_or_fail, (const char *file), (file))
LATE_VOID(hb_blob_destroy, (hb_blob_t * blob), (blob))
LATE_VOID(hb_buffer_add, (hb_buffer_t * buffer, hb_codepoint_t codepoint, unsigned int cluster),
          (buffer, codepoint, cluster))
LATE_VOID(hb_buffer_add_utf8,
          (hb_buffer_t * buffer, const char *text, int length, unsigned int offset, int count),
          (buffer, text, length, offset, count))
LATE_VOID(hb_buffer_clear_contents, (hb_buffer_t * buffer), (buffer))
LATE(hb_buffer_t *, hb_buffer_create, (void), ())
LATE_VOID(hb_buffer_destroy, (hb_buffer_t * buffer), (buffer))
LATE(hb_glyph_info_t *, hb_buffer_get_glyph_infos, (hb_buffer_t * buffer, unsigned int *length),
     (buffer, length))
LATE(hb_glyph_position_t *, hb_buffer_get_glyph_positions,
     (hb_buffer_t * buffer, unsigned int *length), (buffer, length))
LATE_VOID(hb_buffer_set_content_type, (hb_buffer_t * buffer, hb_buffer_content_type_t type),
          (buffer, type))
LATE_VOID(hb_buffer_set_direction, (hb_buffer_t * buffer, hb_direction_t direction),
          (buffer, direction))
LATE_VOID(hb_buffer_set_language, (hb_buffer_t * buffer, hb_language_t language),
          (buffer, language))
LATE_VOID(hb_buffer_set_script, (hb_buffer_t * buffer, hb_script_t script), (buffer, script))
LATE(hb_face_t *, hb_face_create, (hb_blob_t * blob, unsigned int index), (blob, index))
LATE_VOID(hb_face_destroy, (hb_face_t * face), (face))
LATE(unsigned int, hb_face_get_glyph_count, (const hb_face_t *face), (face))
LATE(unsigned int, hb_face_get_upem, (const hb_face_t *face), (face))
LATE(hb_bool_t, hb_feature_from_string, (const char *text, int length, hb_feature_t *feature),
     (text, length, feature))
LATE(hb_font_t *, hb_font_create, (hb_face_t * face), (face))
LATE_VOID(hb_font_destroy, (hb_font_t * font), (font))
LATE(hb_bool_t, hb_font_get_glyph_extents,
     (hb_font_t * font, hb_codepoint_t glyph, hb_glyph_extents_t *extents), (font, glyph, extents))
LATE(hb_bool_t, hb_font_get_nominal_glyph,
     (hb_font_t * font, hb_codepoint_t unicode, hb_codepoint_t *glyph), (font, unicode, glyph))
LATE_VOID(hb_font_set_scale, (hb_font_t * font, int x, int y), (font, x, y))
LATE(hb_language_t, hb_language_from_string, (const char *text, int length), (text, length))
LATE(hb_direction_t, hb_script_get_horizontal_direction, (hb_script_t script), (script))
LATE_VOID(hb_shape,
          (hb_font_t * font, hb_buffer_t *buffer, const hb_feature_t *features, unsigned int count),
          (font, buffer, features, count))
LATE(hb_unicode_funcs_t *, hb_unicode_funcs_get_default, (void), ())
LATE(hb_script_t, hb_unicode_script, (hb_unicode_funcs_t * functions, hb_codepoint_t unicode),
     (functions, unicode))
LATE(const char *, hb_version_string, (void), ())
