import ArgumentParser

struct Command: ParsableCommand {
    @Argument var file: String?
    @Option var output: String?
    @Flag var quiet = false

    func run() { print(quiet) }
}

Command.main()
