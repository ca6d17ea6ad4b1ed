extension Corpus {
  /// The sheets as the normalizer sees them, in the workbook's order.
  ///
  /// - Parameter name: Only the sheet of this name; all of them if none is given.
  /// - Returns: The sheets; those without cells have no lines.
  /// - Throws: ``CorpusError`` with code `unknown-name` where no sheet has that name.
  public func explanations(sheet name: String? = nil) throws(CorpusError) -> [SheetExplanation] {
    let sheets = source.sheets.filter { name == nil || $0.name == name }
    if let name, sheets.isEmpty {
      let names = source.sheets.map(\.name).joined(separator: ", ")
      throw CorpusError(.unknownName, "\(source.file): no sheet '\(name)'; there are: \(names)")
    }
    var cells: [Int: [SourceCell]] = [:]
    for cell in self.cells { cells[cell.sheet, default: []].append(cell) }
    var found: [String: [Finding]] = [:]
    for finding in findings { found[finding.sheet, default: []].append(finding) }
    var entries: [String: [Entry]] = [:]
    for entry in self.entries { entries[entry.source.sheet, default: []].append(entry) }
    return sheets.map { sheet in
      var lines = ExplainedLines(entries: entries[sheet.name] ?? [])
      for cell in cells[sheet.index] ?? [] { lines.add(cell) }
      let rest = lines.attach(found[sheet.name] ?? [])
      return SheetExplanation(
        sheet: sheet, entries: entries[sheet.name] ?? [],
        lines: BlockOrder(sheet.blocks).sorted(lines.lines), findings: rest)
    }
  }
}
