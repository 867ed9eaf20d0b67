import Foundation
import PackagePlugin

/// `swift package policy compile|check|lint …`: policyc, run in the package's folder.
@main
struct PolicyCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        process.executableURL = try context.tool(named: "policyc").url
        process.currentDirectoryURL = context.package.directoryURL
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            // What is wrong has been said by the program.
            Diagnostics.error(
                "policyc \(arguments.joined(separator: " ")): exit code \(process.terminationStatus)")
            return
        }
    }
}
