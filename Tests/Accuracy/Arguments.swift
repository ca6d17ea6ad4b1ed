/// What the command was asked to do.
struct Arguments {
  var seeds = 20
  /// The first seed.
  var from = 1
  var sets: [LetterSet] = [.development]
  var layout: String?
  var show = 0
  var folder = "Tests/Accuracy/Letters"
  var thresholds: String?
  var updatesThresholds = false
  var task = Task.score

  enum Task {
    case score, selfCheck, scale, print, help
  }

  /// Wrong usage, in one sentence.
  struct Failure: Error {
    var message: String
  }

  static let help = """
    accuracy [options]: scores the normalizer on sheets laid out from labelled letters.

      --set development|held-back|both   the letters (development)
      --seeds N                          sheets of each layout (20)
      --from N                           the first seed (1)
      --layout NAME                      only layouts whose name begins so
      --show N                           print the first N mistakes of each kind
      --print                            print the sheets instead of scoring them
      --self-check                       check that the generator's labels add up
      --scale                            time 2,000, 20,000 and 200,000 rows
      --thresholds FILE                  exit 1 if a figure falls below the file's
      --update-thresholds                write the file anew
      --letters DIR                      where the letters are (Tests/Accuracy/Letters)
    """

  init(_ words: [String]) throws(Failure) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--set": sets = try Self.sets(rest.popFirst())
      case "--seeds": seeds = try Self.number(rest.popFirst(), after: word)
      case "--from": from = try Self.number(rest.popFirst(), after: word)
      case "--layout": layout = try Self.value(rest.popFirst(), after: word)
      case "--show": show = try Self.number(rest.popFirst(), after: word)
      case "--letters": folder = try Self.value(rest.popFirst(), after: word)
      case "--thresholds": thresholds = try Self.value(rest.popFirst(), after: word)
      case "--update-thresholds": updatesThresholds = true
      case "--self-check": task = .selfCheck
      case "--scale": task = .scale
      case "--print": task = .print
      case "--help", "-h": task = .help
      default: throw Failure(message: "“\(word)” is no option; --help lists them")
      }
    }
    guard thresholds != nil || !updatesThresholds else {
      throw Failure(message: "--update-thresholds needs --thresholds FILE")
    }
  }

  private static func value(_ word: String?, after option: String) throws(Failure) -> String {
    guard let word else { throw Failure(message: "\(option) needs a value") }
    return word
  }

  private static func number(_ word: String?, after option: String) throws(Failure) -> Int {
    guard let number = Int(try value(word, after: option)), number >= 0, number <= 100_000 else {
      throw Failure(message: "\(option) needs a number from 0 to 100000")
    }
    return number
  }

  private static func sets(_ word: String?) throws(Failure) -> [LetterSet] {
    let name = try value(word, after: "--set")
    if name == "both" { return LetterSet.allCases }
    guard let set = LetterSet(rawValue: name) else {
      throw Failure(message: "“\(name)” is no set: development, held-back or both")
    }
    return [set]
  }
}
