import CorpusModel
import Testing

@testable import Normalizing

/// Letters whose languages lie below each other in one column.
@Suite("Entries of one column")
struct StackedEntryTests {
  private func titles(_ drawing: String) -> [String] {
    normalized(sketch(drawing)).entries.map { entry in
      "\(entry.title.zh ?? entry.title.en ?? "–") \(entry.source.range): \(entry.pairs.count)"
    }
  }

  @Test("Block by block, a signature above the translation is no title")
  func signatureAboveTranslation() {
    #expect(
      titles(
        """
        搬仓导致迟发率升高
        Dear Seller Performance Team,
        We moved our warehouse in March.
        All orders have now been delivered.
        Yours sincerely,
        Song Jia
        尊敬的卖家绩效团队：
        我们三月搬了仓库。
        所有订单现已送达。
        此致
        宋佳
        颜色发错
        Dear Anna,
        You received the wrong colour.
        We send the right one today.
        Kind regards,
        Amber Studio
        安娜您好：
        您收到的颜色不对。
        我们今天寄出正确的颜色。
        祝好
        琥珀工作室
        """) == ["搬仓导致迟发率升高 A1:A11: 5", "颜色发错 A12:A22: 5"])
  }

  @Test(
    "Row by row, a letter's subject, greeting and sign-off stay together with their translations")
  func subjectAboveGreeting() {
    #expect(
      titles(
        """
        海运询价
        主题：宁波至费利克斯托询价
        Subject: Rate request
        各位好：
        Dear team,
        我们需要含清关的报价，请注明报价的有效期。
        请为一柜家居用品报价。
        Please quote for a container of household goods.
        万分感谢
        With many thanks,
        银叶出口部
        Export Desk
        价格变更
        我们亲爱的买家朋友
        To our buyers:
        价格从五月起上涨百分之三。
        Prices rise by three percent from May.
        祝好
        Regards,
        宋佳
        Song Jia
        """) == ["海运询价 A1:A12: 6", "价格变更 A13:A21: 4"])
  }

  @Test(
    "Row by row, Chinese first, a title needs neither a greeting below it nor a look of its own")
  func rowByRow() {
    #expect(
      titles(
        """
        验货结果
        尊敬的合作伙伴：
        Dear partner,
        我们的验货员抽取了125盏灯。
        Our inspector drew a sample of 125 lamps.
        祝好
        Regards,
        质检部
        Olivia Shen
        交接班记录
        二号台打印机卡纸。
        The printer at table two jams.
        货车六点半来。
        The van comes at half past six.
        夜班
        Night shift
        """) == ["验货结果 A1:A9: 4", "交接班记录 A10:A16: 3"])
  }

  @Test("A greeting right below a greeting is its translation; a later one begins a letter")
  func untitled() {
    #expect(
      titles(
        """
        Dear Amazon team,
        尊敬的亚马逊团队：
        We ship every order within two days
        我们两天内发出每个订单，并有两人负责。
        and two people are in charge of it.
        Yours sincerely
        此致敬礼
        Hello Priya,
        普里娅，您好：
        We issued your refund this morning.
        我们今天上午已为您退款。
        All the best,
        祝一切顺利
        """) == ["Untitled letter A1:A7: 3", "Untitled letter A8:A13: 3"])
  }

  @Test("A cell in one language is a title where the letters' cells hold both")
  func aboveSharedCells() {
    #expect(
      titles(
        """
        广告会议纪要
        We met to talk about the campaign.⏎我们开会讨论了广告活动。⏎The next meeting is in two weeks.⏎下次会议在两周之后。
        发错颜色
        Dear customer,⏎亲爱的顾客：⏎You received grey curtains.⏎您收到的是灰色窗帘。⏎Mia⏎米娅
        """) == ["广告会议纪要 A1:A2: 2", "发错颜色 A3:A4: 3"])
  }

  @Test("A line in both languages that announces a list is no title among cells in both languages")
  func announcement() {
    #expect(
      titles(
        """
        常用回复句
        We have received your notice. 我们收到了贵方的通知。
        All invoices are attached. 所有发票见附件。
        Preventive actions: 预防措施：
        Each delivery is checked. 每批到货都会检查。
        We hope to hear from you soon. 期待您的早日回复。
        """) == ["常用回复句 A1:A6: 5"])
  }

  @Test("A gap in title brackets is a gap")
  func placeholder() {
    #expect(
      titles(
        """
        未付款提醒
        Hello,⏎您好，
        Your order has not been paid for yet.⏎您的订单尚未付款。
        [Shop Name]⏎【店铺名】
        """) == ["未付款提醒 A1:A4: 3"])
  }

  @Test("Where whole letters fill the cells, each row is a letter")
  func letterPerRow() {
    #expect(
      titles(
        """
        Team,⏎Two shipments were refused.⏎Check the labels.⏎Warehouse Five | 打包组：⏎有两批货被拒收。⏎请检查标签。⏎五号仓库
        Hi Sophie,⏎Yes, we can wrap it.⏎No price will be shown.⏎Joy | 苏菲您好：⏎可以，我们会包装。⏎不会显示价格。⏎乔伊
        To all,⏎The van comes at six.⏎Please be on time.⏎Night shift | 各位同事：⏎货车六点来。⏎请准时。⏎夜班
        """
      ).count == 3)
  }
}
