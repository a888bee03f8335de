/// Aho–Corasick over bytes: the raw multi-pattern scan that reading dates is measured against.
struct PatternScan {
  private var next: [Int32]
  private var isMatch: [Bool]

  /// An automaton over patterns, as a table of 256 columns.
  init(_ patterns: [String]) {
    var go: [[Int32]] = [Array(repeating: -1, count: 256)]
    var ends = [false]
    for pattern in patterns {
      var state = 0
      for byte in pattern.utf8 {
        if go[state][Int(byte)] < 0 {
          go[state][Int(byte)] = Int32(go.count)
          go.append(Array(repeating: -1, count: 256))
          ends.append(false)
        }
        state = Int(go[state][Int(byte)])
      }
      ends[state] = true
    }
    var fail = Array(repeating: 0, count: go.count)
    var queue: [Int] = []
    for byte in 0..<256 {
      if go[0][byte] < 0 {
        go[0][byte] = 0
      } else {
        queue.append(Int(go[0][byte]))
      }
    }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      ends[state] = ends[state] || ends[fail[state]]
      for byte in 0..<256 {
        let target = Int(go[state][byte])
        let fallen = go[fail[state]][byte]
        if target < 0 {
          go[state][byte] = fallen
        } else {
          fail[target] = Int(fallen)
          queue.append(target)
        }
      }
    }
    next = go.flatMap { $0 }
    isMatch = ends
  }

  /// How many patterns end in a text.
  func count(in text: [UInt8]) -> Int {
    var state = 0
    var found = 0
    text.withUnsafeBufferPointer { text in
      next.withUnsafeBufferPointer { next in
        isMatch.withUnsafeBufferPointer { isMatch in
          for byte in text {
            state = Int(next[state &* 256 &+ Int(byte)])
            if isMatch[state] { found &+= 1 }
          }
        }
      }
    }
    return found
  }
}
