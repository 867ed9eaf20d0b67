/// A rule for make and ninja: these files are made from those.
enum Depfile {
    struct Rule {
        var targets: [String]
        var dependencies: [String]
    }

    static func encode(_ rules: [Rule]) -> [UInt8] {
        let lines = rules.map { rule in
            rule.targets.map(escaped).joined(separator: " ") + ": "
                + rule.dependencies.map(escaped).joined(separator: " ") + "\n"
        }
        return Array(lines.joined().utf8)
    }

    /// What both tools take back: a backslash before blanks and `#`, a second dollar.
    private static func escaped(_ path: String) -> String {
        path.reduce(into: "") { result, character in
            switch character {
            case " ", "\t", "#", ":": result += "\\" + String(character)
            case "$": result += "$$"
            default: result.append(character)
            }
        }
    }
}
