/// How far a letter has come, read row by row.
///
/// `Best regards, | 此致问候，` then `HUA | 华` end a letter; an e-mail address, a shop's name or a
/// postscript after that still belongs to it.
struct LetterState: Sendable {
  /// Where the reader is.
  enum Place: Sendable, Equatable {
    /// Above the first letter.
    case before
    /// Inside a letter.
    case inside
    /// Below a sign-off.
    case signedOff
    /// Below a signature, or below a letter that fills one cell.
    case ended
  }

  /// Where the reader is before the next row.
  private(set) var place = Place.before
  /// How many rows have followed the signature.
  private var tail = 0
  /// The last row that was read.
  private var lastRow = 0

  /// Whether a new letter may begin here without tearing one apart.
  var isBetweenLetters: Bool { place != .inside }

  /// Reads a row that belongs to the current letter.
  mutating func read(_ row: LetterRow) {
    guard !row.texts.isEmpty else { return }
    let hasGap = row.number > lastRow + 1
    lastRow = row.number
    if row.cues.endsLetter || row.looksWhole {
      place = .ended
      tail = 0
    } else if row.cues.isSignoff {
      place = .signedOff
      tail = 0
    } else if place == .signedOff, Self.isSignature(row), !row.cues.greets {
      place = .ended
    } else if place == .ended || place == .signedOff, tail < 4, Self.isTail(row, afterGap: hasGap),
      !row.cues.greets
    {
      tail += 1
      place = .ended
    } else {
      place = .inside
    }
  }

  /// A name, a shop, a placeholder: short, and no sentence.
  static func isSignature(_ row: LetterRow) -> Bool {
    row.texts.allSatisfy { text in
      // A cell that holds both languages names people twice.
      text.cell.weight <= (row.sharesCell ? 16 : 8)
        && !TextEnd.endsSentence(text.cell.text)
        && !TextEnd.endsWithColon(text.cell.text)
    }
  }

  /// What may follow a signature: more short lines, addresses, a postscript, a list of enclosures.
  private static func isTail(_ row: LetterRow, afterGap: Bool) -> Bool {
    if row.texts.allSatisfy({ $0.textClass == .plain }) { return true }
    if !afterGap, isSignature(row), row.weight <= (row.sharesCell ? 20 : 10) { return true }
    return row.texts.contains { text in
      let scalars = ScalarText(text.cell.text, first: 16)
      let key = scalars.key(0..<scalars.count)
      return ["p.s", "ps:", "ps.", "attach", "enclos", "附件", "附:", "另附"].contains {
        key.hasPrefix($0)
      }
    }
  }
}
