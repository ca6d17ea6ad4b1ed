import CorpusModel
import Testing

@testable import Normalizing

@Suite struct RoleClassifierTests {
  private func check(
    _ lines: [(Role, String?, String?)], _ place: SourceLocation = #_sourceLocation
  ) {
    let roles = RoleClassifier.roles(of: lines.map { ReadPair(en: $0.1, zh: $0.2) })
    for (index, line) in lines.enumerated() {
      #expect(roles[index] == line.0, "\(line.1 ?? line.2 ?? "")", sourceLocation: place)
    }
  }

  @Test func readsAnAppeal() {
    check([
      (.greeting, "Dear Amazon Team,", "尊敬的亚马逊团队："),
      (.opening, "My account was suspended on 3 June 2024.", "我的账户于2024年6月3日被暂停。"),
      (.opening, "I take this matter seriously.", "我非常重视此事。"),
      (.cause, "The parcels were late because our carrier was on strike.", "包裹迟到的原因是承运商罢工。"),
      (.planHeading, "Our Plan of Action:", "我们的行动计划："),
      (.item, "1. We use two carriers.", "1. 我们使用两家承运商。"),
      (.item, "2,We check the stock daily.", "2，我们每天核对库存。"),
      (.closing, "We hope that you will reinstate our account.", "希望贵方恢复我们的账户。"),
      (.closing, "Thank you for your time.", "感谢您的时间。"),
      (.signoff, "Your Sincerely", "忠实于你的"),
      (.signature, "HUA", "华"),
    ])
  }

  @Test func readsALetterWithoutGreetingAndWithoutNumbers() {
    check([
      (.opening, "We received your notice.", "我们收到了贵方的通知。"),
      (.planHeading, "We have taken the following measures:", "我们已采取以下措施："),
      (.item, "The stock is counted every evening.", "每天晚上清点库存。"),
      (.item, "Every parcel is weighed.", "每个包裹都称重。"),
      (.closing, "Please review our account again.", "请审核我们的账户。"),
      (.signoff, "Best regards,", nil),
      (.signature, "Zhou Ming", nil),
    ])
  }

  @Test func readsABuyerMessage() {
    check([
      (.subject, "Subject: your order", "主题：您的订单"),
      (.greeting, "Dear [buyer name],", "尊敬的（买家姓名）："),
      (.opening, "Your parcel left our warehouse today.", "您的包裹今天已从我们的仓库发出。"),
      (.signoff, "Best regards,", "此致问候，"),
      (.signature, "[shop name]", "（店铺名称）"),
    ])
  }

  @Test func readsTwoLettersInARow() {
    check([
      (.greeting, "Hello,", "您好，"),
      (.opening, "We sent the parcel.", "我们已寄出包裹。"),
      (.signoff, "Regards,", "问候，"),
      (.signature, "Lucy", "露西"),
      (.title, "If there is no answer after 5 days:", "如果5天后没有答复："),
      (.greeting, "Hello again,", "再次问好，"),
      (.opening, "Did you receive the parcel?", "您收到包裹了吗？"),
    ])
  }

  @Test func wholeLettersInOneCellAreBody() {
    let en = String(repeating: "We check the stock daily. ", count: 10)
    check([(.body, "Dear Team,\n" + en, String(repeating: "我们每天核对库存。", count: 10))])
  }

  @Test func chineseAloneIsEnough() {
    check([
      (.greeting, nil, "尊敬的卖家绩效团队："),
      (.opening, nil, "我们收到了通知。"),
      (.planHeading, nil, "行动计划："),
      (.item, nil, "一、每天核对库存。"),
      (.item, nil, "（二）回复买家。"),
      (.signoff, nil, "此致敬礼"),
      (.signature, nil, "林浩"),
    ])
  }

  @Test func aPartingOfOnesOwnIsASignoff() {
    check([
      (.greeting, "Hi Anna!", "安娜，你好！"),
      (.opening, "Your kind words made us smile.", "您的夸奖让我们很开心。"),
      (.closing, "We hope to welcome you again.", "期待再次为您服务。"),
      (.signoff, "Greetings from Lübeck,", "来自吕贝克的问候"),
      (.signature, "Jonas and family", "乔纳斯一家"),
    ])
  }

  @Test func aCauseNeedsNoPlanBelowIt() {
    check([
      (.greeting, "Dear Catalogue Team,", "尊敬的商品目录团队："),
      (.opening, "Our listing was removed last week.", "我们的商品页面上周被下架。"),
      (.cause, "Our new colleague had not read the guide.", "我们的新同事没有读过指南。"),
      (.body, "The invoices are attached.", "随信附上发票。"),
      (.closing, "Please lift the restriction.", "请解除限制。"),
      (.signoff, "Sincerely yours,", "真诚的"),
      (.signature, "Gao Ning", "高宁"),
    ])
    check([
      (.greeting, "Dear Sir or Madam,", "尊敬的先生/女士："),
      (.opening, "I am writing to appeal the removal.", "我就移除一事提出申诉。"),
      (.cause, "Root cause", "根本原因"),
      (.cause, "Our buyer purchased from a wholesaler.", "我们的采购员从批发商处进货。"),
      (.planHeading, "Immediate steps", "立即采取的行动"),
      (.item, "All tubes were destroyed.", "所有产品均已销毁。"),
    ])
  }

  @Test func shortLinesUnderAColonAreItems() {
    check([
      (.greeting, "Hi team,", "大家好："),
      (.opening, "The container will be at our gate on Tuesday.", "货柜将于周二到达。"),
      (.title, "Points to watch:", "注意事项："),
      (.item, "Heavy cartons at the bottom", "重箱放底层"),
      (.item, "Labels to the door side", "标签朝向柜门一侧"),
      (.closing, "Call me if the truck is late.", "如果卡车晚到，请打我电话。"),
      (.signoff, "Thanks,", "谢谢"),
      (.signature, "Lao Ma", "老马"),
    ])
  }

  @Test func noPairsHaveNoRoles() {
    #expect(RoleClassifier.roles(of: [ReadPair]()).isEmpty)
    #expect(RoleClassifier.roles(of: [ReadPair(en: nil, zh: nil)]) == [.opening])
  }

  @Test func aLabelOverALetterIsATitleAndALabelWithAValueIsNot() {
    let whole = "Dear buyer,\nThank you. We ship. We wait.\nLin Hao"
    check([
      (.title, "To the buyer: the parcel was delivered", "致买家：包裹已经送达"),
      (.body, whole, "尊敬的客户：\n谢谢。我们发货。我们等待。\n林浩"),
      (.title, "To the buyer: thanks for the answer", "致买家：感谢答复"),
      (.greeting, "Dear buyer,", "尊敬的客户："),
      (.opening, "We ask you to examine the following facts:", "我们请您核实以下事实："),
      (.body, "ASIN: B0BX3M7L5D", "ASIN：B0BX3M7L5D"),
      (.body, "The address is: [address]", "地址是：（地址）"),
      (.planHeading, "Our plan of action is set out below.", "我们的行动计划如下。"),
      (.item, "1. We wait.", "1. 我们等待。"),
    ])
  }
}
