/// Tables that came after the first version, each as its step made it.
extension Schema {
  /// What people decided, line by line; nothing is ever changed or taken out.
  static let corrections = """
    CREATE TABLE correction (
      id INTEGER PRIMARY KEY,
      account TEXT NOT NULL, field TEXT NOT NULL,
      machine TEXT NOT NULL, value TEXT NOT NULL,
      decision TEXT NOT NULL CHECK (decision IN
        ('accept', 'edit', 'reject', 'merge', 'split', 'add', 'undo')),
      who TEXT NOT NULL, at TEXT NOT NULL, why TEXT NOT NULL,
      document TEXT NOT NULL, type TEXT NOT NULL, quote TEXT NOT NULL
    );
    CREATE INDEX correction_account ON correction(account, field);
    CREATE TABLE correction_state (
      correction INTEGER PRIMARY KEY REFERENCES correction(id),
      state TEXT NOT NULL CHECK (state IN ('applied', 'changed', 'missing', 'overruled')),
      now TEXT NOT NULL
    );
    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      job TEXT NOT NULL, started TEXT NOT NULL, finished TEXT NOT NULL,
      status TEXT NOT NULL, manifest TEXT NOT NULL
    );
    CREATE INDEX run_job ON run(job, id);
    """

  /// The history of jobs, and what their issues said of each incident.
  static let runs = """
    ALTER TABLE run RENAME TO former_run;
    DROP INDEX run_job;
    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      job TEXT NOT NULL,
      slot TEXT,
      started TEXT NOT NULL, ended TEXT,
      status TEXT NOT NULL CHECK (status IN
        ('running', 'done', 'unchanged', 'partial', 'failed', 'skipped')),
      window_from TEXT, window_to TEXT,
      issue INTEGER,
      manifest TEXT NOT NULL
    );
    INSERT INTO run SELECT id, job, NULL, started, finished,
      CASE WHEN status IN ('running', 'done', 'unchanged', 'partial', 'failed', 'skipped')
        THEN status ELSE 'failed' END,
      NULL, NULL, NULL, manifest FROM former_run;
    DROP TABLE former_run;
    CREATE INDEX run_job ON run(job, id);
    CREATE TABLE published (
      run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
      incident TEXT NOT NULL,
      type TEXT NOT NULL, title TEXT NOT NULL, date TEXT, place TEXT,
      agencies TEXT NOT NULL, sources TEXT NOT NULL, corrected TEXT NOT NULL,
      hash TEXT NOT NULL,
      PRIMARY KEY (run, incident)
    ) WITHOUT ROWID;
    """

  /// Mentions and rejections without numbers of their own: they are written by the million.
  static let mentionsByPosition = """
    CREATE TABLE new_mention (
      document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('date', 'place', 'agency')),
      text TEXT NOT NULL,
      byte_start INTEGER NOT NULL, byte_end INTEGER NOT NULL,
      value TEXT, role TEXT, rule TEXT,
      PRIMARY KEY (document, position)
    ) WITHOUT ROWID;
    INSERT INTO new_mention
      SELECT document, row_number() OVER (PARTITION BY document ORDER BY id) - 1, kind, text,
        byte_start, byte_end, value, role, rule FROM mention ORDER BY document, id;
    DROP TABLE mention;
    ALTER TABLE new_mention RENAME TO mention;
    CREATE TABLE new_rejection (
      document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      type TEXT NOT NULL, reason TEXT NOT NULL, rule TEXT NOT NULL,
      text TEXT NOT NULL, byte_start INTEGER NOT NULL, byte_end INTEGER NOT NULL,
      PRIMARY KEY (document, position)
    ) WITHOUT ROWID;
    INSERT INTO new_rejection
      SELECT document, row_number() OVER (PARTITION BY document ORDER BY id) - 1, type, reason,
        rule, text, byte_start, byte_end FROM rejection ORDER BY document, id;
    DROP TABLE rejection;
    ALTER TABLE new_rejection RENAME TO rejection;
    """
}
