import CorpusModel
import Testing

@testable import Normalizing

@Suite struct VariableScannerTests {
  /// `name=en|zh` for each variable.
  private func list(_ en: String?, _ zh: String?, role: Role? = nil) -> [String] {
    VariableScanner.variables(in: ReadPair(en: en, zh: zh), pair: 1, role: role).map {
      "\($0.name)=\($0.en?.text ?? "")|\($0.zh?.text ?? "")"
    }
  }

  @Test(
    arguments: [
      (
        "Order 113-1234567-7654321 of B0BX3M7L5D", "订单113-1234567-7654321，ASIN：B0BX3M7L5D",
        ["order_id=113-1234567-7654321|113-1234567-7654321", "asin=B0BX3M7L5D|B0BX3M7L5D"]
      ),
      ("We answer within 12 hours.", "我们在12小时内回复。", ["hours=12|12"]),
      ("within 2 business days", "2个工作日内", ["days=2|2"]),
      (
        "a rate of 43.73% (target <1%)", "比率为43.73％（目标<1%）",
        ["rate_percent=43.73%|43.73％", "rate_percent=<1%|<1%"].map { $0.replacing("<", with: "") }
      ),
      ("on 12 March 2024", "于2024年3月12日", ["date=12 March 2024|2024年3月12日"]),
      (
        "from 23/01/2014 to 06/02/2014", "2014年1月23日至2014年2月6日",
        ["date=23/01/2014|2014年1月23日", "date=06/02/2014|2014年2月6日"]
      ),
      (
        "March 12, 2024 and 2024-03-13", "2024-03-12和3月13日",
        ["date=March 12, 2024|2024-03-12", "date=2024-03-13|3月13日"]
      ),
      (
        "Write to a.b@example.com or https://example.com/x.",
        "请写信至a.b@example.com或访问https://example.com/x。",
        [
          "email=a.b@example.com|a.b@example.com",
          "url=https://example.com/x|https://example.com/x",
        ]
      ),
      (
        "We refunded $20.50 for 63 units.", "我们为63件产品退款20.50美元。",
        ["money=20.50|20.50", "count=63|63"]
      ),
      ("Call +1 206-555-0100.", "请致电+1 206-555-0100。", ["phone=+1 206-555-0100|+1 206-555-0100"]),
      (
        "Your tracking number is 1Z999AA10123456784.", "您的运单号为1Z999AA10123456784。",
        ["tracking_number=1Z999AA10123456784|1Z999AA10123456784"]
      ),
      (
        "Dear [buyer name], order [order number]", "尊敬的（买家姓名）：订单（订单号）",
        ["buyer_name=[buyer name]|（买家姓名）", "order_id=[order number]|（订单号）"]
      ),
      (
        "{{shop_name}} ships {count} items", "{{shop_name}}发出{count}件商品",
        ["shop_name={{shop_name}}|{{shop_name}}", "count={count}|{count}"]
      ),
      (
        "Order ID: XXX, brand ____, <shop name>", "订单号：XXX，品牌____，<店铺名>",
        ["order_id=XXX|XXX", "brand_name=____|____", "shop_name=<shop name>|<店铺名>"]
      ),
      ("about XX%, within XX hours", "约XX%，XX小时内", ["rate_percent=XX|XX", "hours=XX|XX"]),
      ("The size XXL is out of stock.", "XXL码缺货。", []),
      (
        "Before 18:00 we ship, by 4 p.m. at the latest.", "我们在18:00前发货，最迟下午4点前。",
        ["time=18:00|18:00", "time=4 p.m.|4点"]
      ),
      ("1. We hired 2 people.", "1、我们招聘了两人。", ["count=2|两"]),
      ("1. We hired two people.", "1、我们招聘了两人。", []),
      ("within three weeks", "三周内", ["weeks=three|三"]),
      ("one day", "有一天", []),
      (
        "We paid USD 8,460 and €12,400.", "我們支付了8,460美元和12,400歐元。",
        ["money=8,460|8,460", "money=12,400|12,400"]
      ),
      ("It arrives on Monday, 5 March.", "3月5日（周一）送达。", ["date=5 March|3月5日"]),
      (
        "from 10 to 17 February", "2月10日至17日",
        ["date=10|2月10日", "date=17 February|17日"]
      ),
      (
        "Dear [First Name], the parcel is here. [Agent Name]", "【名字】，您好：包裹到了。【客服姓名】",
        ["buyer_name=[First Name]|【名字】", "signature=[Agent Name]|【客服姓名】"]
      ),
      ("Good afternoon Mr. Osei,", "奥塞先生，下午好！", ["buyer_name=Mr. Osei|奥塞先生"]),
    ] as [(String, String, [String])])
  func findsVariables(en: String, zh: String, expected: [String]) {
    #expect(list(en, zh) == expected)
  }

  @Test func offsetsCountBytes() throws {
    let zh = "我们在12小时内回复，比率为43.73%。"
    let variables = VariableScanner.variables(in: ReadPair(en: nil, zh: zh), pair: 3)
    #expect(variables.map(\.name) == ["hours", "rate_percent"])
    for variable in variables {
      let mention = try #require(variable.zh)
      let bytes = Array(zh.utf8)[mention.offset..<mention.offset + mention.text.utf8.count]
      #expect(String(decoding: bytes, as: UTF8.self) == mention.text)
      #expect(variable.pair == 3)
      #expect(variable.en == nil)
    }
  }

  @Test func aSignatureIsAVariable() {
    #expect(list("HUA", "华", role: .signature) == ["signature=HUA|华"])
    #expect(list("[your name]", "（姓名）", role: .signature) == ["signature=[your name]|（姓名）"])
    #expect(list("HUA", "华").isEmpty)
  }

  @Test(
    arguments: [
      ("Dear Mrs. Okafor,", "尊敬的奥卡福女士：", ["buyer_name=Mrs. Okafor|奥卡福女士"]),
      ("Hi Peter,", "彼得您好：", ["buyer_name=Peter|彼得"]),
      ("Hello Laura Kim,\nWe ship today.", "劳拉·金，您好！\n我们今天发货。", ["buyer_name=Laura Kim|劳拉·金"]),
      ("Dear Amazon Team,", "尊敬的亚马逊团队：", []),
      ("Dear customer,", "尊敬的客户：", []),
      ("Dear Seller Performance Team,", "尊敬的卖家绩效团队：", []),
      (
        "Hello,\nWe ship today.\nKind regards,\nKevin", "您好，\n我们今天发货。\n此致\n凯文",
        ["signature=Kevin|凯文"]
      ),
      (
        "Dear customer,\nWe ship today.\n\nIsland Tea House", "尊敬的客户：\n我们今天发货。\n\n岛屿茶舍",
        ["signature=Island Tea House|岛屿茶舍"]
      ),
      ("We ship today.\nThank you", "我们今天发货。\n谢谢", []),
    ] as [(String, String, [String])])
  func findsTheNamesOfALetter(en: String, zh: String, expected: [String]) {
    #expect(list(en, zh) == expected)
  }

  @Test func aNumberThatDiffersIsStillTheSameVariable() {
    #expect(list("We sold 120 lamps.", "我们卖出了122盏灯。") == ["count=120|122"])
  }

  @Test func hostileTextIsScannedInOnePass() {
    for piece in ["1", "1,", "X", "[", "{{", "九", "1:", "(1", "%", "1年", "__", "a1", "Mar ", "1/"] {
      let text = String(repeating: piece, count: 2_000)
      #expect(VariableScanner.variables(in: ReadPair(en: text, zh: text), pair: 1).count >= 0)
    }
  }
}
