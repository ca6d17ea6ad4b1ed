import Testing

@testable import Emitting

@Suite struct EnglishStemTests {
  @Test(arguments: [
    "refund refunds refunded refunding", "shipment shipments", "ship ships shipped shipping",
    "apology apologies", "apologize apologizes apologized apologizing",
    "cancel cancels canceled cancelled cancelling", "receive receives received receiving",
    "delay delays delayed delaying", "reply replies replied replying",
    "process processes processed",
    "rate rates rated rating", "file files filed filing", "fill fills filled filling",
    "sell sells selling", "purchase purchases purchased", "box boxes",
    "agree agrees agreed agreeing",
    "exceed exceeds exceeded exceeding", "need needs needed", "update updates updated updating",
    "status statuses", "policy policies", "business businesses", "try tries tried trying",
    "add adds added adding", "plan plans planned planning", "address addresses addressed",
    "cause causes caused causing", "buyer buyers", "stop stopped", "tie ties tied",
  ])
  func `the forms of a word share a stem`(forms: String) {
    let stems = Set(
      forms.split(separator: " ").map { String(decoding: EnglishStem.of($0.utf8), as: UTF8.self) })
    #expect(stems.count == 1, "\(stems)")
  }

  @Test(arguments: [
    "plan plane", "file fill", "sell seller", "order ordinal", "late latest", "us use",
    "string str",
    "bring br", "hop hope", "ship relationship", "this thi", "red r",
  ])
  func `other words have another`(words: String) {
    let stems = Set(words.split(separator: " ").map { EnglishStem.of($0.utf8) })
    #expect(stems.count == 2)
  }

  @Test(arguments: ["", "a", "is", "s", "ed", "ing", "ss", "ies", "eed", "yyy", "eeeeee", "lll"])
  func `short and strange words do no harm`(word: String) {
    #expect(EnglishStem.of(word.utf8).count <= word.utf8.count + 1)
  }
}
