internal import CQPDF

/// Owner of a PDF file that libqpdf has read.
struct PDFFile: ~Copyable {
  let handle: qpdf_data
  // libqpdf reads from this memory for as long as the file is open.
  private let memory: UnsafeMutableBufferPointer<CChar>

  init(_ bytes: [UInt8]) throws(DrawingError) {
    let memory = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(1, bytes.count))
    for (place, byte) in bytes.enumerated() { memory[place] = CChar(bitPattern: byte) }
    guard let handle = qpdf_init() else {
      memory.deallocate()
      throw DrawingError(
        operation: "finishing the PDF", reason: "libqpdf does not start",
        hint: "apt-get install libqpdf29")
    }
    qpdf_silence_errors(handle)
    qpdf_set_suppress_warnings(handle, QPDF_TRUE)
    let status = qpdf_read_memory(
      handle, "drawing", memory.baseAddress, UInt64(bytes.count), nil)
    let error = PDFFile.error(status, handle)
    if let error {
      var gone: qpdf_data? = handle
      qpdf_cleanup(&gone)
      memory.deallocate()
      throw error
    }
    self.handle = handle
    self.memory = memory
  }

  deinit {
    var gone: qpdf_data? = handle
    qpdf_cleanup(&gone)
    memory.deallocate()
  }

  /// Writes the file with object streams and an identifier made from the contents.
  func write() throws(DrawingError) -> [UInt8] {
    if let error = PDFFile.error(qpdf_init_write_memory(handle), handle) { throw error }
    qpdf_set_object_stream_mode(handle, qpdf_o_generate)
    qpdf_set_deterministic_ID(handle, QPDF_TRUE)
    qpdf_set_decode_level(handle, qpdf_dl_none)
    if let error = PDFFile.error(qpdf_write(handle), handle) { throw error }
    let count = qpdf_get_buffer_length(handle)
    guard let start = qpdf_get_buffer(handle), count > 0 else {
      throw DrawingError(
        operation: "finishing the PDF", reason: "libqpdf wrote nothing", hint: "try --pdf plain")
    }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  private static func error(_ status: QPDF_ERROR_CODE, _ handle: qpdf_data) -> DrawingError? {
    guard status & 2 != 0 || qpdf_has_error(handle) != 0 else { return nil }
    var reason = "unknown error"
    if let error = qpdf_get_error(handle), let text = qpdf_get_error_full_text(handle, error) {
      reason = String(cString: text)
    }
    return DrawingError(
      operation: "finishing the PDF", reason: reason,
      hint: "please report it with the input that led to it")
  }
}
