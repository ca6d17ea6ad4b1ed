internal import Normalizing
internal import XLSX

extension Corpus {
  /// Reads a workbook and finds its letters.
  ///
  /// A sheet that is damaged is left out, and a finding `damaged-sheet` says so.
  ///
  /// ```swift
  /// let corpus = try Corpus(workbook: "book.xlsx")
  /// for entry in corpus.entries { print(entry.number ?? "-", entry.title.zh ?? "") }
  /// ```
  ///
  /// - Parameters:
  ///   - path: The workbook's path.
  ///   - options: What to read, and how much.
  ///   - progress: Told how far the reading is.
  /// - Throws: ``CorpusError`` where the workbook or the catalogue cannot be read.
  public init(
    workbook path: String, options: ImportOptions = ImportOptions(),
    progress: (ConversionProgress) -> Void = { _ in }
  ) throws(CorpusError) {
    let threads = options.threadBudget
    let workers = Workers(threads)
    workers.prepareTables()
    let configuration = try options.configuration.settings(for: path)
    let catalogue = try (options.catalogue ?? configuration.catalogue).map(CatalogueFile.read)
    let name = PathName.name(of: path)
    var reading = try WorkbookReading(path: path, limits: options.limits, threads: threads)
    let sheets = SheetQueue(
      options: NormalizerOptions(
        includeHidden: options.includeHidden, catalogue: catalogue,
        rules: RuleSetting.levels(configuration.rules + options.rules), workers: workers))
    reading.forEachSheet { number, count, sheet in
      progress(
        ConversionProgress(
          fraction: 0.6 * Double(number - 1) / Double(count), label: "\(name): reading \(sheet)"))
    } _: { sheet, isLast in
      sheets.add(sheet, isLast: isLast)
    }
    progress(ConversionProgress(fraction: 0.6, label: "\(name): finding letters"))
    self = Normalizer.normalize(
      sheets, source: reading.source, generator: Version.generator, found: reading.findings)
    media = reading.media
  }
}
