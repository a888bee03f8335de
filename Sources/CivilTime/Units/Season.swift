extension TimeUnit {
  /// A meteorological season: March to May, June to August, September to November, and December to
  /// February of the next year.
  public static let season = TimeUnit("season", .months(3, origin: 2))
}
