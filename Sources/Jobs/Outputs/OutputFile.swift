internal import Drawing

/// A file that is drawn and waits to be written.
public struct OutputFile: Hashable, Sendable {
  /// Name relative to the output folder.
  public var name: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// A file with its name and bytes.
  public init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A text file.
  public init(_ name: String, text: String) { self.init(name, Array(text.utf8)) }

  /// Writes files into a folder, which is made where it is missing. Everything is drawn before
  /// anything is written, so a failure to draw leaves the old files as they were.
  ///
  /// - Throws: `Problem` of status io that names the file.
  public static func write(_ files: [OutputFile], into folder: String) throws(Problem) {
    try Folder.make(folder)
    for file in files {
      do throws(FileError) {
        _ = try AtomicFile.write(file.bytes, to: folder + "/" + file.name)
      } catch {
        throw Problem(error)
      }
    }
  }

  /// Writes one file to a path, `-` excluded.
  ///
  /// - Throws: `Problem` of status io that names the file.
  public static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    do throws(FileError) {
      _ = try AtomicFile.write(bytes, to: path)
    } catch {
      throw Problem(error)
    }
  }
}
