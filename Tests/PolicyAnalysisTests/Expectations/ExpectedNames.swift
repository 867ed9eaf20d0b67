import PolicyModel

/// The names that a reader gives a thing; any of them will do.
struct ExpectedName: Equatable {
    var ids: [String]
    /// The page may as well not have it.
    var isOptional = false
    /// A table that the page gives no name may have any.
    var isAny = false

    init(_ text: String) {
        var text = text
        if text.hasSuffix("?") {
            isOptional = true
            text.removeLast()
        }
        let names = text.split(separator: " / ").map { $0.trimmed }
        isAny = names.last == "*"
        ids = names.filter { $0 != "*" }.map(Self.id)
    }

    func matches(_ name: String) -> Bool { ids.contains(Self.id(of: name)) }

    private static func id(of name: String) -> String { FeatureID(naming: name).rawValue }
}

/// Names in an order: groups one after the other, and no order within a group.
struct ExpectedOrder {
    var groups: [[ExpectedName]]

    init(_ text: String, ascendingBy separator: Character) {
        groups = text.topLevelParts(by: separator).map { $0.topLevelParts(by: ",").map(ExpectedName.init) }
    }

    var names: [ExpectedName] { groups.flatMap { $0 } }

    func name(_ name: String) -> ExpectedName? { names.first { $0.matches(name) } }

    /// What the compiler found, lowest or most urgent first.
    func verdict(on found: [String]) -> Verdict {
        let places = found.map { name in groups.firstIndex { $0.contains { $0.matches(name) } } }
        let known = places.compactMap { $0 }
        guard known.count == found.count else {
            let strangers = zip(found, places).filter { $0.1 == nil }.map { "`\($0.0)`" }
            return .wrong("there is no " + strangers.joined(separator: ", "))
        }
        guard known == known.sorted() else {
            return .wrong("in another order: " + found.joined(separator: ", "))
        }
        let isWhole = names.allSatisfy { name in name.isOptional || found.contains { name.matches($0) } }
        return isWhole ? .right : .unspecified
    }
}

/// How what the compiler found compares with what a reader expects.
enum Verdict: Equatable {
    case right
    /// Left out or left open; somebody can see that it is.
    case unspecified
    /// Said, and not so.
    case wrong(String)
}

extension StringProtocol {
    var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// The parts between separators that stand in no parentheses.
    func topLevelParts(by separator: Character) -> [String] {
        var parts = [""]
        var depth = 0
        for character in self {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == separator, depth == 0 {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map(\.trimmed).filter { !$0.isEmpty }
    }
}
