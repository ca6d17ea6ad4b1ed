extension WorkbookBuilder {
  /// The archive with a part in place of an ordinary one, in which a text is repeated.
  package func zip(
    part name: String, _ start: String, repeating unit: String, count: Int, _ end: String
  ) -> ZipBuilder {
    var zip = zip()
    zip.entries.removeAll { $0.name.elementsEqual(name.utf8) }
    zip.add(name, start, repeating: unit, count: count, end)
    return zip
  }

  /// The archive with a first sheet in which rows are repeated.
  package func zip(repeatingRow row: String, count: Int) -> ZipBuilder {
    zip(
      part: "xl/worksheets/sheet1.xml", #"<worksheet xmlns="\#(Namespaces.main)"><sheetData>"#,
      repeating: row, count: count, "</sheetData></worksheet>")
  }
}
