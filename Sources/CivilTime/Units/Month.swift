extension TimeUnit {
  /// A calendar month.
  public static let month = TimeUnit("month", .months(1, origin: 0))
}
