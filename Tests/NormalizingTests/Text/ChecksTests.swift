import CorpusModel
import Testing

@testable import Normalizing

/// Examples that fire and that must not, for each rule that looks at one pair.
@Suite struct ChecksTests {
  static func entry(
    _ lines: [(String?, String?)], roles: [Role] = [], id: String = "performance/late",
    number: String? = "3.1"
  ) -> Entry {
    let pairs = lines.enumerated().map { index, line in
      Pair(
        index: index + 1, role: index < roles.count ? roles[index] : .body, en: line.0, zh: line.1,
        cells: LocalizedCells(
          en: line.0 == nil ? [] : ["A\(index + 2)"], zh: line.1 == nil ? [] : ["B\(index + 2)"]),
        pairing: Decision(rule: "side-by-side", score: 1))
    }
    return Entry(
      id: id, category: "performance", number: number, kind: .template,
      title: Localized(en: "Title", zh: "标题"), titleOrigin: .catalogue, titleCells: ["A1"],
      source: SourceRange(sheet: "Sheet", range: "A1:B9"),
      bounds: Decision(rule: "title", score: 1), pairs: pairs)
  }

  static func codes(_ en: String?, _ zh: String?, role: Role = .body) -> [String] {
    // A second pair, so that a one-sided one is missed.
    let entries = [entry([(en, zh), ("Hello,", "您好，")], roles: [role, .greeting])]
    return Checks.findings(in: entries).map(\.code)
  }

  @Test(
    arguments: [
      ("number-mismatch", "We answer within 12 hours.", "我们在24小时内回复。"),
      ("number-mismatch", "We hired 3 people.", "我们招聘了员工。"),
      ("number-mismatch", "We sold lamps to buyers.", "我们卖出了1,486盏灯。"),
      ("number-mismatch", "The lamp costs $20.", "这盏灯售价30美元。"),
      ("number-mismatch", "It leaves before 18:00.", "在17:00前发出。"),
      ("percent-mismatch", "Our rate is below 4%.", "我们的比率低于2%。"),
      ("percent-mismatch", "The winter range is 30% off.", "冬季系列8折。"),
      ("percent-mismatch", "Our margin is 12-15%.", "我们的利润率为13%-15%。"),
      ("number-mismatch", "The repair took half an hour.", "维修用了45分钟。"),
      ("number-mismatch", "The table is 4 feet long.", "桌子长约5英尺。"),
      ("case-id-mismatch", "Quote the RMA number RMA-20458.", "请注明退货编号RMA-20485。"),
      ("percent-mismatch", "It rose to 43.73 percent.", "升到了百分之43.37。"),
      ("date-mismatch", "It was removed on 7 May 2024.", "已于2024年7月5日移除。"),
      ("date-mismatch", "It was removed on 6 February 2014.", "已于2014年6月2日移除。"),
      ("date-invalid", "From 23/01/2014 on", "2014年23月1日起"),
      ("date-invalid", "until 31 June 2024", "至2024年6月30日"),
      ("email-mismatch", "Write to help@example.com.", "请写信至help@exmaple.com。"),
      ("url-mismatch", "See https://example.com/a for it.", "请见https://example.com/b。"),
      ("order-id-mismatch", "Order 113-1234567-7654321", "订单113-1234567-7654312"),
      ("asin-mismatch", "ASIN B0BX3M7L5D is ours.", "ASIN B0BX3M7L50是我们的。"),
      ("alnum-token-mismatch", "We received two A-Z claims.", "我们收到了两起AZ索赔。"),
      ("alnum-token-mismatch", "We sent the stock to FBA.", "我们把库存发往FAB。"),
      ("alnum-token-mismatch", "We read about A-to-z claims.", "我们了解了A-to-x索赔。"),
      ("tracking-number-mismatch", "It is 1Z999AA10123456784.", "单号1Z999AA10123456785。"),
      ("number-mismatch", "Our account is 6222 0212 3456 7890.", "账号6222021234567809。"),
      ("phone-mismatch", "Call +49 30 5550 1420.", "请致电+49 30 5550 1427。"),
      ("case-id-mismatch", "Complaint ID: 7304918265", "投诉ID：7304918256"),
      ("placeholder-mismatch", "Dear [buyer name],", "尊敬的客户："),
      ("placeholder-mismatch", "Your order is on its way.", "您的订单（订单号）已寄出。"),
      ("placeholder-mismatch", "Hi [creator's name], it is ready.", "小明，你好，已经好了。"),
      ("placeholder-mismatch", "Dear <customer name>, it is ready.", "尊敬的小明，已经好了。"),
      ("number-mismatch", "In six of them the seal was open.", "其中1起封条已拆。"),
      ("glued-words", "We give the reason,i.e. the seal.", "我们说明原因，即封条。"),
      ("same-as-source", "Thank you for your order.", "Thank you for your order."),
      ("wrong-language-column", "我们每天核对库存。", "We check the stock every day."),
      (
        "length-ratio",
        "We looked into each case and found the same three causes, which were late parcels, broken lamps and slow answers to our buyers in the week after the holiday.",
        "我们道歉。"
      ),
      ("length-ratio", "We are sorry.", "我们逐一调查后发现原因都是同样的三点，即包裹迟到、台灯破损以及节后一周回复买家太慢，对此我们深表歉意。"),
      ("glued-words", "Orders leave within12 hours.", "订单在12小时内发出。"),
      ("glued-words", "It took 3days to arrive.", "用了3天才到。"),
      ("glued-words", "We wrote to amazon,and waited.", "我们写信给亚马逊并等待。"),
      ("glued-words", "We read your policy.at the same time we train.", "我们阅读政策，同时培训。"),
      ("glued-words", "They signed your selling policy.at", "他们签署了贵方的销售政策。"),
      ("glued-words", "I promise thatI will check.", "我保证会检查。"),
      ("glued-words", "We shipped it in time.We are sorry.", "我们按时发货。我们道歉。"),
      ("repeated-word", "No review was was written.", "没有写过评论。"),
      ("repeated-word", "We check the stock.", "我们我们核对库存。"),
      ("han-space-han", "We forgot the setting.", "我们忘了开启 假期设置。"),
      ("bracket-count", "Our rate (ODR is low.", "我们的比率（ODR）很低。"),
      ("untranslated", "P.S. The invoices are enclosed.", nil),
      ("untranslated", nil, "以上陈述全部属实。"),
    ] as [(String, String?, String?)])
  func fires(code: String, en: String?, zh: String?) {
    #expect(Self.codes(en, zh).contains(code))
  }

