import CivilTime
import Events
import Exchange
import Knowledge
import Normalisation
public import Store

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Intake {
  /// Takes extraction records into a store, as if their documents had been read here.
  ///
  /// The same records in any order, in shards, or given twice leave the same store.
  ///
  /// - Parameters:
  ///   - paths: files of records, or `-` for standard input.
  ///   - progress: is told how many documents are done.
  /// - Throws: `Problem` where a file cannot be opened, or the store failed.
  public func takeRecords(
    _ paths: [String], into store: Store, progress: (Int) -> Void = { _ in }
  ) throws(Problem) -> IntakeSummary {
    var summary = IntakeSummary()
    for path in paths {
      let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw Problem(
          file: path, code: "unreadable", message: String(cString: strerror(errno)),
          hint: "name a file that `dateline extract` wrote, or - for standard input")
      }
      defer { if descriptor != 0 { close(descriptor) } }
      let stream = ExtractionStream(descriptor: descriptor, path: path)
      try take(stream, path: path, into: store, summary: &summary, progress)
    }
    try settle(store, keeping: nil, summary: &summary)
    return summary
  }

  private func take(
    _ stream: ExtractionStream, path: String, into store: Store, summary: inout IntakeSummary,
    _ progress: (Int) -> Void
  ) throws(Problem) {
    var batch: [PackedDocument] = []
    while let result = stream.nextPacked() {
      switch result {
      case .success(.reading(let reading)):
        batch.append(PackedDocument(reading: reading))
        if batch.count == 512 {
          try put(batch, into: store, summary: &summary)
          batch.removeAll(keepingCapacity: true)
          progress(summary.documents)
        }
      case .success(.failure(let line, let code, let message)):
        summary.problems.append(
          Problem(
            file: path, code: code,
            message: line.map { "line \($0) of the extraction's input: \(message)" } ?? message,
            hint: "correct that input and extract it again", status: .partial))
      case .success(.end): break
      case .failure(let error): summary.problems.append(Problem(error))
      }
    }
    try put(batch, into: store, summary: &summary)
    if stream.isTruncated {
      summary.problems.append(
        Problem(
          file: path, code: ExchangeError.Code.truncated.rawValue,
          message: "the stream ends without its counts; records may be missing",
          hint: "run the extraction again, or accept what is there", status: .partial))
    }
  }

  private func put(
    _ documents: [PackedDocument], into store: Store, summary: inout IntakeSummary
  ) throws(Problem) {
    do throws(StoreError) {
      for outcome in try store.ingest(packed: documents, reader: reader) {
        switch outcome {
        case .added: summary.added += 1
        case .changed: summary.changed += 1
        case .unchanged: summary.unchanged += 1
        }
      }
    } catch {
      throw Problem(error)
    }
  }
}
