/// The words of workbooks, as libFuzzer's dictionaries list them.
enum XMLWords {
  private static let elements = [
    "worksheet", "sheetData", "row", "c", "v", "f", "is", "t", "r", "rPh", "extLst", "ext", "cols",
    "col", "mergeCells", "mergeCell", "hyperlinks", "hyperlink", "tableParts", "tablePart",
    "drawing", "sheetFormatPr", "sst", "si", "styleSheet", "numFmts", "numFmt", "fonts", "font",
    "b", "sz", "fills", "fill", "patternFill", "gradientFill", "cellXfs", "xf", "workbook",
    "workbookPr", "sheets", "sheet", "definedNames", "definedName", "comments", "authors",
    "author", "commentList", "comment", "text", "threadedComment", "person", "table",
    "tableColumn", "xdr:twoCellAnchor", "xdr:oneCellAnchor", "xdr:absoluteAnchor", "xdr:from",
    "xdr:to", "xdr:col", "xdr:row", "xdr:colOff", "xdr:rowOff", "xdr:pic", "xdr:grpSp", "a:blip",
    "a:off", "a:ext", "a:chOff", "a:chExt", "mc:AlternateContent", "mc:Choice", "mc:Fallback",
    "Relationship", "Relationships", "Override", "Default", "Types", "etc:cellImage", "rel", "rv",
    "rvb", "rc", "bk", "futureMetadata", "valueMetadata", "metadataType", "externalReference",
    "externalLink", "externalBook", "sheetName", "cell",
  ]
  private static let attributes = [
    "r", "s", "t", "ref", "min", "max", "hidden", "width", "ht", "spans", "count", "uniqueCount",
    "numFmtId", "formatCode", "fontId", "fillId", "val", "name", "state", "date1904", "r:id",
    "Id", "Type", "Target", "TargetMode", "PartName", "Extension", "ContentType", "vm", "si",
    "xml:space", "Requires", "zeroHeight", "defaultColWidth", "cx", "cy", "x", "y", "r:embed",
    "r:link", "localSheetId", "dt2D", "dtr", "r1", "r2", "del1", "ca", "authorId",
    "parentId", "personId", "i", "n", "xmlns",
  ]
  private static let values = [
    "0", "1", "-1", "1048576", "1048577", "16384", "4294967295", "2147483648",
    "9223372036854775807", "-9223372036854775808", "1e308", "NaN", "true", "preserve",
    "shared", "array", "dataTable", "inlineStr", "str", "XFD1048576", "A1:XFD1048576", "A1",
    "../../..", "External",
    "xl/worksheets/sheet1.xml", "=DISPIMG(\\\"ID_1\\\",1)", "HYPERLINK(\\\"#A1\\\")", "\\n=== ",
  ]

  /// The dictionary's text.
  static var dictionary: String {
    var lines: [String] = []
    for element in elements {
      lines += ["\"<\(element)>\"", "\"</\(element)>\"", "\"<\(element) \""]
    }
    for attribute in attributes { lines.append("\" \(attribute)=\\\"\"") }
    for value in values { lines.append("\"\(value.replacingNewline)\"") }
    for piece in [
      "/>", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE a [", "&amp;", "&#0;", "<?a ",
    ] {
      lines.append("\"\(piece)\"")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// A line end as dictionaries spell it.
  fileprivate var replacingNewline: String {
    hasPrefix("\\n") ? "\\x0A" + dropFirst(2) : self
  }
}
