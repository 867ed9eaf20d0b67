import PolicyModel
import SupportPolicy

/// How a compiled page compares with its expectation, cell by cell.
struct PageScore {
    private(set) var expected = 0
    private(set) var right = 0
    private(set) var unspecified = 0
    private(set) var wrong = 0
    /// Cells that the compiler types and no reader would; they are wrong as well.
    private(set) var extra = 0
    /// What is wrong, a line each.
    private(set) var faults: [String] = []
    /// What is left open, a line each.
    private(set) var gaps: [String] = []

    private var found: [FoundCell]
    private let policy: Policy?

    private struct FoundCell {
        var feature: String
        var tier: String
        var severity: String?
        var entitlement: Entitlement
        var isTaken = false
    }

    init(of policy: Policy?, against expectation: Expectation) {
        self.policy = policy
        found = Self.cells(of: policy)
        judgeNames(expectation)
        let named = expectation.cells.map { cell in take { cell.isNamed($0.feature, $0.tier, $0.severity) } }
        for (cell, index) in zip(expectation.cells, named) {
            judge(
                cell,
                found: index ?? (cell.feature.isAny ? take { cell.isUnnamed($0.tier, $0.severity) } : nil))
        }
        judgeExtras(expectation)
    }

    private static func cells(of policy: Policy?) -> [FoundCell] {
        guard let document = policy?.document else { return [] }
        let tiers = names(document.tiers.map { ($0.id, $0.name) })
        let severities = names(document.severities.map { ($0.id, $0.name) })
        return document.features.flatMap { feature in
            feature.entitlements.sorted { $0.key < $1.key }.flatMap { tier, entitlement in
                let tier = tiers[tier] ?? tier
                let whole = FoundCell(feature: feature.name, tier: tier, entitlement: entitlement)
                let parts = entitlement.bySeverity.sorted { $0.key < $1.key }.map {
                    FoundCell(
                        feature: feature.name, tier: tier, severity: severities[$0.key] ?? $0.key,
                        entitlement: $0.value)
                }
                return [whole] + parts
            }
        }
    }

    private static func names(_ pairs: [(String, String)]) -> [String: String] {
        Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private mutating func take(_ matches: (FoundCell) -> Bool) -> Int? {
        guard let index = found.firstIndex(where: { !$0.isTaken && matches($0) }) else { return nil }
        found[index].isTaken = true
        return index
    }

    private mutating func judgeNames(_ expectation: Expectation) {
        let tiers = policy?.tiers.map(\.name.value) ?? []
        let severities = policy?.severities.map(\.name.value) ?? []
        switch expectation.kind {
        case .tables: if let order = expectation.tiers { count(order.verdict(on: tiers), "the tiers") }
        case .noPolicy: count(.right, "no policy")
        case .proseOnly: count(policy == nil ? .unspecified : .right, "the prose")
        }
        if let order = expectation.severities { count(order.verdict(on: severities), "the severities") }
    }

    private mutating func judge(_ cell: Expectation.Cell, found index: Int?) {
        let entitlement = index.map { found[$0].entitlement }
        if cell.isOptional, entitlement?.isTyped != true { return }
        count(cell.verdict(on: entitlement), cell.description)
    }

    private mutating func count(_ verdict: Verdict, _ what: String) {
        expected += 1
        switch verdict {
        case .right: right += 1
        case .unspecified:
            unspecified += 1
            gaps.append(what)
        case .wrong(let difference):
            wrong += 1
            faults.append("\(what): \(difference)")
        }
    }

    private mutating func judgeExtras(_ expectation: Expectation) {
        for cell in found where !cell.isTaken && cell.entitlement.isTyped && !isWholeOfParts(cell) {
            extra += 1
            faults.append(
                "\(cell.feature) | \(cell.tier)\(cell.severity.map { " | " + $0 } ?? ""): "
                    + "not expected at all: \(cell.entitlement.text)")
        }
    }

    /// The cell only holds parts by severity, one of which is expected, and says nothing that holds for all of them
    /// and not for each.
    private func isWholeOfParts(_ cell: FoundCell) -> Bool {
        let whole = cell.entitlement
        return cell.severity == nil
            && found.contains {
                $0.severity != nil && $0.isTaken && $0.feature == cell.feature && $0.tier == cell.tier
            }
            && whole.availability == .included && whole.response == nil && whole.quantity == nil
            && whole.priority == nil
            && (whole.coverage == nil
                || whole.bySeverity.values.allSatisfy { $0.coverage?.schedule == whole.coverage?.schedule })
    }
}

extension Expectation.Cell {
    func isNamed(_ feature: String, _ tier: String, _ severity: String?) -> Bool {
        self.feature.matches(feature) && isUnnamed(tier, severity)
    }

    func isUnnamed(_ tier: String, _ severity: String?) -> Bool {
        guard self.tier.matches(tier) else { return false }
        guard let expected = self.severity, let severity else {
            return self.severity == nil && severity == nil
        }
        return expected.matches(severity)
    }

    func verdict(on found: Entitlement?) -> Verdict {
        guard let found else { return .unspecified }
        guard found.isTyped else { return facts.mayBeUnspecified ? .right : .unspecified }
        return facts.difference(from: found).map { Verdict.wrong("\($0), in `\(found.text)`") } ?? .right
    }

    var description: String {
        [feature, tier, severity].compactMap { $0?.ids.first ?? $0.map { _ in "*" } }.joined(separator: " | ")
    }
}
