internal import CLibXML2

/// A libxml2 SAX2 parser that is fed bytes as they come.
///
/// Document types are refused, nothing is fetched, and no entity is expanded but the five predefined
/// ones and character references. UTF-8, UTF-16 and byte order marks are understood.
///
/// ```swift
/// var parser = XMLPushParser(state: CountingState())
/// try parser.parse(chunk)
/// try parser.finish()
/// print(parser.state.pointee.elements)
/// ```
package struct XMLPushParser<State: XMLEventState>: ~Copyable {
  private let frame: UnsafeMutablePointer<XMLFrame<State>>
  private let context: xmlParserCtxtPtr?
  private let limits: XMLLimits

  /// Makes a parser whose events go to `State.callbacks`.
  package init(state: State, limits: XMLLimits = XMLLimits()) {
    LibXML.initialise()
    frame = .allocate(capacity: 1)
    frame.initialize(to: XMLFrame(session: XMLSession(limits), state: state))
    self.limits = limits
    var handler = LibXML.handler(State.callbacks)
    context = xmlCreatePushParserCtxt(&handler, frame, nil, 0, nil)
    guard let context else { return }
    xmlCtxtUseOptions(context, LibXML.options)
    frame.pointee.session.attach(context)
    frame.pointee.state.intern(XMLNames(context.pointee.dict))
  }

  deinit {
    if let context {
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      xmlFreeParserCtxt(context)
    }
    frame.deallocate()
  }

  /// The handler's state; valid as long as the parser.
  package var state: UnsafeMutablePointer<State> {
    // The frame is allocated, so that its fields have addresses of their own.
    UnsafeMutableRawPointer(frame)
      .advanced(by: MemoryLayout<XMLFrame<State>>.offset(of: \.state) ?? 0)
      .assumingMemoryBound(to: State.self)
  }

  /// The place the parser has reached, line and column from 1.
  package var position: (line: Int, column: Int) { frame.pointee.session.position }

  /// Parses the next bytes of the document.
  package mutating func parse(_ bytes: UnsafeRawBufferPointer) throws(XMLError) {
    guard let context else { throw Self.outOfMemory }
    var rest = bytes[...]
    while !rest.isEmpty {
      let length = min(rest.count, 1 << 20)
      let chunk = UnsafeRawBufferPointer(rebasing: rest.prefix(length))
      let status = xmlParseChunk(
        context, chunk.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(length), 0)
      try check(status, context)
      rest = rest.dropFirst(length)
    }
    if let input = context.pointee.input, let current = input.pointee.cur,
      let end = input.pointee.end, end - current > limits.markupBytes
    {
      frame.pointee.session.stop(.markup)
      try check(0, context)
    }
  }

  /// Says that the document has ended; throws if it was not complete.
  package mutating func finish() throws(XMLError) {
    guard let context else { throw Self.outOfMemory }
    try check(xmlParseChunk(context, nil, 0, 1), context)
  }

  /// Parses a whole document that is in memory, for the same state.
  ///
  /// This is faster than pushing. It may be called again and again; names keep their addresses.
  package mutating func parse(document: UnsafeRawBufferPointer) throws(XMLError) {
    guard let context else { throw Self.outOfMemory }
    frame.pointee.session.restart()
    guard let length = Int32(exactly: document.count) else { throw Self.outOfMemory }
    let bytes = document.baseAddress?.assumingMemoryBound(to: CChar.self)
    // The handler builds no tree: what is returned can only be empty.
    if let tree = xmlCtxtReadMemory(context, bytes, length, nil, nil, LibXML.options) {
      xmlFreeDoc(tree)
    }
    try check(context.pointee.wellFormed == 0 ? context.pointee.errNo : 0, context)
  }

  private func check(_ status: Int32, _ context: xmlParserCtxtPtr) throws(XMLError) {
    if frame.pointee.session.failure == .none {
      // Namespace errors are tolerated: they come with a status and leave the document well-formed.
      guard status != 0, context.pointee.wellFormed == 0 || context.pointee.disableSAX != 0 else {
        return
      }
      frame.pointee.session.parserCode = status
      frame.pointee.session.stop(.notWellFormed)
    }
    throw frame.pointee.session.error(limits)
  }

  private static var outOfMemory: XMLError {
    XMLError(.limitExceeded, line: 1, column: 1, "no memory is left to parse it")
  }
}
