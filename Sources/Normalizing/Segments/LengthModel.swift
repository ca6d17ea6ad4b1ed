/// How well two lengths fit: the model of Gale and Church (Computational Linguistics 19, 1993).
///
/// The difference of the lengths, divided by the square root of the mean length times the
/// variance, is normally distributed; the cost of a pair is the negative logarithm of the
/// probability of a difference at least as large.
struct LengthModel: Sendable {
  /// The length of a Chinese side for each character of its English one, both in English
  /// characters: 1 where the usual c = 0.30 holds.
  let ratio: Double

  /// Variance for each English character: s² = 0.24 for c = 0.30, brought to English characters.
  private static let variance = 0.24 / (0.30 * 0.30)

  /// A model for two texts: the ratio of the whole texts is their writer's, within limits.
  init(en: Double, zh: Double) {
    guard en > 0, zh > 0 else {
      ratio = 1
      return
    }
    // 600 characters of the usual ratio are mixed in: in a paragraph a sentence may be missing.
    ratio = min(max((zh + 600) / (en + 600), 0.6), 1.8)
  }

  /// The probability of a length difference at least as large as this one.
  func fit(en: Double, zh: Double) -> Double {
    let adjusted = zh / ratio
    let mean = max((en + adjusted) / 2, 1)
    let deviation = abs(adjusted - en) / (mean * Self.variance).squareRoot()
    return max(Self.tail(deviation), 1e-5)
  }

  /// Twice the upper tail of the normal distribution (Abramowitz and Stegun 26.2.17).
  private static func tail(_ deviation: Double) -> Double {
    guard deviation < 8 else { return 0 }
    let t = 1 / (1 + 0.2316419 * deviation)
    let polynomial =
      t
      * (0.319381530 + t
        * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
    return 2 * 0.3989422804 * Exponential.exp(-deviation * deviation / 2) * polynomial
  }
}

/// The exponential function and the natural logarithm, made from additions and multiplications, so
/// that every platform computes the same bits.
enum Exponential {
  /// e to the power of a number from -700 to 0.
  static func exp(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    // exp(x) = exp(x / 1024) ^ 1024.
    let small = x / 1024
    var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { result *= result }
    return result
  }

  /// The natural logarithm of a positive number.
  static func log(_ x: Double) -> Double {
    guard x > 0 else { return -700 }
    let exponent = x.exponent
    let mantissa = x.significand
    let z = (mantissa - 1) / (mantissa + 1)
    let square = z * z
    var term = z
    var sum = 0.0
    // No `stride`: over numbers like these it multiplies and compares more than the series itself.
    var step = 1.0
    while step <= 25 {
      sum += term / step
      term *= square
      step += 2
    }
    return Double(exponent) * 0.6931471805599453 + 2 * sum
  }
}
