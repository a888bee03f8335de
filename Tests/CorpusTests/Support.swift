import Corpus
import Events
import Foundation
import Testing

/// The folder of the five seed texts of this repository.
let seedsFolder: String = {
  let parts = #filePath.split(separator: "/").dropLast(3)
  return "/" + parts.joined(separator: "/") + "/seeds"
}()

func bytes(ofFile path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
}

func document(_ text: String, title: String? = nil, language: String = "en") -> SourceDocument {
  SourceDocument(
    record: DocumentRecord(key: "test", title: title, language: language), text: text)
}

extension SourceDocument {
  /// The sentences of a zone, as strings.
  func sentences(in zone: Zone) -> [String] {
    sentences.filter { self.zone(of: $0) == zone }.map { string($0.bytes) }
  }

  /// The zones in order, each with its words.
  var outline: [String] {
    zones.map {
      "\($0.zone.rawValue): \(string($0.bytes).split(separator: "\n").joined(separator: " / "))"
    }
  }
}

/// A folder of its own that goes away with the test.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "corpus-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

func readAll(_ inputs: [CorpusInput], options: CorpusOptions = CorpusOptions()) -> (
  documents: [SourceDocument], errors: [CorpusError]
) {
  let reader = CorpusReader(inputs: inputs, options: options)
  var documents: [SourceDocument] = []
  var errors: [CorpusError] = []
  while let result = reader.next() {
    switch result {
    case .success(let document): documents.append(document)
    case .failure(let error): errors.append(error)
    }
  }
  #expect(reader.itemCount == documents.count + errors.count)
  return (documents, errors)
}
