/// The letters and digits of a long number around a place, whatever parts them: `6222 0212 3456 7890`,
/// `DE89 3704 0044`.
struct CodeRun {
  private var scalars: [Unicode.Scalar] = []

  /// The longest run of groups of capitals and digits around a range, with one space or mark
  /// between them.
  init(around range: Range<Int>, in text: ScalarText) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end - start < Self.longest, Self.goesOn(text, start - 1, start - 2) { start -= 1 }
    while end - start < Self.longest, Self.goesOn(text, end, end + 1) { end += 1 }
    // `IBAN DE89 …`: words in capitals before it are none of its groups.
    while let gap = text.scalars[start..<range.lowerBound].firstIndex(where: { !Self.isPart($0) }),
      !text.scalars[start..<gap].contains(where: \.isDigit)
    {
      start = gap + 1
    }
    scalars = text.scalars[start..<min(end, text.count)].filter(\.isASCIIAlphanumeric)
  }

  private static let longest = 48

  /// Whether a run goes on at an index, beyond which stands another one.
  private static func goesOn(_ text: ScalarText, _ index: Int, _ beyond: Int) -> Bool {
    if isPart(text[index]) { return true }
    return isGap(text[index]) && isPart(text[beyond])
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "/" || scalar == "." || scalar.isDash
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.isASCIIUpper
  }

  /// Whether the same run of at least nine digits stands in a text.
  func stands(in text: ScalarText) -> Bool {
    guard scalars.count(where: \.isDigit) >= 9 else { return false }
    let other = text.scalars.filter { !Self.isGap($0) }
    guard other.count >= scalars.count else { return false }
    return (0...other.count - scalars.count).contains { start in
      other[start] == scalars[0] && other[start...].starts(with: scalars)
        && !(start > 0 && other[start - 1].isDigit)
        && !(start + scalars.count < other.count && other[start + scalars.count].isDigit)
    }
  }
}
