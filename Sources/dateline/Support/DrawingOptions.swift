import ArgumentParser
import Jobs

/// How files are drawn; shared by reports and charts.
struct DrawingOptions: ParsableArguments {
  enum PDF: String, ExpressibleByArgument, CaseIterable { case plain, accessible }
  enum SVGWords: String, ExpressibleByArgument, CaseIterable { case outline, live }
  enum SVGLabels: String, ExpressibleByArgument, CaseIterable { case all, none }

  @Option(help: "accessible: tagged, after PDF/UA-1 and PDF/A-2a; plain: smaller.")
  var pdf = PDF.accessible

  @Option(help: "outline: the same everywhere, without the fonts; live: real text and links.")
  var svgText = SVGWords.outline

  @Option(help: "all, or none: links and labels of the marks of a live SVG.")
  var svgLabels = SVGLabels.all

  @Option(
    help: ArgumentHelp(
      "What every id of an SVG begins with, in place of a hash of its contents.", valueName: "name")
  )
  var idPrefix: String?

  @Flag(
    help: "A character that no installed font has is an error; else a box and exit code 3.")
  var strictGlyphs = false

  func validate() throws {
    guard let idPrefix else { return }
    let isName =
      idPrefix.first?.isLetter == true
      && idPrefix.utf8.allSatisfy { byte in
        byte == 0x2D || byte == 0x5F || (0x30...0x39).contains(byte)
          || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      }
    if !isName {
      throw ValidationError("--id-prefix takes letters, digits, - and _, a letter first")
    }
  }

  var choices: RenderingChoices {
    var choices = RenderingChoices()
    choices.isPDFAccessible = pdf == .accessible
    choices.isSVGLive = svgText == .live
    choices.hasSVGLabels = svgLabels == .all
    choices.svgPrefix = idPrefix
    choices.isStrictAboutGlyphs = strictGlyphs
    return choices
  }
}
