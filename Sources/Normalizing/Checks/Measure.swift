/// A length, a weight, a volume or a temperature that a text gives.
struct Measure {
  private enum Dimension { case length, weight, volume, celsius, fahrenheit }
  private typealias Unit = (dimension: Dimension, size: Double)

  private var dimension: Dimension
  /// In metres, kilograms, litres or degrees Celsius.
  private var size: Double
  /// How many of these its unit has.
  private var unit: Double

  /// The measure that a number begins; `nil` where no unit follows it.
  ///
  /// Of `5'8"` either number has the whole length.
  init?(of number: Placeable, in side: ReadText) {
    if let feet = FeetAndInches.length(around: number, in: side) {
      (dimension, size, unit) = (.length, feet, 0.3048)
      return
    }
    guard let value = number.number,
      let unit = Self.unit(after: number.core.upperBound, in: side.text)
    else { return nil }
    dimension = unit.dimension == .fahrenheit ? .celsius : unit.dimension
    size = unit.dimension == .fahrenheit ? (value - 32) / 1.8 : value * unit.size
    self.unit = unit.dimension == .fahrenheit ? 0 : unit.size
  }

  /// The unit after a number; that of the last one for `120 x 100 cm` and `12-15 kg`.
  private static func unit(after end: Int, in text: ScalarText) -> Unit? {
    var start = end
    for _ in 0..<3 {
      var name = text[start] == " " || text[start] == "-" ? start + 1 : start
      if text.matches("a ", at: name) { name += 2 }
      let unit = units.first { names, _ in
        guard let end = names.end(from: name, in: text, before: text.count) else { return false }
        return !text[end].isASCIILetter || !text[end - 1].isASCIILetter
      }
      if let unit { return unit.unit }
      guard let next = joints.end(from: start, in: text, before: text.count),
        let number = NumberReader(text, at: next)
      else { return nil }
      start = number.end
    }
    return nil
  }

  private static let joints = Wordings([
    "x", " x ", "×", " × ", "*", " by ", "-", "–", "~", " - ", " to ", "至", "到",
  ])

  /// Whether two texts may mean the same measure in two units: who goes from one system to the other
  /// rounds it.
  func agrees(with other: Measure) -> Bool {
    guard dimension == other.dimension, unit != other.unit else { return false }
    if dimension == .celsius { return abs(size - other.size) <= 2 }
    let tolerance = Self.isDecimal(unit) && Self.isDecimal(other.unit) ? 0.001 : 0.1
    return abs(size - other.size) <= max(size, other.size) * tolerance
  }

  /// Whether a unit is a power of ten of another one, as metric units are.
  private static func isDecimal(_ unit: Double) -> Bool {
    [0.001, 0.01, 1, 1000].contains(unit)
  }

  private static let units: [(names: Wordings, unit: Unit)] =
    ([
      (["mm", "毫米"], .length, 0.001),
      (
        ["cm", "centimetre", "centimetres", "centimeter", "centimeters", "厘米", "公分"], .length, 0.01
      ),
      (["m", "metre", "metres", "meter", "meters", "米"], .length, 1),
      (["km", "kilometre", "kilometres", "kilometer", "kilometers", "公里", "千米"], .length, 1000),
      (["inch", "inches", "in", "\"", "″", "英寸", "寸"], .length, 0.0254),
      (["foot", "feet", "ft", "′", "英尺", "尺"], .length, 0.3048),
      (["yard", "yards", "码"], .length, 0.9144),
      (["mile", "miles", "mph", "英里"], .length, 1609),
      (["g", "gram", "grams", "克"], .weight, 0.001),
      (["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "千克", "公斤"], .weight, 1),
      (["斤"], .weight, 0.5),
      (["ton", "tons", "tonne", "tonnes", "吨"], .weight, 1000),
      (["lb", "lbs", "pound", "pounds", "磅"], .weight, 0.4536),
      (["oz", "ounce", "ounces", "盎司"], .weight, 0.02835),
      (["ml", "毫升"], .volume, 0.001),
      (["l", "litre", "litres", "liter", "liters", "升"], .volume, 1),
      (["gallon", "gallons", "加仑"], .volume, 3.785),
      (["fl oz", "fluid ounces"], .volume, 0.02957),
      (["°c", "degrees celsius", "celsius", "degrees", "摄氏", "℃", "度"], .celsius, 1),
      (["°f", "degrees fahrenheit", "fahrenheit", "华氏", "℉"], .fahrenheit, 1),
    ] as [([String], Dimension, Double)]).map { (Wordings($0.0), ($0.1, $0.2)) }
}
