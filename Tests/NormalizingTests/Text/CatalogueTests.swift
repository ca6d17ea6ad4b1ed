import CorpusModel
import Testing

@testable import Normalizing

@Suite struct CatalogueTests {
  private static let matcher = CatalogueMatcher(.amazon)

  @Test func hasEightCategoriesAndTwentyNineSections() {
    #expect(Catalogue.amazon.categories.count == 8)
    #expect(Catalogue.amazon.sections.count == 29)
    #expect(Set(Catalogue.amazon.sections.map { "\($0.category)/\($0.slug)" }).count == 29)
    let slugs = Set(Catalogue.amazon.categories.map(\.slug))
    #expect(Catalogue.amazon.sections.allSatisfy { slugs.contains($0.category) })
  }

  @Test func everySectionMatchesItsOwnTitles() {
    for section in Catalogue.amazon.sections {
      for title in [section.title.zh, section.title.en].compactMap(\.self) + section.aliases {
        let match = Self.matcher.match(title: title, sheet: nil)
        #expect(match?.section.number == section.number, "\(title)")
      }
    }
  }

  @Test(arguments: [
    ("迟发率高的", "3.1"), ("迟发率低的", "3.4"), ("ODR 高 休假", "3.2"), ("新店铺订单缺陷率", "3.3"),
    ("Amazon Payments系统在相关帐户之间创建交易", "3.5"), ("遲發率高", "3.1"), ("【迟发率高】", "3.1"),
    ("一、迟发率高", "3.1"), ("模板1：迟发率高", "3.1"), ("4.1 严重侵权", "4.1"), ("4.1严重侵权的", "4.1"),
    ("迟发率高 / High late shipment rate", "3.1"), ("High late shipment rate", "3.1"),
    ("迟发律高", "3.1"), ("新店售假", "5.1"), ("三、没有开过A-Z的", "5.3"), ("没有开过 A-to-z", "5.3"),
    ("新卖家在国内有授权的模板", "5.2"), ("恶意投诉的解决方法", "6.1"), ("客户A-Z索赔处理", "7.1"),
    ("客户因尺码不合适退货", "8.2"), ("买家因大小不合适退货", "8.2"), ("商品被跟賣警告信", "8.8"),
    ("货物签收提醒确认", "8.7"), ("客户询问物流信息回复", "8.9"), ("要求退货退款的买家", "8.10"),
    ("发货后要求买家留评价", "8.4"), ("图片、文字侵权", "4.4"), ("自己拍摄设计的图片被告侵權", "4.5"),
    ("3.2 ODR超标", "3.2"), ("订单缺陷率(ODR)高", "3.2"), ("封店申诉邮件模板＋套路", "2.1"),
    ("亚马逊各站点绩效团队邮箱", "1.1"), ("Out of stock: similar product recommended", "8.6"),
  ])
  func findsTheSection(title: String, number: String) {
    #expect(Self.matcher.match(title: title, sheet: nil)?.section.number == number)
  }

  @Test(arguments: [
    "迟发货+缺货+回复客户慢收到 A-Z", "回复买家不及时+产品损坏 +加退换货时间太长 收到 A-Z,被冻结账户", "收到警告后联系权利人",
    "节假日发货延迟通知", "发票不合格的申诉", "账户被关联", "客户询问产品信息回复", "老店售假", "迟发率",
    "产品安全问题", "二手当新品卖", "Dear Amazon Team,", "", "1.", "我们的行动计划：", "Best regards",
    "客户要求开发票", "价格错误取消订单", "发错产品",
  ])
  func claimsNoOtherTitle(title: String) {
    let match = Self.matcher.match(title: title, sheet: "效绩模板")
    #expect(match == nil, "\(match?.section.number ?? "") \(match?.score ?? 0)")
  }

  @Test func prefersTheSameSheetButWorksOnRenamedOnes() {
    #expect(Self.matcher.category(forSheet: "绩效模板")?.slug == "performance")
    #expect(Self.matcher.category(forSheet: "侵權模板")?.slug == "infringement")
    #expect(Self.matcher.category(forSheet: "Sheet1") == nil)
    #expect(Self.matcher.match(title: "迟发率高", sheet: "Sheet1")?.section.number == "3.1")
    #expect(Self.matcher.match(title: "严重侵权", sheet: "索赔")?.section.number == "4.1")
  }

  @Test func aCatalogueOfOnesOwnIsAValueOfTheSameType() {
    let own = Catalogue(
      categories: [CatalogueCategory(slug: "returns", name: Localized(zh: "退货"))],
      sections: [
        CatalogueSection(
          number: "1", category: "returns", slug: "late-return", title: Localized(zh: "超期退货"))
      ])
    #expect(own.match(title: "1. 超期退货的", sheet: nil)?.section.slug == "late-return")
    #expect(Catalogue.empty.match(title: "超期退货", sheet: nil) == nil)
  }

  @Test func slugsAreAsciiAndStable() {
    let title = "迟发货+缺货+回复客户慢收到 A-Z"
    let slug = Slug.make(from: title)
    #expect(slug == Slug.make(from: "迟发货＋缺货＋回复客户慢收到A-Z"))
    #expect(slug.utf8.allSatisfy { $0 < 0x80 })
    #expect(Slug.make(from: "High late shipment rate") == "high-late-shipment-rate")
    #expect(Slug.make(from: "") == Slug.make(from: "（）"))
    #expect(Slug.make(from: "甲乙丙") != Slug.make(from: "甲乙丁"))
  }

  @Test func derivesEnglishTitlesFromTheGlossary() {
    #expect(
      DerivedTitle.english(for: "迟发货+缺货+回复客户慢收到 A-Z")
        == "Late shipment, out of stock, answer customer slow A-Z")
    #expect(DerivedTitle.english(for: "甲乙丙") == nil)
  }

  @Test func aLongTextIsNoTitle() {
    let text = String(repeating: "迟发率高", count: 3_000)
    #expect(Self.matcher.match(title: text, sheet: nil) == nil)
  }
}
