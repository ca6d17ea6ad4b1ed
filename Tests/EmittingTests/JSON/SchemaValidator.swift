import Foundation

/// Checks a JSON value against the keywords that `corpus.schema.json` uses; an unknown keyword is
/// an error too, so that the schema can't outgrow this check unseen.
struct SchemaValidator {
  let schema: [String: Any]

  /// What is wrong, each with its place; empty for a valid value.
  func errors(in value: Any) -> [String] {
    check(value, against: schema, at: "$")
  }

  private static let annotations: Set<String> = ["$schema", "$id", "title", "description", "$defs"]

  private func check(_ value: Any, against schema: [String: Any], at place: String) -> [String] {
    schema.flatMap { keyword, argument -> [String] in
      switch (keyword, argument) {
      case ("$ref", let name as String):
        guard let target = definition(name) else { return ["\(place): no definition \(name)"] }
        return check(value, against: target, at: place)
      case ("anyOf", let choices as [[String: Any]]):
        let found = choices.contains { check(value, against: $0, at: place).isEmpty }
        return found ? [] : ["\(place): none of anyOf"]
      case ("type", let type as String):
        return has(value, type: type) ? [] : ["\(place): not of type \(type)"]
      case ("const", let constant as NSNumber):
        return (value as? NSNumber) == constant ? [] : ["\(place): not \(constant)"]
      case ("enum", let choices as [String]):
        return choices.contains(value as? String ?? "") ? [] : ["\(place): not in \(choices)"]
      case ("pattern", let pattern as String):
        let found = (value as? String)?.range(of: pattern, options: .regularExpression) != nil
        return found ? [] : ["\(place): does not match \(pattern)"]
      case ("minimum", let bound as NSNumber):
        return (value as? Double).map { $0 >= bound.doubleValue } == true ? [] : ["\(place): small"]
      case ("maximum", let bound as NSNumber):
        return (value as? Double).map { $0 <= bound.doubleValue } == true ? [] : ["\(place): large"]
      case ("minItems", let count as Int):
        return (value as? [Any]).map { $0.count >= count } == true ? [] : ["\(place): too few"]
      case ("maxItems", let count as Int):
        return (value as? [Any]).map { $0.count <= count } == true ? [] : ["\(place): too many"]
      case ("items", let items as [String: Any]):
        return (value as? [Any] ?? []).enumerated().flatMap { index, element in
          check(element, against: items, at: "\(place)[\(index)]")
        }
      case ("properties", let properties as [String: [String: Any]]):
        let object = value as? [String: Any] ?? [:]
        return properties.flatMap { key, schema in
          object[key].map { check($0, against: schema, at: "\(place).\(key)") } ?? []
        }
      case ("required", let keys as [String]):
        let object = value as? [String: Any] ?? [:]
        return keys.filter { object[$0] == nil }.map { "\(place): lacks \($0)" }
      case ("additionalProperties", let allowed as Bool) where !allowed:
        let known = schema["properties"] as? [String: Any] ?? [:]
        return (value as? [String: Any] ?? [:]).keys.filter { known[$0] == nil }
          .map { "\(place): unknown key \($0)" }
      default:
        return SchemaValidator.annotations.contains(keyword) ? [] : ["unknown keyword \(keyword)"]
      }
    }
  }

  private func definition(_ reference: String) -> [String: Any]? {
    let name = reference.dropFirst("#/$defs/".count)
    return (schema["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
  }

  private func has(_ value: Any, type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": (value as? Double).map { $0 == $0.rounded() } ?? false
    case "number": value is NSNumber
    default: false
    }
  }
}
