import Extraction

/// The words by which acts, days and places are linked, by their ids: looked up once, not for every
/// document.
final class LinkWords: Sendable {
  let joins: Set<Int32>
  let article: Int32
  let charging: Set<Int32>
  let within: Set<Int32>
  let later: Set<Int32>
  let before: Set<Int32>
  let grounds: Set<Int32>
  let after: Int32
  let beforeWord: Int32
  let days: Set<Int32>
  let hours: Set<Int32>
  let just: Int32
  let attackers: (nouns: Set<Int32>, verbs: Set<Int32>)
  let punished: Set<Int32>
  let whereWord: Int32
  let here: Int32
  let capital: Int32
  let during: Int32
  let also: Int32
  let definite: Set<Int32>
  let spots: Set<Int32>
  let motions: Set<Int32>
  let ever: Int32
  let since: Int32
  let then: Int32

  init(_ extractor: Extractor) {
    func words(_ list: String...) -> Set<Int32> { extractor.words(list) }
    // No token has this id.
    func word(_ word: String) -> Int32 { extractor.words([word]).first ?? -2 }
    joins = words("in", "of", "at", "from")
    article = word("the")
    charging = words("for", "of", "with")
    within = words("within")
    later = words("later")
    before = words("after", "since", "before", "until")
    grounds = words("over", "following", "despite")
    after = word("after")
    beforeWord = word("before")
    days = words("day", "days")
    hours = words("hours", "hour", "minutes", "moments", "shortly", "immediately")
    just = word("just")
    attackers = (
      words(
        "attackers", "gunmen", "assailants", "bandits", "militants", "insurgents", "raiders",
        "killers", "rebels", "jihadists", "bombers", "attacker", "gunman", "assailant", "killer",
        "bomber", "soldiers"),
      words(
        "came", "arrived", "struck", "burst", "stormed", "entered", "attacked", "descended",
        "opened", "ambushed", "invaded", "raided", "rode", "appeared", "surrounded", "overran")
    )
    punished = words("for", "over")
    whereWord = word("where")
    here = extractor.words(["here"]).first ?? -1
    capital = word("capital")
    during = word("during")
    also = word("also")
    definite = words("the", "these", "those", "both", "this")
    motions = words(
      "came", "arrived", "turned", "went", "tried", "attempted", "gathered", "entered", "visited",
      "attended", "reached", "approached", "walked", "drove", "stood", "showed", "reported",
      "refused", "attacked", "stormed", "raided", "crossed", "travelled", "traveled")
    ever = word("ever")
    since = word("since")
    then = word("then")
    spots = words("spot", "scene")
  }
}
