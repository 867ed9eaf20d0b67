import PolicyEmit
import SourceText

/// The Swift of several guides in one file: a build tool has to know the names of its outputs before it has read a guide.
enum SwiftBundle {
    static func joined(_ compiled: [CompilationRun.Compiled], isWanted: Bool) throws -> [Output] {
        let outputs = compiled.flatMap(\.outputs)
        guard isWanted, let first = outputs.first else { return outputs }
        try refuseTwins(compiled)
        let parts = outputs.map(\.bytes).joined(separator: [UInt8(ascii: "\n")])
        return [Output(destination: first.destination, bytes: Array(parts))]
    }

    /// One file cannot hold two enums of one name; the compiler of Swift would say so, but not which guides they are.
    private static func refuseTwins(_ compiled: [CompilationRun.Compiled]) throws {
        var seen: [String: String] = [:]
        for guide in compiled {
            let name = guide.input.swiftOptions.namespace ?? defaultSwiftNamespace(of: guide.policy)
            if let other = seen[name] {
                throw Failure(
                    "`\(other)` and `\(guide.input.name)` are both called `\(name)` in Swift",
                    help: "give one of them another `name:` in the configuration")
            }
            seen[name] = guide.input.name
        }
    }
}
