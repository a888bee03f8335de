import Settings

/// Zones from the system's TZif files (RFC 9636), so that they change when the system's do.
public enum ZoneFile {
  static let folders = [
    "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo",
  ]

  /// The zone of an IANA name.
  ///
  /// - Parameter folder: where its file is looked for; nil for the places of the system.
  /// - Throws: `Problem` where there is no such zone or its file is damaged.
  public static func load(_ name: String, from folder: String? = nil) throws(Problem) -> Zone {
    if name == "UTC" || name == "Etc/UTC" { return .utc }
    let places = (folder.map { [$0] } ?? folders).filter(Folder.isFolder)
    guard isName(name) else { throw unknown(name, in: places) }
    for place in places where Folder.isFile(place + "/" + name) {
      let bytes = try InputFile.bytes(place + "/" + name)
      guard let zone = parse(bytes, name: name) else {
        throw Problem(
          file: place + "/" + name, code: "invalid-zone", message: "is no file of a time zone",
          hint: "install the package tzdata again")
      }
      return zone
    }
    throw unknown(name, in: places)
  }

  /// Letters, digits, `_`, `+`, `-`, parts parted by `/`; nothing that leads elsewhere.
  private static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return name.utf8.count <= 64 && (1...3).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy {
            $0 == 43 || $0 == 45 || $0 == 95 || (48...57).contains($0) || (65...90).contains($0)
              || (97...122).contains($0)
          }
      }
  }

  private static func unknown(_ name: String, in places: [String]) -> Problem {
    guard !places.isEmpty else {
      return Problem(
        code: "unknown-zone", message: "there is no time zone “\(name)”: no zones are installed",
        hint: "install the package tzdata, or use zone: UTC", status: .usage)
    }
    let near = Spelling.nearest(to: name, among: names(in: places))
    return Problem(
      code: "unknown-zone", message: "there is no time zone “\(name)”",
      hint: near.map { "did you mean “\($0)”?" } ?? "use an IANA name, as Asia/Seoul or UTC",
      status: .usage)
  }

  /// Names of zones that the system lists.
  static func names(in places: [String]) -> [String] {
    for place in places {
      guard let bytes = try? InputFile.bytes(place + "/tzdata.zi") else { continue }
      var names: [String] = []
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        let words = line.split(separator: " ")
        if words.count >= 2, words[0] == "Z" { names.append(String(words[1])) }
        if words.count >= 3, words[0] == "L" { names.append(String(words[2])) }
      }
      return names.sorted()
    }
    return []
  }

  static func parse(_ bytes: [UInt8], name: String) -> Zone? {
    var reader = Reader(bytes: bytes)
    guard let head = reader.header(), head.version >= 0x32 else { return nil }
    guard reader.skip(head.length(timeSize: 4)), let body = reader.header(),
      body.types > 0, body.types < 256, body.times < 100_000
    else { return nil }
    var instants: [Int] = []
    for _ in 0..<body.times {
      guard let instant = reader.number(8) else { return nil }
      instants.append(instant)
    }
    guard instants == instants.sorted(), let kinds = reader.take(body.times) else { return nil }
    var offsets: [Int] = []
    for _ in 0..<body.types {
      guard let offset = reader.number(4), abs(offset) < 100_000, reader.skip(2) else { return nil }
      offsets.append(offset)
    }
    guard kinds.allSatisfy({ Int($0) < offsets.count }),
      reader.skip(body.characters + body.leaps * 12 + body.standards + body.universals),
      let footer = reader.footer()
    else { return nil }
    let rule = footer.isEmpty ? nil : ZoneRule(footer)
    guard footer.isEmpty || rule != nil else { return nil }
    return Zone(
      name: name, first: offsets[0],
      transitions: zip(instants, kinds).map {
        Zone.Transition(instant: $0, offset: offsets[Int($1)])
      }, rule: rule)
  }

  private struct Header {
    var version: UInt8
    var universals, standards, leaps, times, types, characters: Int

    func length(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standards
        + universals
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
      guard count >= 0, count <= bytes.count - place else { return nil }
      defer { place += count }
      return bytes[place..<place + count]
    }

    mutating func skip(_ count: Int) -> Bool { take(count) != nil }

    mutating func number(_ size: Int) -> Int? {
      guard let part = take(size) else { return nil }
      let raw = part.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return size == 4 ? Int(Int32(truncatingIfNeeded: raw)) : Int(Int64(bitPattern: raw))
    }

    mutating func header() -> Header? {
      guard take(4).map(Array.init) == [0x54, 0x5A, 0x69, 0x66], let version = take(1)?.first,
        skip(15)
      else { return nil }
      var counts: [Int] = []
      for _ in 0..<6 {
        guard let count = number(4), (0...1_000_000).contains(count) else { return nil }
        counts.append(count)
      }
      return Header(
        version: version, universals: counts[0], standards: counts[1], leaps: counts[2],
        times: counts[3], types: counts[4], characters: counts[5])
    }

    mutating func footer() -> String? {
      guard take(1)?.first == 0x0A, let end = bytes[place...].firstIndex(of: 0x0A) else {
        return nil
      }
      return String(decoding: bytes[place..<end], as: UTF8.self)
    }
  }
}
