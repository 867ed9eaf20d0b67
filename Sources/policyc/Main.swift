import ArgumentParser
import SourceText

/// Runs the command line and turns what became of it into an exit code.
@main
enum Main {
    static func main() async {
        System.ignoreBrokenPipes()
        System.end(await outcome(of: Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    /// The parser's own exit code for a wrong usage is 64; the contract says 2.
    private static func outcome(of arguments: [String]) async -> Outcome {
        do {
            try UsageMistake.refuseUnknownCommand(arguments)
            var command = try Policyc.parseAsRoot(arguments)
            let color = (command as? any ColoringCommand)?.common.color ?? .auto
            return await run(&command, console: Console(color: color))
        } catch {
            return report(error, to: Console())
        }
    }

    private static func run(_ command: inout any ParsableCommand, console: Console) async -> Outcome {
        do {
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
            return .success
        } catch let outcome as Outcome {
            return outcome
        } catch {
            return report(error, to: console)
        }
    }

    private static func report(_ error: any Error, to console: Console) -> Outcome {
        if let failure = error as? Failure {
            console.report(failure)
            return .failure
        }
        guard Policyc.exitCode(for: error).isSuccess else {
            console.report(UsageMistake.failure(for: error))
            return .failure
        }
        // Help and version, which the parser throws too.
        let message = Policyc.fullMessage(for: error)
        do { try console.write(message.isEmpty || message.hasSuffix("\n") ? message : message + "\n") } catch
        {
            if let failure = error as? Failure { console.report(failure) }
            return .failure
        }
        return .success
    }
}
