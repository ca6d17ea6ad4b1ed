import Testing

@testable import Normalizing

/// The same number, date or measure in other words or another notation is no mismatch; another one is.
@Suite struct NumberNotationTests {
  @Test(
    arguments: [
      ("Half a dozen cartons were wet.", "有6箱受潮。"),
      ("One hundred and twenty cartons are in stock.", "库存120箱。"),
      ("We are open from 8.30 to 17.00.", "营业时间8:30至17:00。"),
      ("A bag costs 10p.", "一个袋子10便士。"),
      ("Phase II is over.", "第2期已结束。"),
      ("In the last quarter we sold it.", "过去3个月我们卖出了。"),
      ("Two dozen buyers wrote.", "24名买家来信。"),
      ("It costs 1,050 yuan.", "价格一千零五十元。"),
      ("It costs 10,500 yuan.", "价格为一万零五百元。"),
      ("We need 101 pieces.", "我们需要一百零一件。"),
      ("We have two and a half million users.", "我们有250万用户。"),
      ("We have 3-4 thousand pieces.", "我们有3000-4000件。"),
      ("It is 4 times faster.", "快3倍。"),
      ("We have 1½ cartons left.", "还剩1.5箱。"),
      ("Pallet size is 120x100 cm.", "托盘尺寸为1.2×1米。"),
      ("It weighs 2 kg (4.4 lb).", "重2公斤。"),
      ("Not for children under 36 months.", "不适合3岁以下儿童。"),
      ("The lamp has 3000 K.", "灯为3000K暖白光。"),
      ("Our account is 6222 0212 3456 7890.", "账号6222021234567890。"),
      ("Call (0755) 8266 1234.", "请致电0755-82661234。"),
      ("It was made on 2023.11.", "生产于2023年11月。"),
      ("Best before 11/25.", "保质期至2025年11月。"),
      ("Our rate is 12 points better.", "我们的比率提高了12个百分点。"),
      ("There is no commission.", "佣金为0%。"),
      ("We split it 50/30/20.", "我们按50/30/20分配。"),
      ("He is in his thirties.", "他30多岁。"),
      ("We will ship the pair of shoes.", "我们将寄出这1双鞋。"),
      ("The fee is $0.", "免费。"),
      ("Our hotline is open around the clock.", "我们的热线24小时开通。"),
      ("We check the numbers every other day.", "我们每2天核对一次数据。"),
      ("We train the team quarterly.", "我们每3个月培训一次团队。"),
      ("The price doubled last year.", "去年价格涨了1倍。"),
      ("It takes 48 to 72 hours.", "需要2至3天。"),
      ("It takes a week to ten days.", "需要7到10天。"),
      ("We will answer in 24-48 hours.", "我们会在一到两天内回复。"),
      ("Please send us 2 or 3 photos.", "请发给我们两三张照片。"),
      ("The cut-off is 5.30 pm.", "截止时间为17:30。"),
      ("Someone is there from 9 a.m. (UTC+8) on.", "上午9点（北京时间）起有人值班。"),
      ("It weighs 500 g.", "重0.5千克。"),
      ("It is 100 cm long.", "长1米。"),
      ("Wash it at 86 °F.", "请用30度水温清洗。"),
      ("It costs 19,99 €.", "售价19.99欧元。"),
      ("It costs 1.299,00 EUR.", "售价1299欧元。"),
      ("Revenue grew from $2m to $3m.", "收入从200万美元增至300万美元。"),
      ("We have 1.5M views.", "我们有150万次浏览。"),
      ("The 2023-24 season has ended.", "2023-2024季已结束。"),
      ("We lost 3/4 of our traffic.", "我们损失了四分之三的流量。"),
      ("We pay one third of it.", "我们承担1/3的费用。"),
      ("We can split it 50/50.", "我们可以各承担一半。"),
      ("We can split it fifty-fifty.", "我们可以各承担50%。"),
      ("Nearly 9 in 10 customers are satisfied.", "近九成客户满意。"),
      ("It scored nine out of ten.", "得分9分（满分10分）。"),
      ("Payment is 30/70.", "付款方式为三七开。"),
      ("The remote control needs two AA batteries.", "遥控器需要两节5号电池。"),
      ("We are closed on National Day.", "10月1日国庆节我们放假。"),
      ("On May 1 we are closed.", "五一我们放假。"),
      ("The report is dated 20240304.", "报告日期为2024年3月4日。"),
    ] as [(String, String)])
  func aNumberMayBeSaidInManyWays(en: String, zh: String) {
    #expect(ChecksTests.codes(en, zh) == [])
  }

  @Test(
    arguments: [
      ("Wash it at 86 °F.", "请用60度水温清洗。"), ("The table is 4 feet long.", "桌子长约2米。"),
      ("It weighs 500 g.", "重5千克。"), ("It takes 48 to 72 hours.", "需要4至5天。"),
      ("It costs 19,99 €.", "售价19.59欧元。"), ("We lost 3/4 of our traffic.", "我们损失了四分之一的流量。"),
      ("Half a dozen cartons were wet.", "有7箱受潮。"),
      ("One hundred and twenty cartons are in stock.", "库存112箱。"),
      ("Our hotline is open around the clock.", "我们的热线12小时开通。"),
      ("It costs 1,050 yuan.", "价格一千五百元。"),
      ("We are open from 8.30 to 17.00.", "营业时间8:15至17:00。"),
      ("We are closed on National Day.", "10月2日我们放假。"),
    ] as [(String, String)])
  func anotherNumberIsFoundInAnyNotation(en: String, zh: String) {
    let codes = ChecksTests.codes(en, zh)
    #expect(codes == ["number-mismatch"] || codes == ["date-mismatch"])
  }
}
