package import CorpusModel

/// The rules in the order in which their findings are listed for a pair.
package enum Checks {
  static let pairChecks: [any PairCheck.Type] = [
    NumberMismatch.self, PercentMismatch.self, DateMismatch.self, DateInvalid.self,
    EmailMismatch.self, URLMismatch.self, OrderIDMismatch.self, ASINMismatch.self,
    TrackingNumberMismatch.self, CaseIDMismatch.self, PhoneMismatch.self, AlnumTokenMismatch.self,
    PlaceholderMismatch.self, SameAsSource.self, LengthRatio.self, GluedWords.self,
    RepeatedWord.self, HanSpaceHan.self, BracketCount.self,
  ]
  static let entryChecks: [any EntryCheck.Type] = [
    WrongLanguageColumn.self, Fragment.self, EndPunctuation.self, ListNumberSequence.self,
    DuplicatePair.self,
  ]
  static let corpusChecks: [any CorpusCheck.Type] = [
    Untranslated.self, UnknownTitle.self, NameMismatch.self, InconsistentTranslation.self,
  ]

  /// Every rule of this folder.
  ///
  /// Converted one by one: an array of metatypes converted as a whole asks the runtime about each, at
  /// a search through all conformances of the program every time.
  package static let all: [any Check.Type] =
    pairChecks.map { $0 as any Check.Type } + entryChecks.map { $0 as any Check.Type }
    + corpusChecks.map { $0 as any Check.Type }

  /// Runs the rules over finished entries.
  ///
  /// - Parameters:
  ///   - entries: the entries of a workbook, pairs with their roles and segments.
  ///   - isOn: whether a rule of this name is wanted.
  /// - Returns: the findings by entry and pair, then those of the rules that compare entries.
  package static func findings(
    in entries: [Entry], where isOn: (String) -> Bool = { _ in true }
  ) -> [Finding] {
    let run = CheckRun(where: isOn)
    var findings: [Finding] = []
    for entry in entries { findings += run.findings(in: CheckedEntry(entry)) }
    return findings + run.findings(acrossEntries: entries)
  }
}
