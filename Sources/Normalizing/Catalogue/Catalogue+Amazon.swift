import CorpusModel

extension Catalogue {
  /// The catalogue of the community workbook of Amazon seller appeal and operations templates:
  /// 8 categories, 29 sections.
  package static let amazon = Catalogue(
    categories: [
      category("mailboxes", "官方邮箱", "Official mailboxes", ["邮箱", "邮箱大全", "亚马逊邮箱", "联系方式"]),
      category("approach", "申诉思路", "Appeal approach", ["思路", "申诉套路", "申诉流程"]),
      category(
        "performance", "效绩模板", "Performance", ["绩效模板", "绩效", "绩效申诉", "Performance templates"]),
      category("infringement", "侵权模板", "Infringement", ["侵权", "侵权申诉"]),
      category("counterfeit", "售假模板", "Counterfeit", ["售假", "假货申诉"]),
      category("malicious-complaints", "恶意投诉", "Malicious complaints", ["投诉"]),
      category("claims", "索赔", "Claims", ["A-to-z", "索赔模板", "A-to-z claims"]),
      category("replies", "万能回复", "Replies to buyers", ["客服回复", "回复模板", "客服模板", "邮件回复"]),
    ],
    sections: [
      section(
        "1.1", "mailboxes", "performance-team-mailboxes", "亚马逊各站点绩效团队邮箱",
        "Performance team mailboxes by marketplace", ["绩效团队邮箱", "各站点绩效邮箱", "各国站点绩效团队邮箱"]),
      section(
        "1.2", "mailboxes", "amazon-japan-mailboxes", "亚马逊日本官方各渠道邮箱",
        "Amazon Japan mailboxes by channel", ["日本站官方邮箱", "亚马逊日本邮箱", "日本亚马逊邮箱"]),
      section(
        "2.1", "approach", "suspension-appeal-playbook", "封店申诉邮件模板+套路",
        "Suspension appeal: mail template and method", ["封店申诉套路", "封店申诉思路", "封号申诉邮件模板"]),
      section(
        "3.1", "performance", "high-late-shipment-rate", "迟发率高", "High late shipment rate",
        ["迟发率过高", "延迟发货率高", "迟发率超标", "发货延迟率高"]),
      section(
        "3.2", "performance", "high-odr", "ODR高", "High order defect rate",
        ["订单缺陷率高", "ODR过高", "ODR超标", "High ODR"]),
      section(
        "3.3", "performance", "new-shop-odr", "新店铺订单缺陷率", "Order defect rate of a new shop",
        ["新店ODR", "新店铺ODR高", "新店订单缺陷率高", "New store order defect rate"]),
      section(
        "3.4", "performance", "low-late-shipment-rate", "迟发率低", "Low late shipment rate",
        ["迟发率不高", "延迟发货率低", "迟发率较低"]),
      section(
        "3.5", "performance", "amazon-payments", "Amazon Payments系统", "Amazon Payments system",
        ["Amazon Payments", "亚马逊支付系统", "Amazon Payments系统在相关账户之间创建交易", "关联账户之间的交易"]),
      section(
        "4.1", "infringement", "serious-infringement", "严重侵权", "Serious infringement",
        ["侵权严重", "严重的侵权"]),
      section(
        "4.2", "infringement", "minor-infringement", "少量产品侵权", "Infringement by few products",
        ["少数产品侵权", "个别产品侵权", "少量侵权", "Minor infringement"]),
      section(
        "4.3", "infringement", "infringement-with-complaint", "有投诉的侵权",
        "Infringement with a complaint", ["被投诉的侵权", "侵权有投诉", "侵权被投诉"]),
      section(
        "4.4", "infringement", "image-and-text-infringement", "图片文字侵权",
        "Infringement by images and text", ["图片侵权", "文字侵权", "图文侵权", "Image and text infringement"]),
      section(
        "4.5", "infringement", "own-photos-reported", "自己拍摄设计的图片被告侵权",
        "Own photos and designs reported as infringing",
        ["自己拍的图片被告侵权", "自己设计的图片被投诉侵权", "原创图片被投诉侵权", "自己拍摄的图片被投诉"]),
      section(
        "4.6", "infringement", "infringement-with-supplier", "可提供供应商的侵权",
        "Infringement where the supplier can be named", ["能提供供应商的侵权", "有供应商的侵权", "可以提供供应商信息的侵权"]),
      section(
        "5.1", "counterfeit", "new-shop-counterfeit", "新店售假", "Counterfeit notice for a new shop",
        ["新店铺售假", "新店被投诉售假", "New store counterfeit"]),
      section(
        "5.2", "counterfeit", "new-seller-authorised-in-china", "新卖家在国内有授权",
        "New seller with an authorisation in China",
        ["新卖家国内有授权", "在国内有授权的新卖家", "国内有品牌授权", "新卖家有国内授权书"]),
      section(
        "5.3", "counterfeit", "no-a-to-z-claims", "没有开过A-Z", "No A-to-z claims so far",
        ["没有A-Z", "没有开过A-to-z", "没开过A-Z索赔", "从未有过A-to-z索赔", "无A-Z"]),
      section(
        "6.1", "malicious-complaints", "handling-malicious-complaints", "恶意投诉解决办法",
        "Handling malicious complaints", ["恶意投诉", "恶意投诉的处理", "恶意投诉怎么办", "恶意投诉处理方法", "被恶意投诉"]),
      section(
        "7.1", "claims", "a-to-z-claims", "客户A-to-Z索赔处理", "Handling A-to-z claims by buyers",
        ["A-to-z索赔", "A-Z索赔处理", "买家A-to-z索赔", "AZ索赔"]),
      section(
        "8.1", "replies", "unpaid-order-reminder", "未付款订单催款", "Reminder for an unpaid order",
        ["未付款催款", "催付款", "订单未付款提醒", "Unpaid order reminder"]),
      section(
        "8.2", "replies", "return-for-size", "客户因大小不合适退货", "Return because the size does not fit",
        ["尺码不合适退货", "尺寸不合适退货", "大小不合适退货", "Size return"]),
      section(
        "8.3", "replies", "delivery-time-notice", "发货到达时间通知",
        "Notice of shipment and delivery time", ["发货通知", "发货及到达时间", "预计到达时间通知", "发货和到货时间通知"]),
      section(
        "8.4", "replies", "feedback-request", "发货后要求客户写反馈", "Feedback request after shipment",
        ["要求客户写反馈", "请客户留反馈", "索要反馈", "发货后请买家留评价", "Feedback request"]),
      section(
        "8.5", "replies", "wrong-address", "发错地址", "Wrong address",
        ["地址错误", "寄错地址", "发货地址错误", "Sent to the wrong address"]),
      section(
        "8.6", "replies", "out-of-stock-alternative", "货物断货推荐类似产品",
        "Out of stock: similar product recommended", ["断货推荐类似产品", "缺货推荐替代产品", "缺货推荐类似商品"]),
      section(
        "8.7", "replies", "delivery-confirmation-reminder", "货物签收提醒确认",
        "Reminder to confirm the delivery", ["签收提醒", "签收确认", "提醒客户签收", "货物签收确认提醒"]),
      section(
        "8.8", "replies", "hijacker-warning", "商品被跟卖警告信", "Warning letter to a listing hijacker",
        ["跟卖警告信", "被跟卖警告信", "跟卖警告", "警告跟卖者", "Hijacker warning"]),
      section(
        "8.9", "replies", "tracking-inquiry", "客户询问物流信息回复", "Answer to a question about tracking",
        ["询问物流信息", "客户查询物流", "买家询问快递信息", "物流查询回复", "Tracking inquiry"]),
      section(
        "8.10", "replies", "return-and-refund", "买家要求退货退款", "Buyer asks for return and refund",
        ["退货退款", "客户要求退货退款", "买家退货退款", "Return and refund request"]),
    ])

  private static func category(
    _ slug: String, _ zh: String, _ en: String, _ aliases: [String]
  ) -> CatalogueCategory {
    CatalogueCategory(slug: slug, name: Localized(en: en, zh: zh), aliases: aliases)
  }

  private static func section(
    _ number: String, _ category: String, _ slug: String, _ zh: String, _ en: String,
    _ aliases: [String]
  ) -> CatalogueSection {
    CatalogueSection(
      number: number, category: category, slug: slug, title: Localized(en: en, zh: zh),
      aliases: aliases)
  }
}
