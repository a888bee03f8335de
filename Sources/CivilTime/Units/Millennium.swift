extension TimeUnit {
  /// A thousand years with the same leading digit: 1000 to 1999.
  public static let millennium = TimeUnit("millennium", .months(12_000, origin: 0))
}
