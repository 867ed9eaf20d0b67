import PolicyModel
import SourceText

/// Finds what the user named on the command line: by name or id, whatever the case.
enum Lookup {
    static func tier(_ name: String, in policy: Policy) throws -> Tier {
        try find(name, "tier", in: policy.tiers) { [$0.name.value, $0.id.rawValue] }
    }

    static func feature(_ name: String, in policy: Policy) throws -> Feature {
        try find(name, "feature", in: policy.features) { [$0.name.value, $0.id.rawValue] }
    }

    static func severity(_ name: String, in policy: Policy) throws -> SeverityLevel {
        guard !policy.severities.isEmpty else {
            throw Failure("this guide does not split anything by severity", help: "leave `--severity` out")
        }
        // "p1" is enough for `P1 Critical`, where no other one begins so.
        let short = policy.severities.filter { $0.id.rawValue.hasPrefix(name.lowercased() + "-") }
        if short.count == 1, let only = short.first,
            !policy.severities.contains(where: { $0.id.rawValue == name.lowercased() })
        {
            return only
        }
        return try find(name, "severity", in: policy.severities) { [$0.name.value, $0.id.rawValue] }
    }

    static func find<Thing>(
        _ word: String, _ kind: String, in things: [Thing], names: (Thing) -> [String]
    ) throws -> Thing {
        let wanted = word.lowercased()
        if let thing = things.first(where: { names($0).contains { $0.lowercased() == wanted } }) {
            return thing
        }
        let known = things.compactMap { names($0).first }
        throw Failure(
            "there is no \(kind) `\(word)`",
            help: nearest(to: word, in: things.flatMap(names)).map { "did you mean `\($0)`?" }
                ?? "there \(known.count == 1 ? "is" : "are") "
                + (known.isEmpty ? "none" : known.map { "`\($0)`" }.joined(separator: ", ")))
    }
}
