import CivilTime
import Events
import Store

/// What is different about an incident, in the words of the report's language.
struct IssueWords {
  let names: Directory
  /// Types by id, named in that language.
  let types: [String: IncidentType]
  let isKorean: Bool

  private func say(_ english: String, _ korean: String) -> String { isKorean ? korean : english }

  /// Why an incident stands no more.
  func withdrawn(into title: String?) -> String {
    title.map { say("told as one with “\($0)”", "“\($0)”와 하나의 사건으로 합쳐짐") }
      ?? say("no text tells of it any more", "이를 전하는 글이 더는 없음")
  }

  /// What a change is about, with what stood there before.
  func detail(_ change: IssueChanges.Change) -> String {
    change.fields.map { detail($0, change) }.joined(separator: "; ")
  }

  private func detail(_ field: IssueChanges.Field, _ change: IssueChanges.Change) -> String {
    let before = change.before
    switch field {
    case .type:
      let name = types[before.type]?.label ?? before.type
      return say("type was \(name)", "이전 유형: \(name)")
    case .title: return say("title was “\(before.title)”", "이전 제목: “\(before.title)”")
    case .date:
      let date = before.date ?? say("not known", "모름")
      return say("date was \(date)", "이전 날짜: \(date)")
    case .place:
      let name = before.place.map(place) ?? say("not known", "모름")
      return say("place was \(name)", "이전 장소: \(name)")
    case .agencies:
      let list = before.agencies.map(agency).joined(separator: ", ")
      return say(
        "agencies were \(list.isEmpty ? "none" : list)", "이전 기관: \(list.isEmpty ? "없음" : list)")
    case .sources:
      return change.now.sources.count > before.sources.count
        ? say("another source", "출처 추가") : say("a source less", "출처 감소")
    case .details: return say("details of the text", "본문의 세부 내용")
    }
  }

  private func place(_ id: String) -> String {
    guard let place = names.places[id] else { return id }
    return isKorean && !place.nativeName.isEmpty ? place.nativeName : place.name
  }

  private func agency(_ id: String) -> String {
    guard let agency = names.agencies[id] else { return id }
    return isKorean && !agency.nativeName.isEmpty ? agency.nativeName : agency.name
  }
}
