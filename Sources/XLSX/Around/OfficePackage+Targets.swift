extension OfficePackage {
  /// The part that a relationship leads to, whether the package has it or not.
  ///
  /// Some writers give the target from the package's root and leave the slash out.
  func target(of relationship: Relationship) -> String {
    if contains(relationship.part) || relationship.isExternal { return relationship.part }
    let fromRoot = PartName.resolve(relationship.target, from: "")
    return contains(fromRoot) ? fromRoot : relationship.part
  }
}
