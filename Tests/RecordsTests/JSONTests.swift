import Records
import Testing

@Suite struct JSONTests {
  @Test func readsWhatItWrites() throws {
    var writer = JSONWriter()
    writer.object {
      $0.key("text")
      $0.string("“보위부” \"said\"\n\\ \u{1} \u{7F} 😀")
      $0.key("number")
      $0.number(0.9)
      $0.key("whole")
      $0.number(-40_000)
      $0.key("nothing")
      $0.string(nil)
      $0.key("list")
      $0.strings(["a", "b"])
    }
    #expect(!writer.bytes.contains(0x0A))
    var reader = JSONReader(writer.bytes)
    var text: String?
    var numbers: [Double] = []
    var list: [String] = []
    try reader.object { (key, reader) throws(JSONError) in
      switch key {
      case "text": text = try reader.string()
      case "number": numbers.append(try reader.number())
      case "whole": numbers.append(Double(try reader.int()))
      case "list":
        try reader.array { (reader) throws(JSONError) in list.append(try reader.string()) }
      default: try reader.skip()
      }
    }
    try reader.end()
    #expect(text == "“보위부” \"said\"\n\\ \u{1} \u{7F} 😀")
    #expect(numbers == [0.9, -40_000])
    #expect(list == ["a", "b"])
  }

  @Test func decodesSurrogatePairs() throws {
    var reader = JSONReader(Array(#""\ud83d\ude00\u00e9""#.utf8))
    #expect(try reader.string() == "😀é")
  }

  @Test(arguments: [
    "", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, "[1,]", #""\ud800""#, #""\ud800x""#, #""\x""#,
    "\"a\nb\"", "nul", "tru", "01x", "+1", ".5", #"{"a":1"#, #""abc"#, "[1 2]", "--1", "1e999",
    #""\u12""#, #""\"#,
  ])
  func refuses(_ text: String) {
    #expect(throws: JSONError.self) {
      var reader = JSONReader(Array(text.utf8))
      try reader.skip()
      if try reader.peek() == .null { throw JSONError(offset: 0, message: "") }
      try reader.end()
    }
  }

  @Test func refusesDepthWithoutFalling() {
    var reader = JSONReader([UInt8](repeating: 0x5B, count: 100_000))
    #expect(throws: JSONError.self) { try reader.skip() }
  }

  @Test func bytesThatAreNotUTF8AreFaultsWithTheirPlace() {
    for bytes: [UInt8] in [[0xFF], [0xED, 0xA0, 0x80], [0xC3]] {
      var reader = JSONReader(Array("[\"a\",\"é".utf8) + bytes + Array("\"]".utf8))
      let error = #expect(throws: JSONError.self) { try reader.skip() }
      #expect(error?.offset == 8)
    }
  }

  @Test func saysWhereTheFaultIs() throws {
    var reader = JSONReader(Array(#"{"a":1,"b":x}"#.utf8))
    let error = #expect(throws: JSONError.self) { try reader.skip() }
    #expect(error?.offset == 11)
  }

  /// What must be escaped is, wherever it stands among bytes that need not be.
  @Test func escapesAtEveryPlace() {
    for byte in UInt8(0)...0x7F {
      for place in 0..<20 {
        var text = Array("0123456789가나 abcdef".utf8)
        text.insert(byte, at: min(place, 10))
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: place))
        let value = String(decoding: text, as: UTF8.self)
        var writer = JSONWriter()
        writer.string(value)
        let needs = byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
        #expect(writer.bytes.contains(0x5C) == needs)
        var reader = JSONReader(writer.bytes)
        #expect((try? reader.string()) == value)
      }
    }
  }
}
