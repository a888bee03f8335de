internal import Cairo
internal import CivilTime
internal import Corpus
internal import Drawing
internal import Events
internal import Knowledge
internal import Settings
internal import Store

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Looks at everything that the program needs, and says what to do about what is missing.
public struct Checkup: Sendable {
  private let store: String
  private let isStoreNamed: Bool
  private let knowledge: String?
  private let style: String?
  private let clock: Clock

  /// What to look at.
  ///
  /// - Parameters:
  ///   - store: path of the store.
  ///   - isStoreNamed: whether somebody asked for that store, so that it must be there.
  ///   - knowledge: folder of the pack; nil for the built-in one.
  ///   - style: a style beside the built-in ones.
  public init(
    store: String, isStoreNamed: Bool, knowledge: String? = nil, style: String? = nil,
    clock: Clock = .system
  ) {
    self.store = store
    self.isStoreNamed = isStoreNamed
    self.knowledge = knowledge
    self.style = style
    self.clock = clock
  }

  /// All findings, in an order that stays the same.
  public func findings() -> [Finding] {
    [Finding("program", .ok, "dateline \(Version.current)")] + libraries() + fonts() + tools()
      + [knowledgePack()] + styles() + storeFindings() + [folder(), zones(), time()]
  }

  private func libraries() -> [Finding] {
    let libraries =
      GraphicsLibraries.versions + [
        ("libdeflate", Flate.version), ("libxml2", XMLLibrary.version),
        ("sqlite", Store.sqliteVersion),
      ]
    return libraries.map { Finding("library \($0.name)", .ok, $0.version) }
  }

  private func fonts() -> [Finding] {
    var families: [String] = []
    for name in StyleSheet.builtInNames + (style.map { [$0] } ?? []) {
      guard let style = try? StyleSheet.load(name) else { continue }
      for family in style.families where !families.contains(family) { families.append(family) }
    }
    return families.map { family in
      do throws(FontError) {
        return Finding("font \(family)", .ok, try GraphicsLibraries.fontFile(of: family))
      } catch {
        return Finding("font \(family)", .fail, "not installed", hint: error.hint)
      }
    }
  }

  private func tools() -> [Finding] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    for folder in path.split(separator: ":") where access("\(folder)/pdftotext", X_OK) == 0 {
      return [Finding("pdftotext", .ok, "\(folder)/pdftotext")]
    }
    return [
      Finding(
        "pdftotext", .warn, "not installed: PDF files cannot be read as texts",
        hint: "apt-get install poppler-utils")
    ]
  }

  private func knowledgePack() -> Finding {
    let findings =
      knowledge.map { KnowledgeCheck.check(directory: $0) } ?? KnowledgeCheck.checkBuiltIn()
    let errors = findings.filter { $0.severity == .error }.count
    let name = knowledge ?? "built in"
    guard errors == 0 else {
      return Finding(
        "knowledge", .fail, "\(name): \(errors) errors",
        hint: "see: dateline knowledge check \(knowledge ?? "")")
    }
    do throws(Problem) {
      let stamp = try Intake(knowledge: knowledge).pack.stamp
      let said = "\(name): \(stamp.id) \(stamp.sha256.prefix(12))"
      return findings.isEmpty
        ? Finding("knowledge", .ok, said)
        : Finding(
          "knowledge", .warn, "\(said), \(findings.count) warnings",
          hint: "see: dateline knowledge check \(knowledge ?? "")")
    } catch {
      return Finding("knowledge", .fail, error)
    }
  }

  private func styles() -> [Finding] {
    (StyleSheet.builtInNames + (style.map { [$0] } ?? [])).map { name in
      do throws(SettingsError) {
        let findings = try StyleSheet.load(name).findings()
        return findings.isEmpty
          ? Finding("style \(name)", .ok, "readable, contrasts are enough")
          : Finding(
            "style \(name)", .warn, "\(findings[0])", hint: "see: dateline styles check \(name)")
      } catch {
        return Finding("style \(name)", .fail, Problem(error))
      }
    }
  }

  private func storeFindings() -> [Finding] {
    guard Folder.exists(store) else {
      let hint = "make one with: dateline ingest FOLDER --store \(store)"
      return [Finding("store", isStoreNamed ? .fail : .ok, "\(store): not there", hint: hint)]
    }
    let health: StoreHealth
    do throws(StoreError) {
      health = try Store.reading(path: store).health()
    } catch {
      return [Finding("store", .fail, Problem(error))]
    }
    var findings: [Finding] = []
    if let fault = health.faults.first {
      findings.append(
        Finding("store", .fail, "\(store): \(fault)", hint: "ingest the corpus into a new store"))
    } else if health.danglingRows > 0 {
      findings.append(
        Finding(
          "store", .fail, "\(store): \(health.danglingRows) rows point at nothing",
          hint: "ingest the corpus into a new store"))
    } else {
      let counts = "\(health.documents) documents, \(health.incidents) incidents"
      findings.append(
        Finding("store", .ok, "\(store): whole, \(health.version), \(counts)"))
    }
    if health.staleCorrections > 0 {
      findings.append(
        Finding(
          "corrections", .warn, "\(health.staleCorrections) no longer fit what the machine reads",
          hint: "see: dateline review conflicts --store \(store)"))
    } else {
      findings.append(Finding("corrections", .ok, "none is stale"))
    }
    if access(store, W_OK) != 0 {
      findings.append(
        Finding("store access", .warn, "\(store) may only be read", hint: "check its owner"))
    }
    return findings
  }

  private func folder() -> Finding {
    guard access(".", W_OK) == 0 else {
      return Finding(
        "write access", .warn, "nothing can be written into this folder",
        hint: "change to another, or name one with -o")
    }
    return Finding("write access", .ok, "this folder can be written to")
  }

  private func zones() -> Finding {
    do throws(Problem) {
      _ = try ZoneFile.load("Asia/Seoul")
      _ = try ZoneFile.load("America/St_Johns")
      return Finding("time zones", .ok, Self.zoneVersion ?? "there")
    } catch {
      return Finding(
        "time zones", .warn, "schedules in zones other than UTC cannot be told",
        hint: "apt-get install tzdata")
    }
  }

  /// What the first line of the system's table of zones says of itself.
  private static var zoneVersion: String? {
    guard let bytes = try? InputFile.bytes("/usr/share/zoneinfo/tzdata.zi") else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    return line.split(separator: " ").last.map { "tzdata \($0)" }
  }

  private func time() -> Finding {
    let now = clock.now
    let day = CivilDate(dayNumber: now.seconds / 86_400)
    guard day.year >= 2026 else {
      return Finding(
        "clock", .warn, "it says \(now.description), before this program was made",
        hint: "set the clock; schedules depend on it")
    }
    return Finding("clock", .ok, now.description)
  }
}
