import CorpusModel
import Testing

@testable import Normalizing

@Suite("Titles and entries")
struct EntryTests {
  @Test("Row 1 is a title, blank rows end nothing, a title follows a signature")
  func titlesAndBlankRows() {
    let corpus = normalized(
      sketch(
        """
        迟发率高的
        Dear Amazon Team, | 尊敬的亚马逊团队：

        We shipped some orders too late. | 我们有些订单发货太晚。

        Your Sincerely | 忠实于你的
        HUA | 华
        ODR 高 休假
        Dear Amazon Team, | 尊敬的亚马逊团队：
        We were on holiday. | 我们当时在休假。
        Your Sincerely | 忠实于你的
        HUA | 华
        """))
    #expect(
      outline(corpus) == """
        # 迟发率高的 A1:B7
        Dear Amazon Team, | 尊敬的亚马逊团队：
        We shipped some orders too late. | 我们有些订单发货太晚。
        Your Sincerely | 忠实于你的
        HUA | 华
        # ODR 高 休假 A8:B12
        Dear Amazon Team, | 尊敬的亚马逊团队：
        We were on holiday. | 我们当时在休假。
        Your Sincerely | 忠实于你的
        HUA | 华
        """)
  }

  @Test("Titles without a greeting below them, below a sign-off in one language")
  func noGreeting() {
    let corpus = normalized(
      sketch(
        """
        新店铺订单缺陷率
        We opened our shop two months ago. | 我们的店铺两个月前开业。
        Your Sincerely |
        HUA |
        Amazon Payments系统在相关帐户之间创建交易
        Thank you for your explanation of the case. | 感谢贵方就此事所做的说明。
        Your Sincerely | 忠实于你的
        HUA | 华
        """))
    #expect(
      outline(corpus) == """
        # 新店铺订单缺陷率 A1:B4
        We opened our shop two months ago. | 我们的店铺两个月前开业。
        Your Sincerely | -
        HUA | -
        # Amazon Payments系统在相关帐户之间创建交易 A5:B8
        Thank you for your explanation of the case. | 感谢贵方就此事所做的说明。
        Your Sincerely | 忠实于你的
        HUA | 华
        """)
  }

  @Test("A Chinese letter without a title is an entry of its own; its list stays in two rows")
  func untitledChineseLetter() {
    let corpus = normalized(
      sketch(
        """
        迟发率低的
        We shipped nine orders too late. | 我们有九个订单发货太晚。
        Your Sincerely | 忠实于你的
        HUA | 华
         | 我们收到了通知，问题出在客服和仓库之间的沟通上，已经改进：⏎1、客服每天整理要求
         | 2、仓库打包时拍照留底。⏎3、每周开会讨论差评。
        发货晚+缺货 收到 A-Z
        We opened our shop two months ago.⏎We were slow to answer.⏎Please allow us to go on. | 我们的店铺两个月前开业。⏎我们回复太慢。⏎请允许我们继续。
        """))
    #expect(
      outline(corpus) == """
        # 迟发率低的 A1:B4
        We shipped nine orders too late. | 我们有九个订单发货太晚。
        Your Sincerely | 忠实于你的
        HUA | 华
        # - B5:B6
        - | 我们收到了通知，问题出在客服和仓库之间的沟通上，已经改进：⏎1、客服每天整理要求
        - | 2、仓库打包时拍照留底。⏎3、每周开会讨论差评。
        # 发货晚+缺货 收到 A-Z A7:B8
        We opened our shop two months ago.⏎We were slow to answer.⏎Please allow us to go on. | 我们的店铺两个月前开业。⏎我们回复太慢。⏎请允许我们继续。
        """)
  }

  @Test("Sub-headings in both languages stay inside their entry")
  func subheadings() {
    let corpus = normalized(
      sketch(
        """
        **催款**-> |
        Dear buyer, | 尊敬的买家：
        Your order is not paid yet. | 您的订单尚未付款。
        Best regards, | 此致问候，
        [shop name] | （店铺名称）

        If the order is still unpaid after 3 days: | 如果订单在3天后仍未付款：
        Dear buyer, | 尊敬的买家：
        We can hold the item for two days. | 我们可以再保留两天。
        Best regards, | 此致问候，
        [shop name] | （店铺名称）

        **发错地址**-> |
        Dear buyer,⏎We sent your parcel to a wrong address.⏎Yours sincerely,⏎Lin Hao | 尊敬的买家：⏎我们把您的包裹寄错了地址。⏎您真诚的，⏎林浩
        """))
    #expect(corpus.entries.map(\.title.zh) == ["催款", "发错地址"])
    #expect(corpus.entries.map(\.source.range) == ["A1:B11", "A13:B14"])
    #expect(corpus.entries[0].pairs.count == 9)
    #expect(corpus.entries[0].pairs[4].role == .title)
  }

  @Test("Letters that follow each other without a title are entries of their own")
  func untitledLetters() {
    let corpus = normalized(
      sketch(
        """
        Dear buyer, | 尊敬的买家：
        Your parcel is on its way to you. | 您的包裹正在路上。
        Best regards, | 此致问候，
        Lin Hao | 林浩

        Dear buyer, | 尊敬的买家：
        Your parcel has arrived at the post office. | 您的包裹已到达邮局。
        Best regards, | 此致问候，
        Lin Hao | 林浩
        """))
    #expect(corpus.entries.map(\.source.range) == ["A1:B4", "A6:B9"])
    #expect(corpus.entries.map(\.bounds.rule) == ["first-row", "greeting-after-letter"])
    #expect(Set(corpus.entries.map(\.id)).count == 2)
  }

  @Test(
    "Titles in every dress",
    arguments: [
      "4.1 严重侵权", "一、严重侵权", "（二）严重侵权", "【严重侵权】", "模板1：严重侵权", "第一封 严重侵权",
      "严重侵权 / Severe infringement", "**Severe infringement**", "##Severe infringement",
      "Severe infringement->", "Template 3: severe infringement",
    ])
  func dresses(title: String) throws {
    let corpus = normalized(
      sketch(
        """
        客服模板
        Dear buyer, | 尊敬的买家：
        We are sorry for the delay of your parcel. | 包裹延误，我们深表歉意。
        Best regards, | 此致问候，
        Lin Hao | 林浩
        \(title) |
        Dear Amazon, | 尊敬的亚马逊：
        We removed the product on the same day. | 我们当天就移除了该产品。
        Best regards, | 此致问候，
        Lin Hao | 林浩
        """))
    try #require(corpus.entries.count == 2)
    #expect(corpus.entries[1].source.range == "A6:B10")
    #expect(corpus.entries[1].titleCells == ["A6"])
    #expect(corpus.entries[1].pairs.count == 4)
  }

  @Test("A heading above the first title belongs to no entry")
  func sheetHeading() {
    let corpus = normalized(
      sketch(
        """
        **客服回复大全**-> |
        3.1 催款 |
        Dear buyer, | 尊敬的买家：
        Your order is not paid yet. | 您的订单尚未付款。
        Best regards, | 此致问候，
        Lin Hao | 林浩
        3.2 发货 |
        Dear buyer, | 尊敬的买家：
        Your parcel has left our warehouse. | 您的包裹已离开我们的仓库。
        Best regards, | 此致问候，
        Lin Hao | 林浩
        """))
    #expect(corpus.entries.map(\.title.zh) == ["3.1 催款", "3.2 发货"])
    #expect(corpus.cells.first?.place == .header)
  }

  @Test("A bilingual title is taken apart, Latin words in a Chinese one are not")
  func bilingual() {
    #expect(
      BilingualTitle.split("迟发率高 / High late shipment rate")
        == Localized(en: "High late shipment rate", zh: "迟发率高"))
    #expect(
      BilingualTitle.split("Refund without return（无需退货的退款）")
        == Localized(en: "Refund without return", zh: "无需退货的退款"))
    #expect(BilingualTitle.split("ODR 高 休假") == Localized(zh: "ODR 高 休假"))
    #expect(
      BilingualTitle.split("Amazon Payments系统") == Localized(zh: "Amazon Payments系统"))
    #expect(BilingualTitle.split("Late shipment") == Localized(en: "Late shipment"))
  }
}
