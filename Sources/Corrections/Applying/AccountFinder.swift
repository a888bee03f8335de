import Events

/// Finds the incident that a decision is about.
struct AccountFinder {
  private var byAccount: [String: Int] = [:]
  /// Accounts by document, type and sentence, for those whose id changed; nil where several fit.
  private var bySentence: [String: String?] = [:]

  init(_ incidents: [Incident]) {
    for (index, incident) in incidents.enumerated() {
      for account in incident.accounts { byAccount[account] = index }
      for citation in incident.citations {
        let key = AccountFinder.key(citation.document, incident.type, citation.quote)
        if let known = bySentence[key], known != citation.account {
          bySentence[key] = .some(nil)
        } else {
          bySentence[key] = citation.account
        }
      }
    }
  }

  /// The account that a decision is about, and the index of its incident.
  ///
  /// By its id, else by document, type and sentence where only one fits.
  func find(_ correction: Correction) -> (account: String, incident: Int)? {
    if let index = byAccount[correction.account] { return (correction.account, index) }
    let key = AccountFinder.key(correction.document, correction.type, correction.quote)
    guard let account = bySentence[key] ?? nil, let index = byAccount[account] else { return nil }
    return (account, index)
  }

  func index(of account: String) -> Int? { byAccount[account] }

  mutating func move(_ account: String, to index: Int) { byAccount[account] = index }

  private static func key(_ document: String, _ type: String, _ quote: String) -> String {
    let words = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\(document)\u{1F}\(type)\u{1F}\(words)"
  }
}
