/// Feasts and days that are kept on one date in most of the world, whatever the pack's country.
///
/// A pack that names one of them wins; days that countries keep on different dates (Labour Day,
/// Independence Day, Armed Forces Day) are for packs alone.
enum CommonFeasts {
  private static let table: [(id: String, month: Int, day: Int, names: [String])] = [
    ("new-year", 1, 1, ["New Year's Day", "신정"]),
    ("orthodox-christmas", 1, 7, ["Orthodox Christmas"]),
    ("valentine", 2, 14, ["Valentine's Day"]),
    ("womens-day", 3, 8, ["International Women's Day", "Women's Day"]),
    ("press-freedom", 5, 3, ["World Press Freedom Day"]),
    ("may-day", 5, 1, ["May Day", "International Workers' Day"]),
    ("refugee-day", 6, 20, ["World Refugee Day"]),
    ("halloween", 10, 31, ["Halloween"]),
    ("human-rights-day", 12, 10, ["Human Rights Day", "International Human Rights Day"]),
    ("christmas-eve", 12, 24, ["Christmas Eve"]),
    ("christmas", 12, 25, ["Christmas Day", "Christmas", "성탄절", "크리스마스"]),
    ("boxing-day", 12, 26, ["Boxing Day"]),
    ("new-years-eve", 12, 31, ["New Year's Eve"]),
  ]

  /// The feasts that no event of a pack has a name of.
  static func beyond(_ events: [NamedEvent]) -> [NamedEvent] {
    let taken = Set(events.flatMap { $0.names.map(Vocabulary.fold) })
    return table.compactMap { row in
      let names = row.names.filter { !taken.contains(Vocabulary.fold($0)) }
      guard !names.isEmpty else { return nil }
      return NamedEvent(
        id: row.id, names: names, edtf: "XXXX-\(pad(row.month))-\(pad(row.day))",
        recurrence: .yearly(month: row.month, day: row.day))
    }
  }

  private static func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
