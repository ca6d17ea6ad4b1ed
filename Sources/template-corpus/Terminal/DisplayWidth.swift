extension String {
  /// How many terminal columns the text takes: Chinese characters take two (Unicode Standard Annex 11).
  var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// The text filled with spaces up to a width, to the left where numbers stand.
  func padded(to width: Int, alignRight: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - displayWidth))
    return alignRight ? space + self : self + space
  }

  /// The text on one line, cut with an ellipsis where it is wider than a width.
  func fitted(to width: Int) -> String {
    // Names and texts come from the workbook: they must not speak to the terminal.
    let line = String(
      map { character in
        let isControl = character.unicodeScalars.contains {
          $0.properties.generalCategory == .control
        }
        return character.isNewline ? " " : isControl ? "\u{FFFD}" : character
      })
    guard line.displayWidth > width else { return line }
    var kept = ""
    var used = 1
    for character in line {
      used += String(character).displayWidth
      if used > width { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
