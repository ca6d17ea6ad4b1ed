/// The cell formats of a workbook by their index.
package struct StyleSheet: Sendable {
  /// One format.
  package struct Format: Sendable {
    /// What is told of it.
    package let style: CellStyle
    /// How its numbers are shown.
    package let numberFormat: NumberFormat
  }

  /// The formats, in the order in which cells refer to them by `s`.
  package let formats: [Format]

  /// The format of a cell without one.
  package static let general = Format(style: CellStyle(), numberFormat: .general)

  /// The format of that index; the general one where there is none.
  package subscript(index: UInt32) -> Format {
    index < formats.count ? formats[Int(index)] : Self.general
  }

  /// What the format of that index makes of a number.
  package func kind(_ index: UInt32) -> NumberFormatKind {
    index < formats.count ? formats[Int(index)].style.numberFormat : .general
  }
}
