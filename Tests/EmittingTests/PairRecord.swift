import CorpusModel
import Emitting
import Foundation
import Testing

/// A pair as every format must hold it.
struct PairRecord: Hashable, CustomStringConvertible {
  var entry: String
  var index: Int
  var role: String
  var en: String?
  var zh: String?

  var description: String {
    "\(entry)#\(index) \(role)\n  en: \(en.debugDescription)\n  zh: \(zh.debugDescription)"
  }

  // Texts are compared by their scalars: `é` in one piece is not `é` in two.
  static func == (left: PairRecord, right: PairRecord) -> Bool {
    left.scalars == right.scalars
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(entry)
    hasher.combine(index)
  }

  private var scalars: [[Unicode.Scalar]?] {
    [entry, String(index), role, en, zh].map { $0.map { Array($0.unicodeScalars) } }
  }
}

extension Corpus {
  var pairRecords: Set<PairRecord> {
    Set(
      entries.flatMap { entry in
        entry.pairs.map { pair in
          PairRecord(
            entry: entry.id, index: pair.index, role: pair.role.rawValue, en: pair.en, zh: pair.zh)
        }
      })
  }
}
