import Corpus
import Events
import Testing

@Suite struct ZoneRulesTests {
  private let body =
    "Police in the town arrested three men on Monday after a fight near the market, officials said."

  private func zone(of line: String, in text: String, title: String? = nil) throws -> Zone {
    let document = document(text, title: title)
    let at = try #require(text.range(of: line))
    let byte = text.utf8.distance(from: text.startIndex, to: at.lowerBound)
    let index = try #require(document.zoneIndex(at: byte))
    return document.zones[index].zone
  }

  @Test(arguments: [
    "By John Smith", "by Ann Lee and Bo Chen in Seoul", "By JANE DOE", "May 9, 2012",
    "Published: 3 May 2014, 10:20 GMT", "Kim Chae Hwan  |  2016-08-25 17:29",
    "By | May 09, 2012 | 1 Comment", "Posted on June 1, 2013 by admin", "홍길동 기자",
    "입력 2016.08.25 17:29", "홍길동 기자 gildong@example.kr", "Jane Doe, Staff Writer",
    "Last updated 3 May 2014", "AFP , Thursday 4 Jul 2013", "All News 16:20 January 12, 2021",
    "Issue No. 12, 14 March 2021", "Transcript, evening news, 14 March 2021",
    "Bulletin of 14 March 2021", "Lahore | 14 March 2021", "14 March, 2021 – Lahore",
    "Published on 14 March 2021 at 10h05", "Date of publication: 14 March 2021",
    "등록 :2021-03-14 10:05수정 :2021-03-14 11:00", "송고시간2021-03-14 10:05",
    "[서울=뉴시스] 홍길동 기자 = 2021.03.14.", "주체110(2021)년 3월 14일 《로동신문》",
  ])
  func byline(_ line: String) throws {
    let text = "Three men held after market fight\n\n\(line)\n\n\(body)\n\n\(body)"
    #expect(try zone(of: line, in: text) == .byline)
  }

  @Test(
    "A day that a headline tells of is not that of the page",
    arguments: [
      "What happened at the market on 14 March 2021", "The 14 March 2021 fight, explained",
      "Five dead in the fight of 14 March 2021", "No charges since 14 March 2021",
    ])
  func datedHeadline(_ line: String) throws {
    let text = "\(line)\n\n\(body)\n\n\(body)"
    #expect(try zone(of: line, in: text) == .headline)
  }

  @Test(arguments: [
    "Pyongyang, March 14, Juche 110 (2021) (KCNA) -- ",
    "LAHORE, Pakistan, March 14, 2021 /PRNewswire/ -- ",
  ])
  func longDateline(_ line: String) throws {
    let text = "Three men held after market fight\n\n\(line)\(body)\n\n\(body)"
    #expect(try zone(of: line, in: text) == .dateline)
  }

  @Test(arguments: [
    "A view of the harbour, 2011. (Jen Morgan, Flickr, Creative Commons)",
    "A sentry post near the river. / Image: Daily News", "Photo: Reuters",
    "The minister at the opening in May. (AP Photo/Kim Lee)",
    "Two tourists on the bridge; a crumbling block is behind them | Photo by Ann Lee",
    "In this Oct. 10, 2015, file photo, soldiers march across a square.",
    "FILE PHOTO: Soldiers stand guard at the border in 2011.", "▲ 평양역 앞 광장. (사진=연합뉴스)",
    "사진=데일리NK", "Protesters in the capital. Photograph: Ann Lee/AFP/Getty Images",
  ])
  func caption(_ line: String) throws {
    let text = "Three men held after market fight\n\n\(body)\n\n\(line)\n\n\(body)"
    #expect(try zone(of: line, in: text) == .caption)
  }

  @Test func textBesideAPictureIsCaption() throws {
    let text = """
      Three men held after market fight

      The harbour of the town
      The harbour of the town. Image: Daily News

      \(body)

      harbour market police fight

      \(body)
      """
    #expect(try zone(of: "The harbour of the town\n", in: text) == .caption)
    #expect(try zone(of: "harbour market police", in: text) == .caption)
  }

