/// What taking in incidents of other tools did: incidents in equal new, changed, held and
/// differing ones, plus those given twice.
public struct ImportSummary: Hashable, Sendable {
  /// Incidents that were read.
  public var incidents = 0
  /// Incidents that are new to the store.
  public var added = 0
  /// Incidents known through an earlier import, whose values are others now.
  public var changed = 0
  /// Incidents that the store holds under the same id with the same values.
  public var held = 0
  /// Incidents that the store read itself and shows with other values; its own stay.
  public var differing = 0
  /// What could not be read or was not taken, in order.
  public var problems: [Problem] = []

  /// Nothing taken in yet.
  public init() {}

  /// Done in part where something was not taken.
  public var status: ExitStatus { problems.isEmpty ? .done : .partial }

  /// One line for a person.
  public var text: String {
    var parts = ["\(incidents) incidents: \(added) new, \(changed) changed, \(held) already held"]
    if differing > 0 { parts.append("\(differing) held with other values, which stay") }
    if !problems.isEmpty { parts.append("\(problems.count) not taken") }
    return parts.joined(separator: "; ")
  }

  mutating func differ(_ id: String, _ fields: [String]) {
    differing += 1
    problems.append(
      Problem(
        code: "held-otherwise",
        message: "incident \(id) was read here with another \(fields.joined(separator: ", "))",
        hint: "what was read stays; to change it, decide so: dateline review export",
        status: .partial))
  }

  mutating func twice(_ id: String) {
    problems.append(
      Problem(
        code: "given-twice", message: "incident \(id) is given twice with different values",
        hint: "the first is taken; give the other an id of its own", status: .partial))
  }
}
