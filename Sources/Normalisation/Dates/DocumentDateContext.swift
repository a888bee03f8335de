import CivilTime
public import Events

/// What the dates of a document are held against. Never the wall clock.
public struct DocumentDateContext: Hashable, Sendable {
  /// Which way words as `on Friday` lean where their clause does not say.
  public enum Preference: String, Hashable, Sendable, CaseIterable {
    /// To the latest date not after the document, as news does.
    case past
    /// To the earliest date not before it.
    case future
  }

  /// Which way round `04/05/2016` is read.
  public enum NumericOrder: String, Hashable, Sendable, CaseIterable {
    case monthFirst, dayFirst
    /// Both readings are kept.
    case unknown
  }

  /// When the document was published; a span of days where only so much is known.
  public var published: DateEstimate
  /// Which way undecided words lean.
  public var preference: Preference
  /// Order of figures, by the locale of the source.
  public var numericOrder: NumericOrder
  /// Whether the document's country lies south of the equator, where seasons are turned round.
  public var isSouthern: Bool

  /// What a document's dates are held against.
  public init(
    published: DateEstimate, preference: Preference = .past,
    numericOrder: NumericOrder = .unknown, isSouthern: Bool = false
  ) {
    self.published = published
    self.preference = preference
    self.numericOrder = numericOrder
    self.isSouthern = isSouthern
  }

  /// The days between which the document was published, where both are known.
  var span: (first: CivilDate, last: CivilDate)? {
    guard let first = published.earliest, let last = published.latest, first <= last else {
      return nil
    }
    return (first, last)
  }
}
