/// The version of the program.
public enum Version {
  /// The version number, as in CHANGELOG.md.
  public static let number = "0.1.0"
  /// The name and version that every output names as its generator.
  public static let generator = "template-corpus \(number)"
}
