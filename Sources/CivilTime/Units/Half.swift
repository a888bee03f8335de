extension TimeUnit {
  /// A half of the calendar year: January to June is the first.
  public static let half = TimeUnit("half", .months(6, origin: 0))
}
