import Events
import Testing

@testable import Normalisation

/// Expressions by family, each with the value it has on a given day.
struct DateFamiliesTests {
  struct Row: Decodable {
    var group: String
    var text: String
    var reference: String?
    var values: [String?]
  }

  @Test func everyFamilyGetsItsValue() throws {
    let reader = try DateSupport.reader()
    let rows = try DateSupport.fixture("date-families.json", of: Row.self)
    #expect(rows.count == 120)
    for row in rows {
      let context = DocumentDateContext(published: DateSupport.reference(row.reference))
      let got = reader.mentions(in: row.text, context: context)
        .map { DateSupport.canonical($0.date.edtf) }
      let wanted = row.values.map { DateSupport.canonical($0) }
      let isRight =
        wanted.first != .some(nil)
        ? got.contains { wanted.contains($0) }
        : got.allSatisfy { $0 == nil || wanted.contains($0) }
      #expect(isRight, "\(row.group): \(row.text): wanted \(wanted), got \(got)")
    }
  }
}
