/// The words of a timeline beside those of time, in English or Korean.
struct FigureWords {
  let isKorean: Bool

  init(language: String) { isKorean = TimeWords(language: language).isKorean }

  var noAgency: String { isKorean ? "기관 언급 없음" : "No body named" }
  var noPlace: String { isKorean ? "장소 언급 없음" : "Place not stated" }
  func noProvince(in country: String) -> String {
    isKorean ? "\(country), 지역 언급 없음" : "\(country), no province"
  }
  var alsoNamedIn: String { isKorean ? "함께 언급" : "also named in" }
  func otherBodies(_ count: Int) -> String {
    if isKorean { return "그 밖의 기관 \(count)곳" }
    return count == 1 ? "1 more body" : "\(count) more bodies"
  }
  func folded(byAgency: Bool, isForeign: Bool) -> String {
    if isKorean {
      return "\(isForeign ? "외국 " : "기타 ")\(byAgency ? "기관" : "지역"), 각 한 건"
    }
    return "\(isForeign ? "foreign" : "other") \(byAgency ? "bodies" : "places"), one incident each"
  }
  func alsoCut(_ gaps: [String]) -> String {
    isKorean
      ? "그 밖에 생략된 기간: \(gaps.joined(separator: ", "))."
      : "Also cut: \(gaps.joined(separator: ", "))."
  }
  func cut(_ gaps: [String]) -> String {
    isKorean
      ? "생략된 기간: \(gaps.joined(separator: ", "))." : "Cut: \(gaps.joined(separator: ", "))."
  }
  func gap(_ length: String, before name: String) -> String {
    isKorean ? "\(name) 앞 \(length)" : "\(length) before \(name)"
  }
  func otherPlaces(_ count: Int, isPlace: Bool) -> String {
    if isKorean { return isPlace ? "기타 지역 \(count)곳" : "기타 기관 \(count)곳" }
    return "\(count) other \(isPlace ? "places" : "bodies")"
  }
  func carried(_ count: Int) -> String {
    if isKorean { return "그중 \(self.count(count))건은 앞 장에서 이어진다." }
    return count == 1
      ? "1 of them goes on from a sheet before."
      : "\(self.count(count)) of them go on from a sheet before."
  }
  func untold(_ count: Int) -> String {
    if isKorean { return "앞 장의 \(self.count(count))건은 이어지지만 여기에는 그리지 않았다." }
    return count == 1
      ? "1 incident of a sheet before goes on and is not drawn again."
      : "\(self.count(count)) incidents of sheets before go on and are not drawn again."
  }
  func gapBefore(_ length: String) -> String {
    isKorean
      ? "앞 장과의 사이 \(length): 보도 없음."
      : "Between the sheet before and this one: \(length), no report."
  }
  /// “State Security Department in 2012”.
  func formerly(_ name: String, years: ClosedRange<Int>?) -> String {
    guard let years else { return name }
    let (first, last) = (years.lowerBound, years.upperBound)
    let period = first == last ? "\(first)" : "\(first)–\(last)"
    return isKorean ? "\(period)년 \(name)" : "\(name) in \(period)"
  }
  var continued: String { isKorean ? "(계속)" : "(continued)" }
  func axisHead(byAgency: Bool) -> String {
    if isKorean { return byAgency ? "주도 기관, 지역" : "지역, 주도 기관" }
    return byAgency ? "Lead agency, place" : "Place, lead agency"
  }
  var countOfIncidents: String { isKorean ? "사건 수" : "count of incidents" }
  var countsOfDensity: String { isKorean ? "표시 + 밀도 + 일자 미상" : "shown + density + undated" }
  var wholePeriod: String { isKorean ? "전체 기간, 실제 비례" : "The whole period, true to scale" }
  var oneSquare: String { isKorean ? "네모 하나가 사건 하나" : "one square an incident" }
  func squares(_ count: Int) -> String {
    if count == 1 { return oneSquare }
    return isKorean ? "네모 하나가 사건 최대 \(count)건" : "one square: up to \(count) incidents"
  }
  var perWindow: String { isKorean ? "구간별 사건 수" : "Incidents in each window" }
  var undated: String { isKorean ? "일자 미상" : "undated" }
  func more(_ count: Int) -> String { isKorean ? "외 \(count)곳" : "\(count) more" }
  func alsoNamed(_ count: Int) -> String {
    isKorean ? "다른 사건 \(count)건에도 언급" : "also named in \(count) more"
  }

  /// A count with its thousands set apart.
  func count(_ value: Int) -> String { FigureWords.grouped(value) }

  /// A count with its thousands set apart.
  static func grouped(_ value: Int) -> String {
    let digits = String(value)
    guard value >= 1000 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }

  func sum(shown: Int, binned: Int, undated: Int, outside: Int) -> String {
    let total = count(shown + binned + undated + outside)
    if isKorean {
      return "표시 \(count(shown)) + 밀도 \(count(binned)) + 일자 미상 \(count(undated))"
        + (outside > 0 ? " + 기간 밖 \(count(outside))" : "") + " = \(total)."
    }
    return "\(count(shown)) shown + \(count(binned)) in density + \(count(undated)) undated"
      + (outside > 0 ? " + \(count(outside)) outside the period" : "") + " = \(total)."
  }

  func denseHead(byAgency: Bool, isIndex: Bool) -> String {
    if isKorean {
      return byAgency == isIndex ? "기관, 사건 수" : "지역, 사건 수"
    }
    if isIndex { return byAgency ? "Lead agency, place, count" : "Place, lead agency, count" }
    return byAgency ? "Place, types, count" : "Lead agency, types, count"
  }

  /// Words for those who cannot see a strip.
  func density(_ lane: String, _ count: Int) -> String {
    isKorean ? "\(lane): 밀도 띠에 \(count)건" : "\(lane): \(count) incidents counted in the strip"
  }

  func strips(full: Int, step: CalendarStep) -> String {
    if isKorean {
      return "모든 띠의 눈금은 같다: 전체 높이는 \(name(step)) \(full)건, 더 높은 막대는 잘라 표시하고 최댓값을 적는다."
    }
    return "One scale for all strips: full height \(full) \(name(step)); higher bars are torn; "
      + "each peak is numbered."
  }

  private func name(_ step: CalendarStep) -> String {
    switch step {
    case .days: isKorean ? "하루" : "a day"
    case .weeks: isKorean ? "한 주" : "a week"
    case .months(1): isKorean ? "한 달" : "a month"
    case .months(3): isKorean ? "한 분기" : "a quarter"
    case .months(let count): isKorean ? "\(count)개월" : "in \(count) months"
    case .years(1): isKorean ? "한 해" : "a year"
    case .years(let count): isKorean ? "\(count)년" : "in \(count) years"
    }
  }

  /// What a figure shows, for those who cannot see it: its largest lanes and its sum.
  func summary(
    byAgency: Bool, period: String, lanes: [TimelineLane], isIndex: Bool, sum: String
  ) -> String {
    let largest = lanes.filter { $0.count > 0 }.sorted { $0.count > $1.count }.prefix(3)
      .map { "\($0.name) \(count($0.count))" }.joined(separator: ", ")
    if isKorean {
      let head = byAgency ? "기관별 사건 연표" : "지역별 사건 연표"
      return "\(head), \(period)" + (largest.isEmpty ? ". " : ": \(largest). ") + sum
    }
    let head =
      (isIndex ? "Index of incidents" : "Incidents over time") + " by "
      + (byAgency ? "agency" : "place")
    return "\(head), \(period)" + (largest.isEmpty ? ". " : ": \(largest). ") + sum
  }
}
