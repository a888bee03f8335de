import Foundation
import Layout

/// Prints how timelines of made-up incidents are laid out: time, memory, metrics, findings of the
/// audit, growth, stability. Ends with 1 where a bound does not hold.
///
/// Usage: `LayoutBenchmark [MOST]`; incidents up to a million unless said otherwise.
@main
struct LayoutBenchmark {
  static let sizes = [0, 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "--one", let count = arguments.last.flatMap({ Int($0) }) {
      let run = try LayoutRun(count, rounds: count <= 100_000 ? 3 : 1)
      print(String(decoding: try JSONEncoder().encode(run), as: UTF8.self))
      return
    }
    let most = arguments.first.flatMap { Int($0) } ?? 1_000_000
    var failures: [String] = []
    func require(_ holds: Bool, _ what: String) { if !holds { failures.append(what) } }
    print(
      columns([
        "incidents", "sheets", "shown", "binned", "undated", "overlap", "outside", "rows",
        "top", "invers", "cross", "callout", "audit", "CPU s", "B each",
      ]))
    var times: [Int: Double] = [:]
    for count in sizes where count <= most {
      // A process each: what one size leaves in memory would hide what the next one takes.
      let run = try LayoutRun.inProcess(count)
      let metrics = run.metrics
      times[count] = run.seconds
      print(
        columns([
          "\(count)", "\(metrics.pages)", "\(metrics.shown)", "\(metrics.binned)",
          "\(metrics.undated)", "\(metrics.overlaps)", "\(metrics.outOfPage)",
          "\(metrics.rowsRatio)", "\(metrics.topLabelled)", "\(metrics.priorityInversions)",
          "\(metrics.leaderCrossings)", "\(metrics.calloutDisplacementRatio)",
          "\(run.findings.count)", rounded(run.seconds),
          count >= 10_000 ? "\(run.bytes / count)" : "-",
        ]))
      for finding in run.findings.prefix(5) { print("  \(finding)") }
      let parts = metrics.shown + metrics.binned + metrics.undated
      require(parts == count && metrics.input == count, "sum at \(count)")
      require(
        metrics.overlaps + metrics.outOfPage + metrics.priorityInversions
          + metrics.leaderCrossings + run.findings.count == 0, "faults at \(count)")
      require(
        metrics.rowsRatio == 1 && metrics.topLabelled == 1
          && metrics.calloutDisplacementRatio == 1, "ratios at \(count)")
      if count >= 100_000 { require(run.bytes / count <= 400, "memory at \(count)") }
    }
    if let hundred = times[100_000], let ten = times[10_000] {
      print("growth 10,000 -> 100,000: \(rounded(hundred / ten)) times (at most 20)")
      require(hundred / ten <= 20 && hundred < 1, "time of 100,000")
    }
    if let million = times[1_000_000] { require(million < 12, "time of 1,000,000") }
    for (name, height) in [("sheets", 690.0 as Double?), ("one figure", nil)] {
      let stability = try Stability(trials: 60, height: height)
      print(
        "1 more of 1,000, \(name), 60 trials: mean \(percent(stability.mean)),"
          + " worst \(percent(stability.worst)) of marks moved (at most 0.5 %, 2 %)")
      require(stability.mean <= 0.005 && stability.worst <= 0.02, "stability of \(name)")
    }
    for failure in failures { print("does not hold: \(failure)") }
    if !failures.isEmpty { throw Failure() }
  }

  struct Failure: Error {}

  private static func columns(_ cells: [String]) -> String {
    cells.map { String(repeating: " ", count: max(0, 9 - $0.count)) + $0 }.joined()
  }

  private static func rounded(_ value: Double) -> String {
    let thousandths = Int((value * 1_000).rounded())
    let rest = String(1_000 + thousandths % 1_000).dropFirst()
    return "\(thousandths / 1_000).\(rest)"
  }

  private static func percent(_ share: Double) -> String { rounded(share * 100) + " %" }
}
