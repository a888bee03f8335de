import CivilTime
import Events

extension DateEstimate {
  /// A date in the notation of the tests: EDTF of the forms that the marks know.
  static func reading(_ text: String?) -> DateEstimate {
    guard var value = text else { return .unknown }
    var result = DateEstimate(edtf: value)
    if value.hasSuffix("~") {
      value.removeLast()
      result.qualifier = .approximate
    }
    if value.hasPrefix("XXXX") { return result }
    func first(_ part: Substring) -> CivilDate? { CivilDate(iso: padded(part, ["-01", "-01"])) }
    func last(_ part: Substring) -> CivilDate? {
      let fields = part.split(separator: "-").compactMap { Int($0) }
      if fields.count == 3 { return CivilDate(iso: String(part)) }
      guard let year = fields.first else { return nil }
      let month = fields.count > 1 ? fields[1] : 12
      return CivilDate(year, month, CivilDate.daysInMonth(year, month))
    }
    if value.hasPrefix("[") {
      let ends = value.dropFirst().dropLast().split(separator: ".", omittingEmptySubsequences: true)
      let isOpenLeft = value.hasPrefix("[..")
      result.earliest = isOpenLeft ? nil : ends.first.flatMap(first)
      result.latest = value.hasSuffix("..]") ? nil : ends.last.flatMap(last)
      result.precision = .day
    } else if value.contains("/") {
      let ends = value.split(separator: "/")
      result.kind = value.contains("..") ? .ongoing : .interval
      result.earliest = ends[0] == ".." ? nil : first(ends[0])
      result.latest = ends[1] == ".." ? nil : last(ends[1])
      result.precision = precision(ends[0] == ".." ? ends[1] : ends[0])
    } else {
      result.earliest = first(value[...])
      result.latest = last(value[...])
      result.precision = precision(value[...])
    }
    return result
  }

  private static func padded(_ part: Substring, _ rest: [String]) -> String {
    switch part.split(separator: "-").count {
    case 1: part + rest.joined()
    case 2: part + rest[1]
    default: String(part)
    }
  }

  private static func precision(_ part: Substring) -> Precision {
    switch part.split(separator: "-").count {
    case 1: .year
    case 2: .month
    default: .day
    }
  }
}
