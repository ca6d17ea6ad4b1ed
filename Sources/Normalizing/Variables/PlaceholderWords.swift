/// What the words in a gap of a letter stand for: `店铺名`, `buyer name`, `订单号`.
package enum PlaceholderWords {
  /// The variable that a gap's words name, such as `shop_name`; `nil` where they name none.
  ///
  /// Up to 24 scalars are looked at: a longer text is a remark and no name.
  package static func name(for words: String) -> String? {
    let text = ScalarText(words)
    let range = text.trimmed(0..<text.count)
    guard !range.isEmpty, range.count <= 24 else { return nil }
    let key = normalized(text, range)
    guard !key.isEmpty else { return nil }
    return names[key] ?? names[withoutFiller(key)]
  }

  /// Whether words that name no known variable ask for something all the same: `creator's name`,
  /// `达人名字`.
  static func asks(_ range: Range<Int>, of text: ScalarText) -> Bool {
    range.count <= 24 && heads.endsRange(range, of: text)
  }

  private static let heads = Wordings([
    "name", "number", "no", "no.", "date", "time", "address", "email", "code", "link", "amount",
    "title", "quantity", "名字", "姓名", "名称", "名", "编号", "号", "日期", "时间", "地址", "邮箱", "链接", "金额",
    "数量", "型号",
  ])

  /// Lower case, Simplified, without spaces, hyphens, underscores and dots.
  private static func normalized(_ text: ScalarText, _ range: Range<Int>) -> [Unicode.Scalar] {
    text.scalars[range].compactMap { scalar in
      guard scalar.isASCIIAlphanumeric || scalar.isHan else { return nil }
      return ChineseScript.simplified(scalar.lowercased)
    }
  }

  /// `加店铺名`, `卖家店铺名`, `yourshopname`: the name without what asks for it.
  private static func withoutFiller(_ key: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var key = key[...]
    if let filler = leading.first(where: { key.starts(with: $0) }) {
      key = key.dropFirst(filler.count)
    }
    if let filler = trailing.first(where: { key.suffix($0.count).elementsEqual($0) }) {
      key = key.dropLast(filler.count)
    }
    return Array(key)
  }

  private static let leading = [
    "请填写", "填写", "请写", "写上", "写", "请加", "加上", "加", "填上", "填入", "填", "输入", "插入",
    "替换成", "你的", "您的", "我的", "你们的", "贵", "具体", "实际", "insert", "enter", "your",
    "fillin", "the", "my", "our",
  ].map { Array($0.unicodeScalars) }

  private static let trailing = ["here", "这里", "在此", "处"].map { Array($0.unicodeScalars) }

  /// The variable of each name: the first word of its line; of two lines the later one counts.
  private static let names = WordTable<String>(
    lists: list.split(separator: "\n").compactMap { line in
      line.utf8.firstIndex(of: UInt8(ascii: " ")).map {
        (String(line[$0...]), String(line[..<$0]))
      }
    }
  ) { $0 = $1 }

  private static let list = """
    shop_name shop shopname store storename storefront 店铺 店铺名 店铺名字 店铺名称 店名 卖家店铺名 卖家店铺 店铺账号 账号名 账户名
    buyer_name firstname lastname surname givenname buyerfirstname customerfirstname buyer buyername customer customername name recipient clientname customersname buyersname 买家 买家名 买家姓名 买家名字 买家名称 客户 客户名 客户姓名 客户名字 客户名称 顾客 客人 顾客名字 顾客姓名 顾客名 收件人 收件人姓名
    seller_name seller sellername 卖家 卖家名 卖家姓名 卖家名称 卖家名字
    signature signature agent agentname advisor advisorname representative 客服 客服姓名 客服名字 客服名称 客服专员 经办人 signature yourname fullname sender sendername 签名 署名 姓名 名字 您的姓名 你的名字 落款 联系人 负责人 联系人姓名 负责人姓名
    company_name company companyname 公司 公司名 公司名称 公司名字
    product_name product productname item itemname producttitle productdescription 产品 产品名 产品名称 产品名字 商品 商品名 商品名称 商品名字 物品名 产品标题
    similar_product similarproduct alternativeproduct substitute 类似产品 替代产品 相似产品 推荐产品
    brand_name brand brandname trademark 品牌 品牌名 品牌名称 商标 商标名
    supplier_name supplier suppliername 供应商 供应商名 供应商名称 供应商姓名
    order_id order orderid orderno ordernumber ordernum 订单 订单号 订单号码 订单编号 订单id 单号
    asin asin asins asinnumber 产品asin 商品asin asin码
    sku sku skus 产品sku 货号
    tracking_number tracking trackingnumber trackingno trackingid trackingcode 物流单号 快递单号 运单号 追踪号 跟踪号 追踪号码 跟踪号码 追踪单号 跟踪单号 物流追踪号 物流跟踪号 运单号码
    tracking_url trackinglink trackingurl trackingwebsite 追踪链接 查询网址 跟踪网址 物流查询网址
    carrier carrier carriername courier shippingcompany 物流公司 快递公司 承运商 承运人 物流商 物流名称
    case_id case caseid caseno casenumber complaintid complaintnumber complaintno 案例号 案件号 投诉号 投诉编号 投诉id 案件编号
    date date 日期 时间 年月日 xx日期
    order_date orderdate purchasedate 下单日期 下单时间 订单日期 购买日期
    ship_date shipdate shippingdate shipmentdate dateofshipment 发货日期 发货时间 发货日 寄出日期
    delivery_date deliverydate arrivaldate estimateddeliverydate expecteddeliverydate deliverytime 到货日期 送达日期 到达日期 预计到达时间 预计送达时间 预计送达日期 预计到达日期 签收日期 到达时间
    email email emailaddress mail 邮箱 电子邮箱 邮箱地址 邮件地址 电子邮件 联系邮箱
    phone phone phonenumber telephone tel mobile 电话 电话号码 手机 手机号 手机号码 联系电话 联系方式
    address address shippingaddress newaddress correctaddress 地址 收货地址 新地址 正确地址 收件地址
    marketplace marketplace country site 站点 国家 平台站点
    url url link website productlink 链接 网址 产品链接 商品链接
    rate_percent percent percentage rate 百分比 比例 百分率 比率
    count number quantity count qty 数量 数字 件数 个数
    hours hours 小时 小时数
    days days 天数
    money amount price refundamount money 金额 价格 退款金额 价钱
    seller_id sellerid merchantid 卖家id 卖家编号
    size size 尺码 尺寸 大小
    color color colour 颜色
    reason reason cause 原因
    """
}
