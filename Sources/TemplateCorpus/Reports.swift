internal import Emitting

extension Corpus {
  /// What the normalizer found, in JSON: the sheets, and the entries without their texts.
  ///
  /// The keys are those of `corpus.json`.
  public func inspectionJSON() throws(CorpusError) -> String {
    try Corpus.report { try JSONReport.inspection(of: self) }
  }

  /// Sheets as the normalizer sees them, in JSON: an array.
  public static func explanationsJSON(_ sheets: [SheetExplanation]) throws(CorpusError) -> String {
    try report { try JSONReport.explanations(sheets) }
  }

  /// The findings of some workbooks in JSON: `[{"file": …, "findings": […]}]`.
  public static func findingsJSON(
    _ workbooks: [(file: String, findings: [Finding])]
  ) throws(CorpusError) -> String {
    try report { try JSONReport.findings(of: workbooks) }
  }

  /// What a search found, in JSON: an array of hits, best first.
  public static func hitsJSON(_ hits: [SearchHit]) throws(CorpusError) -> String {
    try report { try JSONReport.hits(hits) }
  }

  static func report(_ bytes: () throws -> [UInt8]) throws(CorpusError) -> String {
    do {
      return String(decoding: try bytes(), as: UTF8.self)
    } catch {
      throw CorpusError(.unwritableOutput, "the report cannot be written: \(error)")
    }
  }
}

extension PictureExport.Outcome {
  /// The pictures in JSON: an array, in the workbook's order.
  public func picturesJSON() throws(CorpusError) -> String {
    try Corpus.report {
      try JSONReport.pictures(
        pictures.map {
          PictureRecord(
            sheet: $0.sheet, cells: $0.cells, kind: $0.kind.rawValue, mediaType: $0.mediaType,
            width: $0.width, height: $0.height, bytes: $0.bytes, name: $0.name, text: $0.text,
            file: $0.file)
        })
    }
  }
}
