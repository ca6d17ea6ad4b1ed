import CorpusModel

/// The JSON Schema of `corpus.json`.
///
/// Its closed choices come from the document's own enumerations, so that a new role or place
/// cannot be forgotten here.
struct CorpusSchema: Sendable {
  /// The schema's name; it changes whenever a reader of the old corpus would be misled.
  let identifier: String
  let root: SchemaObject
  let definitions: [SchemaObject]

  static let document = CorpusSchema(
    identifier: "urn:template-corpus:schema:corpus:\(Corpus.formatVersion)",
    root: root,
    definitions: [source, sheet, block, category, localized, decision] + entryDefinitions + [
      finding, span, accounting,
    ])

  static let root = SchemaObject(
    name: "Template corpus",
    description: "The English/Chinese template pairs of one workbook, and where each came from.",
    properties: [
      SchemaProperty(
        "format_version", .constant(Corpus.formatVersion), "The version of this format."),
      SchemaProperty("generator", .string, "The name and version of the program that wrote this."),
      SchemaProperty("source", .reference("source"), "The workbook."),
      SchemaProperty(
        "languages", .array(.pattern(Pattern.language)),
        "The languages of the pairs as BCP 47 tags, ascending."),
      SchemaProperty(
        "categories", .array(.reference("category")), "The categories in the order of the sheets."),
      SchemaProperty(
        "entries", .array(.reference("entry")), "The entries in the order of the workbook."),
      SchemaProperty(
        "findings", .array(.reference("finding")), "What is odd in the workbook, left as it is."),
      SchemaProperty(
        "accounting", .reference("accounting"), "Where every cell went: nothing is lost."),
    ])

  static let source = SchemaObject(
    name: "source", description: "The workbook that the corpus was made from.",
    properties: [
      SchemaProperty("file", .string, "The file's name without its folder."),
      SchemaProperty("sha256", .pattern(Pattern.sha256), "The SHA-256 of the file's bytes."),
      SchemaProperty("bytes", .integer(minimum: 0), "The file's size in bytes."),
      SchemaProperty(
        "rows", .integer(minimum: 0), "The sum of the sheets' last used row numbers."),
      SchemaProperty(
        "sheets", .array(.reference("sheet")), "The sheets in their order, hidden ones included."),
    ])

  static let sheet = SchemaObject(
    name: "sheet", description: "A sheet and what it was taken for.",
    properties: [
      SchemaProperty("index", .integer(minimum: 1), "The place in the workbook, from 1."),
      SchemaProperty("name", .string, "The name on the sheet's tab."),
      SchemaProperty(
        "visibility", .choice(of: SourceSheet.Visibility.self), "Whether Excel shows the sheet."),
      SchemaProperty("kind", .choice(of: SourceSheet.Kind.self), "What the sheet is."),
      SchemaProperty("layout", .reference("decision"), "The rule that decided the kind."),
      SchemaProperty(
        "blocks", .array(.reference("block")),
        "The stretches of letters and how the languages lie on each."),
      SchemaProperty("last_row", .integer(minimum: 0), "The last row with a value; 0 if none."),
      SchemaProperty("used_rows", .integer(minimum: 0), "How many rows hold a value."),
      SchemaProperty(
        "blank_rows", .integer(minimum: 0), "How many rows up to the last one hold none."),
      SchemaProperty("cells", .integer(minimum: 0), "How many cells hold a value."),
      SchemaProperty(
        "paired_rows", .integer(minimum: 0), "Rows of letters with English and Chinese."),
      SchemaProperty("english_only_rows", .integer(minimum: 0), "Rows of letters in English only."),
      SchemaProperty("chinese_only_rows", .integer(minimum: 0), "Rows of letters in Chinese only."),
    ])

  static let block = SchemaObject(
    name: "block", description: "A stretch of a sheet on which the languages lie in one way.",
    properties: [
      SchemaProperty("range", .pattern(Pattern.range), "The cells."),
      SchemaProperty("layout", .reference("decision"), "The rule that decided how they lie."),
      SchemaProperty(
        "columns", .reference("localized"), "The letters of the columns of each language."),
    ])

  static let category = SchemaObject(
    name: "category", description: "A group of entries: one sheet.",
    properties: [
      SchemaProperty("id", .string, "The first part of its entries' ids."),
      SchemaProperty("name", .reference("localized"), "The name in both languages."),
      SchemaProperty("sheet", .string, "The sheet's name."),
    ])

  static let localized = SchemaObject(
    name: "localized", description: "A text in up to two languages; null where there is none.",
    properties: [
      SchemaProperty("en", .nullable(.string), "The English text."),
      SchemaProperty("zh", .nullable(.string), "The Chinese text."),
    ])

  static let decision = SchemaObject(
    name: "decision", description: "How something was decided.",
    properties: [
      SchemaProperty("rule", .string, "The rule's name."),
      SchemaProperty("score", .score, "How sure the rule is."),
    ])

  static let finding = SchemaObject(
    name: "finding", description: "Something odd in the workbook.",
    properties: [
      SchemaProperty("code", .string, "The rule's name, such as number-mismatch."),
      SchemaProperty("severity", .choice(of: Finding.Severity.self), "How much it matters."),
      SchemaProperty("sheet", .string, "The sheet's name."),
      SchemaProperty(
        "cell", .nullable(.pattern(Pattern.range)),
        "The cell or range; null where the whole sheet is meant."),
      SchemaProperty("entry", .nullable(.string), "The id of the entry, if it is in one."),
      SchemaProperty("pair", .nullable(.integer(minimum: 1)), "The index of the pair."),
      SchemaProperty("message", .string, "One sentence that says what is odd."),
      SchemaProperty("en", .nullable(.string), "The English words in question."),
      SchemaProperty("zh", .nullable(.string), "The Chinese words in question."),
      SchemaProperty("span", .nullable(.reference("span")), "Where the words stand."),
    ])

  static let span = SchemaObject(
    name: "span", description: "A place in a pair's text.",
    properties: [
      SchemaProperty("language", .choice(of: Language.self), "Which of the pair's texts."),
      SchemaProperty("offset", .integer(minimum: 0), "Where it begins, in UTF-8 bytes."),
      SchemaProperty("length", .integer(minimum: 0), "How long it is, in UTF-8 bytes."),
    ])

  static let accounting = SchemaObject(
    name: "accounting",
    description: "cells_total is the sum of the other cell counts; rows_total of the other two.",
    properties: [
      SchemaProperty("cells_total", .integer(minimum: 0), "How many cells hold a value.")
    ]
      + SourceCell.Place.allCases.map { place in
        SchemaProperty(
          place.accountingKey, .integer(minimum: 0),
          "How many cells went to the place \(place.rawValue).")
      } + [
        SchemaProperty("rows_total", .integer(minimum: 0), "The sum of the last used row numbers."),
        SchemaProperty("rows_used", .integer(minimum: 0), "How many rows hold a value."),
        SchemaProperty("rows_blank", .integer(minimum: 0), "How many rows hold none."),
      ])

  /// Regular expressions of strings with a form.
  enum Pattern {
    static let language = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
    static let sha256 = "^[0-9a-f]{64}$"
    static let cell = "^[A-Z]{1,3}[1-9][0-9]{0,6}$"
    static let range = "^[A-Z]{1,3}[1-9][0-9]{0,6}(:[A-Z]{1,3}[1-9][0-9]{0,6})?$"
    static let imageFile = "^images/[0-9A-Za-z._-]+$"
  }
}
