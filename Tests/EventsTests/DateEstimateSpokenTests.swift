import CivilTime
import Events
import Testing

@Suite struct DateEstimateSpokenTests {
  private func estimate(
    _ text: String, _ kind: DateEstimate.Kind = .instant, basis: DateEstimate.Basis = .stated,
    stated: String? = nil
  ) throws -> DateEstimate {
    let edtf = try EDTF(parsing: text)
    return DateEstimate(
      edtf: text, earliest: edtf.earliest, latest: edtf.latest, kind: kind, basis: basis,
      stated: stated)
  }

  @Test func whatTheTextStates() throws {
    #expect(try estimate("2011-03-16").spoken() == "16 Mar 2011")
    #expect(try estimate("2021-05/..", .ongoing).spoken() == "since May 2021")
    #expect(try estimate("../2013-04", .ongoing).spoken() == "until Apr 2013")
    #expect(try estimate("[..2016-05-05]", basis: .anchor).spoken() == "by 5 May 2016")
    #expect(try estimate("XXXX-10-31").spoken(language: .korean) == "10월 31일(연도 불명)")
  }

  @Test func whatOtherActsBound() throws {
    let date = try estimate("[..2012-04-28]", basis: .inferred)
    #expect(date.spoken() == "before 28 Apr 2012")
    #expect(date.spoken(language: .korean) == "2012년 4월 28일 전")
  }

  @Test func whatOnlyPublicationBounds() throws {
    let limit = try estimate("[..2012-05-09]", basis: .publication)
    #expect(limit.spoken() == "by 9 May 2012")
    let recently = try estimate("[..2016-08-25]", basis: .publication, stated: "recently")
    #expect(recently.spoken() == "reported 25 Aug 2016")
    #expect(recently.spoken(language: .korean) == "2016년 8월 25일 보도")
    let ongoing = try estimate("../2016-08-25", .ongoing, basis: .publication)
    #expect(ongoing.spoken() == "ongoing, reported 25 Aug 2016")
    #expect(ongoing.spoken(language: .korean) == "2016년 8월 25일 보도 당시 진행 중")
  }

  @Test func whatIsNotKnown() {
    #expect(DateEstimate.unknown.spoken() == "date not stated")
    #expect(DateEstimate.unknown.spoken(language: .korean) == "날짜 불명")
    #expect(DateEstimate(edtf: "recently").spoken() == "recently")
  }
}
