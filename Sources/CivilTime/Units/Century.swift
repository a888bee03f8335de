extension TimeUnit {
  /// A hundred years with the same leading digits: 1900 to 1999, as EDTF writes `19XX`. The common
  /// count from 1901 to 2000 differs by a year; news means this one.
  public static let century = TimeUnit("century", .months(1200, origin: 0))
}
