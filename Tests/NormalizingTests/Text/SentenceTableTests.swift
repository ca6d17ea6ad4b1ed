import CorpusModel
import Testing

@testable import Normalizing

/// Where sentences of many kinds end.
///
/// `¦` stands where a sentence must end, and nowhere else.
@Suite struct SentenceTableTests {
  @Test(arguments: [
    // Names with a full stop in them.
    "We sell on Amazon.com only. ¦ It is our main shop.",
    "We sell on Amazon.com. ¦ It is our main shop.",
    "Write to amazon.co.uk or amazon.de. ¦ We wait.",
    "The A-to-z Guarantee claim was closed. ¦ Thank you.",
    "It is on Booking.com, eBay.de and Amazon.co.jp today.",
    "Open Node.js and index.html first. ¦ Then save the file.",
    // Numbers.
    "No. 5 is broken. ¦ No. 6 is fine.",
    "The report no. SH-24-0817 is attached. ¦ Please read it.",
    "The report no. X-12 is attached.",
    "See report No. A17 for the details.",
    "We refer to case no. #4471 again.",
    "Our rate was 2.5 last week. ¦ It is 0.5 now.",
    "Our rate was 2.5. ¦ It is 0.5 now.",
    "It costs $19.99. ¦ That is all.",
    "Version 2.0.1 is out. ¦ Please update.",
    "It weighs .5 kg in total.",
    "We saw vol. 3, fig. 2 and pp. 4-5 of it.",
    "See art. 12 and sec. 3 of the law.",
    "We answered No. ¦ They asked again.",
    "The answer is no. ¦ We cannot do it.",
    "Is it 5? ¦ No. ¦ It is 6.",
    // Abbreviations.
    "We use small boxes, e.g. for lamps, i.e. for all goods. ¦ It helps.",
    "We use small boxes, e.g. Size A for lamps.",
    "We sell lamps, shades, etc. in Germany.",
    "We sell lamps, shades, etc. ¦ We ship daily.",
    "Mr. Wang and Mrs. Li met Dr. Chen. ¦ They agreed.",
    "Ms. Okafor wrote to St. John vs. the carrier.",
    "We bought it from Lumi Inc. in May. ¦ It was new.",
    "We bought it from Lumi Inc. ¦ We have the invoice.",
    "Yunhai Trading Co., Ltd. is our supplier. ¦ It is old.",
    "Shenzhen Yitong Co. Ltd. sent it.",
    "We ship to the U.S. and the U.K. every day.",
    "We ship to the U.S. ¦ We also ship to Canada.",
    "The U.S. Postal Service lost it.",
    "It closes at 5 p.m. on Friday. ¦ We wait.",
    "It closes at 5 p.m. ¦ We wait.",
    "Open from 9 a.m. to 6 p.m., Monday to Friday.",
    "J. Smith signed it. ¦ So did A. B. Jones.",
    "Please reply a.s.a.p. ¦ We are waiting.",
    "Max. 5 pieces, min. 2 pieces per order.",
    "It was approx. 20 days late.",
    "It left on Mon. and came on Thurs. last week.",
    "It left on Jan. 5 and came on Feb. 20. ¦ Fine.",
    "It left on 5 Sept. and came in Oct. as planned.",
    "Dept. of Commerce, attn. Ms. Li",
    "The so-called Ph.D. students wrote it.",
    // Ellipses.
    "Wait... and see. ¦ We waited...",
    "Sorry... ¦ We were late.",
    "Sorry… ¦ We were late.",
    "We were… late again. ¦ Sorry.",
    "We were . . . late again.",
    "Really...? ¦ Yes!",
    // Quotation marks and brackets.
    "He wrote: \"It is broken.\" ¦ We replied.",
    "He wrote: “It is broken!” ¦ We replied.",
    "He asked “Where is it?” and we replied.",
    "\"Is it new?\" he asked. ¦ \"Yes.\"",
    "We checked it (see page 3.) and sent it.",
    "We checked it. (It was new.) ¦ We sent it.",
    "We checked it (twice!) and sent it.",
    "The “No. 1” lamp is sold out. ¦ Sorry.",
    "'It works.' ¦ That is what she wrote.",
    "We checked [all of it]. ¦ It was new.",
    // Exclamation and question marks.
    "Good news! ¦ We issued your refund this morning.",
    "Good news!We issued your refund.",
    "What?! ¦ We cannot believe it!!!",
    "Thanks!! ¦ See you soon.",
    "Enjoy!~ ¦ We are happy.",
    // Missing spaces.
    "We shipped it.Please wait. ¦ Thanks.",
    "We paid 20%.The rest follows.",
    "We use FBA.It is fast.",
    "It is late,sorry.We refund it.",
  ])
  func endsEnglishSentences(marked: String) {
    let glued = [
      "news!We": "news! ¦We", "it.Please": "it. ¦Please", "20%.The": "20%. ¦The",
      "FBA.It": "FBA. ¦It", "sorry.We": "sorry. ¦We", "it. (It": "it. ¦ (It",
    ]
    let marked = glued.reduce(marked) { $0.replacing($1.key, with: $1.value) }
    Self.expect(marked, .en)
  }

  @Test(arguments: [
    "感谢您的来信。¦我们已经收到。", "您收到了吗？¦请告诉我们！¦谢谢。", "我们道歉……请您原谅。", "我们……非常抱歉。¦请原谅。",
    "他写道：“已经坏了。”¦我们回复了。", "他问：“在哪里？”¦我们回复了。", "他说“好。”，然后走了。", "我们查过（没有问题）。¦已经寄出。",
    "（我们查过。）¦已经寄出。", "『谢谢。』¦她说。", "「謝謝。」¦她說。", "好消息！¦我们已退款。", "太好了！！！¦谢谢～", "真的吗？！¦太好了。",
    "谢谢！~¦祝您愉快！", "感谢您!¦我们会尽快发货.", "目标为2%.¦我们会做到.", "请登录Amazon.com查看。¦谢谢。",
    "比率为0.5%，低于1%。¦很好。", "我们使用FBA。¦FBA很快。", "编号No.5的灯坏了。¦请更换。", "版本为2.0.1。¦请更新。",
    "我们核对库存；回复买家；每周检查。", "时间为9:00-18:00。¦周末休息。", "价格为19.99美元。¦免运费。",
    "我们从Lumi Inc.采购。¦有发票。", "他住在U.S.的东部。", "请于5 p.m.前回复。¦谢谢。", "1. 核对库存。¦2. 回复买家。¦3. 每周检查。",
    "一、核对库存。¦二、回复买家。", "第一，核对库存。¦第二，回复买家。", "尊敬的客户：¦您好！¦您的包裹已寄出。", "抱歉｡¦我们会改正｡",
    "很抱歉。。。¦我们会改正。", "很抱歉...我们会改正。",
  ])
  func endsChineseSentences(marked: String) {
    Self.expect(marked, .zh)
  }

  private static func expect(_ marked: String, _ language: Language) {
    let pieces = marked.split(separator: "¦").map { piece in
      String(piece.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    let text = marked.replacing(" ¦ ", with: " ").replacing(" ¦", with: "").replacing("¦", with: "")
    #expect(SentenceSplitter.sentences(in: text, language: language) == pieces)
  }
}
