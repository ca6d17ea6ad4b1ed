import CorpusModel
import Testing

@testable import Normalizing

@Suite("Kinds of sheets")
struct SheetKindTests {
  private func kind(_ drawing: String) -> SourceSheet.Kind {
    SheetKindRule.decide(SheetFeatures(ReadSheet(sketch(drawing), includeHidden: false))).kind
  }

  @Test("Chinese labels beside Latin addresses are a directory, not letters")
  func directory() {
    #expect(
      kind(
        """
        退款部门 | refund@example.com
        物流部门 | parcels@example.com
        招商部门 | invite@example.com
        """) == .directory)
  }

  @Test("Two languages with sentences are letters")
  func letters() {
    #expect(
      kind(
        """
        Thank you for your order. | 感谢您的订单。
        We will ship it tomorrow. | 我们明天发货。
        """) == .letters)
  }

  @Test("A letter with an address in it stays a letter")
  func addressInLetter() {
    #expect(
      kind(
        """
        Dear buyer, | 尊敬的买家：
        Please write to help@example.com about your parcel. | 请就包裹事宜写信到help@example.com。
        Best regards, | 此致问候，
        """) == .letters)
  }

  @Test("A letter in Chinese alone is a letter")
  func oneLanguage() {
    #expect(kind("尊敬的买家：\n您的包裹已经寄出，请注意查收。\n谨致问候，\n李娜") == .letters)
  }

  @Test(
    "Data are a table",
    arguments: [
      "Name | Amount\nApples | 3\nPears | 4",
      "姓名 | 电话\n李娜 | 13800000000\n王芳 | 13900000000",
      "1 | 2 | 3\n4 | 5 | 6",
      "Order | 订单\nRefund | 退款",
      "name | mail\nAnn | ann@example.com\nBob | bob@example.com\nCid | cid@example.com",
      "The quick brown fox jumps over it.\nAnother sentence stands here, too.",
      "产品名称 | 说明\n台灯 | 适合在卧室里看书时使用的小台灯",
    ])
  func tables(drawing: String) {
    #expect(kind(drawing) == .table)
  }

  @Test("A table gives no entries, one finding, and a place for every cell")
  func noTemplates() {
    let corpus = normalized(sketch("Name | Amount\nApples | 3"))
    #expect(corpus.entries.isEmpty)
    #expect(corpus.findings.map(\.code) == ["no-templates"])
    #expect(corpus.cells.map(\.place) == [.skipped, .skipped, .skipped, .skipped])
  }
}
