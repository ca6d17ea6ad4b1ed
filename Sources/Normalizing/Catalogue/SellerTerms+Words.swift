extension SellerTerms {
  /// Words of appeals and their letters.
  static let letterTerms = """
    appeal*|申诉
    plan of action, action plan|行动计划 整改计划
    root cause, cause, causes, reason*|原因 根源
    suspension, suspen*, deactivat*|暂停 停用 封号 封店 冻结
    reinstatement, reinstat*, restor*|恢复
    selling privileges, selling rights|销售权限 销售权 销售特权
    account*|账户 帐户 账号 帐号
    performance|绩效 效绩 表现
    policy, policies|政策
    violation, violat*|违反 违规
    complaint*, complain*|投诉
    apology, apolog*, sorry|抱歉 道歉 歉意 对不起
    thank*, grateful, appreciate*|感谢 谢谢 感激
    sincerely, yours|真诚 忠实 谨上 敬上
    team|团队
    measure*|措施
    prevention, prevent*|预防 防止 避免
    improvement, improv*|改进 改善 提高 提升
    training, train*|培训
    employee*, staff, colleague*|员工 同事 人员
    manager*|经理 主管
    supplier*|供应商 供货商
    manufacturer*, factory, factories|制造商 厂家 工厂 生产商
    distributor*, reseller*|经销商 分销商
    invoice*|发票
    receipt*|收据 小票
    authorisation, authoris*, authoriz*|授权
    certificate, certif*|证书 证明
    licence*, license*|执照 许可证
    contract*|合同
    document*|文件 资料 材料
    brand*|品牌
    trademark*|商标
    copyright*|版权
    patent*|专利
    infringement, infring*|侵权
    counterfeit*, fake|假货 售假 仿品 假冒
    genuine, authentic*|正品 真品
    rights owner*, right owner*|权利人 权利所有人
    listing*|商品页面 商品详情 上架 链接 刊登
    removal, delet*, remov*|删除 移除 下架
    image*, photo*, picture*|图片 照片 图像
    design*|设计
    inspection, inspect*, examin*|检查 检验 抽检 审查
    quality|质量 品质
    defect*, faulty|缺陷 瑕疵 次品
    damage*, broken|损坏 破损
    packaging, packag*, packing|包装
    label*|标签
    barcode*|条形码 条码
    software|软件
    system*|系统
    record*|记录
    report*|报告 报表
    daily, every day, each day|每天 每日
    weekly, every week|每周
    monthly, every month|每月
    hour*|小时
    week, weeks|周 星期
    month, months|月
    weekend*|周末
    holiday*, vacation*|节假日 假期 休假 度假
    in the future, from now on|今后 将来 以后
    immediately, at once|立即 马上 立刻
    review*|审核 评论 评价
    feedback|反馈
    answer*, repl*, respon*|回复 答复 回应
    message*|消息 信息
    question*|问题 疑问
    contact, contact*|联系
    look forward|期待
    hope*|希望
    understanding, understand*|理解 明白
    promise*, commit*|承诺 保证
    responsibility, responsib*|负责 责任
    mistake*, error*|错误 失误
    request*|请求 要求
    confirmation, confirm*|确认
    decision*|决定
    relationship*, related|关联 相关
    registration, register*|注册
    verification, verif*|验证 核实 核对
    policy page|政策页面
    measures taken|已采取
    opportunity, chance|机会
    experience*|经验 体验
    standard*|标准
    requirement*|要求
    target*, goal*|目标
    """

  /// Words of orders, parcels and money.
  static let tradeTerms = """
    order*|订单
    order defect rate, odr|订单缺陷率 odr
    late shipment*, late dispatch*|迟发 迟发货 延迟发货 发货延迟
    late, delay*|迟 延误 延迟
    shipment, shipment*, ship, ships, shipped, shipping, dispatch*|发货 寄出 运输 发出 配送
    rate*|率
    high|高
    low|低
    new shop, new store|新店 新店铺
    new seller, new sellers|新卖家
    shop, shops, store*|店铺 商店 店
    seller*|卖家
    buyer*|买家
    customer*|客户 顾客 客人
    parcel*, package|包裹
    delivery, deliver*|送达 派送 投递 到达 交付 送货
    tracking, track*|追踪 跟踪
    tracking number|追踪号 运单号 跟踪号 物流单号
    carrier*, courier*|承运商 物流公司 快递
    logistic*|物流
    warehouse*|仓库
    inventory, stock|库存
    out of stock, sold out|缺货 断货 售罄
    address*|地址
    wrong address|发错地址 错误地址
    customs|海关 清关
    post office|邮局
    refund*|退款
    return*|退货 退回 寄回
    exchange, exchang*, replac*|换货 更换 替换 补发
    cancel*|取消
    claim*|索赔
    a-to-z|a-to-z a-z
    chargeback*|拒付 信用卡拒付
    pay, paid, payment*|付款 支付
    unpaid|未付款 未支付
    amazon payments|amazon payments
    price*|价格
    amount*|金额
    discount*, coupon*|折扣 优惠
    gift*|礼物 礼品
    free|免费
    product*, item*|产品 商品
    similar product*|类似产品
    recommendation, recommend*|推荐
    size*|尺寸 尺码 大小
    colour*, color*|颜色
    unsuitable, does not fit, do not fit|不合适
    description*|描述
    manual*, instruction*|说明书 说明
    unit*, piece*|件
    batch*|批次 每批 批
    purchase*, bought|购买 采购
    sale, sell, sells, sold, sales|销售 出售 售出
    marketplace*|站点 市场
    europe*|欧洲
    japan*|日本
    china, chinese|中国 中文
    english|英文 英语
    united states|美国
    e-mail*, email*|邮件 邮箱 电子邮件
    phone*, call*|电话 致电
    link*|链接
    page*|页面
    hijacking, hijack*|跟卖
    warning*|警告
    malicious|恶意
    competitor*|竞争对手 同行
    evidence, proof|证据
    solution*, solve*|解决
    notice, notif*, inform*|通知 告知
    reminder*, remind*|提醒 催
    signed for, signature confirmation|签收
    inquiry, inquir*, enquir*, ask, asks, asked|询问 咨询
    positive|好评 正面
    negative|差评 负面
    arrival, arriv*|到货 到达
    time|时间
    date*|日期
    number*|号码 数量 号
    percent|百分
    serious*, severe*|严重
    small number, few|少量
    provide*|提供
    template*|模板
    routine, method*|套路 方法 办法
    handling, handle*|处理
    official|官方
    mailbox*|邮箱
    universal|万能
    text*|文字
    without|没有 无
    opened|开过
    buyer's|买家的
    safety|安全
    electronic*|电子
    test*|测试 检测
    expiry, expir*|到期 过期
    category, categories|类目 类别
    restricted|受限 限制
    used|二手
    condition*|状况 状态
    video*|视频
    closed|关闭
    frozen|冻结
    fee*, cost*|费用 成本
    insurance|保险
    thank-you|答谢
    """
}
