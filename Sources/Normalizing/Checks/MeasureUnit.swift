/// The system of units that a number is measured in: feet and pounds, or metres and kilograms.
enum MeasureUnit {
  case metric, customary

  /// The system of the unit after a number; `nil` where it has none.
  static func after(_ number: Placeable, in side: ReadText) -> MeasureUnit? {
    let text = side.text
    var start = number.core.upperBound
    if text[start] == " " || text[start] == "-" { start += 1 }
    if customaryNames.end(from: start, in: text, before: text.count).map({ isWhole($0, text) })
      ?? false
    {
      return .customary
    }
    if metricNames.end(from: start, in: text, before: text.count).map({ isWhole($0, text) })
      ?? false
    {
      return .metric
    }
    return nil
  }

  /// Whether a unit is of the other system than the one after a number.
  static func isOther(_ unit: MeasureUnit?, than number: Placeable, in side: ReadText) -> Bool {
    guard let unit, let own = after(number, in: side) else { return false }
    return unit != own
  }

  private static func isWhole(_ end: Int, _ text: ScalarText) -> Bool {
    !text[end].isASCIILetter || !text[end - 1].isASCIILetter
  }

  private static let customaryNames = Wordings([
    "°f", "degrees fahrenheit", "fahrenheit", "foot", "feet", "ft", "inch", "inches", "lb", "lbs",
    "pound", "pounds", "oz", "ounce", "ounces", "mile", "miles", "yard", "yards", "gallon",
    "gallons", "华氏", "英尺", "英寸", "磅", "盎司", "英里", "加仑", "℉",
  ])

  private static let metricNames = Wordings([
    "°c", "degrees celsius", "celsius", "m", "cm", "mm", "km", "metres", "meters", "centimetres",
    "centimeters", "kilometres", "kilometers", "g", "kg", "grams", "kilograms", "kilos", "l", "ml",
    "litres", "liters", "摄氏", "米", "厘米", "毫米", "公里", "千米", "克", "千克", "公斤", "吨", "升", "毫升",
    "℃", "度",
  ])
}
