import PolicyModel
import SupportPolicy
import Testing

/// The policy that a reader expects of a page. `Tests/Fixtures/Expected/README.md` says how it is written.
struct Expectation {
    enum Kind { case tables, proseOnly, noPolicy }

    struct Cell {
        var feature: ExpectedName
        var tier: ExpectedName
        var severity: ExpectedName?
        var facts: ExpectedFacts
        var isOptional: Bool
    }

    private(set) var kind = Kind.tables
    private(set) var tiers: ExpectedOrder?
    private(set) var severities: ExpectedOrder?
    private(set) var cells: [Cell] = []

    init(_ text: String) throws {
        for line in text.split(whereSeparator: \.isNewline)
        where !line.hasPrefix("#") && !line.trimmed.isEmpty {
            try add(line.trimmed)
        }
    }

    private mutating func add(_ line: String) throws {
        if line == "no policy" {
            kind = .noPolicy
        } else if line == "prose only" {
            kind = .proseOnly
        } else if line.hasPrefix("tiers: ") {
            tiers = ExpectedOrder(String(line.dropFirst(7)), ascendingBy: "<")
        } else if line.hasPrefix("severities: ") {
            // Most urgent first.
            severities = ExpectedOrder(String(line.dropFirst(12)), ascendingBy: ",")
        } else {
            try add(cells: line)
        }
    }

    private mutating func add(cells line: String) throws {
        let isOptional = line.hasPrefix("? ")
        let sides = line.dropFirst(isOptional ? 2 : 0).split(separator: " = ", maxSplits: 1)
        let parts = (sides.first ?? "").components(between: " | ")
        try #require(sides.count == 2 && (2...3).contains(parts.count), "not a line of cells: \(line)")
        let facts = try ExpectedFacts(String(sides[1]))
        let tiers = names(parts[1], in: self.tiers)
        let levels = parts.count == 3 ? names(parts[2], in: severities).map(Optional.some) : [nil]
        for feature in parts[0].topLevelParts(by: ";").map(ExpectedName.init) {
            for tier in tiers {
                cells += levels.map {
                    Cell(feature: feature, tier: tier, severity: $0, facts: facts, isOptional: isOptional)
                }
            }
        }
    }

    /// A name stands for all that the page's list gives it; `*` for all names.
    private func names(_ text: String, in order: ExpectedOrder?) -> [ExpectedName] {
        if text == "*" { return order?.names ?? [] }
        return text.topLevelParts(by: ",").map { order?.name($0) ?? ExpectedName($0) }
    }
}

extension Substring {
    fileprivate func components(between separator: String) -> [String] {
        String(self).components(between: separator)
    }
}
