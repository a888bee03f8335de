internal import EmbeddedFiles
internal import Records

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Where the files of a pack come from: the binary itself, or a folder.
enum PackSource {
  case builtIn(String)
  case directory(String)

  /// Path of a file of the pack, as errors name it.
  func path(_ name: String) -> String {
    switch self {
    case .builtIn(let pack): "knowledge/\(pack)/\(name)"
    case .directory(let directory):
      directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
    }
  }

  /// The bytes of a file of the pack, or nil where the pack has no such file.
  func bytes(_ name: String) throws(KnowledgeError) -> FileBytes? {
    switch self {
    case .builtIn: EmbeddedFile.bytes(path(name)).map(FileBytes.init(constant:))
    case .directory: try PackSource.read(path(name)).map(FileBytes.init)
    }
  }

  /// Refuses a folder that is none.
  func check() throws(KnowledgeError) {
    guard case .directory(let directory) = self else { return }
    var status = stat()
    guard stat(directory, &status) == 0 else {
      throw KnowledgeError(
        file: directory, message: String(cString: strerror(errno)),
        hint: "give the folder of a knowledge pack")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw KnowledgeError(
        file: directory, message: "not a folder",
        hint: "give the folder that holds pack.csv and places.csv")
    }
  }

  // Read through the C library: Foundation would cost more at start-up than all of the loading.
  private static func read(_ path: String) throws(KnowledgeError) -> [UInt8]? {
    guard let file = fopen(path, "rb") else {
      if errno == ENOENT { return nil }
      throw KnowledgeError(
        file: path, message: String(cString: strerror(errno)), hint: "make the file readable")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var count = 1
    while count > 0 {
      let block = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, initialized in
        count = fread(buffer.baseAddress, 1, 1 << 16, file)
        initialized = count
      }
      bytes += block
    }
    guard ferror(file) == 0 else {
      throw KnowledgeError(
        file: path, message: String(cString: strerror(errno)), hint: "give a readable file")
    }
    return bytes
  }
}

/// The files that are built into the binary.
enum EmbeddedFile {
  /// The tables that the release is linked with.
  static var tables: UnsafeRawBufferPointer? {
    var size: UInt = 0
    return dateline_embedded_tables(&size).map {
      UnsafeRawBufferPointer(start: $0, count: Int(size))
    }
  }

  /// The bytes of a built-in file, in place, or nil where there is none of that path.
  static func bytes(_ path: String) -> UnsafeBufferPointer<UInt8>? {
    var count: UInt = 0
    guard let files = dateline_embedded_files(&count) else { return nil }
    for index in 0..<Int(count) where strcmp(files[index].path, path) == 0 {
      return UnsafeBufferPointer(start: files[index].bytes, count: Int(files[index].size))
    }
    return nil
  }
}
