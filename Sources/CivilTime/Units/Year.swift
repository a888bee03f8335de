extension TimeUnit {
  /// A calendar year.
  public static let year = TimeUnit("year", .months(12, origin: 0))
}
