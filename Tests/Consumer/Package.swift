// swift-tools-version: 6.2
import PackageDescription

/// A package that uses policyc as a user would: one line brings in the guide, and the code switches over its tiers.
let package = Package(
    name: "Consumer",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "policyc", path: "../..")],
    targets: [
        .executableTarget(
            name: "App",
            dependencies: [.product(name: "SupportPolicy", package: "policyc")],
            plugins: [.plugin(name: "PolicyPlugin", package: "policyc")])
    ],
    swiftLanguageModes: [.v6]
)
