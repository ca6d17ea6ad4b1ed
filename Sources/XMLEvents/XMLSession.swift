internal import CLibXML2

/// What a parser keeps beside a handler's state: its budgets and the first failure.
package struct XMLSession: BitwiseCopyable {
  /// Why parsing ended early.
  enum Failure: UInt8 {
    case none, notWellFormed, documentType, depth, attributes, markup, text, stopped
  }

  /// Elements that are open now.
  ///
  /// The handler counts them itself, and calls ``refuse()`` when a limit is passed: a function of
  /// this module would not be inlined in its own.
  package var depth: Int32 = 0
  /// The deepest nesting allowed.
  package let depthLimit: Int32
  /// The most attributes and declarations of namespaces allowed on an element.
  package let attributeLimit: Int32

  var failure = Failure.none
  /// libxml2's number for the failure, if it is the parser's own.
  var parserCode: Int32 = 0
  var line: Int = 0
  var column: Int = 0
  private var context: xmlParserCtxtPtr?

  init(_ limits: XMLLimits) {
    depthLimit = Int32(clamping: limits.depth)
    attributeLimit = Int32(clamping: limits.attributes)
  }

  /// Lets the session stop its parser.
  mutating func attach(_ context: xmlParserCtxtPtr) { self.context = context }

  /// Forgets the document before the next one.
  mutating func restart() {
    depth = 0
    failure = .none
    parserCode = 0
  }

  /// Ends parsing because a limit on depth or attributes is passed.
  package mutating func refuse() { stop(depth > depthLimit ? .depth : .attributes) }

  /// Ends parsing after the current event; the handler keeps its own reason.
  package mutating func stop() { stop(.stopped) }

  /// The place the parser has reached, line and column from 1.
  package var position: (line: Int, column: Int) {
    (
      Int(xmlSAX2GetLineNumber(context)),
      Int(xmlSAX2GetColumnNumber(context))
    )
  }

  mutating func stop(_ reason: Failure) {
    guard failure == .none else { return }
    failure = reason
    (line, column) = position
    xmlStopParser(context)
  }
}
