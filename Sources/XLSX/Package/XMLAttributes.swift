internal import XMLEvents

/// The address of a name or text that the parser holds.
typealias XMLPointer = UnsafePointer<UInt8>

/// The attributes of an element, as libxml2 passes them: five pointers each.
struct XMLAttributes: Sequence, IteratorProtocol {
  /// One attribute, lent for the event.
  struct Attribute {
    let name: XMLToken
    let namespace: XMLToken
    /// The first byte of the value.
    let start: XMLPointer
    /// The end of the value; there is no NUL.
    let end: XMLPointer

    /// Whether the value is one of the spellings of true.
    var isTrue: Bool {
      BooleanText.value(UnsafeBufferPointer(start: start, count: end - start)) ?? false
    }

    /// Whether the value is spelled so.
    func has(_ value: StaticString) -> Bool {
      UnsafeBufferPointer(start: start, count: end - start).elementsEqual(
        UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
    }
  }

  private var cursor: UnsafeMutablePointer<XMLPointer?>?
  /// How many there are, or remain.
  private(set) var count: Int32

  @inline(__always)
  init(_ first: UnsafeMutablePointer<XMLPointer?>?, _ count: Int32) {
    cursor = first
    self.count = count
  }

  @inline(__always)
  mutating func next() -> Attribute? {
    guard count > 0, let fields = cursor, let start = fields[3], let end = fields[4] else {
      return nil
    }
    count &-= 1
    cursor = fields + 5
    return Attribute(
      name: XMLToken(fields[0]), namespace: XMLToken(fields[2]), start: start, end: end)
  }

  /// What `xml:space` says: true to keep blanks, nil where there is none.
  func keepSpaces(_ space: XMLToken) -> Bool? {
    for attribute in self where attribute.name == space && !attribute.namespace.isNone {
      return attribute.has("preserve")
    }
    return nil
  }
}

/// The namespaces that an element declares: prefix and URI.
struct XMLDeclarations: Sequence, IteratorProtocol {
  private var cursor: UnsafeMutablePointer<XMLPointer?>?
  private(set) var count: Int32

  @inline(__always)
  init(_ first: UnsafeMutablePointer<XMLPointer?>?, _ count: Int32) {
    cursor = first
    self.count = count
  }

  mutating func next() -> (prefix: XMLToken, uri: XMLToken)? {
    guard count > 0, let fields = cursor else { return nil }
    count -= 1
    cursor = fields + 2
    return (XMLToken(fields[0]), XMLToken(fields[1]))
  }
}