  @Test(arguments: [
    "Read in Korean", "Copyright 2014 The News. All rights reserved.", "© 2014 The News",
    "Please send any comments to the editors.", "ⓒ 한국일보, 무단 전재 및 재배포 금지",
    "Sign up for our newsletter", "Reporting by Ann Lee; Editing by Bo Chen", "news@example.org",
    "Our Standards: The Thomson Reuters Trust Principles.", "관련 기사", "<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>",
    "Editor: Ann Lee",
  ])
  func boilerplate(_ line: String) throws {
    let text = "Three men held after market fight\n\n\(body)\n\n\(body)\n\n\(line)\n"
    #expect(try zone(of: line, in: text) == .boilerplate)
  }

  @Test(arguments: ["Read in Korean", "-0-", "© 2014 The News", "무단 전재 및 재배포 금지"])
  func gluedBoilerplateIsCutOff(_ tail: String) throws {
    let text = "Three men held after market fight\n\n\(body) \(tail)"
    #expect(try zone(of: tail, in: text) == .boilerplate)
    #expect(document(text).sentences(in: .body) == [body])
  }

  @Test(arguments: [
    ("Pyongyang, July 23 (KCNA) -- ", true), ("SEOUL (Reuters) - ", true),
    ("KABUL, Afghanistan (AP) — ", true), ("ISTANBUL, Turkey — ", true), ("(CNN) -- ", true),
    ("Seoul, May 3 – ", true), ("NEW DELHI: ", true), ("(서울=연합뉴스) 홍길동 기자 = ", true),
    ("[서울=뉴시스]홍길동 기자 = ", true), ("SEOUL, Aug. 25 (Yonhap) -- ", true),
    ("On Tuesday, May 3 - ", false), ("NATO — ", false), ("The Guardian (UK) - ", false),
    ("Police said: ", false),
  ])
  func dateline(_ opening: String, _ isDateline: Bool) {
    let text = opening + body
    let zones = document(text).zones
    #expect((zones.first?.zone == .dateline) == isDateline)
    #expect(document(text).sentences(in: .body) == [isDateline ? body : text])
  }

  @Test(arguments: [
    "Editor’s note: names have been changed to protect the sources.",
    "Correction: an earlier version gave a wrong date.",
    "This story has been updated with a statement.", "[편집자 주] 이 글은 번역문입니다.",
  ])
  func editorial(_ line: String) throws {
    let text = "Three men held after market fight\n\n\(line)\n\n\(body)\n\n\(body)"
    #expect(try zone(of: line, in: text) == .editorial)
  }

  @Test func aDatelineMayStandAlone() {
    let text = "[평양 10월 18일발 조선중앙통신]\n국방성 대변인은 18일 담화를 발표하였다.\n담화는 다음과 같다. (끝)"
    #expect(document(text).zones.map(\.zone) == [.dateline, .body, .boilerplate])
  }

  @Test func commentsRunToTheEnd() throws {
    let text = """
      Three men held after market fight

      \(body) It was the second such case in a month, they added.

      2 Comments

      Ann: they were arrested in May, I heard.

      Leave a Reply
      """
    #expect(try zone(of: "Ann: they", in: text) == .comment)
    #expect(try zone(of: "Leave a", in: text) == .comment)
  }

  @Test func headingsStandBetweenParagraphs() throws {
    let text = "Three men held after market fight\n\n\(body)\n\nWhat the Police Say\n\n\(body)"
    #expect(try zone(of: "What the Police Say", in: text) == .heading)
  }

  @Test func footnotesFollowTheirMark() throws {
    let text =
      "Three men held after market fight\n\n\(body) [1]\n\n\(body)\n\n[1] The report is of May.\n\nMore."
    #expect(try zone(of: "[1] The", in: text) == .footnote)
    #expect(document(text).sentences(in: .body).first == body)
  }

  @Test(arguments: [
    "Oct. 31", "2016-08-25 17:29", "By May 2012", "the late 1990s", "Read in Korean",
    "Three men held after market fight", "harbour market police fight",
  ])
  func oneLineAloneIsBody(_ text: String) {
    #expect(document(text).zones.map(\.zone) == [.body])
  }

