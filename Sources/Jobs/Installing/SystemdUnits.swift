import Settings

/// Service and timer of a job for systemd.
extension JobInstallation {
  /// The two files, by their names.
  public func units(for manager: Manager) -> [OutputFile] {
    [
      OutputFile("\(name).service", text: service(manager)),
      OutputFile("\(name).timer", text: timer),
    ]
  }

  private func service(_ manager: Manager) -> String {
    var lines = [
      mark,
      "# Written by dateline \(Version.current): dateline job install",
      "",
      "[Unit]",
      "Description=Report \(UnitText.line(job.name)) of dateline",
    ]
    if manager != .user { lines.append("RequiresMountsFor=\(UnitText.listItem(root))") }
    let command = [program, "job", "run", job.name, "--due", "--file", file]
    lines += [
      "",
      "[Service]",
      "Type=oneshot",
      "ExecStart=" + command.map(UnitText.word).joined(separator: " "),
      "WorkingDirectory=\(UnitText.line(folder))",
      "# 3: the report is written, though some inputs could not be read.",
      "SuccessExitStatus=3",
      "Nice=5",
    ]
    if let limit = job.timeLimit { lines.append("TimeoutStartSec=\(limit + 60)") }
    if case .system(let user) = manager, let user { lines.append("User=\(user)") }
    lines += surroundings(manager)
    lines += hardening(manager)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Variables and secrets that hooks ask for; their values are never written into a unit.
  private func surroundings(_ manager: Manager) -> [String] {
    let names = Set(job.hooks.values.flatMap { $0.environment + $0.secrets }).sorted()
    guard !names.isEmpty else { return [] }
    let path =
      manager == .user ? "%h/.config/dateline/environment" : "/etc/dateline/environment"
    return [
      "# Hooks are given: \(names.joined(separator: " ")). Lines of NAME=value, readable to you only;",
      "# or secrets by LoadCredential=NAME:PATH.",
      "EnvironmentFile=-\(path)",
    ]
  }

  private func hardening(_ manager: Manager) -> [String] {
    let common = [
      "LockPersonality=yes", "RestrictRealtime=yes", "SystemCallArchitectures=native",
    ]
    guard job.hooks.isEmpty else {
      // A hook may send mail by a program that changes its group, or run one that compiles.
      return common
    }
    let more = ["MemoryDenyWriteExecute=yes", "NoNewPrivileges=yes"]
    // A user's own systemd may not change what a process sees of the file system.
    guard case .system(let user) = manager else { return (common + more).sorted() }
    var lines =
      common + more + [
        "PrivateDevices=yes", "PrivateNetwork=yes", "ProtectClock=yes",
        "ProtectControlGroups=yes", "ProtectHome=read-only", "ProtectHostname=yes",
        "ProtectKernelLogs=yes", "ProtectKernelModules=yes", "ProtectKernelTunables=yes",
        "ProtectSystem=strict", "RestrictAddressFamilies=AF_UNIX", "RestrictNamespaces=yes",
        "RestrictSUIDSGID=yes",
      ]
    if user != nil { lines.append("CapabilityBoundingSet=") }
    // A job that lies in one of the folders for temporary files must see them.
    let isTemporary = [root, folder].contains { $0.hasPrefix("/tmp") || $0.hasPrefix("/var/tmp") }
    if !isTemporary { lines.append("PrivateTmp=yes") }
    // The folder of the job is all that it writes to.
    return lines.sorted() + ["ReadWritePaths=\(UnitText.listItem(root))"]
  }

  private var timer: String {
    var lines = [
      mark,
      "# Written by dateline \(Version.current): dateline job install",
      "# Schedule: \(UnitText.line(schedule.expressions.joined(separator: "; "))), \(zone.name)",
      "",
      "[Unit]",
      "Description=Times of the report \(UnitText.line(job.name)) of dateline",
      "",
      "[Timer]",
    ]
    lines += schedule.systemdCalendars.map { "OnCalendar=\($0) \(zone.name)" }
    let moved = Set(slots.filter(\.isMoved).map { $0.instant.seconds / 60 % 60 }).sorted()
    if !moved.isEmpty {
      // Systemd passes over times that clocks skip; what is due then is found at these minutes.
      lines.append("# For days on which clocks skip the time; runs only what is due.")
      lines += moved.map { "OnCalendar=*-*-* *:\($0 < 10 ? "0" : "")\($0):00 UTC" }
    }
    lines += [
      "AccuracySec=1s",
      "# Whether a time that passed while the machine was off is made up for.",
      "Persistent=\(job.missed == .skip ? "false" : "true")",
      "",
      "[Install]",
      "WantedBy=timers.target",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
