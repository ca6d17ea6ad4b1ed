/// One mention of an e-mail address in a directory.
public struct Contact: Sendable, Equatable {
  /// What the address is for, as the workbook labels it.
  public var label: Localized
  /// The address.
  public var email: String
  /// The marketplace, as Amazon abbreviates it (`US`, `UK`, `JP`), if the workbook tells.
  public var marketplace: String?
  /// The title of the section that the address stands in.
  public var section: String?
  /// What else the cell or its neighbour says, such as an instruction or a subject line.
  public var note: String?
  /// The address's cell, as `B29`.
  public var cell: String

  /// Creates a contact.
  public init(
    label: Localized, email: String, marketplace: String? = nil, section: String? = nil,
    note: String? = nil, cell: String
  ) {
    self.label = label
    self.email = email
    self.marketplace = marketplace
    self.section = section
    self.note = note
    self.cell = cell
  }
}
