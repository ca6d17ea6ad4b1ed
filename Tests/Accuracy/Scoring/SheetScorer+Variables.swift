import CorpusModel

extension SheetScorer {
  /// The variables of a pair: the kind, the words and their place on both sides.
  mutating func scoreVariables(_ label: PairLabel, _ found: FoundPair?) {
    let owed = label.variables.filter { !$0.mark.isOptional }
    guard let found else {
      count(.variableRecall, 0, of: owed.count)
      return
    }
    var rest = found.variables
    var right = 0
    for variable in owed {
      if let place = rest.firstIndex(where: { variable.matches($0, in: label) }) {
        rest.remove(at: place)
        right += 1
      } else {
        let near = rest.first { variable.touches($0, in: label) }
        miss(
          "variable", at: label.place,
          "\(variable.mark.name): \(variable.en?.text ?? "—") | \(variable.zh?.text ?? "—")",
          near?.excerpt ?? "—")
      }
    }
    rest.removeAll { variable in
      let isInWords =
        VariableFamily.isNumeric(variable.name)
        && !((variable.en?.text ?? "") + (variable.zh?.text ?? "")).contains(where: \.isDigitSign)
      return isInWords
        || label.variables.contains { $0.mark.isOptional && $0.touches(variable, in: label) }
    }
    for variable in rest {
      miss("variable", at: label.place, "none", variable.excerpt)
    }
    count(.variableRecall, right, of: owed.count)
    count(.variablePrecision, right, of: right + rest.count)
  }
}

extension Variable {
  fileprivate var excerpt: String { "\(name): \(en?.text ?? "—") | \(zh?.text ?? "—")" }
}

extension VariableLabel {
  /// Whether a variable is this one: of its kind, with the same words on both sides.
  fileprivate func matches(_ variable: Variable, in pair: PairLabel) -> Bool {
    let isKind =
      VariableFamily.of(mark.name) == VariableFamily.of(variable.name)
      || (isGap && variable.name == "blank")
    return isKind && (en == nil) == (variable.en == nil) && (zh == nil) == (variable.zh == nil)
      && matches(en, variable.en, in: pair.en) && matches(zh, variable.zh, in: pair.zh)
  }

  /// Whether a variable shares words with this one on either side.
  fileprivate func touches(_ variable: Variable, in pair: PairLabel) -> Bool {
    overlaps(en, variable.en, in: pair.en) || overlaps(zh, variable.zh, in: pair.zh)
  }

  /// Whether the words are a gap to fill in and no value.
  private var isGap: Bool {
    let text = en?.text ?? zh?.text ?? ""
    return text.first.map { "[{(（【_*X".contains($0) } ?? false
  }

  private func matches(
    _ label: Mention?, _ mention: Variable.Mention?, in text: MarkedText?
  ) -> Bool {
    guard let label, let mention else { return true }
    guard overlaps(label, mention, in: text) else { return false }
    if VariableFamily.isNumeric(mark.name) {
      // With or without its unit or sign: `12` and `12 hours` are the same variable.
      return label.text.essence.contains(mention.text.essence)
        || mention.text.essence.contains(label.text.essence)
    }
    let (wanted, got) = (label.text.utf8.count, mention.text.utf8.count)
    return got * 2 >= wanted && got <= wanted * 2 + 4
  }

  private func overlaps(
    _ label: Mention?, _ mention: Variable.Mention?, in text: MarkedText?
  ) -> Bool {
    guard let label, let mention, let text else { return false }
    // A cell may begin with white space, and notes may have been lifted before offsets were taken.
    let lifted = text.withoutNotes.mentions.first { $0.mark == label.mark && $0.text == label.text }
    return [label.offset, lifted?.offset ?? label.offset].contains { offset in
      mention.offset < offset + label.text.utf8.count + 8
        && offset < mention.offset + mention.text.utf8.count + 8
    }
  }
}

extension Character {
  /// A digit of any width; `三` is a number too, but a word.
  fileprivate var isDigitSign: Bool { isNumber && !isLetter }
}
