extension Unicode.Scalar {
  /// A full-width form as its ASCII counterpart, any wide or fixed space as a plain one.
  package var folded: Unicode.Scalar {
    switch value {
    case 0...0x9F: self
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000, 0x00A0, 0x202F, 0x2000...0x200A: " "
    default: self
    }
  }

  /// An ASCII letter in lower case; anything else as it is.
  package var lowercased: Unicode.Scalar {
    value >= 0x41 && value <= 0x5A ? Unicode.Scalar(UInt8(value + 0x20)) : self
  }

  /// White space or a line end; zero-width marks count too, because nobody sees them.
  package var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// A Chinese character (Unicode script Han), `々` and `〇` included.
  package var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x3007, 0xF900...0xFAFF, 0x20000...0x3134F:
      true
    default: false
    }
  }

  /// Hiragana or katakana, half-width katakana included; the middle dot and `ー` alone prove nothing.
  package var isKana: Bool {
    switch value {
    case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF,
      0xFF66...0xFF6F, 0xFF71...0xFF9D:
      true
    default: false
    }
  }

  /// A Korean syllable or letter.
  package var isHangul: Bool {
    switch value {
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F: true
    default: false
    }
  }

  /// An ASCII letter.
  package var isASCIILetter: Bool { isASCIIUpper || isASCIILower }

  /// `A` to `Z`.
  package var isASCIIUpper: Bool { value >= 0x41 && value <= 0x5A }

  /// `a` to `z`.
  package var isASCIILower: Bool { value >= 0x61 && value <= 0x7A }

  /// `0` to `9`; full-width digits are folded before they are asked.
  package var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// The value of an ASCII digit, 0 for anything else.
  package var digit: Int { isDigit ? Int(value - 0x30) : 0 }

  /// An ASCII letter or digit.
  package var isASCIIAlphanumeric: Bool { isASCIILetter || isDigit }

  /// A letter of the Latin script with a diacritic, or a ligature.
  package var isAccentedLatin: Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// A letter of the Latin script.
  package var isLatinLetter: Bool {
    value < 0xC0 ? isASCIILetter : value <= 0x1EFF && isAccentedLatin
  }

  /// A letter of a script that is neither Latin nor East Asian: Greek, Cyrillic, Arabic, Thai and so on.
  package var isOtherLetter: Bool {
    switch value {
    case 0x370...0x3FF, 0x400...0x52F, 0x531...0x58F, 0x5D0...0x5EA, 0x620...0x6D3, 0x750...0x77F,
      0x900...0xDFF, 0xE01...0xE30, 0xE40...0xE46, 0xE80...0xFFF, 0x1000...0x10FF,
      0x1200...0x137F, 0x1780...0x17FF:
      true
    default: false
    }
  }

  /// `'` in any of its shapes, as it stands inside `don't`.
  package var isApostrophe: Bool { value == 0x27 || value == 0x2019 || value == 0x2BC }

  /// A hyphen or a dash.
  package var isDash: Bool {
    value == 0x2D || (value >= 0x2010 && value <= 0x2015) || value == 0x2212
  }

  /// The Chinese full stop in any width.
  package var isIdeographicStop: Bool { value == 0x3002 || value == 0xFF61 || value == 0xFF0E }

  /// A character of East Asian writing: Han, kana, Hangul or CJK punctuation.
  package var isEastAsian: Bool {
    isHan || isKana || isHangul || (value >= 0x3001 && value <= 0x303F) || value == 0xFF61
  }
}
