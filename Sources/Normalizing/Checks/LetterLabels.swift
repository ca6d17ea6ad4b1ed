/// Letters that count like numbers: `Option A` | `方案1`, `A, B or C` | `1、2或3`.
enum LetterLabels {
  /// The places of such letters in the alphabet, from `A` as 1 to `H` as 8.
  static func numbers(in text: ScalarText) -> [Int] {
    var numbers: [Int] = []
    for index in 0..<text.count {
      let value = text.scalars[index].value
      guard value >= 0x41, value <= 0x48, isAlone(index, in: text) else { continue }
      numbers.append(Int(value) - 0x40)
    }
    return numbers
  }

  /// Whether a capital stands for itself: no letter of a word or a code, and no article (`A lamp`).
  private static func isAlone(_ index: Int, in text: ScalarText) -> Bool {
    let (before, after) = (text[index - 1], text[index + 1])
    guard !before.isASCIIAlphanumeric, !after.isASCIIAlphanumeric, !before.isApostrophe,
      !after.isApostrophe, !before.isDash, !after.isDash
    else { return false }
    guard text[index] == "A", after == " ", text[index + 2].isASCIILower else { return true }
    return before == " " && text[index - 2].isASCIILower
  }
}