  @Test func listsHaveNoHeadlineAndNoHeadings() {
    let text = "Police arrested two men in Kabul\nA court sentenced a man in Herat\nA bomb went off"
    #expect(Set(document(text).zones.map(\.zone)) == [.body])
  }

  @Test(arguments: [
    "A photo of the arrest was circulated on Monday, and two officers were suspended.",
    "The minister paid a courtesy call on the president before he was arrested, aides said.",
    "By Friday the police had arrested more than forty people across the whole province.",
    "He told Reuters/Ipsos and other outlets that the police had beaten him on Monday night.",
    "Advertisements in two papers led the police to the men, who were arrested on Monday.",
    "Comments by the minister angered the families of those arrested in the raid on Monday.",
  ])
  func runningTextStaysBody(_ line: String) throws {
    let text = "Three men held after market fight\n\n\(body)\n\n\(line)\n\n\(body)"
    #expect(try zone(of: line, in: text) == .body)
  }

  @Test func pageOfABroadcaster() {
    let document = document(
      """
      Norland protests: Police hold 40 in Easton

      Published
      9 February 2021
      Share
      Related Topics
      Norland protests

      image caption
      Marchers gathered in Easton for a fourth day

      Police in Norland have held at least 40 people in Easton, as marches went on for a fourth day.

      What happened on Tuesday?
      Thousands defied a ban on gatherings of more than five people in the city's centre.

      More on this story
      Norland: What is happening and why?
      Follow us on Twitter
      """)
    #expect(document.sentences(in: .body).count == 2)
    #expect(document.sentences(in: .heading) == ["What happened on Tuesday?"])
    #expect(document.sentences(in: .caption).last == "Marchers gathered in Easton for a fourth day")
    #expect(document.zones.first?.zone == .headline)
    #expect(document.zones.last?.zone == .boilerplate)
  }

  @Test func pageOfAnAgency() {
    let document = document(
      """
      Norland detains 120 soldiers over links to network
      Ann Lee
      2 MIN READ

      EASTON (Reuters) - Norland ordered the arrest of 120 soldiers on Tuesday, prosecutors said.

      FILE PHOTO: The cleric at his home, July 29, 2016. REUTERS/Bo Chen/File Photo

      The cleric denies any part in it.

      ___

      Reporting by Ann Lee; Editing by Bo Chen
      """)
    #expect(
      document.zones.map(\.zone) == [
        .headline, .boilerplate, .dateline, .body, .caption, .body, .boilerplate,
      ])
    #expect(document.sentences(in: .body).count == 2)
  }

  @Test func teasersOfOtherArticlesAreFurniture() {
    let document = document(
      """
      Easton police arrest five suspects

      \(body) It was the second such case in a month, they added.

      Check Also

      Two arrested

      A woman and two youths were arrested in Weston for suspected …

      Home / News / Latest

      © Copyright 2017, All Rights Reserved
      """)
    #expect(document.sentences(in: .body).count == 2)
  }

  @Test func aSentenceThatLostItsStopStaysBody() throws {
    let text = "\(body)\n\n\(body)\n\nTwo more men were arrested in the north"
    #expect(try zone(of: "Two more", in: text) == .body)
  }

  @Test func titleOfTheManifestIsAHeadlineWhereverItStands() throws {
    let text = "\(body)\n\nTHREE MEN HELD.\n\n\(body)"
    #expect(try zone(of: "THREE MEN", in: text, title: "Three men held") == .headline)
  }

  @Test func zonesCoverTheText() throws {
    for text in ["a", "\n\n", " \u{A0}\n", "One.\n\nTwo.", "By A B\n\n\(body)\n\n\n© 2014 X\n \n"] {
      let zones = document(text).zones
      #expect(zones.first?.bytes.lowerBound == 0)
      #expect(zones.last?.bytes.upperBound == text.utf8.count)
      for (left, right) in zip(zones, zones.dropFirst()) {
        #expect(left.bytes.upperBound == right.bytes.lowerBound)
        #expect(left.zone != right.zone)
      }
    }
    #expect(document("").zones.isEmpty)
  }
}

extension String {
  func range(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
