package import Events

/// What a document's reading says besides its incidents, as bytes that lie elsewhere.
package struct ReadingSlices {
  package struct Zone {
    package var zone = Slice.none
    package var span = TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0)

    package init() {}
  }

  package struct Dated {
    package var text = Slice.none
    package var span = TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0)
    package var date = DateSlices()
    package var role = Slice.none
    package var rule = Slice.none

    package init() {}
  }

  package struct Place {
    package var text = Slice.none
    package var span = TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0)
    package var link = IncidentSlices.Place()

    package init() {}
  }

  package struct Agency {
    package var text = Slice.none
    package var span = TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0)
    package var agency = Slice.none
    package var name = Slice.none
    package var isGeneric = false

    package init() {}
  }

  package struct Refusal {
    package var text = Slice.none
    package var span = TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0)
    package var type = Slice.none
    package var reason = Slice.none
    package var rule = Slice.none

    package init() {}
  }

  /// The strings of every list.
  package var pool: [Slice] = []
  package var document = DocumentSlices()
  package var zones: [Zone] = []
  package var dates: [Dated] = []
  package var places: [Place] = []
  package var agencies: [Agency] = []
  package var rejected: [Refusal] = []

  package init() {}

  /// Makes room for another reading.
  package mutating func clear() {
    pool.removeAll(keepingCapacity: true)
    zones.removeAll(keepingCapacity: true)
    dates.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    agencies.removeAll(keepingCapacity: true)
    rejected.removeAll(keepingCapacity: true)
    document = DocumentSlices()
  }
}

/// The metadata of a document.
package struct DocumentSlices {
  package var key = Slice.none
  package var title = Slice.none
  package var publisher = Slice.none
  package var author = Slice.none
  package var url = Slice.none
  package var language = Slice.none
  package var path = Slice.none
  package var sha256 = Slice.none
  package var byteCount = 0
  package var published = DateSlices()
  package var publishedBasis = Slice.none
  package var publishedNote = Slice.none

  package init() {}
}
