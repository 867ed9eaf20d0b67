// swift-tools-version: 6.2
import PackageDescription

/// What `make bench` times beside policyc itself: the support clock, and what each library of the tool costs at its start.
let package = Package(
    name: "Bench",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "policyc", path: "../.."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    ],
    targets: [
        .executableTarget(
            name: "DueDates", dependencies: [.product(name: "SupportPolicy", package: "policyc")]),
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
