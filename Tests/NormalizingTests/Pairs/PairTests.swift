import CorpusModel
import Testing

@testable import Normalizing

@Suite("Rows to pairs")
struct PairTests {
  @Test("An overflow row is joined, said and counted before it is joined")
  func overflow() throws {
    let corpus = normalized(
      sketch(
        """
        冻结账户
        Dear Amazon, we have changed the way we pack our goods and ask you to | 尊敬的亚马逊，我们改变了包装方式，恳请贵方解冻账户。
        release our account soon. |
        """))
    let pair = try #require(corpus.entries.first?.pairs.first)
    #expect(corpus.entries.first?.pairs.count == 1)
    #expect(pair.cells.en == ["A2", "A3"])
    #expect(pair.pairing.rule == "overflow-row")
    #expect(pair.en?.hasSuffix("ask you to release our account soon.") == true)
    let finding = try #require(corpus.findings.first { $0.code == "overflow-row" })
    #expect(finding.cell == "A3")
    #expect(finding.pair == 1)
    #expect(finding.entry == corpus.entries.first?.id)
    #expect(corpus.source.sheets[0].englishOnlyRows == 1)
    #expect(corpus.source.sheets[0].pairedRows == 1)
  }

  @Test(
    "A one-sided row that is no overflow stays a row",
    arguments: [
      "We have shipped your parcel. | 我们已寄出您的包裹。\nPlease check the tracking page. |",
      "We have shipped your parcel | 我们已寄出您的包裹\n2. Please check the tracking page. |",
      "We have taken three steps: | 我们采取了三项措施：\nYour Sincerely |",
      "We will refund you in full | 我们会全额退款\n | 2、并且不需要您退回商品。",
      "We counted all the parts again this morning. | 今天上午我们又清点了一遍全部零件\n | 第二部分：我们向贵方提出的请求",
      "Yesterday we received a mail in your name that asks us to pay to a new account, and we will not pay before we have spoken to you in person.(金额自己换算) | 昨天我们收到一封以你名义发来的邮件，要求我们付款到新账户。在和你本人通话之前，我们不会付款。\nPlease call me on that number today. |",
    ])
  func noOverflow(rows: String) {
    let corpus = normalized(sketch("客户退货\nDear buyer, | 尊敬的买家：\n" + rows))
    #expect(corpus.entries.first?.pairs.count == 3)
    #expect(!corpus.findings.contains { $0.code == "overflow-row" })
  }

  @Test("A sentence cut between two rows that have both sides stays two pairs")
  func cutSentence() {
    let corpus = normalized(
      sketch(
        """
        关联账户
        All employees have signed your selling policy.at | 全体员工都签署了销售政策。
        the same time, we have changed our contracts. | 与此同时，我们修改了合同。
        """))
    #expect(corpus.entries.first?.pairs.count == 2)
  }

  @Test("A remark in brackets is lifted, the pair keeps it")
  func lifted() throws {
    let corpus = normalized(
      sketch(
        """
        冻结账户
        We answered the buyer of order 1 （这里填写订单编号） within 12 hours. | 我们在12小时内回复了买家。
        """))
    let entry = try #require(corpus.entries.first)
    #expect(entry.pairs.first?.en?.contains("（这里填写订单编号）") == true)
    #expect(entry.text.en == "We answered the buyer of order 1 within 12 hours.")
    #expect(entry.notes.map(\.text) == ["（这里填写订单编号）"])
    #expect(entry.notes.map(\.cell) == ["A2"])
    #expect(corpus.findings.contains { $0.code == "foreign-note" && $0.cell == "A2" })
  }

  @Test("A remark with a row of its own is a note and no pair")
  func ownRow() throws {
    let corpus = normalized(
      sketch(
        """
        恶意投诉
        Dear Amazon, | 尊敬的亚马逊：
        （提示：截图要带上日期和网址，最好录屏。） |
        We have never sold this product. | 我们从未销售过该产品。
        """))
    let entry = try #require(corpus.entries.first)
    #expect(entry.pairs.count == 2)
    #expect(entry.notes.map(\.cell) == ["A3"])
    #expect(corpus.cells.first { $0.row == 3 }?.place == .note)
    #expect(corpus.findings.filter { $0.code == "foreign-note" }.map(\.cell) == ["A3"])
  }

  @Test("A translation merged over two rows makes them one pair")
  func mergedRows() throws {
    let corpus = normalized(
      sketch(
        """
        催款
        We are sorry. | 很抱歉，我们会尽快为您寄出。
        We will ship soon. |
        Thank you for your patience with us. | 感谢您的耐心等待。
        """, merges: [GridRange(firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 2)]))
    let pairs = try #require(corpus.entries.first?.pairs)
    #expect(pairs.count == 2)
    #expect(pairs[0].cells == LocalizedCells(en: ["A2", "A3"], zh: ["B2"]))
    #expect(pairs[0].en == "We are sorry.\nWe will ship soon.")
    #expect(pairs[0].pairing.rule == "merged-rows")
  }

  @Test(
    "A name that is the same in both languages signs each of them, row by row and block by block",
    arguments: [
      "您好，\nHello,\n您的包裹今天已寄出。\nYour parcel left today.\nNAME\nNAME",
      "Hello,\nYour parcel left today.\nNAME\n\n您好，\n您的包裹今天已寄出。\nNAME",
    ], ["{{shop_name}}", "Lumen & Co."])
  func sameName(rows: String, name: String) {
    let corpus = normalized(sketch("发货通知\n" + rows.replacing("NAME", with: name)))
    #expect(
      corpus.entries.flatMap(\.pairs).map { [$0.en, $0.zh] } == [
        ["Hello,", "您好，"], ["Your parcel left today.", "您的包裹今天已寄出。"], [name, name],
      ])
  }

  @Test("A row with its languages the wrong way round is still a pair")
  func swapped() throws {
    let corpus = normalized(
      sketch(
        """
        Dear buyer, | 尊敬的买家：
        您的包裹已寄出。 | Your parcel has been shipped.
        Thank you for your order. | 感谢您的订单。
        Best regards, | 此致问候，
        """))
    let pair = try #require(corpus.entries.first?.pairs.dropFirst().first)
    #expect(pair.en == "Your parcel has been shipped.")
    #expect(pair.zh == "您的包裹已寄出。")
    #expect(pair.pairing.rule == "swapped-columns")
  }

  @Test("Comments on cells become notes")
  func comments() {
    var grid = sketch("催款\nDear buyer, | 尊敬的买家：\nYour order is not paid yet. | 您的订单尚未付款。")
    grid.rows[1].cells[0].comment = "改成买家的名字"
    let corpus = normalized(grid)
    #expect(corpus.entries.first?.notes.map(\.text) == ["改成买家的名字"])
    #expect(corpus.entries.first?.notes.map(\.cell) == ["A2"])
  }
}
