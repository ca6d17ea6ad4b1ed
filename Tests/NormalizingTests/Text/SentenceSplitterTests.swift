import CorpusModel
import Testing

@testable import Normalizing

@Suite struct SentenceSplitterTests {
  @Test(arguments: [
    ["Thank you for your order.", "It left our warehouse today."],
    ["Please sign in at Amazon.com and open the page.", "Then click the button."],
    ["The A-to-z claim No. 5 was closed at 43.73%.", "We refunded the buyer."],
    ["We changed carriers, e.g. for parcels over 2.5 kg.", "This helps."],
    ["Is it here?", "Yes!", "\"It is here.\"", "(We checked.)"],
    ["We shipped it in time.", "We are sorry."],
    ["Wait... and see.", "We waited..."],
    ["1. We check stock daily.", "2. We answer within 24 hours.", "3.In case of doubt we ask."],
    ["Our plan of action:", "1. We hire two people", "2. We train them", "3. We check them"],
    ["Write to help@example.com.", "We read https://example.com/a.b?c=1."],
    ["Dear Amazon Team,", "We write to you today.", "Sincerely,", "Lin Hao"],
    ["We moved to Smith & Co. Ltd. in May.", "We stayed there."],
    ["The parcel is late etc.", "We are sorry."],
    ["It arrives at 5 p.m. on Monday."],
  ])
  func splitsEnglish(sentences: [String]) {
    let text = sentences.joined(separator: " ")
    #expect(SentenceSplitter.sentences(in: text, language: .en) == sentences)
  }

  @Test(arguments: [
    ["感谢您的订单。", "包裹今天已寄出。"],
    ["我们道歉！", "您收到了吗？", "“已经收到。”", "（我们查过。）"],
    ["我们的行动计划：", "1、每天核对库存", "2、24小时内回复", "3、每周检查"],
    ["一、核对库存；", "二、回复买家；", "三、每周检查。"],
    ["①核对库存", "②回复买家"],
    ["首先，我们核对库存。", "其次，我们回复买家。", "最后，我们检查。"],
    ["请登录Amazon.com查看。", "比率为43.73%。"],
    ["尊敬的亚马逊团队：", "我们写信说明情况。"],
    ["我们……非常抱歉。", "请原谅。"],
    ["目标为2%.", "我们会做到."],
  ])
  func splitsChinese(sentences: [String]) {
    let text = sentences.joined()
    #expect(SentenceSplitter.sentences(in: text, language: .zh) == sentences)
  }

  @Test func readsAForgottenSpace() {
    let text = "We shipped it in time.We are sorry.2. We check stock.at the same time we ask."
    #expect(
      SentenceSplitter.sentences(in: text, language: .en) == [
        "We shipped it in time.", "We are sorry.", "2. We check stock.", "at the same time we ask.",
      ])
  }

  @Test func aLineThatWasOnlyWrappedGoesOn() {
    let text =
      "Dear Team,\nWe are sorry that the parcels were\nlate in the month of May.\n\nLin Hao"
    #expect(
      SentenceSplitter.sentences(in: text, language: .en) == [
        "Dear Team,", "We are sorry that the parcels were\nlate in the month of May.", "Lin Hao",
      ])
  }

  @Test func holdsEveryVisibleCharacter() {
    let samples = [
      "1. a.b.c... (d) \"e.\" f?! g: 1) h; 2) i", "。。！？……\n\n一、\n二、x", ":::;;;,,,", "1.", "①②③",
    ]
    for text in samples {
      for language in Language.allCases {
        let pieces = SentenceSplitter.sentences(in: text, language: language)
        #expect(pieces.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
      }
    }
  }

  @Test func hostileTextIsSplitInOnePass() {
    for piece in ["a. ", ".", "。", "1. ", "a.\n", ": 1. ", "Dear, ", "\n", "“。”", "e.g. "] {
      let text = String(repeating: piece, count: 2_000)
      for language in Language.allCases {
        #expect(SentenceSplitter.sentences(in: text, language: language).count <= 8_001)
      }
    }
  }
}
