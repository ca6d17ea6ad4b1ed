extension JSONWriter {
  mutating func write(_ schema: CorpusSchema) throws {
    try object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("$id", schema.identifier)
      json.member("title", schema.root.name)
      try json.members(of: schema.root)
      try json.object("$defs") { json in
        for definition in schema.definitions {
          try json.object(definition.name) { try $0.members(of: definition) }
        }
      }
    }
  }

  private mutating func members(of schema: SchemaObject) throws {
    member("description", schema.description)
    member("type", "object")
    member("additionalProperties", false)
    try array("required", schema.properties.map(\.name))
    try object("properties") { json in
      for property in schema.properties {
        try json.object(property.name) { json in
          json.member("description", property.description)
          try json.members(of: property.type)
        }
      }
    }
  }

  private mutating func members(of type: SchemaType) throws {
    switch type {
    case .string:
      member("type", "string")
    case .pattern(let pattern):
      member("type", "string")
      member("pattern", pattern)
    case .choice(let choices):
      try array("enum", choices)
    case .constant(let value):
      member("const", value)
    case .integer(let minimum):
      member("type", "integer")
      member("minimum", minimum)
    case .score:
      member("type", "number")
      member("minimum", 0)
      member("maximum", 1)
    case .array(let element):
      member("type", "array")
      try object("items") { try $0.members(of: element) }
    case .tuple(let element, let count):
      member("type", "array")
      try object("items") { try $0.members(of: element) }
      member("minItems", count)
      member("maxItems", count)
    case .reference(let name):
      member("$ref", "#/$defs/\(name)")
    case .nullable(let type):
      try array("anyOf", [type, nil]) { json, type in
        try json.object { json in
          if let type { try json.members(of: type) } else { json.member("type", "null") }
        }
      }
    }
  }
}
