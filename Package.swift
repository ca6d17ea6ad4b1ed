// swift-tools-version: 6.2

import PackageDescription

/// Warnings stop the build where this is set (`make check` sets it): a newcomer's newer compiler
/// may warn about more than ours does, and must still be able to build.
let warningsAreErrors = Context.environment["TEMPLATE_CORPUS_WARNINGS_AS_ERRORS"] == "1"

let settings: [SwiftSetting] =
  [
    // `any` marks every existential, so that none slips into a hot path unseen.
    .enableUpcomingFeature("ExistentialAny"),
    // An import is internal unless it says otherwise: C modules and GRDB never leak.
    .enableUpcomingFeature("InternalImportsByDefault"),
    // A member is visible only where its module is imported: the arrows below stay true.
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

/// The fuzzers exist only for `make fuzz`, which sets this: the compiler must instrument what they
/// run, and their `main` needs the fuzzer's runtime.
let fuzzers: [Target] =
  Context.environment["TEMPLATE_CORPUS_FUZZ"] == "1"
  ? [
    .target(name: "FuzzDriver", path: "Tests/Fuzz/Driver", swiftSettings: settings),
    .executableTarget(
      name: "FuzzSeeds", dependencies: ["WorkbookBuilder"], path: "Tests/Fuzz/Seeds",
      swiftSettings: settings),
    fuzzer("ZipDirectory", ["ZipContainer"]),
    fuzzer("Inflater", ["ZipContainer", "WorkbookBuilder", "CZlib"]),
    fuzzer("NumberFormat", ["XLSX"]),
    fuzzer("Strings", ["XLSX", "WorkbookBuilder"]),
    fuzzer("Workbook", ["XLSX", "WorkbookBuilder"]),
  ] : []

/// A fuzzer with its main file in Tests/Fuzz.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: "Fuzz\(name)", dependencies: dependencies + ["FuzzDriver"], path: "Tests/Fuzz/\(name)",
    swiftSettings: settings)
}

let package = Package(
  name: "template-corpus",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "XLSX", targets: ["XLSX"]),
    .library(name: "TemplateCorpus", targets: ["TemplateCorpus"]),
    .executable(name: "template-corpus", targets: ["template-corpus"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),

    .target(name: "ZipContainer", dependencies: ["CZlib"], swiftSettings: settings),
    .target(name: "XMLEvents", dependencies: ["CLibXML2"], swiftSettings: settings),
    .target(name: "XLSX", dependencies: ["ZipContainer", "XMLEvents"], swiftSettings: settings),
    .target(name: "CorpusModel", swiftSettings: settings),
    .target(name: "Normalizing", dependencies: ["XLSX", "CorpusModel"], swiftSettings: settings),
    .target(
      name: "Emitting",
      dependencies: [
        "CorpusModel",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "TemplateCorpus",
      dependencies: [
        "XLSX", "Normalizing", "CorpusModel", "Emitting",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "template-corpus",
      dependencies: [
        // The command imports TemplateCorpus alone. The other two are named because SwiftPM compiles
        // a target anew only after a change in a module that it names, and the command lays out
        // their structures: with an older layout it would crash.
        "TemplateCorpus", "XLSX", "CorpusModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Scores the normalizer on labelled sheets; `make accuracy` runs it.
    .executableTarget(
      name: "accuracy", dependencies: ["Normalizing", "CorpusModel"], path: "Tests/Accuracy",
      exclude: ["Letters", "README.md", "thresholds.txt"], swiftSettings: settings),
    .target(
      name: "WorkbookBuilder", dependencies: ["CZlib"], path: "Tests/WorkbookBuilder",
      swiftSettings: settings),
    .testTarget(
      name: "ZipContainerTests", dependencies: ["ZipContainer", "WorkbookBuilder"],
      swiftSettings: settings),
    .testTarget(
      name: "XMLEventsTests", dependencies: ["XMLEvents"], swiftSettings: settings),
    .testTarget(
      name: "XLSXTests", dependencies: ["XLSX", "WorkbookBuilder"], swiftSettings: settings),
    .testTarget(
      name: "NormalizingTests", dependencies: ["Normalizing", "CorpusModel", "XLSX"],
      swiftSettings: settings),
    .testTarget(
      name: "EmittingTests",
      dependencies: [
        "Emitting", "CorpusModel", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "TemplateCorpusTests",
      dependencies: ["TemplateCorpus", "CorpusModel", "Normalizing", "WorkbookBuilder"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "template-corpus", "WorkbookBuilder", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "DocumentationTests", dependencies: ["XLSX", "TemplateCorpus", "WorkbookBuilder"],
      swiftSettings: settings),
  ] + fuzzers,
  swiftLanguageModes: [.v6]
)
