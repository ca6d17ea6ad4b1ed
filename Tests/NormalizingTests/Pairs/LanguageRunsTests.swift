import CorpusModel
import Testing

@testable import Normalizing

@Suite("Runs of one language")
struct LanguageRunsTests {
  private func runs(_ text: String) -> [String] {
    let scalars = ScalarText(text)
    return LanguageRuns.runs(of: scalars).map { run in
      let part = scalars.raw(scalars.trimmed(run.range))
      return "\(run.language.rawValue): \(part)"
    }
  }

  @Test("Two languages in one go")
  func oneGo() {
    #expect(runs("Dear customer, 尊敬的客户：") == ["en: Dear customer,", "zh: 尊敬的客户："])
    #expect(runs("林浩 Lin Hao") == ["zh: 林浩", "en: Lin Hao"])
    #expect(
      runs("Thank you. 谢谢您。We ship today. 我们今天发货。")
        == ["en: Thank you.", "zh: 谢谢您。", "en: We ship today.", "zh: 我们今天发货。"])
  }

  @Test("A list marker goes with its item")
  func markers() {
    #expect(
      runs("1. We ship every day. 1、我们每天发货。")
        == ["en: 1. We ship every day.", "zh: 1、我们每天发货。"])
    #expect(runs("We ship every day.\n①我们每天发货。") == ["en: We ship every day.", "zh: ①我们每天发货。"])
  }

  @Test(
    "Latin words inside Chinese and Chinese words inside English change nothing",
    arguments: [
      "我们的 ODR 已降到 1%，请核实。", "Amazon Payments系统已核实。", "请写信到 help@example.com 询问。",
    ])
  func embedded(text: String) {
    #expect(runs(text).count == 1)
  }

  @Test("A cell that changes its language where lines end changes it nowhere else")
  func lines() {
    #expect(
      runs("Hello Mark,\nYour order has left.\n\nMark 您好：\n货件FBA17ZK4T0QM已发出。")
        == ["en: Hello Mark,\nYour order has left.", "zh: Mark 您好：\n货件FBA17ZK4T0QM已发出。"])
    #expect(
      runs("1. 短了3毫米。\n1. It is 3 mm short.\n2. 生锈了。\n2. It rusts.")
        == ["zh: 1. 短了3毫米。", "en: 1. It is 3 mm short.", "zh: 2. 生锈了。", "en: 2. It rusts."])
    #expect(
      runs("Please write to us.（可以不写）\n请写信给我们。")
        == ["en: Please write to us.（可以不写）", "zh: 请写信给我们。"])
  }

  @Test("A name in the other language's letters stays in its half")
  func halves() {
    #expect(
      runs("Dear all,\nWe ship today.\nAmber Studio\n-----\n大家好：\n我们今天发货。\nAmber Studio").count == 2
    )
  }

  @Test("A placeholder that stands twice signs in both languages")
  func placeholderTwice() {
    #expect(
      runs(
        "{{buyer_name}}您好：\nHi {{buyer_name}},\n已发货。\nIt has left.\n{{shop_name}}\n{{shop_name}}"
      )
      .suffix(2) == ["zh: {{shop_name}}", "en: {{shop_name}}"])
  }

  @Test("Every character is in exactly one run")
  func conservation() {
    let text = ScalarText("  — Hello, 您好！1. Yes 是的 (ok) 【注】 end ")
    let runs = LanguageRuns.runs(of: text)
    #expect(runs.first?.range.lowerBound == 0)
    #expect(runs.last?.range.upperBound == text.count)
    for (left, right) in zip(runs, runs.dropFirst()) {
      #expect(left.range.upperBound == right.range.lowerBound)
    }
  }
}
