internal import CLibXML2

/// What every parser sets up in libxml2.
enum LibXML {
  private static let initialised: Void = xmlInitParser()

  /// Initialises libxml2 once in the process.
  static func initialise() { _ = initialised }

  /// What every parser allows and forbids.
  ///
  /// NOENT makes `&amp;` in an attribute arrive as `&`; without a document type there is no other
  /// entity that it could expand.
  static var options: Int32 {
    Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue)
  }

  /// A SAX2 handler with the three functions, and refusals for document types.
  static func handler(_ callbacks: XMLCallbacks) -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = callbacks.startElement
    handler.endElementNs = callbacks.endElement
    handler.characters = callbacks.characters
    handler.cdataBlock = callbacks.characters
    // The same function as for text: libxml2 then does not ask whether blanks may be ignored.
    handler.ignorableWhitespace = callbacks.characters
    handler.internalSubset = { data, _, _, _ in
      data?.assumingMemoryBound(to: XMLSession.self).pointee.stop(.documentType)
    }
    handler.externalSubset = handler.internalSubset
    // The error's type is const since 2.12: the closure's parameters are left to inference.
    handler.serror = { data, error in
      guard let session = data?.assumingMemoryBound(to: XMLSession.self), let error,
        error.pointee.level == XML_ERR_FATAL, session.pointee.failure == .none
      else { return }
      session.pointee.failure = .notWellFormed
      session.pointee.parserCode = error.pointee.code
      session.pointee.line = Int(error.pointee.line)
      session.pointee.column = Int(error.pointee.int2)
    }
    return handler
  }
}
