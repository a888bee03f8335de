import CivilTime
import Events

/// A value on its way to becoming a ``DateEstimate``: EDTF with its edges and bounds.
struct ResolvedDate: Hashable {
  /// EDTF without qualification, or nil where the words give no date.
  var edtf: String?
  /// The edge from which an interval with this start begins.
  var low: String
  /// The edge at which an interval with this end ends.
  var high: String
  var earliest: CivilDate?
  var latest: CivilDate?
  var kind: DateEstimate.Kind
  var precision: DateEstimate.Precision
  var qualifier: DateEstimate.Qualifier?
  var basis: DateEstimate.Basis = .stated
  var anchor: String?
  var alternatives: [String] = []
  var rules: [String] = []
  var confidence = 1.0

  init(
    _ edtf: String?, low: String? = nil, high: String? = nil, _ earliest: CivilDate?,
    _ latest: CivilDate?, _ precision: DateEstimate.Precision, kind: DateEstimate.Kind = .instant
  ) {
    self.edtf = edtf
    self.low = low ?? edtf ?? ""
    self.high = high ?? edtf ?? ""
    self.earliest = earliest
    self.latest = latest
    self.precision = precision
    self.kind = kind
  }

  /// The same with a rule more.
  func ruled(_ rule: String) -> ResolvedDate {
    var copy = self
    copy.rules.append(rule)
    return copy
  }

  /// The same, resting on something else.
  func based(
    _ basis: DateEstimate.Basis, anchor: String? = nil, confidence: Double? = nil
  ) -> ResolvedDate {
    var copy = self
    copy.basis = basis
    copy.anchor = anchor ?? self.anchor
    copy.confidence = confidence ?? self.confidence
    return copy
  }

  /// The same, about that time.
  var approximate: ResolvedDate {
    var copy = self
    copy.qualifier = .approximate
    return copy
  }

  /// EDTF with its qualification, where the value can carry one.
  var qualifiedEDTF: String? {
    guard let edtf else { return nil }
    guard let qualifier, !edtf.hasPrefix("["), !edtf.contains("/") else { return edtf }
    switch qualifier {
    case .uncertain: return edtf + "?"
    case .approximate: return edtf + "~"
    case .both: return edtf + "%"
    }
  }
}
