internal import XMLEvents

/// Collects notes (ECMA-376 part 1, 18.7).
struct CommentsHandler: XMLHandler {
  struct Note {
    let reference: String
    let author: String?
    var text = ""
  }

  private(set) var notes: [Note] = []
  private var authors: [String] = []
  private var depth = 0
  /// The depth of phonetic text, which is not part of a note's text.
  private var phoneticDepth: Int?

  var itemCount: Int { notes.count + authors.count }

  mutating func start(_ element: borrowing XMLElement) {
    depth += 1
    switch element.name {
    case "comment":
      let author = element["authorId"].flatMap { Int($0) }
      notes.append(
        Note(
          reference: element["ref"] ?? "",
          author: author.flatMap { authors.indices.contains($0) ? authors[$0] : nil }))
    case "rPh":
      if phoneticDepth == nil { phoneticDepth = depth }
    default: break
    }
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) {
    defer { depth -= 1 }
    if let phoneticDepth {
      if phoneticDepth == depth { self.phoneticDepth = nil }
      return
    }
    switch name {
    case "author": authors.append(text.string)
    case "t":
      guard let last = notes.indices.last else { return }
      notes[last].text += text.string
    default: break
    }
  }
}

/// Collects the messages of threads of comments ([MS-XLSX] 2.6.203).
struct ThreadedCommentsHandler: XMLHandler {
  struct Message {
    let id: String
    let parent: String?
    let reference: String
    let person: String
    let time: String?
    let isDone: Bool
    var text = ""
  }

  private(set) var messages: [Message] = []

  var itemCount: Int { messages.count }

  mutating func start(_ element: borrowing XMLElement) {
    guard element.name == "threadedComment" else { return }
    messages.append(
      Message(
        id: element["id"] ?? "", parent: element["parentId"], reference: element["ref"] ?? "",
        person: element["personId"] ?? "", time: element["dT"],
        isDone: BooleanText.isTrue(element["done"])))
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) {
    guard name == "text", let last = messages.indices.last else { return }
    messages[last].text = text.string
  }
}

/// Collects the names of those who write in threads, by their ids.
struct PersonsHandler: XMLHandler {
  private(set) var names: [String: String] = [:]

  var itemCount: Int { names.count }

  mutating func start(_ element: borrowing XMLElement) {
    guard element.name == "person", let id = element["id"] else { return }
    names[id] = element["displayName"]
  }
}
