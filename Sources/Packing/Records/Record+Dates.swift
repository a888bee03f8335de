package import CivilTime
package import Events

extension RecordWriter {
  package mutating func day(_ value: CivilDate?) { int(value?.dayNumber) }

  package mutating func date(_ value: DateEstimate) {
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

  package mutating func span(_ value: TextSpan) {
    // Most stretches are short and start at nearly the same offset in both units.
    int(value.byteStart)
    int(value.byteEnd - value.byteStart)
    int(value.byteStart - value.start)
    int(value.end - value.start)
  }
}

extension RecordWriter {
  package mutating func day(number value: Int?) { int(value) }

  /// - Parameter pool: the strings of its lists.
  package mutating func date(_ value: DateSlices, _ pool: [Slice]) {
    name(value.edtf)
    day(number: value.earliest)
    day(number: value.latest)
    name(value.kind)
    name(value.precision)
    name(value.qualifier)
    name(value.basis)
    name(value.anchor)
    names(value.alternatives, pool)
    names(value.rules, pool)
    double(value.confidence)
    name(value.stated)
  }

  package mutating func names(_ places: Range<Int>, _ pool: [Slice]) {
    count(places.count)
    for index in places { name(pool[index]) }
  }
}

extension RecordReader {
  package mutating func day() throws(BrokenRecord) -> CivilDate? {
    try optionalInt().map(CivilDate.init(dayNumber:))
  }

  package mutating func date() throws(BrokenRecord) -> DateEstimate {
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
}
