// swift-tools-version: 6.2
import PackageDescription

/// Targets for libFuzzer, see `make fuzz`. A package of its own, over links to the sources: they are compiled anew with
/// coverage and the address sanitizer, for which SwiftPM wants flags that no package that others depend on may have.

let fuzzed: [SwiftSetting] = [
    .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"]), .define("FUZZING"),
]

func module(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Modules/\(name)", exclude: exclude,
        swiftSettings: fuzzed)
}

let package = Package(
    name: "Fuzz",
    platforms: [.macOS(.v13)],
    dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.0.0")],
    targets: [
        .systemLibrary(
            name: "CCMark", path: "Modules/CCMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "CMarkMemory", dependencies: ["CCMark"], path: "Modules/CMarkMemory"),
        module("SourceText", []),
        module("MarkdownSyntax", ["CCMark", "CMarkMemory", "SourceText"]),
        module("YAMLSyntax", ["SourceText", "Yams"]),
        module("GuideSyntax", ["SourceText", "MarkdownSyntax", "YAMLSyntax"]),
        module("SupportPolicy", [], exclude: ["SupportPolicy.docc"]),
        module("PolicyModel", ["SourceText", "SupportPolicy"]),
        module(
            "PolicyAnalysis", ["SourceText", "YAMLSyntax", "GuideSyntax", "SupportPolicy", "PolicyModel"]),
        module("PolicyJSON", ["SourceText", "SupportPolicy", "PolicyModel"]),
        module("PolicyEmit", ["SourceText", "SupportPolicy", "PolicyModel", "PolicyJSON"]),
        module("PolicyAccount", ["SourceText", "GuideSyntax", "PolicyModel", "PolicyJSON"]),
        module(
            "GuideLint",
            ["SourceText", "YAMLSyntax", "GuideSyntax", "SupportPolicy", "PolicyModel", "PolicyAnalysis"]),
        // The program without its command line.
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "SourceText", "MarkdownSyntax", "YAMLSyntax", "GuideSyntax", "SupportPolicy", "PolicyModel",
                "PolicyAnalysis", "PolicyJSON", "PolicyEmit", "PolicyAccount", "GuideLint",
            ],
            path: "Sources/Fuzz", swiftSettings: fuzzed,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
    ],
    swiftLanguageModes: [.v6]
)
