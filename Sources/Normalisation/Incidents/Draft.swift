import CivilTime
import Events
import Extraction

/// One telling of an incident, before tellings of the same one are joined.
struct Draft {
  var type: String
  /// Index in the extraction's sentences.
  var reading: Int
  /// Index in the document's sentences.
  var sentence: Int
  var paragraph: Int
  var zone: Zone
  var hit: TriggerHit
  var trigger: Range<Int>
  var date: DateEstimate = .unknown
  /// The clause or its sentence dates the act itself.
  var hasOwnDate = false
  var place: PlaceLink?
  var places: [PlaceLink] = []
  /// The date is that of the scene that the sentence goes on from.
  var hasSceneDate = false
  /// The sentence itself names the place.
  var hasOwnPlace = false
  var agencies: [AgencyLink] = []
  var persons: [Actor] = []
  var quantities: [Quantity] = []
  var modality: Modality = .asserted
  var polarity: Polarity = .positive
  var attribution: [String] = []
  var confidence = 0.9
  var rules: [String] = []
  /// Content words of those who act and are acted on, for telling whether two tell of the same.
  var content: Set<UInt64> = []
  /// Words of the noun phrase that acts.
  var actorWords: Set<UInt64> = []
  /// Those acted on did it before: `the gunman`.
  var isPerpetrator = false
  /// Those acted on are one person without a name: `a second prisoner`.
  var isUnnamed = false
  /// Those acted on are one person told by what he is: `the president of the chamber`.
  var isOne = false
  /// Those acted on are one person with a name.
  var isNamed = false
  /// Number of persons acted on, where stated.
  var count: Int?
  /// Those who are acted on are named by a pronoun or a definite noun phrase.
  var isAnaphoric = false
  /// A Korean clause names nobody who acts or is acted on: the same as before.
  var isElliptical = false
  /// Tells that somebody takes a post, not that somebody leaves it.
  var isAppointment = false
  /// Tells who takes the post that another leaves: `그 자리에 앉았다`, `후임에는 …`.
  var isSuccession = false
  /// Named by a pronoun for one person.
  var isSingle = false
  /// One of several acts that one clause tells of several places.
  var isPart = false
  /// Told in the first paragraph of a Korean report, which sums up what follows.
  var isLead = false
  /// A government acts, and a Korean report does not tell where.
  var isCentral = false
  /// Who acts is of a province or a town: `the governor`, `municipal police`.
  var isLocal = false
  /// Those who act go to its place.
  var goesTo = false
  /// Those acted on are sent to its place, and the story stays where it was.
  var leadsAway = false
  var title = ""
  var account = ""
}
