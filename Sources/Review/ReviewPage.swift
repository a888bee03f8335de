public import Corrections
public import Events

/// A page on which people decide about incidents: one HTML file that needs no network, no server
/// and no other file, and that saves the sheet of decisions.
public struct ReviewPage: Sendable {
  /// What the page is called.
  public var title: String
  /// The documents with their texts, in order.
  public var readings: [Reading]
  /// Incidents as the machine has them, in the order of the sheet.
  public var incidents: [Incident]
  /// Every line decided before.
  public var corrections: [Correction]
  /// Numbers of lines that do not hold because the machine's value changed.
  public var stale: Set<Int>
  /// Names behind the ids.
  public var names: Directory

  /// A page.
  public init(
    title: String, readings: [Reading], incidents: [Incident], corrections: [Correction] = [],
    stale: Set<Int> = [], names: Directory
  ) {
    self.title = title
    self.readings = readings
    self.incidents = incidents
    self.corrections = corrections
    self.stale = stale
    self.names = names
  }

  /// The page as HTML, UTF-8; the same bytes every time.
  public func html() -> [UInt8] {
    let head = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <title>\(ReviewPage.escaped(title))</title>
      <style>
      \(ReviewStyle.text)</style>
      </head>
      <body>
      \(ReviewMarkup.text)<script type="application/json" id="data">
      """
    let tail = """
      </script>
      <script>
      \(ReviewScript.model)\(ReviewScript.text)\(ReviewScript.fields)\(ReviewScript.control)</script>
      </body>
      </html>

      """
    // Inside a script element only the mark `<` could end it; JSON has another way to write it.
    var bytes = Array(head.utf8)
    for byte in ReviewData(self).json() {
      if byte == 0x3C { bytes += Array("\\u003c".utf8) } else { bytes.append(byte) }
    }
    return bytes + Array(tail.utf8)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
