import CorpusModel

extension Layout {
  /// Both languages in one cell.
  static let oneCell = [
    // A paragraph a cell: English, a line end, Chinese.
    Layout(name: "cell-rows", noise: .lineByLine) { sheet, drafts in
      let separator = sheet.random.pick(["\n", "\n", "\n\n"])
      let order = sheet.random.happens(0.6) ? [Language.en, .zh] : [.zh, .en]
      sheet.putInOneCell(drafts) { sheet, draft in
        for paragraph in draft.paragraphs {
          let text = order.filter { $0 != paragraph.missing }
            .map { paragraph.string(in: $0) }.joined(separator: separator)
          let place = sheet.put(text, column: 1, as: .pair)
          sheet.addPair(
            [paragraph], en: paragraph.missing == .en ? [] : [place],
            zh: paragraph.missing == .zh ? [] : [place])
          sheet.row += 1
        }
      }
    },
    wholeLetter("cell-lines") { paragraphs, order, _ in
      paragraphs.map { paragraph in
        order.map { paragraph.string(in: $0) }.joined(separator: "\n")
      }.joined(separator: "\n")
    },
    wholeLetter("cell-paragraphs") { paragraphs, order, _ in
      paragraphs.map { paragraph in
        order.map { paragraph.string(in: $0) }.joined(separator: "\n")
      }.joined(separator: "\n\n")
    },
    wholeLetter("cell-separator") { paragraphs, order, separator in
      order.map { language in
        paragraphs.map { $0.string(in: language) }.joined(separator: "\n")
      }.joined(separator: separator)
    },
  ]

  private static let separators = [
    "\n\n", "\n----------\n", "\n=====\n", "\n\n---\n\n", "\n******\n", "\n\n\n",
  ]

  private static func wholeLetter(
    _ name: String, _ text: @escaping @Sendable ([ParagraphDraft], [Language], String) -> String
  ) -> Layout {
    Layout(name: name, noise: .inOrder) { sheet, drafts in
      let separator = sheet.random.pick(separators)
      let order = sheet.random.happens(0.6) ? [Language.en, .zh] : [.zh, .en]
      sheet.putInOneCell(drafts) { sheet, draft in
        let place = sheet.put(text(draft.paragraphs, order, separator), column: 1, as: .pair)
        sheet.addPair(draft.paragraphs, en: [place], zh: [place])
        sheet.label { entry in
          entry.finerPairs = draft.paragraphs.map { paragraph in
            PairLabel(of: [paragraph], enCells: [place], zhCells: [place])
          }
        }
        sheet.row += 1
      }
    }
  }
}

extension SheetMaker {
  /// Letters below each other, their titles above them or in the column before.
  fileprivate mutating func putInOneCell(
    _ drafts: [LetterDraft], _ body: (inout SheetMaker, LetterDraft) -> Void
  ) {
    let title = TitleLook.any(&random)
    for draft in drafts {
      entry(draft, columns: 1...1) { sheet in
        sheet.putTitle(draft, title, columns: 1...1)
        body(&sheet, draft)
      }
      row += random.number(0...2)
    }
  }
}
