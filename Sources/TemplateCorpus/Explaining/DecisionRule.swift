/// What the names of the rules mean that ``Decision`` gives.
public enum DecisionRule {
  /// What a rule goes by, in a few words; `nil` for a name that is none of a rule's.
  public static func meaning(of rule: String) -> String? {
    if let meaning = meanings[rule] { return meaning }
    let suffix = "-mixed"
    guard rule.hasSuffix(suffix) else { return nil }
    return meanings[String(rule.dropLast(suffix.count))].map { $0 + "; other stretches differ" }
  }

  /// The rules by their names.
  static let meanings: [String: String] = [
    "address-list": "sheet: addresses and their labels",
    "captions-with-gaps": "sheet: captions in one column, with pictures or gaps between them",
    "two-languages": "sheet: sentences in English and in Chinese",
    "one-language": "sheet: greetings and sign-offs in one language",
    "no-letters": "sheet: a table of data",
    "no-cells": "sheet: nothing in it",
    "hidden-sheet": "sheet: hidden, and hidden sheets are not read",
    "damaged-sheet": "sheet: it could not be read",
    "side-by-side": "layout: English and Chinese in columns beside each other",
    "stacked": "layout: English and Chinese below each other in one column",
    "shared-cell": "layout: both languages in each cell",
    "same-row": "pair: the two texts stand in one row",
    "one-sided": "pair: one language only",
    "overflow-row": "pair: rows that one side has more are joined with the row above",
    "merged-rows": "pair: a merged cell on one side stands beside several rows",
    "swapped-columns": "pair: the two languages stand in each other's column",
    "same-cell": "pair: the two texts stand in one cell",
    "row-over-row": "pair: the one text stands in the row above the other",
    "block-over-block":
      "pair: two blocks, one above the other, aligned by length, numbers and marks",
    "catalogue-title": "entry: the catalogue knows the title",
    "styled-title": "entry: the title is bold, coloured, merged or in brackets",
    "numbered-title": "entry: the title begins with a number",
    "chinese-title-row": "entry: a short Chinese text where English stands",
    "title-above-greeting": "entry: a short text above a greeting",
    "title-above-letter": "entry: a short text above a whole letter",
    "title-above-pair": "entry: a short text above a row with both languages",
    "title-after-letter": "entry: a short text after the end of a letter",
    "title-after-gap": "entry: a short text after blank rows",
    "title-row": "entry: a row that looks like a title",
    "title-column": "entry: a new value in the column of titles",
    "letter-per-row": "entry: each row holds a whole letter",
    "first-row": "entry: the first letter, which has no title",
    "greeting-after-letter": "entry: a greeting after the end of a letter",
    "one-language-letter": "entry: a whole letter in one language, after another letter",
    "row-without-number": "entry: a row without a number where the letters’ rows have one",
    "directory-section": "entry: a section of addresses",
    "playbook-sheet": "entry: the whole sheet is one playbook",
  ]
}
