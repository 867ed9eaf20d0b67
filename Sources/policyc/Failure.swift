import SourceText

/// Why a command could not do its work, which is not the guide's fault: usage, files, configuration. Exit code 2.
struct Failure: Error, Equatable {
    var message: String
    /// What the reader can do about it.
    var help: String?

    init(_ message: String, help: String? = nil) {
        self.message = message
        self.help = help
    }
}

/// The exit codes of the contract.
enum Outcome: Int32, Error, Comparable {
    case success = 0
    /// The guide has errors, or the outputs have drifted.
    case findings = 1
    /// Usage, input and output, or a bad configuration.
    case failure = 2

    static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }
}
