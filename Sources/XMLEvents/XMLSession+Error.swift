internal import CLibXML2

extension XMLSession {
  /// The failure in words.
  ///
  /// libxml2's own messages can quote the document, so they are not used.
  func error(_ limits: XMLLimits) -> XMLError {
    switch failure {
    case .none, .stopped:
      XMLError(.stopped, line: line, column: column, "reading was stopped")
    case .documentType:
      XMLError(
        .documentType, line: line, column: column,
        "declares a document type, which is refused in a workbook")
    case .depth:
      XMLError(
        .depth, line: line, column: column,
        "elements are nested deeper than the limit of \(depthLimit)")
    case .attributes:
      XMLError(
        .attributes, line: line, column: column,
        "an element has more attributes than the limit of \(attributeLimit)")
    case .markup:
      XMLError(
        .markupBytes, line: line, column: column,
        "a tag or comment is longer than the limit of \(limits.markupBytes) bytes")
    case .text:
      XMLError(
        .textBytes, line: line, column: column,
        "the text of an element is longer than the limit of \(limits.textBytes) bytes")
    case .notWellFormed:
      XMLError(.notWellFormed, line: line, column: column, clause(parserCode))
    }
  }

  /// What the commonest of libxml2's error numbers mean.
  private func clause(_ code: Int32) -> String {
    switch xmlParserErrors(rawValue: UInt32(bitPattern: code)) {
    case XML_ERR_DOCUMENT_END where depth <= 0, XML_ERR_DOCUMENT_EMPTY:
      "the document is not exactly one element"
    case XML_ERR_DOCUMENT_END, XML_ERR_TAG_NOT_FINISHED: "the document ends too early"
    case XML_ERR_TAG_NAME_MISMATCH: "an end tag does not match its start tag"
    case XML_ERR_GT_REQUIRED: "a tag is not closed by '>'"
    case XML_ERR_LT_REQUIRED: "a tag is not opened by '<'"
    case XML_ERR_LT_IN_ATTRIBUTE: "an attribute value holds a bare '<'"
    case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      "an attribute has no quoted value"
    case XML_ERR_ATTRIBUTE_NOT_FINISHED: "an attribute value is not closed"
    case XML_ERR_ATTRIBUTE_REDEFINED: "an attribute occurs twice on one element"
    case XML_ERR_UNDECLARED_ENTITY: "an entity is used that XML does not predefine"
    case XML_ERR_NAME_REQUIRED: "a name is missing after '&' or '<'"
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: "an entity reference lacks its ';'"
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF:
      "a character is used that XML does not allow"
    case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING:
      "the bytes are not in the encoding they claim"
    case XML_ERR_CDATA_NOT_FINISHED: "a CDATA section is not closed"
    case XML_ERR_COMMENT_NOT_FINISHED: "a comment is not closed"
    case XML_ERR_NO_MEMORY: "no memory is left to parse it"
    default: "it is not well-formed XML (libxml2 error \(code))"
    }
  }
}
