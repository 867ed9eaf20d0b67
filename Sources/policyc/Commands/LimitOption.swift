import ArgumentParser
import SourceText

/// One `--limit NAME=VALUE`.
struct LimitOption: ExpressibleByArgument {
    let name: Limits.Name
    let value: Int

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let name = Limits.Name(rawValue: String(parts[0])),
            let value = Int(parts[1]), (1...name.highest).contains(value)
        else { return nil }
        self.name = name
        self.value = value
    }
}

extension [LimitOption] {
    /// Of two of one name the last counts.
    var limits: Limits { reduce(into: Limits()) { $0[$1.name] = $1.value } }
}
