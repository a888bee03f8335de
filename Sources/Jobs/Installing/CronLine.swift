import Settings

/// Lines of a job for cron.
extension JobInstallation {
  /// Lines for a crontab of a user.
  ///
  /// Cron knows no zones: the lines call at the schedule's own times where its zone is the
  /// machine's, and else every hour at those minutes at which the job can be due.
  ///
  /// - Parameter machine: the zone of the machine.
  public func cronLines(machine: Zone) -> String {
    let command = [program, "job", "run", job.name, "--due", "--quiet", "--file", file]
      .map(UnitText.cronWord).joined(separator: " ")
    var lines = [
      mark, "# Schedule: \(schedule.expressions.joined(separator: "; ")), \(zone.name)",
    ]
    var times: [String] = []
    if zone.name == machine.name, let own = schedule.cronLines {
      times = own
      if job.missed != .skip { times.append("@reboot") }
    } else {
      let minutes = Set(
        slots.map { slot in
          let local = slot.instant.seconds + machine.offset(at: slot.instant)
          return ((local / 60 % 60) + 60) % 60
        }
      ).sorted().map(String.init)
      lines.append("# Every hour, for cron knows no zones; runs only what is due.")
      times = ["\(minutes.count > 12 ? "*" : minutes.joined(separator: ",")) * * * *"]
    }
    lines += times.map { "\($0) \(command)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
