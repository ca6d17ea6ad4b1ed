import CorpusModel

/// A small corpus with every kind of entry, written for these tests.
enum SampleCorpus {
  static let pngHash = "5f1d" + String(repeating: "0a", count: 30)
  static let jpegHash = "a0b1" + String(repeating: "c2", count: 30)

  static let corpus: Corpus = {
    let sheets = [
      sheet(1, "官方邮箱", .directory, rows: 6, used: 5, cells: 8),
      sheet(2, "申诉思路", .playbook, rows: 40, used: 3, cells: 3),
      sheet(3, "效绩模板", .letters, rows: 12, used: 11, cells: 20, paired: 8, en: 1, zh: 1),
      SourceSheet(
        index: 4, name: "旧稿 | <draft>", visibility: .veryHidden, kind: .skipped,
        layout: Decision(rule: "hidden", score: 1)),
    ]
    return Corpus(
      generator: "template-corpus 0.0.0",
      source: Source(
        file: "样本 \"book\".xlsx", sha256: String(repeating: "ab", count: 32), bytes: 12345,
        sheets: sheets),
      languages: ["en", "zh-Hans"],
      categories: [
        Category(id: "contacts", name: Localized(en: "Contacts", zh: "官方邮箱"), sheet: "官方邮箱"),
        Category(id: "playbooks", name: Localized(en: nil, zh: "申诉思路"), sheet: "申诉思路"),
        Category(
          id: "performance", name: Localized(en: "Account performance", zh: "效绩模板"),
          sheet: "效绩模板"),
      ],
      entries: [directory, playbook, letter, oneSided, odd],
      findings: findings,
      accounting: Accounting(cells: cells, sheets: sheets),
      cells: cells,
      media: [
        Media(
          sha256: pngHash, file: "images/5f1d0a0a0a0a0a0a.png", bytes: [0x89, 0x50, 0x4E, 0x47]),
        Media(sha256: jpegHash, file: "images/a0b1c2c2c2c2c2c2.jpg", bytes: [0xFF, 0xD8, 0xFF]),
      ])
  }()

  static let letter = Entry(
    id: "performance/high-late-shipment-rate", category: "performance", number: "3.1",
    kind: .template, title: Localized(en: "High late shipment rate", zh: "迟发率高"),
    titleOrigin: .catalogue, titleCells: ["A1"],
    source: SourceRange(sheet: "效绩模板", range: "A1:B8"),
    bounds: Decision(rule: "title-row", score: 0.95),
    text: Localized(
      en: "Dear Account Team,\n\nOur late shipment rate reached 4.73%.\n\nPlan of action:",
      zh: "尊敬的账户团队：\n\n我们的迟发率达到4.73%。\n\n行动计划："),
    pairs: [
      pair(1, .greeting, "Dear Account Team,", "尊敬的账户团队：", row: 2),
      pair(
        2, .cause, "Our late shipment rate reached 4.73%, above the target of <4%.",
        "我们的迟发率达到４.７３％，高于目标（<4%）。", row: 3),
      pair(3, .planHeading, "Plan of action:", "行动计划：", row: 4),
      Pair(
        index: 4, role: .item,
        en: "1. We hired two packers. We ship refunds and replacements within 24 hours.",
        zh: "1. 我们增加了两名打包员。我们在24小时内处理退款和补发。",
        cells: LocalizedCells(en: ["A5", "A6"], zh: ["B5"]),
        pairing: Decision(rule: "overflow", score: 0.875),
        segments: [
          Segment(en: "1. We hired two packers.", zh: "1. 我们增加了两名打包员。", score: 0.91),
          Segment(
            en: "We ship refunds and replacements within 24 hours.",
            zh: "我们在24小时内处理退款和补发。", score: 1),
        ]),
      pair(5, .body, "Refunded orders are listed below.", "已退款的订单列在下面。", row: 7),
      pair(6, .signature, "Lily Chen", "陈丽", row: 8),
    ],
    notes: [
      Note(text: "（这里写自己的店铺名）", language: "zh-Hans", cell: "A5"),
      Note(text: "two\nlines\n\nand a paragraph", language: "en", cell: "C7"),
    ],
    images: [
      Image(
        file: "images/a0b1c2c2c2c2c2c2.jpg", sha256: jpegHash, mediaType: "image/jpeg", width: 640,
        height: 480, anchor: Image.Anchor(from: "D2", to: "F9"), kind: .drawing)
    ],
    variables: [
      Variable(
        name: "rate_percent", pair: 2, en: .init(text: "4.73%", offset: 31),
        zh: .init(text: "４.７３％", offset: 24)),
      Variable(name: "signature", pair: 6, en: .init(text: "Lily Chen", offset: 0), zh: nil),
    ])

  static let oneSided = Entry(
    id: "performance/库存-库存不足", category: "performance", kind: .template,
    title: Localized(en: nil, zh: "库存不足 & <急>"), titleOrigin: .derived,
    source: SourceRange(sheet: "效绩模板", range: "A9:B10"),
    bounds: Decision(rule: "sheet-end", score: 0.5),
    text: Localized(en: "We are out of stock.", zh: "对不起，库存不足。"),
    pairs: [
      pair(1, .opening, "We are out of stock.", nil, row: 9),
      pair(2, .closing, nil, "对不起，库存不足。", row: 10),
    ])

