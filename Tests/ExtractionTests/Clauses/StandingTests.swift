import Testing

@testable import Extraction

/// How a verb is meant: aspect, modality, polarity, and what governs it.
@Suite struct StandingTests {
  @Test(arguments: [
    ("Police arrested two men.", "arrested", Standing.told),
    ("Police have arrested two men.", "arrested", .told),
    ("Police reportedly arrested two men.", "arrested", .hearsay),
    ("The broker is said to have fled.", "fled", .hearsay),
    ("Police will arrest the men.", "arrest", .refused(.prospective)),
    ("Police may arrest the men.", "arrest", .refused(.conditional)),
    ("If police arrest the men, they will flee.", "arrest", .refused(.conditional)),
    ("Police did not arrest the men.", "arrest", .refused(.negated)),
    ("No one was arrested.", "arrested", .refused(.negated)),
    ("The minister denied that police arrested the men.", "arrested", .refused(.negated)),
    ("Police often arrested smugglers.", "arrested", .refused(.habitual)),
    ("Police arrest smugglers.", "arrest", .refused(.habitual)),
    ("Families fear that police arrested the men.", "arrested", .refused(.speculation)),
    ("The agency plans to arrest the men.", "arrest", .refused(.prospective)),
    ("The agency decided to deport the men.", "deport", .decided),
    ("Police tried to arrest the men.", "arrest", .refused(.attempt)),
    ("The force is tasked with arresting smugglers.", "arresting", .refused(.duty)),
    ("Police left without arresting anyone.", "arresting", .refused(.negated)),
    ("He was sentenced for killing a guard.", "killing", .refused(.charge)),
    ("The men were arrested after crossing the river.", "arrested", .told),
    ("The source said police arrested two men.", "arrested", .told),
    ("Police managed to arrest the men.", "arrest", .told),
    ("Police stopped arresting traders.", "arresting", .refused(.negated)),
  ])
  func standing(_ text: String, _ verb: String, _ expected: Standing) throws {
    let found = try Reader.standings(text)
    #expect(found[verb] == expected, "\(text): \(found)")
  }
}
