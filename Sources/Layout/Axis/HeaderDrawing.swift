import Settings

/// Draws what stands above the lanes: key, index strip and axis.
struct HeaderDrawing {
  let context: TimelineContext
  let samples: [MarkKey.Sample]
  /// Bold and grey words at the left of the axis.
  let title: String
  let subtitle: String
  /// Whether the whole period stands above the windows; small boxes say the cuts in words.
  var hasStrip = true

  private var look: Look { context.look }
  private var unit: Double { look.unit }
  private var key: MarkKey {
    MarkKey(gauge: context.gauge, look: look, words: context.words)
  }
  private var strip: IndexStrip { IndexStrip(context: context) }

  private var showsStrip: Bool { hasStrip && context.axis.isBroken }

  private var keyHeight: Double {
    samples.isEmpty ? 0 : key.height(samples, room: context.width) + 7 * unit
  }

  /// Height of the axis: name or larger unit, smaller unit, bar or ticks.
  private var axisHeight: Double { (context.axis.isBroken ? 28 : 26) * unit }

  /// Height of all of it in points.
  var height: Double {
    keyHeight + (showsStrip ? strip.height : 0) + axisHeight
  }

  /// Draws it from the top of the figure down.
  func draw(on canvas: inout Canvas) {
    var top = 0.0
    if !samples.isEmpty {
      canvas.part(SceneTag(.note)) {
        key.draw(samples, room: context.width, top: 0, on: &$0)
      }
      top += keyHeight
    }
    canvas.part(SceneTag(.artifact)) { canvas in
      if showsStrip {
        strip.draw(top: top, on: &canvas)
        top += strip.height
      }
      drawAxis(top: top, on: &canvas)
    }
  }

  private func drawAxis(top: Double, on canvas: inout Canvas) {
    let first = top + 7.5 * unit
    let second = top + 17.5 * unit
    let bottom = top + axisHeight
    if !context.isCompact {
      canvas.text(title, x: 0, baseline: first, font: look.smallBold)
      canvas.text(subtitle, x: 0, baseline: second, font: look.small, ink: .secondary)
    }
    if context.axis.isBroken { drawNames(baseline: first, on: &canvas) }
    for (segment, ticks) in zip(context.axis.scale.segments, context.axis.ticks) {
      for label in ticks.major {
        canvas.text(label.text, x: label.x, baseline: first, font: look.smallBold)
      }
      for label in ticks.minor {
        canvas.text(label.text, x: label.x, baseline: second, font: look.small, ink: .secondary)
      }
      if context.axis.isBroken {
        let bar = bottom - 4 * unit
        for x in ticks.minorTicks {
          canvas.line(x, bar - 2.2 * unit, x, bar, ink: .ink, width: look.hairline)
        }
        canvas.fill(segment.x0, bar - look.heavy / 2, segment.width, look.heavy, ink: .ink)
      } else {
        for x in ticks.minorTicks {
          canvas.line(x, bottom - 2.5 * unit, x, bottom, ink: .ink, width: look.hairline)
        }
        for x in ticks.majorTicks {
          canvas.line(x, top + unit, x, bottom, ink: .secondary, width: look.hairline)
        }
      }
    }
    if context.gutterWidth > 0 {
      canvas.text(
        context.words.undated, x: context.width, baseline: first, font: look.smallBold,
        anchor: .right)
    }
  }

  /// Names of windows: where they would touch, they move apart as little as they can.
  private func drawNames(baseline: Double, on canvas: inout Canvas) {
    let segments = context.axis.scale.segments
    func place(_ names: [String]) -> [Double]? {
      Callouts.place(
        zip(segments, names).map {
          Callouts.Label(wish: $0.x0, width: context.gauge.width($1, look.smallBold))
        }, from: context.left, to: context.right, gap: 7 * unit)
    }
    var names = segments.indices.map { name($0, isShort: false) }
    var placed = place(names)
    if placed.map({ zip($0, segments).contains { abs($0 - $1.x0) > unit } }) ?? true {
      names = segments.indices.map { name($0, isShort: true) }
      placed = place(names)
    }
    guard let placed else { return }
    for (name, x) in zip(names, placed) {
      canvas.text(name, x: x, baseline: baseline, font: look.smallBold)
    }
  }

  /// Name of a window; where it is wider than the window, months are left to the ticks.
  private func name(_ index: Int, isShort: Bool) -> String {
    let segment = context.axis.scale.segments[index]
    let words = context.timeWords
    let full = words.stretch(segment.first, segment.end, isShort: isShort)
    guard !context.axis.windows[index].isShort,
      context.gauge.width(full, look.smallBold) > segment.width + 4 * unit
    else { return full }
    let year = CalendarStep.years(1).floor(segment.first)
    let isAlone = context.axis.windows.indices.allSatisfy {
      $0 == index || CalendarStep.years(1).floor(context.axis.windows[$0].first) != year
    }
    let end = CalendarStep.years(1).next(year)
    return isAlone && segment.end <= end ? words.stretch(year, end) : full
  }
}
