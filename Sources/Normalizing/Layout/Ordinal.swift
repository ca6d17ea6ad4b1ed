/// A running number that fills its cell: `1`, `3.`, `4.1`, `(2)`, `①`, `一`, `No. 5`, `第3条`.
enum Ordinal {
  /// Whether a text is nothing but a running number.
  static func isWhole(_ text: String) -> Bool {
    let scalars = ScalarText(text)
    guard scalars.count > 0, scalars.count <= 10 else { return false }
    var key = scalars.key(scalars.trimmed(0..<scalars.count))
    for prefix in ["no.", "no", "nr.", "#", "第"] where key.hasPrefix(prefix) {
      key = String(key.dropFirst(prefix.count))
      break
    }
    for suffix in ["条", "封", "号", "个"] where key.hasSuffix(suffix) {
      key = String(key.dropLast())
      break
    }
    var numerals = 0
    for scalar in key.unicodeScalars {
      if scalar.isDigit || isNumeral(scalar) {
        numerals += 1
      } else if !".-、,() #".unicodeScalars.contains(scalar) {
        return false
      }
    }
    return numerals > 0 && numerals <= 6
  }

  /// `一` to `十`, or a number in a circle.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value >= 0x2460, scalar.value <= 0x2473 { return true }
    return "一二三四五六七八九十".unicodeScalars.contains(scalar)
  }
}
