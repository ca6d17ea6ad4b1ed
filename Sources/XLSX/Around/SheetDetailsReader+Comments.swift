extension SheetDetailsReader {
  mutating func addComments() {
    var threads: [ThreadedCommentsHandler.Message] = []
    for relationship in relationships
    where PartName.split(relationship.type).name == "threadedComment" {
      threads += read(package.target(of: relationship), ThreadedCommentsHandler())?.messages ?? []
    }
    addThreads(threads)
    // Beside each thread Excel writes a note for older versions, whose author is the thread's id.
    let ids = Set(threads.map { "tc=\($0.id)" })
    for relationship in relationships where relationship.type == "comments" {
      let notes = read(package.target(of: relationship), CommentsHandler())?.notes ?? []
      for note in notes where !(note.author.map { ids.contains($0) } ?? false) {
        guard let cell = range(note.reference, in: relationship.part)?.first else { continue }
        let message = Comment.Message(
          author: note.author.flatMap { $0.isEmpty ? nil : $0 },
          text: CommentText.plain(note.text), time: nil)
        details.comments.append(
          Comment(cell: cell, message: message, isThread: false, isResolved: false))
      }
    }
    details.comments.sort { $0.cell < $1.cell }
  }

  mutating func addThreads(_ messages: [ThreadedCommentsHandler.Message]) {
    guard !messages.isEmpty else { return }
    let names = personNames()
    var places: [String: Int] = [:]
    for message in messages {
      let text = Comment.Message(
        author: names[message.person], text: CommentText.plain(message.text), time: message.time)
      if let place = message.parent.flatMap({ places[$0] }) {
        details.comments[place].replies.append(text)
      } else if let cell = range(message.reference, in: part)?.first {
        places[message.id] = details.comments.count
        details.comments.append(
          Comment(cell: cell, message: text, isThread: true, isResolved: message.isDone))
      }
    }
  }

  mutating func personNames() -> [String: String] {
    let all = allRelationships(of: workbookPart)
    var names: [String: String] = [:]
    for relationship in all where PartName.split(relationship.type).name == "person" {
      let persons = read(package.target(of: relationship), PersonsHandler())?.names ?? [:]
      names.merge(persons) { first, _ in first }
    }
    return names
  }
}

/// The text of comments.
private enum CommentText {
  /// Escapes decoded and line ends as `\n`.
  static func plain(_ text: String) -> String {
    let decoded = XString.decode(text)
    guard decoded.utf8.contains(0x0D) else { return decoded }
    var result = ""
    // A carriage return and a line feed are one character.
    for character in decoded {
      result.append(character == "\r\n" || character == "\r" ? "\n" : character)
    }
    return result
  }
}
