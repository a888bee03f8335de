internal import CivilTime
public import Events
package import Packing

/// How tellings of several documents become incidents.
///
/// Nothing may depend on the order in which tellings come.
public struct TellingMerger: Sendable {
  /// What all tellings of one act agree in; nil for one that is never joined to another.
  public var key: @Sendable (Incident) -> String?
  /// Joins those of some tellings that tell one act; they agree in their key.
  public var join: @Sendable ([Incident]) -> [Incident]
  /// What ``key`` gives, from a record's slices; nil where only the incident itself can tell.
  package var packedKey: (@Sendable (borrowing IncidentSlices) -> String?)?
  /// A number of a telling by which some stay apart: where all tellings of one key have it, each
  /// another, none of them is joined. Nil for a telling that has none.
  package var packedCount: (@Sendable (borrowing IncidentSlices) -> Int?)?
  /// The names behind the ids that tellings use.
  public var directory: @Sendable ([Incident]) -> Directory

  /// A way of merging; without arguments every telling stands alone.
  public init(
    key: @escaping @Sendable (Incident) -> String? = { _ in nil },
    join: @escaping @Sendable ([Incident]) -> [Incident] = { $0 },
    directory: @escaping @Sendable ([Incident]) -> Directory
  ) {
    self.key = key
    self.join = join
    self.directory = directory
  }

  /// Number of the key of an incident.
  func bucket(_ incident: borrowing IncidentSlices) throws(BrokenRecord) -> Int? {
    if let packedKey { return packedKey(incident).map(Seal.sum) }
    var record = RecordWriter()
    record.incident(incident)
    var reader = RecordReader(record.buffer)
    return key(try reader.incident()).map(Seal.sum)
  }
}

/// Tellings and what they were joined to.
///
/// Incidents are large: they lie in one list from beginning to end, and what is sorted and picked
/// are their places in it.
struct MergedTellings {
  /// Every telling, then every incident that several were joined to.
  var list: [Incident]
  /// Places of those that stand.
  var standing: [Int] = []
  /// For each place the number of its key; nil for one that is never joined.
  var buckets: [Int?] = []

  /// Incidents that were merged before, each with the number of its key.
  init(_ incidents: [Incident], buckets: [Int?]) {
    list = incidents
    self.buckets = buckets
    standing = Array(incidents.indices)
  }

  init(_ tellings: [Incident], by merger: TellingMerger) {
    list = tellings
    buckets.reserveCapacity(list.count)
    standing.reserveCapacity(list.count)
    var first: [Int: Int] = [:]
    first.reserveCapacity(list.count)
    // Places of one key hang together; most keys have one place.
    var next = [Int](repeating: -1, count: list.count)
    var crowded: Set<Int> = []
    for index in list.indices {
      guard let key = merger.key(list[index]) else {
        buckets.append(nil)
        standing.append(index)
        continue
      }
      let bucket = Seal.sum(key)
      buckets.append(bucket)
      if let head = first.updateValue(index, forKey: bucket) {
        next[index] = head
        crowded.insert(bucket)
      }
    }
    for (bucket, head) in first where !crowded.contains(bucket) { standing.append(head) }
    for bucket in crowded.sorted() {
      var members: [Int] = []
      var index = first[bucket] ?? -1
      while index >= 0 {
        members.append(index)
        index = next[index]
      }
      join(members.reversed(), bucket: bucket, by: merger)
    }
  }

  private mutating func join(_ members: [Int], bucket: Int, by merger: TellingMerger) {
    // Numbers of keys may agree where keys do not.
    let groups = Dictionary(grouping: members) { merger.key(list[$0]) ?? "" }
    for (_, members) in groups.sorted(by: { $0.key < $1.key }) {
      let joined = members.count > 1 ? merger.join(members.map { list[$0] }) : []
      guard members.count > 1, joined.count < members.count else {
        standing += members
        continue
      }
      for incident in joined {
        standing.append(list.count)
        list.append(incident)
        buckets.append(bucket)
      }
    }
  }

  /// Puts what stands in register order.
  mutating func sort() { standing = RegisterOrder.sorted(standing, of: list) }
}

/// The order of the register over places in a list.
enum RegisterOrder {
  private struct Key {
    let first: Int
    let last: Int
    /// The first bytes of the id, which tell nearly all apart.
    let head: UInt64
    let place: Int
  }

  static func sorted(_ places: [Int], of list: [Incident]) -> [Int] {
    var keys: [Key] = []
    keys.reserveCapacity(places.count)
    list.withUnsafeBufferPointer { list in
      for place in places {
        let latest = list[place].date.latest?.dayNumber
        keys.append(
          Key(
            first: list[place].date.earliest?.dayNumber ?? latest ?? .max, last: latest ?? .max,
            head: head(of: list[place].id), place: place))
      }
      keys.sort { left, right in
        if left.first != right.first { return left.first < right.first }
        if left.last != right.last { return left.last < right.last }
        if left.head != right.head { return left.head < right.head }
        return list[left.place].id < list[right.place].id
      }
    }
    return keys.map(\.place)
  }

  /// The first eight bytes of a name as a number that orders as they do.
  static func head(of name: Slice) -> UInt64 {
    guard name.count < 8, name.count > 0 else {
      return name.start.map {
        name.isEmpty ? 0 : UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self))
      } ?? 0
    }
    return head(of: name.string)
  }

  /// The first eight bytes of a name as a number that orders as they do.
  static func head(of name: String) -> UInt64 {
    var head: UInt64 = 0
    var count = 0
    for byte in name.utf8 {
      head = head << 8 | UInt64(byte)
      count += 1
      if count == 8 { return head }
    }
    return count == 0 ? 0 : head << UInt64(8 * (8 - count))
  }
}