  /// Every awkward text, on both sides, on one side, in headings and in every other field.
  static let odd: Entry = {
    let texts = AwkwardTexts.all
    let roles = Role.allCases
    var pairs: [Pair] = []
    for (offset, text) in texts.enumerated() {
      let zh = texts[(offset + 1) % texts.count]
      pairs.append(
        pair(
          offset + 1, roles[offset % roles.count], offset % 7 == 5 ? nil : text,
          offset % 7 == 6 ? nil : zh, row: 11))
    }
    return Entry(
      id: "performance/readme", category: "performance", kind: .template,
      title: Localized(en: "Odd: \"#1\" [texts] | `all` *of* <them>\\", zh: "怪：文本\n第二行"),
      titleOrigin: .workbook, titleCells: ["A11"],
      source: SourceRange(sheet: "效绩模板", range: "A11:B12"),
      bounds: Decision(rule: "title-row", score: 1), text: Localized(), pairs: pairs,
      notes: texts.map { Note(text: $0, language: "und", cell: "A12") },
      variables: texts.map {
        Variable(name: "text", pair: 1, en: .init(text: $0, offset: 0), zh: nil)
      })
  }()

  static let directory = Entry(
    id: "contacts/performance-teams", category: "contacts", number: "1.1", kind: .directory,
    title: Localized(en: "Performance teams", zh: "绩效团队邮箱"), titleOrigin: .catalogue,
    titleCells: ["A1"], source: SourceRange(sheet: "官方邮箱", range: "A1:B6"),
    bounds: Decision(rule: "directory", score: 1),
    contacts: [
      Contact(
        label: Localized(en: "US", zh: nil), email: "performance@example.com", marketplace: "US",
        section: "绩效团队", note: nil, cell: "A2"),
      Contact(
        label: Localized(en: nil, zh: "日本 | 客服"), email: "jp_team@example.co.jp",
        marketplace: "JP", section: "绩效团队", note: "主题：申诉\n附上订单号", cell: "B3"),
      Contact(
        label: Localized(), email: "not an address <x>", section: nil, note: "a `b` | c\\",
        cell: "B6"),
    ])

  static let playbook = Entry(
    id: "playbooks/account-suspended", category: "playbooks", number: "2.1", kind: .playbook,
    title: Localized(en: "Account suspended", zh: "封店申诉思路"), titleOrigin: .catalogue,
    titleCells: ["A1"], source: SourceRange(sheet: "申诉思路", range: "A1:A40"),
    bounds: Decision(rule: "playbook", score: 0.8),
    steps: [
      Step(
        index: 1, caption: Localized(en: nil, zh: "第一步：登录后台"), cell: "A2", firstRow: 2,
        lastRow: 20,
        images: [
          Image(
            file: "images/5f1d0a0a0a0a0a0a.png", sha256: pngHash, mediaType: "image/png",
            width: 800, height: 600, anchor: Image.Anchor(from: "A3", to: "C19"), kind: .drawing)
        ]),
      Step(
        index: 2, caption: Localized(en: "2. Write\nthe letter", zh: "套路二 *重要*"), cell: "A21",
        firstRow: 21, lastRow: 40,
        images: [
          Image(
            file: "images/5f1d0a0a0a0a0a0a.png", sha256: pngHash, mediaType: "image/png",
            anchor: Image.Anchor(from: "A22", to: "A22"), kind: .wps)
        ]),
    ])

  static let findings = [
    Finding(
      code: "number-mismatch", severity: .error, sheet: "效绩模板", cell: "B3",
      entry: letter.id, pair: 2, message: "The English text has 4.73%, the Chinese one doesn't.",
      en: "4.73%", zh: nil, span: .init(language: .en, offset: 31, length: 5)),
    Finding(
      code: "unknown-title", severity: .info, sheet: "效绩模板", cell: "A9:B9", entry: oneSided.id,
      message: "The catalogue doesn't know this | title."),
    Finding(
      code: "hidden-sheet", severity: .warning, sheet: "旧稿 | <draft>",
      message: "The sheet is hidden and was left out."),
  ]

  static let cells: [SourceCell] = [
    SourceCell(
      sheet: 1, row: 1, column: 1, type: .text, text: "绩效团队邮箱", place: .title,
      entry: directory.id),
    SourceCell(
      sheet: 1, row: 2, column: 1, type: .text, text: "US: performance@example.com",
      place: .contact, entry: directory.id),
    SourceCell(
      sheet: 3, row: 1, column: 1, type: .text, text: "迟发率高", place: .title, entry: letter.id),
    SourceCell(
      sheet: 3, row: 2, column: 28, type: .number, text: "0.0473", place: .skipped, entry: nil),
  ]

  private static func sheet(
    _ index: Int, _ name: String, _ kind: SourceSheet.Kind, rows: Int, used: Int, cells: Int,
    paired: Int = 0, en: Int = 0, zh: Int = 0
  ) -> SourceSheet {
    SourceSheet(
      index: index, name: name, visibility: .visible, kind: kind,
      layout: Decision(rule: "side-by-side", score: 0.9),
      blocks: kind == .letters
        ? [
          SheetBlock(
            range: "A1:B\(rows)", layout: Decision(rule: "side-by-side", score: 0.9),
            columns: Localized(en: "A", zh: "B"))
        ] : [], lastRow: rows, usedRows: used,
      blankRows: rows - used, cells: cells, pairedRows: paired, englishOnlyRows: en,
      chineseOnlyRows: zh)
  }

  private static func pair(
    _ index: Int, _ role: Role, _ en: String?, _ zh: String?, row: Int
  ) -> Pair {
    Pair(
      index: index, role: role, en: en, zh: zh,
      cells: LocalizedCells(en: en == nil ? [] : ["A\(row)"], zh: zh == nil ? [] : ["B\(row)"]),
      pairing: Decision(rule: "same-row", score: 1))
  }
}
