// swift-tools-version: 6.2
import PackageDescription

/// What `make bench` times beside policyc itself: each stage against libcmark, the support clock, and what each library
/// of the tool costs at its start. A package of its own, over links to the sources, so that no stage needs to be public.

func module(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: "Modules/\(name)", exclude: exclude)
}

let package = Package(
    name: "Bench",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    ],
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

        // libcmark in plain C: what every other time is divided by.
        .target(name: "Floor", dependencies: ["CCMark"]),
        .executableTarget(
            name: "Stages",
            dependencies: [
                "Floor", "SourceText", "MarkdownSyntax", "GuideSyntax", "PolicyModel", "PolicyAnalysis",
                "PolicyJSON", "PolicyEmit", "PolicyAccount", "GuideLint",
            ]),
        .executableTarget(name: "DueDates", dependencies: ["SupportPolicy"]),

        // Each links one library and makes it do a little, so that it is not left out.
        .executableTarget(name: "Nothing"),
        .executableTarget(name: "WithRegex"),
        .executableTarget(name: "WithFoundation"),
        .executableTarget(
            name: "WithArgumentParser",
            dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .executableTarget(name: "WithYams", dependencies: ["Yams"]),
    ],
    swiftLanguageModes: [.v6]
)
