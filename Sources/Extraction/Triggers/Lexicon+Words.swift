/// What single words are there for.
extension Lexicon {
  /// Verbs that often stand without an object: `met`, `continued`.
  func isLabile(_ lemma: Int32) -> Bool { labile.contains(lemma) }

  /// `airport`
  func isAirport(_ word: Int32) -> Bool { word == airport }

  /// `fire` of `opened fire`.
  func isFire(_ word: Int32) -> Bool { word == fire }

  /// `something`, `a thing` that a clause behind says more of.
  func isSomething(_ word: Int32) -> Bool { word == something }

  /// `threw out the claim that …`
  func isDismissal(_ word: Int32) -> Bool { dismissals.contains(word) }

  /// `false`, `untrue`
  func isFalse(_ word: Int32) -> Bool { falsehoods.contains(word) }

  func isWithout(_ word: Int32) -> Bool { without.contains(word) }

  func isTemporal(_ word: Int32) -> Bool { temporal.contains(word) }

  /// Whether a word is the particle of a trigger of a verb: `in` of `swear in`.
  func isParticle(_ word: Int32, of lemma: Int32) -> Bool {
    lemma >= 0 && Int(lemma) < verbRules.count
      && verbRules[Int(lemma)].contains { $0.following.first?.contains(word) ?? false }
  }

  func isAbroad(_ word: Int32) -> Bool { abroad.contains(word) }

  /// Particles that make one verb of two words: `carried out raids`, `took away the men`.
  func isParting(_ word: Int32) -> Bool { particles.contains(word) }

  func isDirection(_ word: Int32) -> Bool { directions.contains(word) }

  func isCurrency(_ word: Int32) -> Bool { currencies.contains(word) }

  /// Words that stand alone as well as before a noun: `both`, `several`.
  func isQuantifier(_ word: Int32) -> Bool { quantifiers.contains(word) }

  func isFacility(_ word: Int32) -> Bool { facilities.contains(word) }

  func isGoing(_ word: Int32) -> Bool { going.contains(word) }

  func isFrontier(_ word: Int32) -> Bool { frontiers.contains(word) }

  /// Rivers and ranges, whose name is no town's: `river`.
  func isWaters(_ word: Int32) -> Bool { waters.contains(word) }

  func isNetwork(_ word: Int32) -> Bool { networks.contains(word) }

  /// Verbs of attack: `shelled`, `ambushed`.
  func isViolent(_ lemma: Int32) -> Bool { violent.contains(lemma) }

  func isAssociation(_ word: Int32) -> Bool { associations.contains(word) }

  func isInquiry(_ word: Int32) -> Bool { inquiries.contains(word) }

  func isCourt(_ word: Int32) -> Bool { courts.contains(word) }

  func isApproximate(_ word: Int32) -> Bool { approximate.contains(word) }

  func isParticle(_ word: Int32) -> Bool { word == over }

  func isWhy(_ word: Int32) -> Bool { word == why }

  /// Prepositions before what somebody is held, charged or punished for: `for taking`.
  func isReason(_ word: Int32) -> Bool { reasons.contains(word) }

  func isBy(_ word: Int32) -> Bool { word == by }

  func isIn(_ word: Int32) -> Bool { word == inWord }
}
