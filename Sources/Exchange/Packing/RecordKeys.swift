internal import Events

/// The members of every kind of object in an extraction record.
///
/// The numbers of `Members` are the places in the lists beside them.
struct RecordKeys: ~Copyable {
  let document = KeyTable([
    "type", "doc", "source", "published", "text", "zones", "dates", "places", "agencies",
    "incidents", "rejected",
  ])
  let source = KeyTable([
    "sha256", "bytes", "title", "publisher", "author", "url", "language", "path",
  ])
  let published = KeyTable(["edtf", "basis", "note", "earliest", "latest", "dateDetail"])
  let detail = KeyTable([
    "kind", "qualifier", "basis", "anchor", "alternatives", "precision", "stated", "confidence",
    "rules",
  ])
  let zone = KeyTable(["start", "end", "byteStart", "byteEnd", "zone"])
  let date = KeyTable([
    "start", "end", "byteStart", "byteEnd", "text", "edtf", "earliest", "latest", "role", "rule",
    "dateDetail",
  ])
  let place = KeyTable([
    "start", "end", "byteStart", "byteEnd", "text", "place", "province", "country", "role",
    "provinceId", "rule",
  ])
  let agency = KeyTable([
    "start", "end", "byteStart", "byteEnd", "text", "agency", "name", "generic",
  ])
  let rejection = KeyTable([
    "start", "end", "byteStart", "byteEnd", "text", "type", "reason", "rule",
  ])
  let incident = KeyTable([
    "id", "accounts", "type", "title", "date", "earliest", "latest", "dateDetail", "place",
    "province", "locality", "country", "places", "agencies", "persons", "quantities", "quote",
    "start", "end", "citations", "trigger", "modality", "polarity", "attribution", "confidence",
    "rules", "corrected",
  ])
  let placeLink = KeyTable(["place", "role", "provinceId", "country", "rule"])
  let agencyLink = KeyTable(["agency", "name", "role", "rule"])
  let person = KeyTable(["who", "role", "count"])
  let quantity = KeyTable(["kind", "value", "unit", "text"])
  let citation = KeyTable([
    "start", "end", "byteStart", "byteEnd", "quote", "doc", "zone", "line", "account",
  ])
  let span = KeyTable(["start", "end", "byteStart", "byteEnd"])

  let zones = KeyTable([
    "headline", "byline", "dateline", "body", "caption", "heading", "footnote", "editorial",
    "comment", "boilerplate",
  ])
  let dateRoles = KeyTable([
    "incident", "reporting", "byline", "dateline", "anchor", "caption", "footnote", "editorial",
    "background", "boilerplate",
  ])
  let placeRoles = KeyTable(["incident", "reporting", "origin", "destination", "background"])
  let agencyRoles = KeyTable([
    "actor", "co-actor", "target", "party", "host", "visitor", "affiliation", "addressee", "object",
  ])
  let kinds = KeyTable(["instant", "interval", "ongoing"])
  let precisions = KeyTable([
    "day", "week", "month", "season", "year", "decade", "century", "none",
  ])
  let qualifiers = KeyTable(["uncertain", "approximate", "both"])
  let bases = KeyTable([
    "stated", "relative", "anchor", "publication", "inferred", "corrected", "none",
  ])
  let modalities = KeyTable(["asserted", "reported", "hearsay", "ordered"])
  let polarities = KeyTable(["positive", "negative"])

  /// Bits of the first so many members.
  static func all(_ count: Int) -> UInt64 { (1 << UInt64(count)) - 1 }
}
