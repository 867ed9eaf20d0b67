/// A rule for make and ninja: these files are made from those.
enum Depfile {
    struct Rule {
        var targets: [String]
        var dependencies: [String]
    }

    static func encode(_ rules: [Rule]) throws -> [UInt8] {
        let lines = try rules.map { rule in
            try rule.targets.map(escaped).joined(separator: " ") + ": "
                + rule.dependencies.map(escaped).joined(separator: " ") + "\n"
        }
        return Array(lines.joined().utf8)
    }

    /// What both tools take back: a backslash before blanks and `#`, a second dollar.
    private static func escaped(_ path: String) throws -> String {
        // What would be a rule, a command or a variable of its own; make has no way to write it as a part of a name.
        if let sign = path.unicodeScalars.first(where: {
            ";|=%\\".unicodeScalars.contains($0) || $0.value < 0x20
        }),
            sign != "\t"
        {
            throw Failure(
                "a depfile cannot name `\(path)`: it cannot hold `\(sign)`",
                help: "give the file another name")
        }
        return path.reduce(into: "") { result, character in
            switch character {
            case " ", "\t", "#", ":": result += "\\" + String(character)
            case "$": result += "$$"
            default: result.append(character)
            }
        }
    }
}
