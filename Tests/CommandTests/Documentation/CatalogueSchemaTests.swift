import Foundation
import Testing

/// docs/catalogue.schema.json says what the command reads.
@Suite("Catalogue schema")
struct CatalogueSchemaTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(Books.letters, to: "book.xlsx")
  }

  /// A kind of object in a catalogue: its definition in the schema, and one of them in the example.
  struct Place: CustomTestStringConvertible {
    var definition: String
    var path: [String]
    var testDescription: String { path.joined() }
  }

  static let places = [
    Place(definition: "", path: []),
    Place(definition: "category", path: ["categories", "[0]"]),
    Place(definition: "text", path: ["categories", "[0]", "name"]),
    Place(definition: "section", path: ["categories", "[0]", "sections", "[1]"]),
    Place(definition: "text", path: ["categories", "[0]", "sections", "[1]", "title"]),
  ]

  private static func object(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: Project.root.appending(path: "docs/\(name)"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The JSON value with the object at a path changed.
  private func changing(
    _ value: Any, at path: ArraySlice<String>, _ change: (inout [String: Any]) -> Void
  ) -> Any {
    if var list = value as? [Any], let index = path.first.flatMap({ Int($0.filter(\.isNumber)) }) {
      list[index] = changing(list[index], at: path.dropFirst(), change)
      return list
    }
    guard var object = value as? [String: Any] else { return value }
    if let key = path.first {
      object[key] = object[key].map { changing($0, at: path.dropFirst(), change) }
    } else {
      change(&object)
    }
    return object
  }

  private func inspect(
    at path: [String], _ change: (inout [String: Any]) -> Void
  ) throws -> Command.Outcome {
    let example = changing(try Self.object("catalogue.example.json"), at: path[...], change)
    let data = try JSONSerialization.data(withJSONObject: example)
    try folder.write(Array(data), to: "catalogue.json")
    return try command("inspect", "book.xlsx", "--catalogue", "catalogue.json")
  }

  private func definition(_ name: String) throws -> [String: Any] {
    let schema = try Self.object("catalogue.schema.json")
    if name.isEmpty { return schema }
    return try #require((schema["$defs"] as? [String: Any])?[name] as? [String: Any])
  }

  @Test("What the schema requires may not be missing, and what it allows may", arguments: places)
  func keys(place: Place) throws {
    let definition = try definition(place.definition)
    let required = Set(definition["required"] as? [String] ?? [])
    let properties = try #require(definition["properties"] as? [String: Any])
    for key in properties.keys.sorted() {
      let outcome = try inspect(at: place.path) { $0[key] = nil }
      #expect(outcome.code == (required.contains(key) ? 2 : 0), "without \(key): \(outcome.error)")
      if required.contains(key) {
        #expect(outcome.error.hasSuffix("\(key) is missing\n"), "\(outcome.error)")
      }
    }
  }

  @Test(
    "An id is what the schema's pattern says",
    arguments: [
      ("late-2", true), (String(repeating: "a", count: 80), true), ("", false), ("Late", false),
      ("迟发", false), ("a/b", false), ("a b", false), (String(repeating: "a", count: 81), false),
    ])
  func ids(id: String, isAllowed: Bool) throws {
    let pattern = try #require(try definition("id")["pattern"] as? String)
    #expect(try id.contains(Regex(pattern)) == isAllowed)
    let outcome = try inspect(at: ["categories", "[0]"]) { $0["id"] = id }
    #expect(outcome.code == (isAllowed ? 0 : 2))
  }
}
