internal import CivilTime
public import Events
internal import GRDB
internal import Packing

extension Store {
  /// Writes a run into the history, or writes it anew under its number.
  ///
  /// Record it with status `running` before the work, and again, with the number that came back,
  /// when it is over.
  ///
  /// - Parameters:
  ///   - run: the run; number 0 for a new one.
  ///   - publishing: the incidents of the issue that it published, so that the next issue can say
  ///     what is different; nil where it published none. What earlier issues said is kept for the
  ///     last twelve of a job.
  /// - Returns: the run under its number.
  @discardableResult
  public func recordRun(_ run: Run, publishing: [Incident]? = nil) throws(StoreError) -> Run {
    try write { database in
      var run = run
      let statement = try FastStatement(
        """
        INSERT INTO run (id, job, slot, started, ended, status, window_from, window_to, issue,
          manifest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET job = excluded.job, slot = excluded.slot,
          started = excluded.started, ended = excluded.ended, status = excluded.status,
          window_from = excluded.window_from, window_to = excluded.window_to,
          issue = excluded.issue, manifest = excluded.manifest
        """, on: database)
      if run.id == 0 {
        run.id = try Int.fetchOne(database, sql: "SELECT coalesce(max(id), 0) + 1 FROM run") ?? 1
      }
      statement.add(run.id)
      statement.add(run.job)
      statement.add(run.slot)
      statement.add(run.started)
      statement.add(run.ended)
      statement.add(run.status.rawValue)
      statement.add(run.from?.description)
      statement.add(run.to?.description)
      statement.add(run.issue)
      statement.add(run.manifest)
      try statement.run()
      if let publishing {
        try publish(publishing, run: run.id, in: database)
        try forget(job: run.job, in: database)
      }
      return run
    }
  }

  /// The runs of a job, the latest first.
  ///
  /// - Parameters:
  ///   - job: name of the job, or nil for all.
  ///   - limit: at most that many; nil for all.
  public func runs(job: String? = nil, limit: Int? = nil) throws(StoreError) -> [Run] {
    try read { database in
      let rows = try FastStatement(
        """
        SELECT id, job, slot, started, ended, status, window_from, window_to, issue, manifest
        FROM run WHERE ?1 IS NULL OR job = ?1 ORDER BY id DESC LIMIT \(limit ?? -1)
        """, on: database)
      rows.add(job)
      return try self.runs(rows)
    }
  }

  /// The last run of a job that published an issue, or nil.
  public func lastIssue(job: String) throws(StoreError) -> Run? {
    try read { database in
      let rows = try FastStatement(
        """
        SELECT id, job, slot, started, ended, status, window_from, window_to, issue, manifest
        FROM run WHERE job = ? AND issue IS NOT NULL AND status IN ('done', 'partial')
        ORDER BY issue DESC, id DESC LIMIT 1
        """, on: database)
      rows.add(job)
      return try self.runs(rows).first
    }
  }

  /// What the issue of a run said of its incidents, ordered by id; empty where that is not kept.
  public func published(by run: Int) throws(StoreError) -> [PublishedIncident] {
    try read { database in
      let rows = try FastStatement(
        """
        SELECT incident, type, title, date, place, agencies, sources, corrected, hash
        FROM published WHERE run = ? ORDER BY incident
        """, on: database)
      rows.add(run)
      var entries: [PublishedIncident] = []
      while try rows.step() {
        entries.append(
          PublishedIncident(
            incident: rows.text(0), type: rows.text(1), title: rows.text(2),
            date: rows.optionalText(3), place: rows.optionalText(4),
            agencies: try JSONText.strings(rows.bytes(5)),
            sources: try JSONText.strings(rows.bytes(6)),
            corrected: try JSONText.strings(rows.bytes(7)), hash: rows.text(8)))
      }
      return entries
    }
  }

  /// What is different since the last issue of a job; nil where there is none to compare with.
  ///
  /// - Parameter incidents: the incidents of the issue that is being made, in register order.
  public func changes(
    sinceLastIssueOf job: String, now incidents: [Incident]
  ) throws(StoreError) -> IssueChanges? {
    guard let last = try lastIssue(job: job) else { return nil }
    return IssueChanges(since: try published(by: last.id), now: incidents)
  }

  private func runs(_ rows: FastStatement) throws -> [Run] {
    var runs: [Run] = []
    while try rows.step() {
      guard let status = Run.Status(rawValue: rows.text(5)) else { throw BrokenRecord(offset: 0) }
      runs.append(
        Run(
          id: rows.int(0), job: rows.text(1), slot: rows.optionalText(2), started: rows.text(3),
          ended: rows.optionalText(4), status: status,
          from: rows.optionalText(6).flatMap(CivilDate.init(iso:)),
          to: rows.optionalText(7).flatMap(CivilDate.init(iso:)),
          issue: rows.optionalInt(8), manifest: rows.text(9)))
    }
    return runs
  }

  private func publish(_ incidents: [Incident], run: Int, in database: Database) throws {
    try database.execute(sql: "DELETE FROM published WHERE run = ?", arguments: [run])
    let statement = try FastStatement(into: "published", columns: 10, on: database)
    let entries = incidents.map(PublishedIncident.init).sorted { $0.incident < $1.incident }
    for entry in entries {
      statement.add(run)
      statement.add(entry.incident)
      statement.add(entry.type)
      statement.add(entry.title)
      statement.add(entry.date)
      statement.add(entry.place)
      statement.add(JSONText.array(entry.agencies))
      statement.add(JSONText.array(entry.sources))
      statement.add(JSONText.array(entry.corrected))
      statement.add(entry.hash)
      try statement.run()
    }
  }

  /// Lets go of what older issues of a job said; only the last few are ever compared with.
  private func forget(job: String, in database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM published WHERE run IN (
          SELECT id FROM run WHERE job = ? AND issue IS NOT NULL
          ORDER BY issue DESC, id DESC LIMIT -1 OFFSET 12)
        """, arguments: [job])
  }
}
