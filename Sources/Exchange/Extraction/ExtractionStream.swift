internal import Packing
import Records

/// Reads a stream of extraction records line by line, and holds it to its counts.
///
/// Streams that are joined (shards) each end with their counts; a stream whose last record holds no
/// counts is cut off, which ``isTruncated`` says at the end.
public final class ExtractionStream {
  private let lines: LineStream
  private let path: String
  private var packer = ExtractionPacker()
  private var records = 0
  private var failures = 0
  private var faults = 0

  /// Whether records stand after the last counts, or no counts stand there at all.
  public private(set) var isTruncated = true

  /// A stream over an open descriptor, which stays the caller's to close.
  ///
  /// - Parameters:
  ///   - path: name of the stream, for errors.
  ///   - limit: most bytes of a line.
  public init(descriptor: Int32, path: String = "-", limit: Int = 256 << 20) {
    lines = LineStream(descriptor: descriptor, limit: limit)
    self.path = path
  }

  /// The next record or what is wrong with its line, or nil at the end.
  public func next() -> Result<ExtractionRecord, ExchangeError>? {
    advance { bytes, number throws(ExchangeError) in
      try ExtractionReader.record(Array(bytes), path: self.path, line: number)
    }
  }

  /// The same, documents packed for a store.
  package func nextPacked() -> Result<PackedExtraction, ExchangeError>? {
    advance { bytes, number throws(ExchangeError) in
      if let reading = self.packer.pack(bytes) { return .reading(reading) }
      switch try ExtractionReader.record(Array(bytes), path: self.path, line: number) {
      case .reading(let reading): return .reading(PackedReading(reading))
      case .failure(let line, let code, let message):
        return .failure(line: line, code: code, message: message)
      case .end(let documents, let records, let errors):
        return .end(documents: documents, records: records, errors: errors)
      }
    }
  }

  private func advance<Record: StreamedRecord>(
    _ read: (UnsafeRawBufferPointer, Int) throws(ExchangeError) -> Record
  ) -> Result<Record, ExchangeError>? {
    while let item = lines.nextInPlace() {
      switch item {
      case .line(let bytes, let number):
        if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
        return count(number) { () throws(ExchangeError) in try read(bytes, number) }
      case .tooLong(let count, let number):
        faults += 1
        isTruncated = true
        return .failure(
          ExchangeError(
            path: path, line: number, code: .tooLong, message: "a record of \(count) bytes",
            hint: "extract the document in parts"))
      case .failed(let number):
        return .failure(
          ExchangeError(
            path: path, code: .unreadable, message: "the system refused to read (error \(number))",
            hint: "check the file and its permissions"))
      }
    }
    return nil
  }

  private func count<Record: StreamedRecord>(
    _ number: Int, _ read: () throws(ExchangeError) -> Record
  ) -> Result<Record, ExchangeError> {
    do throws(ExchangeError) {
      let record = try read()
      switch record.role {
      case .reading: records += 1
      case .failure: failures += 1
      case .end(let announced, let errors): try close(announced, errors, number)
      }
      if case .end = record.role { isTruncated = false } else { isTruncated = true }
      return .success(record)
    } catch {
      faults += 1
      return .failure(error)
    }
  }

  private func close(_ announced: Int, _ errors: Int, _ number: Int) throws(ExchangeError) {
    let seen = records + faults
    defer { (records, failures, faults) = (0, 0, 0) }
    isTruncated = false
    guard seen != announced || failures != errors else { return }
    throw ExchangeError(
      path: path, line: number, code: .counts,
      message:
        "the stream announces \(announced) documents and \(errors) errors, but \(seen) and \(failures) came",
      hint: "a part of the stream was lost; run the extraction again")
  }
}
