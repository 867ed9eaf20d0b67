// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Desk",
    dependencies: [.package(path: "../policyc")],
    targets: [
        .executableTarget(
            name: "Desk",
            dependencies: [.product(name: "SupportPolicy", package: "policyc")],
            plugins: [.plugin(name: "PolicyPlugin", package: "policyc")])
    ]
)