  @Test(
    arguments: [
      ("We answer within 24 hours.", "我们在24小时内回复。"),
      ("It takes one week.", "需要1周。"),
      ("It takes 1 week.", "需要一周。"),
      ("It takes two weeks.", "需要14天。"),
      ("We hired two people.", "我们招聘了2个人。"),
      ("We hired 2 people.", "我们招聘了两个人。"),
      ("This is our first order.", "这是我们的第一个订单。"),
      ("1. We check the stock.", "一、我们核对库存。"),
      ("2,From now on we check 5 lamps.", "2、从现在起我们检查5盏灯。"),
      ("on 12 March 2024", "于2024年3月12日"),
      ("on March 12th, 2024", "于2024-03-12"),
      ("from 06/02/2014", "从2014年2月6日起"),
      ("from 3 to 12 May 2024", "2024年5月3日至12日"),
      ("in May", "在5月份"),
      ("since 2022", "自2022年以来"),
      ("The sum is 1,500 pieces.", "总数为1500件。"),
      ("We sold 15000 pieces.", "我们卖出了1.5万件。"),
      ("A 100% refund is made.", "我们全额退款。"),
      ("We inspect half of them.", "我们抽检50％。"),
      ("The A-to-z claim of the order", "该订单的A-Z索赔"),
      ("Our order defect rate is low.", "我们的ODR很低。"),
      ("Our ODR is low.", "我们的订单缺陷率很低。"),
      ("We use FBA now (Fulfilment by Amazon).", "我们现在使用FBA（亚马逊物流）。"),
      ("Please sign in at Amazon.com, e.g. at 10am or 4 p.m.", "请在上午10点或下午4点登录亚马逊。"),
      ("He had had an iPhone 12 from eBay and YouTube.", "他有过一部从eBay和YouTube买的iPhone 12。"),
      ("Dear [buyer name], order [order number]", "尊敬的（买家姓名）：订单（订单号）"),
      ("See [above] for it.", "请见（上文）。"),
      ("a) the invoice; 1) the receipt :)", "a) 发票；1）收据"),
      ("(see annex)", "（见附件)"),
      ("Thank you, thanks!", "谢谢，常常感谢！"),
      ("The colours are red, yellow and blue today.", "颜色有红 黄 蓝。"),
      ("3. We answer within 24 hours.", "3.24小时内回复。"),
      ("2. Parcels under 500 grams", "2.500克以下的包裹"),
      ("HUA", "HUA"),
      ("service@example.com", nil),
      ("[shop name]", nil),
      ("Complaint ID: 7304918265", "投诉ID：7304918265"),
      ("The complaint 7304918265 is closed.", "投诉编号7304918265已关闭。"),
      ("The price is <1% of it.", "价格＜1％。"),
      ("We work 24/7 for you.", "我们全天候为您服务。"),
      ("The parcel arrives in 12 months.", "包裹一年后到达。"),
      ("Press 3D and B2B.", "按3D和B2B。"),
      ("every 2 hours until 18:00", "每两小时一次，直到18点"),
      ("Half a year ago we had 6 months.", "半年前我们有6个月。"),
      ("Our target is 2 percent.", "我们的目标是百分之二。"),
      ("The winter range is 20% off.", "冬季系列8折。"),
      ("Save 15% with the code.", "使用优惠码享85折。"),
      ("Nine out of ten lots passed.", "90%的批次通过。"),
      ("Nine out of ten lots passed.", "十分之九的批次通过。"),
      ("We took off three quarters of it.", "我们去掉了75%。"),
      ("The repair took half an hour.", "维修用了30分钟。"),
      ("It is a quarter of an hour late.", "晚了一刻钟。"),
      ("It took one and a half hours.", "用了一个半小时。"),
      ("It took 90 minutes.", "用了一个半小时。"),
      ("A year and a half ago we moved.", "18个月前我们搬了家。"),
      ("Returns are free for a fortnight.", "14天内免费退货。"),
      ("We meet at half past two.", "我们14:30见面。"),
      ("We close at noon.", "我们12:00关门。"),
      ("We are open from 9 to 5.", "营业时间为9点至17点。"),
      ("The limit is one million dollars.", "限额为100万美元。"),
      ("The table is 4 feet long.", "桌子长约1.2米。"),
      ("We pay 50 cents for it.", "我们为此支付0.5美元。"),
      ("We reply 7 days a week.", "我们全年无休地回复。"),
      ("Step 1 is done; step 2 follows.", "第一步已完成，第二步随后进行。"),
      ("Our first shop opened in the 1990s.", "我们的首店开于上世纪90年代。"),
      ("Our margin is 12-15%.", "我们的利润率为12%-15%。"),
      ("Our margin is 12 to 15 percent.", "我们的利润率为12%至15%。"),
      ("We are closed on May 1–5.", "我们5月1日至5日休息。"),
      ("Contact Amy, +86 138 1234 5678.", "联系人艾米，138 1234 5678。"),
      ("Call 020 7946 0018 at once.", "020 7946 0018全天开放。"),
      ("It left on May 3 and 12 parcels followed.", "它于5月3日发出，随后又发了12个包裹。"),
      ("Call +86 755 8266 1234.", "请致电755-8266-1234。"),
      ("Please quote the RMA number RMA-20458.", "请注明退货编号RMA-20458。"),
      ("Dear [First Name], I am [agent].", "尊敬的[名字]：我是[客服姓名]。"),
      ("Dear <customer name>, welcome to the shop.", "尊敬的<客户姓名>，欢迎光临。"),
      ("Blue Lake Home Store", "Blue Lake Home Store"),
      ("Dear XXX, order ___ is ready.", "尊敬的某某，订单__已备好。"),
      ("Hi [creator's name], it is ready.", "你好[达人名字]，已经好了。"),
      ("We sell in the USA.", "我们在US销售。"),
      ("Visit lumi-lamps.store and look around.", "请访问lumi-lamps.store看看。"),
      ("Thank you so much for taking the time to write to us.", "感谢您的来信。"),
      ("*** IMPORTANT *** Please read it.", "【重要】请阅读。"),
      ("Read our new plan\nPlan of action", "阅读我们的新计划\n行动计划"),
      ("See http://example.com now.", "请见https://www.example.com。"),
      ("Please see example.com for details.", "详情请见www.example.com。"),
    ] as [(String?, String?)])
  func staysSilent(en: String?, zh: String?) {
    #expect(Self.codes(en, zh) == [])
  }

