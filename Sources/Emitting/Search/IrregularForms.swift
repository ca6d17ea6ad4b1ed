/// English words whose forms have no stem in common.
enum IrregularForms {
  /// The stems of all forms of the word that has this stem, the stem itself first.
  static func stems(of stem: [UInt8]) -> [[UInt8]] {
    guard let group = groupByStem[stem] else { return [stem] }
    return [stem] + group.filter { $0 != stem }
  }

  private static let groupByStem: [[UInt8]: [[UInt8]]] = {
    var groups: [[UInt8]: [[UInt8]]] = [:]
    for line in forms {
      let stems = line.split(separator: " ").map { EnglishStem.of($0.utf8) }
      for stem in stems { groups[stem, default: []] += stems }
    }
    return groups
  }()

  /// One word a line; regular forms such as `sends` are left out.
  private static let forms = [
    "be am is are was were been being", "become became", "begin began begun", "break broke broken",
    "bring brought", "build built", "buy bought", "catch caught", "child children",
    "choose chose chosen", "come came", "deal dealt", "do did does done doing", "draw drew drawn",
    "drive drove driven", "die dying", "fall fell fallen", "feel felt", "fight fought",
    "find found", "forget forgot forgotten", "foot feet", "freeze froze frozen",
    "get got gotten", "give gave given", "go goes going gone went", "grow grew grown",
    "have has had having", "hear heard", "hide hid hidden", "hold held", "keep kept",
    "know knew known", "lay laid", "lead led", "learn learnt", "leave left", "lend lent",
    "lie lay lain lying", "lose lost", "make made", "man men", "mean meant", "meet met",
    "mislead misled", "mistake mistook mistaken", "misunderstand misunderstood", "pay paid",
    "person people", "prove proven", "rebuild rebuilt", "repay repaid", "resend resent",
    "rise rose risen", "run ran", "say said", "see saw seen", "seek sought", "sell sold",
    "send sent", "shake shook shaken", "show shown", "speak spoke spoken", "spend spent",
    "stand stood", "steal stole stolen", "stick stuck", "take took taken", "teach taught",
    "tear tore torn", "tell told", "think thought", "throw threw thrown", "tie tying",
    "understand understood", "use uses used using", "wear wore worn", "win won",
    "withdraw withdrew withdrawn",
    "withhold withheld", "woman women", "write wrote written",
  ]
}
