/// The part of JSON Schema 2020-12 that the corpus needs, as values.
indirect enum SchemaType: Sendable {
  case string
  /// A string that a regular expression matches.
  case pattern(String)
  /// One of these strings and no other.
  case choice([String])
  case constant(Int)
  case integer(minimum: Int)
  /// A number from 0 to 1.
  case score
  case array(SchemaType)
  /// An array of exactly that many elements.
  case tuple(SchemaType, count: Int)
  /// One of the schema's definitions.
  case reference(String)
  case nullable(SchemaType)

  /// One of an enumeration's raw values.
  static func choice<Choice: CaseIterable & RawRepresentable<String>>(
    of choices: Choice.Type
  ) -> SchemaType {
    .choice(choices.allCases.map(\.rawValue))
  }
}

/// A key of an object, always there.
struct SchemaProperty: Sendable {
  let name: String
  let type: SchemaType
  let description: String

  init(_ name: String, _ type: SchemaType, _ description: String) {
    self.name = name
    self.type = type
    self.description = description
  }
}

/// An object with exactly these keys.
struct SchemaObject: Sendable {
  let name: String
  let description: String
  let properties: [SchemaProperty]
}
