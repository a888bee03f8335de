/* Whether the libraries link as the release is to be linked: makes a page and keeps it nowhere. */
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <fontconfig/fontconfig.h>
#include <hb.h>
#include <libdeflate.h>
#include <libxml/HTMLparser.h>
#include <sqlite3.h>

static cairo_status_t drop(void *closure, const unsigned char *bytes, unsigned int count) {
  (void)closure, (void)bytes, (void)count;
  return CAIRO_STATUS_SUCCESS;
}

int main(void) {
  FT_Library fonts;
  if (FT_Init_FreeType(&fonts)) return 1;
  sqlite3 *store;
  if (sqlite3_open_v2(":memory:", &store, SQLITE_OPEN_READWRITE, 0) || sqlite3_close(store)) return 1;
  if (!libdeflate_alloc_compressor(1) || FcGetVersion() <= 0) return 1;
  cairo_surface_t *page = cairo_svg_surface_create_for_stream(drop, 0, 10, 10);
  cairo_surface_destroy(page);
  page = cairo_pdf_surface_create_for_stream(drop, 0, 10, 10);
  cairo_t *pen = cairo_create(page);
  cairo_font_face_t *(*volatile font)(FT_Face, int) = cairo_ft_font_face_create_for_ft_face;
  if (!font) return 1;
  cairo_destroy(pen);
  cairo_surface_write_to_png_stream(page, drop, 0);
  cairo_surface_destroy(page);
  xmlChar *text = xmlCharStrdup("a");
  return hb_version_string()[0] == 0 || xmlStrlen(text) != 1;
}
