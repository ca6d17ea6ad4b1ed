import Testing

@testable import Normalizing

@Suite struct LanguageProfileTests {
  @Test(arguments: [
    ("Dear Amazon Team,", TextLanguage.english, "en"),
    ("HUA", .english, "en"),
    ("尊敬的亚马逊团队：", .chinese, "zh-Hans"),
    ("尊敬的亞馬遜團隊：", .chinese, "zh-Hant"),
    ("店铺", .chinese, "zh-Hans"),
    ("我的", .chinese, "zh"),
    ("ODR 高 休假", .chinese, "zh"),
    ("Amazon Payments系统在相关帐户之间创建交易", .chinese, "zh-Hans"),
    ("请搜索邮件主题“Request for reinstatement of account”，然后联系客服并附上我们之前提交的行动计划", .chinese, "zh-Hans"),
    ("We ship within 24 hours.\n我们在24小时内发货。", .mixed, "mul"),
    ("迟发率高 / High late shipment rate", .mixed, "mul"),
    ("We inspect every unit （记得改成自己的数字） before it ships.", .mixed, "mul"),
    ("Dear Seller Performance Team,(尊敬的卖家绩效团队，此处填写名字)", .mixed, "mul"),
    ("We ship within 12 hours (这里改成自己店铺的发货时间，例如二十四小时，不要照抄).", .mixed, "mul"),
    ("Best regards,（此处署上自己的英文名字）", .mixed, "mul"),
    ("We work with 深圳蓝湖科技有限公司 as our supplier.", .mixed, "mul"),
    ("Order Defect Rate（订单缺陷率）", .chinese, "zh-Hans"),
    ("Late shipment rate（迟发率）", .chinese, "zh-Hans"),
    ("Mary Zhao,（店主赵丽）", .chinese, "zh-Hans"),
    ("（见附件）Invoice, receipt,（发票）", .chinese, "zh-Hans"),
    ("お問い合わせください", .japanese, "ja"),
    ("関連商品", .japanese, "ja"),
    ("아마존 고객 서비스", .korean, "ko"),
    ("Уважаемые господа", .other, "und"),
    ("Sehr geehrte Damen und Herren, wir bitten um Ihre Hilfe.", .other, "de"),
    ("Estimado equipo de Amazon, gracias por su mensaje.", .other, "es"),
    ("Bonjour, merci de votre commande", .other, "fr"),
    ("Ordine n. 123: grazie per il messaggio della nostra cliente", .other, "it"),
    ("José Martínez wrote to us because the parcel was late.", .english, "en"),
    ("seller-performance@amazon.com", .none, "zxx"),
    ("US: seller-performance@amazon.com", .none, "zxx"),
    ("https://sellercentral.amazon.com/gp/help?id=2", .none, "zxx"),
    ("113-1234567-7654321", .none, "zxx"),
    ("B0BX3M7L5D", .none, "zxx"),
    ("SKU-12-XL", .none, "zxx"),
    ("43.73%", .none, "zxx"),
    ("", .none, "zxx"),
    ("—— ※ ——", .none, "zxx"),
  ])
  func tellsTheLanguage(text: String, language: TextLanguage, tag: String) {
    let profile = LanguageProfile(of: text)
    #expect(profile.language == language)
    #expect(profile.tag == tag)
  }

  @Test func countsWordsAndCharactersAndNotLetters() {
    let profile = LanguageProfile(of: "请写信至help@example.com，注明 A-to-z 和 order number")
    #expect(profile.han == 7)
    #expect(profile.latinWords == 3)
    #expect(profile.longestLatinRun == 2)
    #expect(profile.tokens == 1)
  }

  @Test func hyphenatedNumberWordsCountAsWords() {
    #expect(LanguageProfile(of: "24-hour").language == .english)
  }

  @Test func hostileTextIsReadInOnePass() {
    for piece in ["@", "a@", "www.", "/", "a.", "1-", "http://", "A-", "的a", "-"] {
      let text = String(repeating: piece, count: 3_000)
      #expect(LanguageProfile(of: text).kana == 0)
    }
  }

  @Test func simplifiesTraditionalCharacters() {
    let text = String(
      String.UnicodeScalarView("遲發率高的模板與後臺".unicodeScalars.map(ChineseScript.simplified)))
    #expect(text == "迟发率高的模板与后台")
  }

  @Test func tablesOfTheTwoScriptsAreParallel() {
    #expect(ChineseScript.simplifiedCharacters.count == ChineseScript.traditionalCharacters.count)
    #expect(
      ChineseScript.mergedCharacters.count == ChineseScript.traditionalCharactersOfMerged.count)
    #expect(
      Set(ChineseScript.simplifiedCharacters).isDisjoint(with: ChineseScript.traditionalCharacters))
  }
}
