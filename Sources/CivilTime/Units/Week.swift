extension TimeUnit {
  /// An ISO 8601 week, Monday to Sunday.
  public static let week = TimeUnit("week", .days(7, origin: -3))
}
