internal import Events

extension PackLoader {
  func agencies() throws(KnowledgeError) -> [AgencyEntry] {
    var names: [String: [AgencyName]] = [:]
    _ = try rows(.agencyNames) { (row) throws(KnowledgeError) in
      names[try row.filled("agency"), default: []].append(
        AgencyName(
          name: try row.filled("name"), acronyms: row.list("acronyms"),
          native: row.text("native"), from: row.text("from"), to: row.text("to"),
          status: try row.choice("status", AgencyName.Status.self), source: row.text("source"),
          confidence: row.text("confidence")))
    }
    var nouns: [String: [Form]] = [:]
    _ = try rows(.agentNouns) { (row) throws(KnowledgeError) in
      nouns[try row.filled("agency"), default: []].append(
        Form(language: try row.filled("language"), text: try row.filled("form")))
    }
    let parents = try datedParents(.agencyParents, of: "agency")
    return try rows(.agencies) { (row) throws(KnowledgeError) in
      let id = try row.filled("id")
      let agency = Agency(
        id: id, name: try row.filled("name"), shortName: row.optional("short"),
        nativeName: row.text("native"), country: try row.filled("country"),
        kind: try row.filled("kind"), parent: row.optional("parent"))
      return AgencyEntry(
        agency: agency, names: names[id] ?? [], agentNouns: nouns[id] ?? [],
        parents: parents[id] ?? [], note: row.text("note"), confidence: row.text("confidence"))
    }
  }

  func ambiguities() throws(KnowledgeError) -> [Ambiguity] {
    try rows(.ambiguities) { (row) throws(KnowledgeError) in
      Ambiguity(
        form: try row.filled("form"), candidates: row.list("candidates"), rule: row.text("rule"))
    }
  }

  func sources() throws(KnowledgeError) -> [ReportingSource] {
    try rows(.reportingSources) { (row) throws(KnowledgeError) in
      ReportingSource(
        id: try row.filled("id"), name: try row.filled("name"), variants: row.list("variants"),
        kind: row.text("kind"))
    }
  }
}
