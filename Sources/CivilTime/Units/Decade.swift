extension TimeUnit {
  /// Ten years with the same leading digits: 1990 to 1999, as EDTF writes `199X`.
  public static let decade = TimeUnit("decade", .months(120, origin: 0))
}
