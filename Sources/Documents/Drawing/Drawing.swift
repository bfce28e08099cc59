// The handles of librsvg and of cairo live within one call, so that threads share nothing. No handle has a base URI, without which
// librsvg loads no files.

internal import CCairo
internal import CRsvg

/// Draws SVG documents with librsvg on cairo's surfaces.
enum Drawing {
  /// A PNG in 16 bits of colour, which halves the file and is hardly seen. The corresponding C functions are
  /// `cairo_image_surface_create` and `cairo_surface_write_to_png_stream`.
  static func png(_ svg: SVG, scale: Double) throws(DocumentError) -> [UInt8] {
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB16_565, Int32((svg.width * scale).rounded()),
      Int32((svg.height * scale).rounded()))
    defer { cairo_surface_destroy(surface) }
    try check(cairo_surface_status(surface), "picture")
    try draw([svg], on: surface, scale: scale)
    let sink = Sink()
    let status = withExtendedLifetime(sink) {
      cairo_surface_write_to_png_stream(
        surface, write, Unmanaged.passUnretained(sink).toOpaque())
    }
    try check(status, "PNG")
    return sink.bytes
  }

  /// A PDF with a page for each document, all of the first one's size. The corresponding C function is
  /// `cairo_pdf_surface_create_for_stream`.
  static func pdf(
    _ pages: [SVG], title: String, madeAt time: String
  ) throws(DocumentError) -> [UInt8] {
    guard let first = pages.first else { throw .noFlights }
    let sink = Sink()
    let surface = cairo_pdf_surface_create_for_stream(
      write, Unmanaged.passUnretained(sink).toOpaque(), first.width, first.height)
    // What is left is written to the sink when the surface goes.
    defer { withExtendedLifetime(sink) { cairo_surface_destroy(surface) } }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, time)
    try draw(pages, on: surface)
    cairo_surface_finish(surface)
    try check(cairo_surface_status(surface), "PDF")
    return sink.bytes
  }

  private static func draw(
    _ pages: [SVG], on surface: OpaquePointer?, scale: Double = 1
  ) throws(DocumentError) {
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    cairo_scale(context, scale, scale)
    for page in pages {
      try draw(page, context)
      cairo_show_page(context)
    }
    try check(cairo_status(context), "page")
  }

  /// The corresponding C function is `rsvg_handle_render_document`.
  private static func draw(_ svg: SVG, _ context: OpaquePointer?) throws(DocumentError) {
    let bytes = Array(svg.text.utf8)
    var error: UnsafeMutablePointer<GError>?
    guard let handle = rsvg_handle_new_from_data(bytes, gsize(bytes.count), &error) else {
      throw failure("reading", &error)
    }
    defer { g_object_unref(handle) }
    var viewport = RsvgRectangle(x: 0, y: 0, width: svg.width, height: svg.height)
    guard rsvg_handle_render_document(handle, context, &viewport, &error) != 0 else {
      throw failure("rendering", &error)
    }
  }

  private static func failure(
    _ operation: String, _ error: inout UnsafeMutablePointer<GError>?
  ) -> DocumentError {
    let code = error.map { Int($0.pointee.code) } ?? -1
    g_clear_error(&error)
    return .drawing(operation: operation, code: code)
  }

  private static func check(
    _ status: cairo_status_t, _ operation: String
  ) throws(DocumentError) {
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .drawing(operation: operation, code: Int(status.rawValue))
    }
  }

  /// What cairo has written.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  private static let write: cairo_write_func_t = { sink, bytes, count in
    guard let sink, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes.append(
      contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}
