import ArgumentParser
import SourceText

/// Runs the command line and turns what became of it into an exit code.
///
/// Not asynchronous itself: the first thread of an asynchronous `main` ends at once, and the end of a thread sorts the
/// unwinding tables of a static binary, which takes longer than to compile a guide.
@main
enum Main {
    static func main() {
        System.ignoreSignalsOfWrites()
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            try UsageMistake.refuseUnknownCommand(arguments)
            var command = try Policyc.parseAsRoot(arguments)
            // To ask for a type is quick; to ask for a protocol looks through all that the program and its libraries conform to.
            if let waiting = command as? Lint {
                let console = console(of: waiting)
                // Detached: this is the main actor, and it sleeps.
                Task.detached { System.end(await outcome(of: waiting, console: console).rawValue) }
                System.sleep()
            }
            System.end(outcome(console(of: command)) { try command.run() }.rawValue)
        } catch {
            System.end(report(error, to: Console()).rawValue)
        }
    }

    private static func outcome(of command: any WaitingCommand, console: Console) async -> Outcome {
        var command = command
        do {
            try await command.run()
            return .success
        } catch {
            return outcome(console) { throw error }
        }
    }

    private static func console(of command: any ParsableCommand) -> Console {
        Console(color: (command as? any ColoringCommand)?.common.color ?? .auto)
    }

    /// - Parameter console: For what goes wrong; not made before.
    private static func outcome(_ console: @autoclosure () -> Console, of run: () throws -> Void) -> Outcome {
        do {
            try run()
            return .success
        } catch let outcome as Outcome {
            return outcome
        } catch {
            return report(error, to: console())
        }
    }

    /// The parser's own exit code for a wrong usage is 64; the contract says 2.
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
