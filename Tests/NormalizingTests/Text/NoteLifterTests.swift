import CorpusModel
import Testing

@testable import Normalizing

@Suite struct NoteLifterTests {
  @Test func liftsAChineseNoteOutOfAnEnglishLetter() throws {
    let text = "We ship within 12 hours (这里改成自己的时间). Thank you."
    let lifted = NoteLifter.lift(from: text, language: .en)
    #expect(lifted.text == "We ship within 12 hours. Thank you.")
    let note = try #require(lifted.notes.first)
    #expect(note.text == "(这里改成自己的时间)")
    #expect(note.language == "zh-Hans")
    let bytes = Array(text.utf8)[note.offset..<note.offset + note.length]
    #expect(String(decoding: bytes, as: UTF8.self) == note.text)
  }

  @Test func liftsEveryNoteAndClosesTheLinesUp() {
    let lifted = NoteLifter.lift(
      from: "Dear Team,\n（先写称呼）\nWe checked 【数量要改】 every unit （逐件） twice.", language: .en)
    #expect(lifted.text == "Dear Team,\nWe checked every unit twice.")
    #expect(lifted.notes.map(\.text) == ["（先写称呼）", "【数量要改】", "（逐件）"])
  }

  @Test func liftsAnEnglishSentenceOutOfAChineseText() {
    let lifted = NoteLifter.lift(
      from: "a) 品牌方的授权书 (scan in colour, with the red stamp)", language: .zh,
      counterpart: "a) letter of authorisation")
    #expect(lifted.text == "a) 品牌方的授权书")
    #expect(lifted.notes.map(\.language) == ["en"])
  }

  @Test(arguments: [
    ("Dear （买家姓名）, thank you.", Language.en),
    ("Best regards, (加店铺名)", .en),
    ("Order Defect Rate (ODR) is low.", .en),
    ("（这一段都是说明）", .en),
    ("An open bracket (没有关上 stays.", .en),
    ("订单缺陷率（Order Defect Rate）为0.2%。", .zh),
    ("亚马逊物流（Fulfilled by Amazon）的库存", .zh),
    ("我们已阅读（the policy on selling and seller code of conduct）。", .zh),
  ])
  func leavesWhatIsNoNote(text: String, language: Language) {
    let lifted = NoteLifter.lift(
      from: text, language: language,
      counterpart: "We have read the policy on selling and seller code of conduct.")
    #expect(lifted.text == text)
    #expect(lifted.notes.isEmpty)
  }

  @Test func hostileBracketsAreReadInOnePass() {
    for piece in ["(", ")", "()", "(的", "【("] {
      let text = String(repeating: piece, count: 3_000)
      #expect(NoteLifter.lift(from: text, language: .en).text == text)
    }
    let nested = String(repeating: "(", count: 20_000) + "x" + String(repeating: ")", count: 20_000)
    #expect(NoteLifter.lift(from: nested, language: .en).notes.isEmpty)
  }
}
