import Events
import Testing

@testable import Layout

@Suite struct StabilityTests {
  /// Where each mark stands: sheet lane, part, row and side by incident id.
  private func places(_ dossier: Dossier) throws -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for figure in try Samples.figures(dossier, height: 690) {
      for mark in figure.marks {
        let id = dossier.incidents[mark.number - 1].id
        result[id, default: []].insert(
          "\(figure.kind)|\(mark.lane)|\(mark.part)|\(mark.row)|\(mark.isLabelled)")
      }
    }
    return result
  }

  @Test func oneMoreOfAThousandChangesLittle() throws {
    let made = MadeUp()
    let more = made.incidents(1_020)
    func dossier(_ extra: Int?) -> Dossier {
      var incidents = Array(more.prefix(1_000))
      if let extra { incidents.append(more[1_000 + extra]) }
      return Dossier(
        documents: [], incidents: incidents, directory: made.directory,
        knowledge: KnowledgeStamp(id: "made", version: "1", sha256: ""))
    }
    let before = try places(dossier(nil))
    var shares: [Double] = []
    for extra in 0..<20 {
      let after = try places(dossier(extra))
      let changed = before.reduce(0) { $0 + (after[$1.key] == $1.value ? 0 : 1) }
      shares.append(Double(changed) / 1_000)
    }
    let mean = shares.reduce(0, +) / Double(shares.count)
    #expect(mean <= 0.005, "mean share changed: \(mean)")
    #expect((shares.max() ?? 0) <= 0.02, "worst share changed: \(shares.max() ?? 0)")
  }

  @Test func eightThreadsGiveTheSameFigures() async throws {
    let dossier = MadeUp().dossier(800)
    let alone = try Samples.figures(dossier, height: 690)
    let all = try await withThrowingTaskGroup(of: [TimelineFigure].self) { group in
      for _ in 0..<8 { group.addTask { try Samples.figures(dossier, height: 690) } }
      return try await group.reduce(into: [[TimelineFigure]]()) { $0.append($1) }
    }
    #expect(all.allSatisfy { $0 == alone })
  }

  @Test func shuffledIncidentsGiveTheSameFigures() throws {
    let made = MadeUp()
    let dossier = made.dossier(700)
    var dice = Dice(state: 5)
    var incidents = dossier.incidents
    for index in incidents.indices.reversed() {
      incidents.swapAt(index, dice.below(index + 1))
    }
    let shuffled = Dossier(
      documents: [], incidents: incidents, directory: made.directory,
      knowledge: dossier.knowledge)
    #expect(
      try Samples.figures(dossier, height: 690) == Samples.figures(shuffled, height: 690))
  }
}
