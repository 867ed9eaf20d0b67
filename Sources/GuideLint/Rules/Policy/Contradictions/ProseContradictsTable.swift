import PolicyAnalysis
import PolicyModel
import SourceText
import SupportPolicy

extension Rule {
    static let proseContradictsTable = Rule(
        "prose.contradicts-table", "a sentence that says something else than the table",
        why: """
            The table says that a tier buys a service, and a sentence that it is bundled; or 24x5 here and 24x7 there. The \
            customer reads the better one, the desk works by the other.
            """,
        bad: Example(pages: [
            (
                "contact.md",
                """
                ## Contact support
                Phone support is available 24x7 for Pier customers.
                """
            ),
            (
                "plans.md",
                """
                ## Support plans
                | Plan | Dock | Pier |
                |---|---|---|
                | Chat | 24x5 | 24x7 |
                | Phone | Not included | 24x5 |
                """
            ),
        ]),
        good: Example(pages: [
            (
                "contact.md",
                """
                ## Contact support
                Phone support is available 24x5 for Pier customers.
                """
            ),
            (
                "plans.md",
                """
                ## Support plans
                | Plan | Dock | Pier |
                |---|---|---|
                | Chat | 24x5 | 24x7 |
                | Phone | Not included | 24x5 |
                """
            ),
        ]),
        mend: """
            Say the same in both places, or only in the table, with a link to it.
            """,
        site: { site, findings in
            guard !site.definitions.definers.isEmpty else { return }
            for (index, pageClaims) in site.claims.enumerated() {
                var told: Set<SourceSpan> = []
                for claims in pageClaims {
                    for found in claims.contradictions
                    where told.insert(found.claim.statement.span).inserted {
                        found.report(on: index, isHere: claims.definer.index == index, to: &findings)
                    }
                }
            }
        })
}

/// A sentence and the cell that says something else.
private struct Contradiction {
    var claim: Claim
    var feature: Feature
    var cell: TierEntitlement
    var definer: Definitions.Definer
}

extension PageClaims {
    /// Of each claim the first cell that says something else.
    fileprivate var contradictions: [Contradiction] {
        claims.compactMap { claim in
            guard let feature = definer.cells.feature(claim.feature) else { return nil }
            let cell = claim.tiers.lazy.compactMap { definer.cells.cell(of: feature.id, for: $0) }
                .first { !claim.agrees(with: $0) }
            return cell.map { Contradiction(claim: claim, feature: feature, cell: $0, definer: definer) }
        }
    }
}

extension Contradiction {
    fileprivate func report(on page: Int, isHere: Bool, to findings: inout SiteFindings) {
        let tier = definer.cells.name(of: cell.tier)
        let message = "the table says `\(cell.text)` of `\(feature.name.value)` for `\(tier)`"
        findings.report(
            "this says that `\(feature.name.value)` \(claim.kind.words) for `\(tier)`, and the table says `\(cell.text)`",
            on: page, at: claim.statement.span,
            notes: [definer.page.note(message, at: cell.span, isHere: isHere)].compactMap(\.self))
    }
}

extension Claim {
    fileprivate func agrees(with cell: TierEntitlement) -> Bool {
        guard cell.condition == nil, cell.notes.isEmpty else { return true }
        switch kind {
        case .given(let manner): return manner.agrees(with: cell.availability.value)
        case .coverage(let coverage):
            if cell.availability.value == .notIncluded { return false }
            guard case .hours? = cell.coverage?.value.schedule else { return true }
            return cell.coverage?.value.schedule == coverage.schedule
        case .response(let response):
            if cell.availability.value == .notIncluded { return false }
            guard let time = response.time, let known = cell.response?.value.time else { return true }
            return time.isAlike(known)
        }
    }
}

extension TimeAmount {
    /// 60 minutes are an hour; a day may be one of business.
    func isAlike(_ other: TimeAmount) -> Bool {
        if unit == other.unit { return amount == other.amount }
        let isShort = [unit, other.unit].allSatisfy { $0 == .minute || $0 == .hour }
        if isShort { return minutes(dayOf: 24) == other.minutes(dayOf: 24) }
        return [8, 24].contains { minutes(dayOf: $0) == other.minutes(dayOf: $0) }
    }
}

extension Claim.Kind {
    fileprivate var words: String {
        switch self {
        case .given(.bundled): "is included"
        case .given(.available): "is available"
        case .given(.sold): "is sold"
        case .given(.denied): "is not included"
        case .coverage(let coverage): "works `\(coverage.text)`"
        case .response(let response): "responds within \(response.time?.words ?? "a time")"
        }
    }
}

extension TimeAmount {
    fileprivate var words: String { "\(amount) \(unit.rawValue)" + (amount == 1 ? "" : "s") }
}
