extension Workbook {
  /// What a sheet holds around its cells: merged ranges, links, comments, hidden rows and columns,
  /// tables, pictures.
  ///
  /// The sheet's part is read once more for it. Throws if that part cannot be read; whatever else is
  /// missing or damaged is left out and becomes one of ``SheetDetails/findings``. A sheet that is no
  /// worksheet has no details.
  ///
  /// ```swift
  /// for link in try workbook.details(of: sheet).hyperlinks {
  ///   print(link.range, link.target)
  /// }
  /// ```
  public func details(of sheet: Sheet) throws(WorkbookError) -> SheetDetails {
    guard sheet.kind == .worksheet else { return SheetDetails() }
    guard let sheetPart = sheet.part else {
      throw WorkbookError(
        .missingPart, file: file, sheet: sheet.name,
        detail: "the sheet's part is missing from the file")
    }
    return try SheetDetailsReader.details(
      of: sheet.name, part: sheetPart, workbookPart: part,
      in: package.reading(for: sheet))
  }

  /// The bytes of a picture, as the workbook holds them.
  ///
  /// They count towards ``Limits/inflatedBytes``. Throws if the picture's part is damaged.
  public func bytes(of picture: Picture) throws(WorkbookError) -> [UInt8] {
    try package.contents(of: picture.part)
  }

  /// The names that the workbook defines, in the order of the file.
  ///
  /// ```swift
  /// for name in try workbook.definedNames() {
  ///   print(name.name, name.formula)  // Rates Sheet1!$A$1:$B$9
  /// }
  /// ```
  public func definedNames() throws(WorkbookError) -> [DefinedName] {
    try package.read(part, DefinedNamesHandler()).names
  }
}
