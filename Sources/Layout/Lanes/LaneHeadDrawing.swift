import Settings

/// Heads of lanes: count, name, name in the second script, and what is said beside them.
extension RowsForm {
  /// Draws count and name of a lane, with its name in the second script in grey.
  func drawHead(_ lane: Lane, bottom: Double, on canvas: inout Canvas) {
    let baseline = bottom - 3.4 * unit
    canvas.part(SceneTag(.span)) { canvas in
      if lane.rank < 9 {
        canvas.text("\(lane.count)", x: 0, baseline: baseline, font: look.mediumBold)
      }
      var x = canvas.text(
        headName(lane), x: nameStart(lane), baseline: baseline, font: look.mediumBold)
      let native = context.gauge.width(lane.nativeName, look.medium)
      if native > 0, x + 5 * unit + native <= context.width {
        x = canvas.text(
          lane.nativeName, x: x + 5 * unit, baseline: baseline, font: look.medium, ink: .secondary)
      }
      let continued = x + 5 * unit + context.gauge.width(context.words.continued, look.small)
      if lane.isContinued, continued <= context.width {
        x = canvas.text(
          context.words.continued, x: x + 5 * unit, baseline: baseline, font: look.small,
          ink: .secondary)
      }
      // What it was called at the dates of its incidents, as far as there is room.
      let end = context.width - (lane.asides.isEmpty ? 0 : asideWidth(lane) + 12 * unit)
      for former in lane.formerNames {
        let words = context.words.formerly(former.name, years: former.years)
        let start = x + (former == lane.formerNames[0] ? 8 : 6) * unit
        guard start + context.gauge.width(words, look.small) <= end else { break }
        x = canvas.text(words, x: start, baseline: baseline, font: look.small, ink: .secondary)
      }
      drawAside(lane, bottom: bottom, on: &canvas)
    }
  }

  private func headName(_ lane: Lane) -> String {
    context.headName(lane.name, key: lane.key, room: context.width - nameStart(lane))
  }

  private func nameStart(_ lane: Lane) -> Double {
    max(17 * unit, context.gauge.width("\(lane.count)", look.mediumBold) + 6 * unit)
  }

  /// Where the name of a lane ends, with its name in the second script.
  private func nameEnd(_ lane: Lane) -> Double {
    let name = nameStart(lane) + context.gauge.width(headName(lane), look.mediumBold)
    let native = context.gauge.width(lane.nativeName, look.medium)
    return native > 0 && name + 5 * unit + native <= context.width
      ? name + 5 * unit + native : name
  }

  /// Words and numbers beside a head, with their fonts.
  private func asideRuns(_ lane: Lane) -> [(text: String, number: Int?, gap: Double)] {
    lane.asides.enumerated().flatMap { position, aside in
      [(text: aside.name, number: nil, gap: position == 0 ? 0 : 8 * unit)]
        + aside.entries.map {
          let number = context.entries[$0].number
          return (text: "\(number)", number: number, gap: 3.5 * unit)
        }
    }
  }

  private func asideWidth(_ lane: Lane) -> Double {
    asideRuns(lane).reduce(0) {
      $0 + $1.gap + context.gauge.width($1.text, $1.number == nil ? look.small : look.smallBold)
    }
  }

  /// Whether what is said beside a head fits its line.
  func asideFits(_ lane: Lane) -> Bool {
    nameEnd(lane) + 12 * unit + asideWidth(lane) <= context.width
  }

  private func drawAside(_ lane: Lane, bottom: Double, on canvas: inout Canvas) {
    let isBeside = asideFits(lane)
    var x = isBeside ? context.width - asideWidth(lane) : nameStart(lane)
    let baseline = bottom - 3.4 * unit + (isBeside ? 0 : 9 * unit)
    for run in asideRuns(lane) {
      x += run.gap
      guard let number = run.number else {
        guard x + context.gauge.width(run.text, look.small) <= context.width else { return }
        x = canvas.text(run.text, x: x, baseline: baseline, font: look.small, ink: .secondary)
        continue
      }
      // What does not fit one line is left to the register, whole numbers only.
      guard x + context.gauge.width(run.text, look.smallBold) <= context.width else { return }
      canvas.part(SceneTag(.span, link: .destination("incident-\(number)"))) {
        x = $0.text(run.text, x: x, baseline: baseline, font: look.smallBold, ink: .accent)
      }
    }
  }
}
