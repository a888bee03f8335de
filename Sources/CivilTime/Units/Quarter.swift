extension TimeUnit {
  /// A quarter of the calendar year: January to March is the first.
  public static let quarter = TimeUnit("quarter", .months(3, origin: 0))
}
