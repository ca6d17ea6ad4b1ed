import Testing

@testable import Normalizing

/// Which language cells of many kinds are in.
@Suite struct LanguageTableTests {
  @Test(arguments: [
    // Whole sentences and very short texts in Simplified characters.
    ("请尽快回复", "zh-Hans"), ("谢谢", "zh-Hans"), ("您好", "zh"), ("客户", "zh-Hans"), ("订单", "zh-Hans"),
    ("发货", "zh-Hans"), ("退款", "zh"), ("侵权", "zh-Hans"), ("此致敬礼", "zh-Hans"), ("亚马逊", "zh-Hans"),
    ("张三", "zh-Hans"), ("林浩", "zh"), ("备注", "zh-Hans"), ("绩效", "zh-Hans"), ("处理中", "zh-Hans"),
    ("价格低于成本", "zh-Hans"), ("迟发率高于4%", "zh-Hans"), ("我们的ODR是0.5%", "zh-Hans"),
    ("链接", "zh-Hans"), ("请见附件", "zh-Hans"), ("收货地址", "zh-Hans"), ("电话", "zh-Hans"),
    ("账户被封", "zh-Hans"),
    // The same in Traditional characters.
    ("請儘快回覆", "zh-Hant"), ("謝謝", "zh-Hant"), ("訂單", "zh-Hant"), ("發貨", "zh-Hant"),
    ("侵權", "zh-Hant"),
    ("此致敬禮", "zh-Hant"), ("亞馬遜", "zh-Hant"), ("張三", "zh-Hant"), ("備註", "zh-Hant"),
    ("績效", "zh-Hant"),
    ("遲發率高於4%", "zh-Hant"), ("我們的ODR是0.5%", "zh-Hant"), ("請見附件", "zh-Hant"), ("電話", "zh-Hant"),
    ("臺灣倉庫", "zh-Hant"), ("台灣倉庫", "zh-Hant"), ("運費由我們負擔", "zh-Hant"),
    ("帳戶", "zh-Hant"), ("連結", "zh-Hant"), ("關於您的申訴", "zh-Hant"), ("客戶服務", "zh-Hant"),
    ("尊敬的客戶您好：", "zh-Hant"), ("感謝您的來信。", "zh-Hant"), ("已為您辦理退款", "zh-Hant"),
    // Cantonese is Chinese in Traditional characters.
    ("多謝你嘅查詢，我哋會盡快覆你。", "zh-Hant"), ("唔好意思，件貨仲未到。", "zh-Hant"),
    // A quotation or a name in the other script does not turn a text.
    ("我们在台湾的店铺叫“臺北小舖”，请您查看。", "zh-Hans"),
    ("我們的公司名稱為“深圳市云海贸易”，請查收。", "zh-Hant"),
    // Latin words in Chinese.
    ("SKU OL-HINGE-2，FNSKU X0015K2LMN，36件", "zh"), ("FBA发FBM", "zh-Hans"), ("A-to-Z索赔", "zh-Hans"),
    ("iPhone 15 Pro Max手机壳", "zh-Hans"), ("Prime会员日", "zh-Hans"), ("POA模板", "zh"),
    ("VAT税号", "zh-Hans"),
    ("模板1：Listing被下架", "zh"), ("使用Amazon Payments付款", "zh"), ("请点击Contact us按钮", "zh-Hans"),
  ])
  func tellsTheChineseScript(text: String, tag: String) {
    let profile = LanguageProfile(of: text)
    #expect(profile.language == .chinese)
    #expect(profile.tag == tag)
  }

  @Test(arguments: [
    // Kana, however little.
    "ご連絡ありがとうございます。", "商品が届きません。", "カスタマーサービス", "アマゾン日本", "返品をお願いします", "配送状況の確認",
    "注文番号のご確認", "株式会社ヤマト運輸", "お客様各位", "至急ご対応願います",
    // Mostly or only kanji that Chinese writes in another way.
    "関連商品", "返品送料弊社負担", "発送済", "注文番号変更", "販売価格", "図面参照", "検品済", "対応中", "配達予定日変更",
  ])
  func isJapanese(text: String) {
    #expect(LanguageProfile(of: text).language == .japanese)
  }

  @Test(arguments: [
    "안녕하세요, 고객님.", "주문 번호를 알려 주세요.", "환불", "배송 지연에 대해 사과드립니다.", "大韓民國 서울특별시 강남구",
    "株式會社 한빛", "返品(반품) 문의", "Amazon 고객 서비스",
  ])
  func isKorean(text: String) {
    #expect(LanguageProfile(of: text).language == .korean)
  }

  @Test(arguments: [
    ("Vielen Dank für Ihre Bestellung.", "de"), ("Mit freundlichen Grüßen", "de"),
    ("Ihre Bestellung wurde heute versandt.", "de"), ("Bitte senden Sie uns ein Foto.", "de"),
    ("Sehr geehrte Frau Schmidt,", "de"), ("Wir bitten um Entschuldigung.", "de"),
    ("Merci pour votre message.", "fr"), ("Nous vous prions de nous excuser.", "fr"),
    ("Votre commande est en route.", "fr"), ("Cordialement,", "fr"),
    ("Le colis sera livré dans les 5 jours.", "fr"), ("Gracias por su compra.", "es"),
    ("Estimado cliente:", "es"), ("Su pedido ha sido enviado.", "es"), ("Un cordial saludo", "es"),
    ("Lamentamos mucho el retraso de su pedido.", "es"), ("Grazie per il suo ordine.", "it"),
    ("Obrigado pela sua compra.", "pt"), ("Bedankt voor uw bestelling.", "nl"),
  ])
  func isAnotherLanguage(text: String, tag: String) {
    let profile = LanguageProfile(of: text)
    #expect(profile.language == .other)
    #expect(profile.tag == tag)
  }

  @Test(arguments: [
    "Спасибо за заказ", "شكرا لطلبك", "ขอบคุณสำหรับการสั่งซื้อ", "תודה על ההזמנה",
    "Ευχαριστούμε για την παραγγελία",
  ])
  func isInAnotherScript(text: String) {
    #expect(LanguageProfile(of: text).language == .other)
  }

  @Test(arguments: [
    "Thank you.", "Hi,", "OK", "Sincerely", "ATTENTION PLEASE", "FBA", "Late shipment rate",
    "Dear José,",
    "The café was closed.", "We sold 12 pieces.", "No. 5", "Please see https://example.com/a.",
    "Müller GmbH sent the invoice to us.", "E-mail us at help@example.com",
    "Your order 113-1234567-7654321 is late",
    "Plan of Action", "p.s. thanks", "We’re sorry", "It was delivered to Straße 5 in Berlin.",
    "Lin Hao", "Mr. de la Cruz wrote to us.",
  ])
  func isEnglish(text: String) {
    #expect(LanguageProfile(of: text).language == .english)
  }

  @Test(arguments: [
    "help@example.com", "US: help@example.com", "https://example.com/a", "www.example.com",
    "113-1234567-7654321",
    "B0BX3M7L5D", "X0015K2LMN", "SKU-12-XL", "1Z999AA10123456784", "+86 755 8266 1234", "43.73%",
    "$12.50",
    "¥3,500", "2024-03-12", "12/03/2024", "10:30", "100", "#12", "①", "1.", "（1）", "-----", "***",
    "★★★★★", "√", "→", "",
    "……", "。",
  ])
  func saysNothingInALanguage(text: String) {
    #expect(LanguageProfile(of: text).tag == "zxx")
  }
}
