/// What a long part looks like: a root, and in it, or in one element of it, items without end.
struct SegmentShape {
  /// The root's name without its prefix.
  let root: StaticString
  /// The element of the root that holds the items, where the root itself does not.
  let list: StaticString?
  /// The items that cuts are made before.
  let item: StaticString
}
