import CivilTime
import Events
import Records

extension JSONWriter {
  /// `"start":…,"end":…,"byteStart":…,"byteEnd":…`
  mutating func span(_ span: TextSpan) {
    scalars(span)
    bytes(span)
  }

  mutating func scalars(_ span: TextSpan) {
    key("start")
    int(span.start)
    key("end")
    int(span.end)
  }

  mutating func bytes(_ span: TextSpan) {
    key("byteStart")
    int(span.byteStart)
    key("byteEnd")
    int(span.byteEnd)
  }

  mutating func day(_ day: CivilDate?) { string(day?.description) }

  /// The first and the last day that a date can mean.
  mutating func bounds(_ date: DateEstimate) {
    key("earliest")
    day(date.earliest)
    key("latest")
    day(date.latest)
  }

  /// What EDTF and bounds do not say of a date.
  mutating func detail(_ date: DateEstimate) {
    object {
      $0.key("kind")
      $0.string(date.kind.rawValue)
      $0.key("qualifier")
      $0.string(date.qualifier?.rawValue)
      $0.key("basis")
      $0.string(date.basis.rawValue)
      $0.key("anchor")
      $0.string(date.anchor)
      $0.key("alternatives")
      $0.strings(date.alternatives)
      $0.key("precision")
      $0.string(date.precision.rawValue)
      $0.key("stated")
      $0.string(date.stated)
      $0.key("confidence")
      $0.number(date.confidence)
      $0.key("rules")
      $0.strings(date.rules)
    }
  }

  /// A passage of the text: its words, where they stand, and between these what it says.
  mutating func passage(
    _ text: String, _ span: TextSpan, _ members: (inout JSONWriter) -> Void
  ) {
    object {
      $0.key("text")
      $0.string(text)
      $0.scalars(span)
      members(&$0)
      $0.bytes(span)
    }
  }

  mutating func mention(_ mention: DateMention) {
    passage(mention.text, mention.span) {
      $0.key("edtf")
      $0.string(mention.date.edtf)
      $0.bounds(mention.date)
      $0.key("role")
      $0.string(mention.role.rawValue)
      $0.key("rule")
      $0.string(mention.rule)
      $0.key("dateDetail")
      $0.detail(mention.date)
    }
  }

  mutating func mention(_ mention: AgencyMention) {
    passage(mention.text, mention.span) {
      $0.key("agency")
      $0.string(mention.agency)
      $0.key("name")
      $0.string(mention.name)
      $0.key("generic")
      $0.bool(mention.isGeneric)
    }
  }

  mutating func rejection(_ rejection: Rejection) {
    passage(rejection.text, rejection.span) {
      $0.key("type")
      $0.string(rejection.type)
      $0.key("reason")
      $0.string(rejection.reason)
      $0.key("rule")
      $0.string(rejection.rule)
    }
  }
}
