extension TimeUnit {
  /// A civil day.
  public static let day = TimeUnit("day", .days(1, origin: -3))
}
