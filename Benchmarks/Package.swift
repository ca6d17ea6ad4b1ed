// swift-tools-version: 6.2

import PackageDescription

/// As in the project's own package, which says why.
let warningsAreErrors = Context.environment["TEMPLATE_CORPUS_WARNINGS_AS_ERRORS"] == "1"
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

/// A target of the project's library, built here from the same sources (`Sources/Library` is a link
/// to them): much of what the benchmarks time is visible inside of one package only.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/Library/\(name)",
    swiftSettings: settings)
}

/// A C library of the system.
func system(_ name: String, pkgConfig: String, path: String? = nil) -> Target {
  .systemLibrary(name: name, path: path, pkgConfig: pkgConfig)
}

/// What zlib and libxml2 cost by themselves, what the reader costs around them, and what each stage of
/// `convert` costs.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")],
  targets: [
    system("FloorZlib", pkgConfig: "zlib"),
    system("FloorLibXML2", pkgConfig: "libxml-2.0"),
    .executableTarget(name: "Floor", dependencies: ["FloorZlib", "FloorLibXML2"]),

    .executableTarget(name: "Reader", dependencies: ["XLSX"], swiftSettings: settings),
    .executableTarget(
      name: "Stages",
      dependencies: ["ZipContainer", "XLSX", "CorpusModel", "Normalizing", "Emitting"],
      swiftSettings: settings),

    system("CZlib", pkgConfig: "zlib", path: "Sources/Library/CZlib"),
    system("CLibXML2", pkgConfig: "libxml-2.0", path: "Sources/Library/CLibXML2"),
    library("ZipContainer", ["CZlib"]),
    library("XMLEvents", ["CLibXML2"]),
    library("XLSX", ["ZipContainer", "XMLEvents"]),
    library("CorpusModel"),
    library("Normalizing", ["XLSX", "CorpusModel"]),
    library(
      "Emitting",
      [
        "CorpusModel", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
