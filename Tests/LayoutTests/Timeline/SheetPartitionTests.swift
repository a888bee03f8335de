import Testing

@testable import Layout

@Suite struct SheetPartitionTests {
  @Test func sheetsAreAsEvenAsOrderAllows() {
    #expect(SheetPartition.ends([5, 5, 5, 5], sheets: 2, room: 20) == [2, 4])
    #expect(SheetPartition.ends([9, 1, 1, 1], sheets: 2, room: 20) == [1, 4])
  }

  @Test func theLeastNumberOfSheetsIsTaken() {
    #expect(SheetPartition.least([4, 4, 4], most: 6, room: 12) == [3])
    #expect(SheetPartition.least([4, 4, 4], most: 6, room: 8)?.count == 2)
    #expect(SheetPartition.least([4, 4, 4], most: 2, room: 5) == nil)
    #expect(SheetPartition.least([9], most: 2, room: 5) == nil)
  }
}
