extension TimeUnit {
  /// A third of the calendar year: January to April is the first.
  public static let quadrimester = TimeUnit("quadrimester", .months(4, origin: 0))
}
