internal import Foundation

/// A file in JSON that a person may have written: what is wrong in it is told with its place.
struct JSONFile {
  /// The file's path.
  let path: String
  /// The code of the errors about what the file holds.
  let code: CorpusError.Code
  /// What the file should be, such as `catalogue`.
  let what: String

  /// Reads the file.
  ///
  /// - Throws: ``CorpusError`` with code `unreadable-input`, or with the file's own code.
  func decode<Document: Decodable>() throws(CorpusError) -> Document {
    let bytes: [UInt8]
    do {
      bytes = try FileTree.contents(of: path)
    } catch {
      throw CorpusError(.unreadableInput, "\(path): cannot be read: \(error.reason)")
    }
    if let slip = JSONSyntax.firstError(in: bytes) {
      throw CorpusError(
        code, "\(path):\(slip.line):\(slip.column): no \(what): \(slip.reason)")
    }
    do {
      return try JSONDecoder().decode(Document.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw self.error(Self.reason(error))
    } catch {
      throw self.error("it is not valid JSON")
    }
  }

  /// An error about what the file holds.
  func error(_ reason: String) -> CorpusError {
    CorpusError(code, "\(path): no \(what): \(reason)")
  }

  private static func reason(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "\(place(context.codingPath + [key])) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(place(context.codingPath)) is of the wrong type"
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      "\(place(context.codingPath)) is not allowed: \(context.debugDescription)"
    default:
      "it is not valid JSON"
    }
  }

  /// A place such as `categories[0].sections[2].title`.
  private static func place(_ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return "the document" }
    var text = ""
    for key in path {
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += (text.isEmpty ? "" : ".") + key.stringValue
      }
    }
    return text
  }
}
