/// A condition, in SQL, and its values in order.
struct Condition {
  /// A value of a condition.
  enum Argument {
    case text(String)
    case int(Int)
    case double(Double)
  }

  var sql: String
  var arguments: [Argument] = []

  /// `(?, ?)` with some values.
  static func among(_ values: [String]) -> Condition {
    Condition(
      sql: "(" + Array(repeating: "?", count: values.count).joined(separator: ", ") + ")",
      arguments: values.map(Argument.text))
  }

  /// All of some conditions.
  static func all(_ conditions: [Condition]) -> Condition {
    conditions.isEmpty ? Condition(sql: "1") : joined(conditions, by: " AND ")
  }

  /// What any of some lists holds.
  static func union(_ lists: [Condition]) -> Condition { joined(lists, by: " UNION ALL ") }

  private static func joined(_ conditions: [Condition], by word: String) -> Condition {
    Condition(
      sql: conditions.map(\.sql).joined(separator: word),
      arguments: conditions.flatMap(\.arguments))
  }

  static func + (left: Condition, right: Condition) -> Condition {
    Condition(sql: left.sql + right.sql, arguments: left.arguments + right.arguments)
  }

  static func + (left: Condition, right: String) -> Condition {
    Condition(sql: left.sql + right, arguments: left.arguments)
  }

  static func + (left: String, right: Condition) -> Condition {
    Condition(sql: left + right.sql, arguments: right.arguments)
  }
}

extension FastStatement {
  /// Gives the values of a condition.
  func add(_ arguments: [Condition.Argument]) {
    for argument in arguments {
      switch argument {
      case .text(let text): add(text)
      case .int(let number): add(number)
      case .double(let number): add(number)
      }
    }
  }
}
