/// A score of 0 to 1 with three decimals, written without Foundation's formatting.
struct Thousandths {
  private let value: Int

  init(_ score: Double) {
    value = score > 0 ? Int((min(score, 1) * 1000).rounded()) : 0
  }

  /// The shortest decimal form: `0`, `0.5`, `0.875`, `1`.
  var text: String {
    switch value {
    case 0: return "0"
    case 1000: return "1"
    default:
      var digits = value
      var places = 3
      while digits % 10 == 0 {
        digits /= 10
        places -= 1
      }
      let tail = String(digits)
      return "0." + String(repeating: "0", count: places - tail.utf8.count) + tail
    }
  }
}
