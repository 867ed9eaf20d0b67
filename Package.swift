// swift-tools-version: 6.2
import PackageDescription

/// Targets stand in the order of the corridor: text comes in at the top, outputs leave at the bottom,
/// and no target depends on one below it.

let warningsAreErrors = Context.environment["POLICYC_WARNINGS_AS_ERRORS"] == "1"

let strict: [SwiftSetting] =
    [.strictMemorySafety()] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

let package = Package(
    name: "policyc",
    platforms: [.macOS(.v13)],
    products: [
        .executable(name: "policyc", targets: ["policyc"]),
        .library(name: "SupportPolicy", targets: ["SupportPolicy"]),
        .plugin(name: "PolicyPlugin", targets: ["PolicyPlugin"]),
        .plugin(name: "PolicyCommand", targets: ["PolicyCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "CMarkMemory", dependencies: ["CCMark"]),
        .target(name: "SourceText", swiftSettings: strict),
        .target(
            name: "MarkdownSyntax", dependencies: ["CCMark", "CMarkMemory", "SourceText"],
            swiftSettings: strict),
        .target(name: "YAMLSyntax", dependencies: ["SourceText", "Yams"], swiftSettings: strict),
        .target(
            name: "GuideSyntax",
            dependencies: ["SourceText", "MarkdownSyntax", "YAMLSyntax"], swiftSettings: strict),
        .target(name: "SupportPolicy", swiftSettings: strict),
        .target(name: "PolicyModel", dependencies: ["SourceText", "SupportPolicy"], swiftSettings: strict),
        .target(
            name: "PolicyAnalysis",
            dependencies: ["SourceText", "YAMLSyntax", "GuideSyntax", "SupportPolicy", "PolicyModel"],
            swiftSettings: strict),
        .target(
            name: "PolicyJSON", dependencies: ["SourceText", "SupportPolicy", "PolicyModel"],
            swiftSettings: strict),
        .target(
            name: "PolicyEmit", dependencies: ["SourceText", "SupportPolicy", "PolicyModel", "PolicyJSON"],
            swiftSettings: strict),
        .target(
            name: "PolicyAccount", dependencies: ["SourceText", "GuideSyntax", "PolicyModel", "PolicyJSON"],
            swiftSettings: strict),
        .target(
            name: "GuideLint",
            dependencies: [
                "SourceText", "YAMLSyntax", "GuideSyntax", "SupportPolicy", "PolicyModel", "PolicyAnalysis",
            ], swiftSettings: strict),
        .target(
            name: "LintOutput", dependencies: ["SourceText", "GuideLint", "PolicyJSON"], swiftSettings: strict
        ),
        .executableTarget(
            name: "policyc",
            dependencies: [
                "SourceText", "MarkdownSyntax", "GuideSyntax", "SupportPolicy", "PolicyModel",
                "PolicyAnalysis", "PolicyJSON", "PolicyEmit", "PolicyAccount", "GuideLint",
                "LintOutput", "YAMLSyntax",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        // Find inputs and run policyc; no logic.
        .plugin(
            name: "PolicyPlugin", capability: .buildTool(), dependencies: ["policyc"],
            path: "Sources/PolicyPlugin"),
        .plugin(
            name: "PolicyCommand",
            capability: .command(
                intent: .custom(verb: "policy", description: "Compile, check and lint support guides."),
                permissions: [
                    .writeToPackageDirectory(reason: "policy compile writes the outputs of policyc.yml")
                ]),
            dependencies: ["policyc"], path: "Sources/PolicyCommand"),
        // What the guide in content/ compiles to: a target, so that it must compile.
        .target(
            name: "GeneratedSupport", dependencies: ["SupportPolicy"], path: "generated/Swift",
            swiftSettings: strict),

        // What the tests of several rooms share: checks of a tree, and policies made by hand.
        .target(
            name: "MarkdownTestSupport", dependencies: ["SourceText", "MarkdownSyntax", "TestTools"],
            path: "Tests/MarkdownTestSupport", swiftSettings: strict),
        .target(
            name: "PolicyFixtures",
            dependencies: ["SourceText", "SupportPolicy", "PolicyModel", "TestTools"],
            path: "Tests/PolicyFixtures", swiftSettings: strict),
        // Guides and numbers to test with, and the judges of outputs: the Swift compiler and a validator of JSON Schemas.
        .target(name: "TestTools", path: "Tests/TestTools", swiftSettings: strict),

        .testTarget(name: "SupportPolicyTests", dependencies: ["SupportPolicy"], swiftSettings: strict),
        .testTarget(
            name: "SourceTextTests", dependencies: ["SourceText", "TestTools"], swiftSettings: strict),
        .testTarget(
            name: "MarkdownSyntaxTests",
            dependencies: ["SourceText", "MarkdownSyntax", "MarkdownTestSupport", "TestTools"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "GuideSyntaxTests",
            dependencies: ["GuideSyntax", "MarkdownSyntax", "SourceText", "YAMLSyntax", "Yams"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "PolicyAnalysisTests",
            dependencies: [
                "PolicyAnalysis", "PolicyModel", "GuideSyntax", "MarkdownSyntax", "SourceText",
                "SupportPolicy",
            ],
            exclude: ["Cells", "Fixtures", "Stances"], swiftSettings: strict),
        .testTarget(
            name: "PolicyJSONTests",
            dependencies: [
                "PolicyJSON", "PolicyFixtures", "PolicyModel", "SourceText", "SupportPolicy", "TestTools",
            ],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "PolicyEmitTests",
            dependencies: [
                "PolicyEmit", "PolicyFixtures", "PolicyModel", "SourceText", "SupportPolicy", "TestTools",
            ],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "GuideLintTests",
            dependencies: [
                "GuideLint", "SourceText", "MarkdownSyntax", "GuideSyntax", "PolicyModel", "PolicyAnalysis",
                "SupportPolicy", "TestTools",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "LintOutputTests",
            dependencies: ["LintOutput", "GuideLint", "SourceText", "PolicyFixtures", "TestTools"],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "GeneratedSupportTests", dependencies: ["GeneratedSupport", "SupportPolicy"],
            swiftSettings: strict),
        .testTarget(
            name: "policycTests",
            dependencies: [
                "policyc", "SourceText", "GuideSyntax", "MarkdownSyntax", "SupportPolicy", "PolicyModel",
                "PolicyAnalysis", "PolicyJSON", "PolicyEmit", "PolicyAccount", "GuideLint", "LintOutput",
                "YAMLSyntax", "TestTools",
            ],
            exclude: ["Dialects"], swiftSettings: strict),
        .testTarget(name: "EndToEndTests", dependencies: ["policyc", "TestTools"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
