import CorpusModel

extension CorpusSchema {
  static let entryDefinitions = [
    entry, range, pair, cells, segment, step, contact, note, image, anchor, variable, mention,
  ]

  static let entry = SchemaObject(
    name: "entry", description: "A letter, message, playbook or directory.",
    properties: [
      SchemaProperty("id", .string, "category/slug: stays the same while the title does."),
      SchemaProperty("category", .string, "The id of the category."),
      SchemaProperty("number", .nullable(.string), "The number in the catalogue, such as 3.1."),
      SchemaProperty("kind", .choice(of: Entry.Kind.self), "What the entry holds."),
      SchemaProperty("title", .reference("localized"), "The title in both languages."),
      SchemaProperty(
        "title_origin", .choice(of: Entry.TitleOrigin.self),
        "Where the English title comes from."),
      SchemaProperty("title_cells", .array(.pattern(Pattern.cell)), "The title's cells."),
      SchemaProperty("source", .reference("range"), "Where the entry stands."),
      SchemaProperty("bounds", .reference("decision"), "The rule that found where it ends."),
      SchemaProperty(
        "text", .reference("localized"),
        "The whole letter in each language, its paragraphs joined by blank lines."),
      SchemaProperty("pairs", .array(.reference("pair")), "The pairs in the letter's order."),
      SchemaProperty("steps", .array(.reference("step")), "The steps of a playbook."),
      SchemaProperty("contacts", .array(.reference("contact")), "The contacts of a directory."),
      SchemaProperty("notes", .array(.reference("note")), "The author's remarks."),
      SchemaProperty(
        "images", .array(.reference("image")), "Pictures that belong to none of the steps."),
      SchemaProperty(
        "variables", .array(.reference("variable")), "What changes from letter to letter."),
    ])

  static let range = SchemaObject(
    name: "range", description: "Cells of one sheet.",
    properties: [
      SchemaProperty("sheet", .string, "The sheet's name."),
      SchemaProperty("range", .pattern(Pattern.range), "The cells, as A1:B27."),
    ])

  static let pair = SchemaObject(
    name: "pair", description: "An English and a Chinese text that translate each other.",
    properties: [
      SchemaProperty("index", .integer(minimum: 1), "The place in the entry, from 1."),
      SchemaProperty("role", .choice(of: Role.self), "What the text does in its letter."),
      SchemaProperty("en", .nullable(.string), "The English text as its cells hold it."),
      SchemaProperty("zh", .nullable(.string), "The Chinese text as its cells hold it."),
      SchemaProperty("cells", .reference("cells"), "Where each text came from."),
      SchemaProperty("pairing", .reference("decision"), "The rule that paired the texts."),
      SchemaProperty(
        "segments", .array(.reference("segment")),
        "The aligned sentences or list items; empty where the pair stays whole."),
    ])

  static let cells = SchemaObject(
    name: "cells", description: "The cells of each language's text in the order of joining.",
    properties: [
      SchemaProperty("en", .array(.pattern(Pattern.cell)), "The cells of the English text."),
      SchemaProperty("zh", .array(.pattern(Pattern.cell)), "The cells of the Chinese text."),
    ])

  static let segment = SchemaObject(
    name: "segment", description: "An aligned piece of a pair.",
    properties: [
      SchemaProperty("en", .string, "The English piece; empty where it has no counterpart."),
      SchemaProperty("zh", .string, "The Chinese piece; empty where it has no counterpart."),
      SchemaProperty("score", .score, "How sure the alignment is."),
    ])

  static let step = SchemaObject(
    name: "step", description: "A step of a playbook.",
    properties: [
      SchemaProperty("index", .integer(minimum: 1), "The place in the playbook, from 1."),
      SchemaProperty("caption", .reference("localized"), "The caption as the workbook gives it."),
      SchemaProperty("cell", .pattern(Pattern.cell), "The caption's cell."),
      SchemaProperty(
        "rows", .tuple(.integer(minimum: 1), count: 2), "The first and the last row, from 1."),
      SchemaProperty("images", .array(.reference("image")), "The step's pictures, top to bottom."),
    ])

  static let contact = SchemaObject(
    name: "contact", description: "A mention of an e-mail address.",
    properties: [
      SchemaProperty("label", .reference("localized"), "What the address is for."),
      SchemaProperty("email", .string, "The address."),
      SchemaProperty("marketplace", .nullable(.string), "The marketplace, such as US, UK or JP."),
      SchemaProperty("section", .nullable(.string), "The section that the address stands in."),
      SchemaProperty("note", .nullable(.string), "What else the workbook says about it."),
      SchemaProperty("cell", .pattern(Pattern.cell), "The address's cell."),
    ])

  static let note = SchemaObject(
    name: "note", description: "An author's remark.",
    properties: [
      SchemaProperty("text", .string, "The remark as the cell holds it."),
      SchemaProperty("language", .pattern(Pattern.language), "Its language as a BCP 47 tag."),
      SchemaProperty("cell", .pattern(Pattern.cell), "The cell."),
    ])

  static let image = SchemaObject(
    name: "image", description: "A picture and where it lies.",
    properties: [
      SchemaProperty("file", .pattern(Pattern.imageFile), "The file below the output folder."),
      SchemaProperty("sha256", .pattern(Pattern.sha256), "The SHA-256 of the picture's bytes."),
      SchemaProperty("media_type", .string, "The media type, such as image/png."),
      SchemaProperty("width", .nullable(.integer(minimum: 0)), "The width in pixels, if known."),
      SchemaProperty("height", .nullable(.integer(minimum: 0)), "The height in pixels, if known."),
      SchemaProperty("anchor", .reference("anchor"), "The cells that it covers."),
      SchemaProperty("kind", .choice(of: Image.Kind.self), "How the workbook holds it."),
    ])

  static let anchor = SchemaObject(
    name: "anchor", description: "The first and the last cell that a picture covers.",
    properties: [
      SchemaProperty("from", .pattern(Pattern.cell), "The top left cell."),
      SchemaProperty("to", .pattern(Pattern.cell), "The bottom right cell."),
    ])

  static let variable = SchemaObject(
    name: "variable", description: "Something that changes from letter to letter.",
    properties: [
      SchemaProperty("name", .pattern("^[a-z][a-z0-9_]*$"), "What it is, such as order_id."),
      SchemaProperty("pair", .integer(minimum: 1), "The index of the pair."),
      SchemaProperty("en", .nullable(.reference("mention")), "Where the English text has it."),
      SchemaProperty("zh", .nullable(.reference("mention")), "Where the Chinese text has it."),
    ])

  static let mention = SchemaObject(
    name: "mention", description: "A piece of a pair's text.",
    properties: [
      SchemaProperty("text", .string, "The words as they stand in the text."),
      SchemaProperty("offset", .integer(minimum: 0), "Where they begin, in UTF-8 bytes."),
    ])
}
