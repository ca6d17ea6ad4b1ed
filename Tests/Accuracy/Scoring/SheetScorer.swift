import CorpusModel
import Normalizing

/// Compares what the normalizer made of one sheet with the sheet's labels.
struct SheetScorer {
  let sheet: LabelledSheet
  let corpus: Corpus
  private(set) var score = Score()
  private(set) var mistakes: [Mistake] = []

  init(_ sheet: LabelledSheet, checksDeterminism: Bool) {
    self.sheet = sheet
    corpus = Self.normalize(sheet)
    if sheet.entries.isEmpty {
      scoreTrap()
    } else {
      scoreEntries()
      scorePairs()
    }
    scoreFindings()
    if checksDeterminism, Self.normalize(sheet) != corpus {
      breaks("determinism", at: "", "the same corpus twice", "two corpora")
    }
    checkLaws()
  }

  /// Normalizes a sheet as a workbook of its own.
  static func normalize(_ sheet: LabelledSheet) -> Corpus {
    Normalizer.normalize(
      sheets: [sheet.grid],
      source: (file: "generated.xlsx", sha256: String(repeating: "0", count: 64), bytes: 0),
      generator: "accuracy")
  }

  private mutating func scoreTrap() {
    for entry in corpus.entries {
      for pair in entry.pairs where pair.en != nil && pair.zh != nil {
        score.falsePairs += 1
        miss("false pair", at: pair.firstCell, "none", pair.excerpt)
      }
    }
  }

  mutating func count(_ measure: Measure, _ right: Int, of total: Int) {
    score.count(measure, right, of: total)
  }

  mutating func miss(_ kind: String, at place: String, _ expected: String, _ got: String) {
    mistakes.append(Mistake(kind: kind, place: place, expected: expected, got: got))
  }

  mutating func breaks(_ law: String, at place: String, _ expected: String, _ got: String) {
    score.brokenLaws += 1
    miss("law: \(law)", at: place, expected, got)
  }
}

extension Pair {
  /// The cell to look at first.
  var firstCell: String { cells.en.first ?? cells.zh.first ?? "" }

  /// Both texts in one line.
  var excerpt: String {
    "\((cells.en + ["|"] + cells.zh).joined(separator: " ")): \((en ?? "—").excerpt(40)) | \((zh ?? "—").excerpt(30))"
  }
}
