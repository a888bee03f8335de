import Testing

@testable import Records

@Suite struct NameBytesTests {
  @Test(
    arguments: [
      [0x61, 0xFF, 0x62], [0xFF, 0xFE], [0xC3, 0xA4, 0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x8F, 0xBF],
      [],
      [0x2F, 0xEC, 0x84, 0x9C, 0x0A, 0x80],
    ] as [[UInt8]])
  func bytesComeBack(_ bytes: [UInt8]) {
    #expect(NameBytes.bytes(NameBytes.string(bytes)) == bytes)
  }

  @Test func namesInUTF8StayAsTheyAre() {
    #expect(NameBytes.string(Array("서울 a.txt".utf8)) == "서울 a.txt")
  }
}