  @Test func aMismatchOnBothSidesIsAnErrorAndOneMoreIsAWarning() throws {
    let both = Checks.findings(in: [Self.entry([("We answer within 12 hours.", "我们在24小时内回复。")])])
    let finding = try #require(both.first)
    #expect(finding.severity == .error)
    #expect(finding.cell == "A2")
    #expect(finding.en == "12 hours")
    #expect(finding.zh == "24小时")
    #expect(finding.span == Finding.Span(language: .en, offset: 17, length: 8))
    let one = Checks.findings(in: [Self.entry([("We hired people.", "我们招聘了3人。")])])
    #expect(one.map(\.severity) == [.warning])
    #expect(one.map(\.cell) == ["B2"])
  }

  @Test func aDoubtfulPairSaysLessOfItsTexts() throws {
    func severities(_ rule: String, _ score: Double, _ en: String, _ zh: String) -> [String] {
      var entry = Self.entry([(en, zh)])
      entry.pairs[0].pairing = Decision(rule: rule, score: score)
      return Checks.findings(in: [entry]).map { "\($0.code) \($0.severity.rawValue)" }
    }
    let (en, zh) = ("We answer within 12 hours.", "我们在24小时内回复。")
    #expect(severities("same-row", 0.6, en, zh) == ["number-mismatch error"])
    #expect(severities("block-over-block", 0.9, en, zh) == ["number-mismatch error"])
    #expect(severities("block-over-block", 0.7, en, zh) == ["number-mismatch warning"])
    #expect(severities("overflow-row", 0.85, en, zh) == ["number-mismatch warning"])
    #expect(
      severities("same-cell", 0.7, "We sent it to FBA.", "我们发往FAB。")
        == ["alnum-token-mismatch info"])
    // What a text says of itself does not hang on the pair.
    #expect(
      severities("same-cell", 0.7, "It was was late.", "至2024年6月31日。")
        == ["date-mismatch info", "date-invalid error", "repeated-word warning"])
  }

  @Test func whatTheNeighbourHasOneTooManyIsNoMistakeOfTheText() throws {
    let shifted = Checks.findings(in: [
      Self.entry([
        ("We shipped it on 18 July.", "我们已经发货。"), ("It has not come yet.", "它至7月18日仍未到达。"),
      ])
    ])
    #expect(shifted.map(\.code) == ["date-mismatch", "date-mismatch"])
    #expect(shifted.map(\.severity) == [.info, .info])
    #expect(shifted[0].message.hasSuffix("the texts may be paired wrongly."))
    // The neighbour gives the date on both sides: this pair lacks it all the same.
    let missing = Checks.findings(in: [
      Self.entry([
        ("We shipped it on 18 July.", "我们已经发货。"), ("By 18 July it had come.", "7月18日已到达。"),
      ])
    ])
    #expect(missing.map(\.severity) == [.warning])
  }

  @Test func aNameThatStandsAloneTwiceIsAHint() {
    let entry = Self.entry([
      ("We check it.", "我们检查。"), ("Oakline Home", nil), ("Oakline Home", nil),
    ])
    #expect(Checks.findings(in: [entry]).map(\.severity) == [.info, .info])
  }

  @Test func aLoneSideIsAHintWhereItMayBelongToANeighbour() {
    var entry = Self.entry([
      ("We check it.", "我们检查。"), ("We ship it.", nil), (nil, "我们等待回复。"),
    ])
    #expect(Checks.findings(in: [entry]).map(\.severity) == [.warning, .warning])
    entry.pairs[2].cells = LocalizedCells(en: [], zh: ["A4"])
    let findings = Checks.findings(in: [entry])
    #expect(findings.map(\.code) == ["untranslated", "untranslated"])
    #expect(findings.map(\.severity) == [.info, .info])
    let heading = Self.entry(
      [("We check it.", "我们检查。"), ("Late parcels", nil)], roles: [.body, .title])
    #expect(Checks.findings(in: [heading]).map(\.severity) == [.info])
  }

  @Test func aRowTheOtherWayRoundIsFound() {
    var entry = Self.entry([
      ("We check it.", "我们检查。"), ("We ship it.", "我们发货。"), ("We wait for it.", "我们等待。"),
      ("We write to you.", "我们写信。"),
    ])
    #expect(Checks.findings(in: [entry]) == [])
    entry.pairs[2].cells = LocalizedCells(en: ["B4"], zh: ["A4"])
    let findings = Checks.findings(in: [entry])
    #expect(findings.map(\.code) == ["wrong-language-column"])
    #expect(findings.map(\.cell) == ["B4"])
  }

  @Test func spacesInTitlesAreMeant() {
    #expect(Self.codes("High ODR, vacation", "ODR 高 休假", role: .title) == [])
  }

  @Test func notesAreNoPartOfTheLetter() {
    #expect(
      Self.codes("We stopped the sale today and wrote to him. (这里改成3天，附上AZ截图)", "我们今天停止了销售并致信给他。")
        == [])
    let variables = VariableScanner.variables(
      in: ReadPair(en: "We ship in 2 days (改成3天).", zh: "我们2天内发货。"), pair: 1)
    #expect(variables.map { $0.en?.text } == ["2"])
  }

  @Test func rulesCanBeLeftOut() {
    let entries = [Self.entry([("We answer within 12 hours.", "我们在24小时内回复。")])]
    #expect(Checks.findings(in: entries) { $0 != "number-mismatch" } == [])
  }

  @Test func everyRuleHasACodeOfItsOwnAndASummary() {
    let codes = Checks.all.map { $0.code }
    #expect(Set(codes).count == codes.count)
    #expect(Checks.all.allSatisfy { $0.summary.hasSuffix(".") })
  }

  @Test func hostilePairsAreCheckedInOnePass() {
    for piece in [
      "(", "a,", "1a", "A-", "AB ", "[x]", "的 ", "1% 2 ", "a a ", "1. ", "aI", "12/12/12/",
    ] {
      let text = String(repeating: piece, count: 2_000)
      #expect(Checks.findings(in: [Self.entry([(text, text)])]).count < 10_000)
    }
  }
}
