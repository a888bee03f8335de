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
  /// Incidents told above the axis.
  var callouts: CalloutBand?

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

  private var calloutHeight: Double {
    callouts.map { $0.items.isEmpty ? 0 : CalloutBand.height(unit: unit) } ?? 0
  }

  /// Height of the axis: name or larger unit, smaller unit, bar or ticks.
  private var axisHeight: Double { (context.axis.isBroken ? 28 : 26) * unit }

  /// Height of all of it in points.
  var height: Double {
    keyHeight + calloutHeight + (showsStrip ? strip.height : 0) + axisHeight
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
    if let callouts, !callouts.items.isEmpty {
      callouts.draw(top: top, on: &canvas)
      top += calloutHeight
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

  private func drawNames(baseline: Double, on canvas: inout Canvas) {
    let names = WindowNames(context: context)
    guard let lefts = names.lefts else { return }
    for (name, x) in zip(names.names, lefts) {
      canvas.text(name, x: x, baseline: baseline, font: look.smallBold)
    }
  }
}
