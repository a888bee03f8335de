import CivilTime
import Events

extension RecordWriter {
  mutating func day(_ value: CivilDate?) { int(value?.dayNumber) }

  mutating func date(_ value: DateEstimate) {
    name(value.edtf)
    day(value.earliest)
    day(value.latest)
    name(value.kind.rawValue)
    name(value.precision.rawValue)
    name(value.qualifier?.rawValue)
    name(value.basis.rawValue)
    name(value.anchor)
    names(value.alternatives)
    names(value.rules)
    double(value.confidence)
    name(value.stated)
  }

  mutating func span(_ value: TextSpan) {
    // Most stretches are short and start at nearly the same offset in both units.
    int(value.byteStart)
    int(value.byteEnd - value.byteStart)
    int(value.byteStart - value.start)
    int(value.end - value.start)
  }
}

extension RecordReader {
  mutating func day() throws(RecordError) -> CivilDate? {
    try optionalInt().map(CivilDate.init(dayNumber:))
  }

  mutating func date() throws(RecordError) -> DateEstimate {
    var value = DateEstimate(edtf: try optionalName())
    value.earliest = try day()
    value.latest = try day()
    value.kind = try choice(DateEstimate.Kind.self)
    value.precision = try choice(DateEstimate.Precision.self)
    value.qualifier = try optionalName().flatMap(DateEstimate.Qualifier.init)
    value.basis = try choice(DateEstimate.Basis.self)
    value.anchor = try optionalName()
    value.alternatives = try names()
    value.rules = try names()
    value.confidence = try double()
    value.stated = try optionalName()
    return value
  }

  mutating func span() throws(RecordError) -> TextSpan {
    let byteStart = try int()
    let byteLength = try int()
    let start = byteStart &- (try int())
    let length = try int()
    return TextSpan(
      byteStart: byteStart, byteEnd: byteStart &+ byteLength, start: start, end: start &+ length)
  }
}
