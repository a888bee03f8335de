package import Events

/// What an incident says, as bytes that lie in the JSON or in the record it was read from.
///
/// One value is used for very many incidents, one after another, so that nothing is allocated for
/// any of them.
package struct IncidentSlices {
  package struct Place {
    package var place = Slice.none
    package var province = Slice.none
    package var country = Slice.none
    package var role = Slice.none
    package var rule = Slice.none

    package init() {}
  }

  package struct Agency {
    package var agency = Slice.none
    package var name = Slice.none
    package var role = Slice.none
    package var rule = Slice.none

    package init() {}
  }

  package struct Person {
    package var who = Slice.none
    package var role = Slice.none
    package var count: Int?

    package init() {}
  }

  package struct Amount {
    package var kind = Slice.none
    package var value = 0.0
    package var unit = Slice.none
    package var text = Slice.none

    package init() {}
  }

  package struct Citation {
    package var document = Slice.none
    package var span = TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0)
    package var quote = Slice.none
    package var zone = Slice.none
    package var line = 0
    package var account = Slice.none

    package init() {}
  }

  /// The strings of every list.
  package var pool: [Slice] = []
  package var id = Slice.none
  package var accounts = 0..<0
  package var type = Slice.none
  package var title = Slice.none
  package var date = DateSlices()
  package var place: Place?
  package var places: [Place] = []
  package var agencies: [Agency] = []
  package var persons: [Person] = []
  package var quantities: [Amount] = []
  package var citations: [Citation] = []
  package var trigger = TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0)
  package var modality = Slice.none
  package var polarity = Slice.none
  package var attribution = 0..<0
  package var confidence = 0.0
  package var rules = 0..<0
  package var corrected = 0..<0

  package init() {}

  /// Makes room for another incident.
  package mutating func clear() {
    pool.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    agencies.removeAll(keepingCapacity: true)
    persons.removeAll(keepingCapacity: true)
    quantities.removeAll(keepingCapacity: true)
    citations.removeAll(keepingCapacity: true)
    place = nil
  }

  /// The body in whose lane it stands: the first that acts, else the first concerned.
  package var leadAgency: Slice {
    for agency in agencies where agency.role.equals("actor") { return agency.agency }
    return agencies.first?.agency ?? .none
  }
}

/// What a date says.
package struct DateSlices {
  package var edtf = Slice.none
  /// Days since 1970-01-01.
  package var earliest: Int?
  package var latest: Int?
  package var kind = Slice.none
  package var precision = Slice.none
  package var qualifier = Slice.none
  package var basis = Slice.none
  package var anchor = Slice.none
  /// Places in the pool of the incident, or of the document.
  package var alternatives = 0..<0
  package var rules = 0..<0
  package var confidence = 0.0
  package var stated = Slice.none

  package init() {}
}
