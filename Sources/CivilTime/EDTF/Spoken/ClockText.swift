/// A time of day without needless seconds, and its zone.
struct ClockText {
  let time: String
  /// With a space before it; empty where no zone is stated.
  let zone: String

  init(_ dateTime: EDTF.DateTime) {
    var clock = ASCIIWriter()
    clock.number(dateTime.hour, width: 2)
    clock.append(":")
    clock.number(dateTime.minute, width: 2)
    if dateTime.second != 0 {
      clock.append(":")
      clock.number(dateTime.second, width: 2)
    }
    time = clock.string
    guard let offset = dateTime.utcOffset else {
      zone = ""
      return
    }
    let minutes = abs(offset) % 60
    let tail = minutes == 0 ? "" : minutes < 10 ? ":0\(minutes)" : ":\(minutes)"
    zone = offset == 0 ? " UTC" : " UTC\(offset < 0 ? "−" : "+")\(abs(offset) / 60)\(tail)"
  }
}
