package import CorpusModel

/// A date that no calendar has.
///
/// - Fires: `2014年23月1日`, `31 June 2024`, `29.02.2023`.
/// - Stays silent: `23/01/2014`, `01/23/2014`, `29 February 2024`.
package struct DateInvalid: PairCheck {
  package static let code = "date-invalid"
  package static let severity = Finding.Severity.error
  package static let summary = "A date that no calendar has."

  package init() {}

  package func findings(in pair: CheckedPair) -> [Finding] {
    pair.sides.flatMap { side in
      side.placeables.compactMap { placeable in
        guard let date = placeable.date, !placeable.isWeak, !date.isValid,
          !Label.precedes(placeable.range.lowerBound, in: side.text, Self.codes)
        else { return nil }
        return pair.finding(
          Self.self, at: side, placeable.range,
          "\(side.words(placeable)) is no date of the calendar.")
      }
    }
  }

  /// What stands before a code that looks like a date: `version 13.32.2024`.
  private static let codes: Set<String> = [
    "version", "lot", "batch", "model", "part", "firmware", "版本", "批次", "批号", "型号", "固件",
  ]
}
