import CorpusModel
import Testing

@testable import Normalizing

@Suite struct SegmenterTests {
  private func cut(en: String?, zh: String?) -> [Segment] {
    Segmenter.segments(of: ReadPair(en: en, zh: zh))
  }

  private static let letter: [(en: String, zh: String)] = [
    ("Dear Amazon Team,", "尊敬的亚马逊团队："),
    (
      "We received your message about our late shipment rate on 3 June 2024.",
      "我们于2024年6月3日收到贵方关于迟发率的通知。"
    ),
    ("We are sorry for the trouble that our buyers had.", "对于给买家带来的不便，我们深表歉意。"),
    ("Our rate stood at 6.4%, while the target is below 4%.", "我们的比率为6.4%，而目标是低于4%。"),
    ("Our plan of action:", "我们的行动计划："),
    ("1. We now print the labels on the evening before.", "1. 我们现在提前一晚打印标签。"),
    ("2. A second employee packs the parcels.", "2. 增加一名员工负责包装。"),
    ("3. We use FBA for the three products that sell best.", "3. 我们将最畅销的三款产品改用FBA。"),
    ("We ask you to review our plan.", "恳请贵方审核我们的计划。"),
    ("Yours sincerely,", "您真诚的，"),
    ("Lin Hao", "林浩"),
  ]

  private func joined(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }

  @Test(arguments: ["\n", " ", "\n\n"])
  func alignsAWholeLetter(separator: String) {
    let en = Self.letter.map(\.en).joined(separator: separator)
    let zh = Self.letter.map(\.zh).joined(separator: separator == " " ? "" : separator)
    let segments = cut(en: en, zh: zh)
    #expect(segments.map(\.en) == Self.letter.map(\.en))
    #expect(segments.map(\.zh) == Self.letter.map(\.zh))
    #expect(segments.allSatisfy { $0.score >= 0.5 })
  }

  @Test func joinsTwoSentencesThatBecameOne() throws {
    let segments = cut(
      en:
        "Thank you for your order of 2 lamps. They left our warehouse on Monday. They will arrive in 5 days. Please write to us at any time.",
      zh: "感谢您订购2盏灯。它们已于周一从我们的仓库发出，将在5天内送达。请随时给我们写信。")
    #expect(segments.count == 3)
    let middle = try #require(segments.dropFirst().first)
    #expect(middle.en == "They left our warehouse on Monday. They will arrive in 5 days.")
    #expect(middle.zh == "它们已于周一从我们的仓库发出，将在5天内送达。")
  }

  @Test func keepsASentenceWithoutCounterpart() {
    let segments = cut(
      en:
        "1. We check the stock of all 40 products daily. 2. We answer every message within 24 hours. 3. We train our staff each month.",
      zh: "1. 我们每天核对全部40种产品的库存。3. 我们每月培训员工。")
    #expect(
      segments.map(\.en) == [
        "1. We check the stock of all 40 products daily.",
        "2. We answer every message within 24 hours.",
        "3. We train our staff each month.",
      ])
    #expect(segments.map(\.zh) == ["1. 我们每天核对全部40种产品的库存。", "", "3. 我们每月培训员工。"])
  }

  @Test(arguments: [
    ("Thank you for your order.", "感谢您的订单。"),
    ("1. We check stock daily.", "1. 我们每天核对库存。"),
    ("HUA", "华"),
    ("", ""),
  ])
  func onePieceHasNoSegments(en: String, zh: String) {
    #expect(cut(en: en, zh: zh).isEmpty)
  }

  @Test func oneSideHasNoSegments() {
    #expect(cut(en: "One. Two. Three.", zh: nil).isEmpty)
    #expect(cut(en: nil, zh: "一。二。三。").isEmpty)
  }

  @Test func textsThatDoNotFitStayWhole() {
    let segments = cut(
      en: "First, order 113-1234567-7654321 was refunded in full after 14 days. Is that right?",
      zh: "1、好。2、请登录后台。3、如果仍有疑问，请通过电话联系我们的客服团队并提供您的店铺编号和注册时使用的邮箱地址！4、完。")
    #expect(segments.isEmpty)
  }

  @Test func holdsEveryVisibleCharacter() {
    let en = "A. b? C!\n\n1) d; 2) e\nf... “G.” (h) i.j. K"
    let zh = "甲。乙？丙！\n1）丁；2）戊……“己。”（庚）辛"
    let segments = cut(en: en, zh: zh)
    if !segments.isEmpty {
      #expect(joined(segments.map(\.en).joined()) == joined(en))
      #expect(joined(segments.map(\.zh).joined()) == joined(zh))
    }
  }

  @Test func veryLongLettersAreAlignedWithinTheBand() {
    let en = (1...1000).map { "We wrote letter \($0) today." }.joined(separator: " ")
    let zh = (1...1000).map { "我们今天写了第\($0)封信。" }.joined()
    let segments = cut(en: en, zh: zh)
    #expect(segments.count == 1000)
    #expect(segments.last?.zh == "我们今天写了第1000封信。")
  }

  @Test func aListWithoutFullStopsIsCutLineByLine() {
    let en =
      "Enclosures:\ninvoices, 6 in total\nletter of confirmation from the manufacturer\nphotographs comparing the old and the new packaging"
    let zh = "附件：\n发票，共6张\n制造商确认函\n新旧包装对比照片"
    #expect(
      cut(en: en, zh: zh).map(\.zh) == ["附件：", "发票，共6张", "制造商确认函", "新旧包装对比照片"])
  }
}
