/// Colours and fonts of everything that is drawn; the colours are among the 65,536 that a picture has.
enum Look {
  /// The first of the families that the system has.
  static let families = "DejaVu Sans, Noto Sans, Liberation Sans, sans-serif"
  /// The family that widths are measured in.
  static let family = "DejaVu Sans"

  static let ink = "#182831"
  static let quiet = "#5A697B"
  static let hairline = "#DEE3E7"
  static let wash = "#EFF3F7"
  static let paper = "#FFFFFF"
  static let background = "#E7EBEF"
  /// What is less than white on the accent.
  static let onAccent = "#D6E3E7"

  /// The one colour that is not ink: petrol, which a cancelled order has lost.
  static func accent(_ standing: Facts.Standing) -> String {
    standing == .cancelled ? "#63717B" : "#085D6B"
  }
}
