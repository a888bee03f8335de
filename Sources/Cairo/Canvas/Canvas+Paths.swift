internal import CCairo

extension Canvas {
  /// Sets the colour of what is drawn next; sRGB, 0 to 255 a channel.
  public func setColour(red: UInt8, green: UInt8, blue: UInt8) {
    cairo_set_source_rgb(context, Double(red) / 255, Double(green) / 255, Double(blue) / 255)
  }

  /// Sets how lines are drawn: width and dashes in points, empty for a solid line.
  public func setLine(width: Double, dash: [Double]) {
    cairo_set_line_width(context, width)
    // Dashes that are all zero or negative would put the whole canvas into an error.
    let usable = dash.allSatisfy { $0 >= 0 && $0.isFinite } && dash.contains { $0 > 0 }
    cairo_set_dash(context, usable ? dash : [], usable ? Int32(dash.count) : 0, 0)
  }

  /// Begins a path at nowhere: without it a shape after text would start at the text's end.
  public func newPath() { cairo_new_path(context) }

  /// Begins an outline.
  public func move(_ x: Double, _ y: Double) { cairo_move_to(context, x, y) }

  /// Draws on in a straight line.
  public func line(_ x: Double, _ y: Double) { cairo_line_to(context, x, y) }

  /// Draws on in a cubic curve.
  public func curve(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x3: Double, _ y3: Double
  ) { cairo_curve_to(context, x1, y1, x2, y2, x3, y3) }

  /// Draws back to where the outline began.
  public func closePath() { cairo_close_path(context) }

  /// Adds a rectangle to the path.
  public func rectangle(x: Double, y: Double, width: Double, height: Double) {
    cairo_rectangle(context, x, y, width, height)
  }

  /// Fills the path with the colour; keeps it where it is stroked as well.
  public func fill(keepingPath: Bool = false) {
    if keepingPath { cairo_fill_preserve(context) } else { cairo_fill(context) }
  }

  /// Draws a line along the path.
  public func stroke() { cairo_stroke(context) }

  /// Covers the page with the colour.
  public func paint() { cairo_paint(context) }
}
