// Widths are those of the first family. Characters that other fonts have to draw are counted as wide as such fonts are at most.

internal import CCairo

/// Measures, cuts and wraps text. For one thread.
final class Ruler {
  private let regular: OpaquePointer?
  private let bold: OpaquePointer?

  init() {
    regular = Self.font(CAIRO_FONT_WEIGHT_NORMAL)
    bold = Self.font(CAIRO_FONT_WEIGHT_BOLD)
  }

  deinit {
    cairo_scaled_font_destroy(regular)
    cairo_scaled_font_destroy(bold)
  }

  /// The corresponding C function is `cairo_scaled_font_text_extents`.
  func width(_ text: String, _ font: Font) -> Double {
    var own = ""
    var others = 0.0
    for scalar in text.unicodeScalars {
      if let width = scalar.foreignWidth {
        others += width
      } else {
        own.unicodeScalars.append(scalar)
      }
    }
    var extents = cairo_text_extents_t()
    cairo_scaled_font_text_extents(font.isBold ? bold : regular, own, &extents)
    return (extents.x_advance / Self.size + others) * font.size
      + Double(text.count) * font.spacing
  }

  /// The font, smaller where the text would be too wide, but not below the least size.
  func fitted(_ font: Font, to text: String, within limit: Double, least: Double) -> Font {
    var font = font
    let width = width(text, font)
    if width > limit {
      font.spacing = 0
      font.size = max(least, font.size * limit / width * 0.999)
    }
    return font
  }

  /// The text, or as much of its start as fits with an ellipsis.
  func cut(_ text: String, to limit: Double, _ font: Font) -> String {
    if width(text, font) <= limit { return text }
    let characters = Array(text)
    var (low, high) = (0, characters.count)
    while low < high {
      let middle = (low + high + 1) / 2
      let fits = width(String(characters.prefix(middle)) + "…", font) <= limit
      if fits { low = middle } else { high = middle - 1 }
    }
    let start = String(characters.prefix(low))
    return (start.last == " " ? String(start.dropLast()) : start) + "…"
  }

  /// The text in lines at most so wide and at most so many, the last one cut; words that are too long for a line are broken.
  func wrap(_ text: String, to limit: Double, _ font: Font, lines most: Int) -> [String] {
    var lines: [String] = []
    var rest = text[...]
    while lines.count + 1 < most, width(String(rest), font) > limit {
      let line = firstLine(rest, limit, font)
      rest = rest[line.endIndex...].drop { $0 == " " }
      lines.append(String(line))
    }
    return rest.isEmpty ? lines : lines + [cut(String(rest), to: limit, font)]
  }

  /// What fits into a line: whole words, or where not even one fits, a part of it.
  private func firstLine(_ text: Substring, _ limit: Double, _ font: Font) -> Substring {
    var end = text.startIndex
    var next = text.firstIndex(of: " ")
    while let space = next, width(String(text[..<space]), font) <= limit {
      end = space
      next = text[text.index(after: space)...].firstIndex(of: " ")
    }
    if end > text.startIndex { return text[..<end] }
    end = text.index(after: text.startIndex)
    while end < text.endIndex, width(String(text[...end]), font) <= limit {
      end = text.index(after: end)
    }
    return text[..<end]
  }

  private static let size = 100.0

  /// The corresponding C function is `cairo_scaled_font_create`.
  private static func font(_ weight: cairo_font_weight_t) -> OpaquePointer? {
    let face = cairo_toy_font_face_create(Look.family, CAIRO_FONT_SLANT_NORMAL, weight)
    let options = cairo_font_options_create()
    defer {
      cairo_font_face_destroy(face)
      cairo_font_options_destroy(options)
    }
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    var scale = cairo_matrix_t()
    var identity = cairo_matrix_t()
    cairo_matrix_init_scale(&scale, size, size)
    cairo_matrix_init_identity(&identity)
    return cairo_scaled_font_create(face, &scale, &identity, options)
  }
}

extension Unicode.Scalar {
  /// In ems, where another font draws it; nil where the first family does.
  fileprivate var foreignWidth: Double? {
    switch value {
    case 0x200B...0x200D, 0xFE00...0xFE0F, 0xE0000...0xE0FFF: 0
    case 0x0900...0x10CF, 0x1100...0x13FF, 0x1780...0x18AF: 1.2
    case 0x2E80...0xA4CF, 0xA960...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFFEF: 1.05
    case 0x1F000...0x1FAFF: 1.4
    case 0x10000...0x3FFFF: 1.2
    default: nil
    }
  }
}
