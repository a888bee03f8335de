extension Schema {
  /// The surest first; ties of one day are few, so that keys need not stand in it.
  static let surest = """
    CREATE INDEX incident_by_confidence ON incident(confidence DESC, sort_day, sort_end);
    """

  /// What pages and settling walk along, so that neither reads rows that it does not give.
  static let walk = """
    DROP INDEX incident_sort;
    DROP INDEX incident_type_of;
    ALTER TABLE incident ADD COLUMN bucket INTEGER;
    ALTER TABLE machine_incident ADD COLUMN bucket INTEGER;
    CREATE INDEX incident_walk ON incident(sort_day, sort_end, key, type, province, country,
      lead_agency, confidence, is_corrected, first_day, last_day);
    CREATE INDEX incident_by_type ON incident(type, sort_day, sort_end, key);
    CREATE INDEX incident_bucket ON incident(bucket) WHERE bucket IS NOT NULL;
    CREATE INDEX account_shared ON account(incident) WHERE incident <> id;
    CREATE INDEX citation_account ON citation(account);
    CREATE INDEX document_publisher ON document(publisher, key);
    CREATE TABLE agency_name (
      agency TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (agency, name)
    ) WITHOUT ROWID;
    INSERT INTO agency_name SELECT DISTINCT agency, name FROM incident_agency;
    ALTER TABLE document ADD COLUMN input TEXT;
    CREATE INDEX document_input ON document(input, key) WHERE input IS NOT NULL AND removed = 0;
    CREATE TABLE unsettled (document TEXT PRIMARY KEY) WITHOUT ROWID;
    """
}
