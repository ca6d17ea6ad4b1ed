import CorpusModel

extension PairLabel {
  /// The pair of one paragraph, or of several that share their cells.
  init(
    of paragraphs: [ParagraphDraft], lineBreak: String = "\n", enCells: [CellPlace],
    zhCells: [CellPlace]
  ) {
    let en = enCells.isEmpty ? nil : PairLabel.text(of: paragraphs, in: .en, by: lineBreak)
    let zh = zhCells.isEmpty ? nil : PairLabel.text(of: paragraphs, in: .zh, by: lineBreak)
    let segments = paragraphs.flatMap { paragraph in
      paragraph.sentences.map { sentence in
        SegmentLabel(
          en: en == nil ? "" : sentence.en.lifted, zh: zh == nil ? "" : sentence.zh.lifted)
      }
    }
    self.init(
      roles: paragraphs.count == 1 ? paragraphs[0].roles : [], en: en, zh: zh, enCells: enCells,
      zhCells: zhCells, segments: segments,
      variables: PairLabel.variables(en: en?.mentions ?? [], zh: zh?.mentions ?? []))
  }

  private static func text(
    of paragraphs: [ParagraphDraft], in language: Language, by lineBreak: String
  ) -> MarkedText? {
    .joined(paragraphs.map { $0.text(in: language) }, by: lineBreak)
  }

  /// Mentions of one name (and key) belong together in the order in which they come.
  private static func variables(en: [Mention], zh: [Mention]) -> [VariableLabel] {
    var rest = zh
    var variables = en.map { mention in
      let place = rest.firstIndex {
        $0.mark.name == mention.mark.name && $0.mark.key == mention.mark.key
      }
      return VariableLabel(mark: mention.mark, en: mention, zh: place.map { rest.remove(at: $0) })
    }
    variables += rest.map { VariableLabel(mark: $0.mark, en: nil, zh: $0) }
    return variables
  }
}
