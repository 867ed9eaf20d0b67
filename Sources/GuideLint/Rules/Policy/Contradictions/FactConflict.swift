import PolicyAnalysis
import PolicyModel
import SourceText
import SupportPolicy

extension Rule {
    static let factConflict = Rule(
        "fact.conflict", "one fact that is told in two ways",
        why: """
            Two tables, two sentences, or the tables of two pages say different things of one feature and one tier. One \
            was changed and the other forgotten.
            """,
        bad: Example(pages: [
            (
                "a-plans.md",
                """
                ## Support plans
                | Plan | Dock | Pier |
                |---|---|---|
                | Chat | 24x5 | 24x7 |
                | Phone | Not included | 24x5 |
                """
            ),
            (
                "b-contact.md",
                """
                ## Contact support
                | Plan | Dock | Pier |
                |---|---|---|
                | Chat | 24x5 | 24x7 |
                | Phone | Not included | 24x7 |
                """
            ),
        ]),
        good: Example(pages: [
            (
                "a-plans.md",
                """
                ## Support plans
                | Plan | Dock | Pier |
                |---|---|---|
                | Chat | 24x5 | 24x7 |
                | Phone | Not included | 24x5 |
                """
            ),
            (
                "b-contact.md",
                """
                ## Contact support
                | Plan | Dock | Pier |
                |---|---|---|
                | Chat | 24x5 | 24x7 |
                | Phone | No | 24/5 |
                """
            ),
        ]),
        mend: """
            Keep the fact in one place and link to it, or say the same in both.
            """,
        site: { site, findings in
            var cells = ToldFacts()
            for definer in site.definitions.definers {
                // Tables with other tiers are about something else.
                let tiers = cells.number(of: definer.policy.tiers.map(\.id.rawValue))
                for told in definer.facts(of: tiers) { cells.tell(told, to: &findings) }
            }
            for (index, page) in site.pages.enumerated() {
                for told in page.hourFacts(index) { cells.tell(told, to: &findings) }
            }
            for told in site.openClaims { cells.tell(told, to: &findings) }
        })
}

/// A fact with where it stands.
private struct ToldFact {
    /// What it is about; what it says is told apart by value.
    var key: String
    var value: Value
    var text: String
    var name: String
    var page: PageSummary
    var index: Int
    var span: SourceSpan

    enum Value {
        case cell(TierEntitlement)
        case hours([CoverageWindow])
        case claim(Claim.Kind)
    }
}

/// The first page that tells each fact.
private struct ToldFacts {
    private var first: [String: [ToldFact]] = [:]
    private var tiers: [[String]: Int] = [:]

    /// A short name for the tiers that tables have in common, whatever their order.
    fileprivate mutating func number(of ids: [String]) -> Int {
        let (ids, next) = (ids.sorted(), tiers.count)
        if let known = tiers[ids] { return known }
        tiers[ids] = next
        return next
    }

    fileprivate mutating func tell(_ fact: ToldFact, to findings: inout SiteFindings) {
        let known = first[fact.key]?.first { other in
            other.index == fact.index
                || Definitions.isOneVendor(other.page, fact.page)
                    && Definitions.mayAgree(other.page.path, fact.page.path)
        }
        guard let known else {
            first[fact.key, default: []].append(fact)
            return
        }
        guard !known.value.agrees(with: fact.value) else { return }
        let message = "told as `\(known.text)` here"
        let isHere = known.index == fact.index
        findings.report(
            "\(fact.name) is `\(fact.text)` here and `\(known.text)` "
                + (isHere ? "above" : "in \(known.page.path)"), on: fact.index, at: fact.span,
            notes: [known.page.note(message, at: known.span, isHere: isHere)].compactMap(\.self),
            help: "keep the fact in one place and link to it")
    }
}

extension ToldFact.Value {
    /// Other words for the same, and what one of both leaves open, are no conflict.
    fileprivate func agrees(with other: Self) -> Bool {
        switch (self, other) {
        case (.cell(let a), .cell(let b)): a.agrees(with: b)
        case (.hours(let a), .hours(let b)): a == b
        case (.claim(let a), .claim(let b)): a.agrees(with: b)
        default: true
        }
    }
}

extension TierEntitlement {
    /// Whether both can be true.
    fileprivate func agrees(with other: TierEntitlement) -> Bool {
        guard condition == nil, other.condition == nil else { return true }
        let (a, b) = (availability.value, other.availability.value)
        if a != b { return [a, b].contains(.unspecified) || [a, b].contains(.onRequest) }
        if case .hours? = coverage?.value.schedule, case .hours? = other.coverage?.value.schedule,
            coverage?.value.schedule != other.coverage?.value.schedule
        {
            return false
        }
        if let a = response?.value.time, let b = other.response?.value.time { return a.isAlike(b) }
        return true
    }
}

extension Definitions.Definer {
    /// What its tables say.
    fileprivate func facts(of tiers: Int) -> [ToldFact] {
        // Under headings of several subjects, rows of one name are about several things.
        let trails = Dictionary(grouping: policy.features) { $0.name.value.lowercased() }
            .mapValues { Set($0.map { Self.subject(of: $0.trail) }).count }
        let features = policy.features.filter { trails[$0.name.value.lowercased()] == 1 }
        return features.flatMap { feature in
            feature.entitlements.map { cell in
                ToldFact(
                    key: "\(tiers)\n\(cell.tier)\n\(feature.name.value.lowercased())", value: .cell(cell),
                    text: cell.text, name: "`\(feature.name.value)` for `\(cells.name(of: cell.tier))`",
                    page: page, index: index,
                    span: cell.span)
            }
        }
    }
}

extension Definitions.Definer {
    /// What headings speak of beside support and its tiers: "Support plans" and "All plans at a glance" of nothing else,
    /// "Cloud" and "Server" of two things.
    fileprivate static func subject(of trail: [String]) -> Set<String> {
        let words = trail.joined(separator: " ").lowercased().split { !$0.isLetter && !$0.isNumber }
        return Set(words.map(String.init)).subtracting(ownWords)
    }

    private static let ownWords: Set<String> = [
        "support", "plan", "plans", "tier", "tiers", "level", "levels", "package", "packages", "feature",
        "features", "contact", "channel", "channels", "option", "options", "overview", "summary", "details",
        "comparison", "compare", "table", "matrix", "coverage", "hours", "our", "your", "us", "the", "a",
        "an",
        "of", "for", "and", "in", "by", "to", "at", "all", "more", "on", "glance", "included", "what", "is",
        "you", "get", "get", "how", "about", "reference", "again", "short",
    ]
}

extension Site {
    /// What sentences say of the features of a table that leaves it open. Where the table says it, they are held against
    /// the table.
    fileprivate var openClaims: [ToldFact] {
        zip(pages, claims).enumerated().flatMap { index, told -> [ToldFact] in
            told.1.flatMap { pageClaims -> [ToldFact] in
                pageClaims.claims.flatMap { claim in
                    pageClaims.definer.cells.open(claim).map { name in
                        ToldFact(
                            key: "claim\n\(pageClaims.definer.index)\n\(name)\n\(claim.kind.name)",
                            value: .claim(claim.kind), text: claim.statement.value, name: name, page: told.0,
                            index: index, span: claim.statement.span)
                    }
                }
            }
        }
    }
}

extension PolicyCells {
    /// Of each tier that a sentence speaks of, what it is about; those aside of which the sentence and the table differ, or
    /// the table says the same.
    fileprivate func open(_ claim: Claim) -> [String] {
        guard let feature = feature(claim.feature) else { return [] }
        return claim.tiers.compactMap { id in
            guard let cell = cell(of: feature.id, for: id), claim.isOpen(in: cell) else { return nil }
            return "`\(feature.name.value)` for `\(name(of: id))`"
        }
    }
}

extension Claim {
    fileprivate func isOpen(in cell: TierEntitlement) -> Bool {
        guard cell.availability.value != .notIncluded, cell.condition == nil else { return false }
        return switch kind {
        case .given: cell.availability.value == .unspecified
        case .coverage: cell.coverage == nil
        case .response: cell.response == nil
        }
    }
}

extension Claim.Kind {
    fileprivate var name: String {
        switch self {
        case .given: "given"
        case .coverage: "coverage"
        case .response: "response"
        }
    }

    fileprivate func agrees(with other: Self) -> Bool {
        switch (self, other) {
        case (.given(let a), .given(let b)):
            a == b || a != .denied && b != .denied && [a, b].contains(.available)
        case (.coverage(let a), .coverage(let b)): a.schedule == b.schedule
        case (.response(let a), .response(let b)):
            a.time.flatMap { time in b.time.map(time.isAlike) } ?? true
        default: true
        }
    }
}

extension PageSummary {
    fileprivate func hourFacts(_ index: Int) -> [ToldFact] {
        (policy?.hours ?? []).compactMap { hours in
            guard !hours.teams.isEmpty, let window = hours.windows.first else { return nil }
            let span = hours.windows.dropFirst().reduce(window.span) { $0.union($1.span) }
            let names = hours.teams.map(\.value).joined(separator: ", ")
            let windows = hours.windows.map(\.value).map { window in
                var window = window
                window.zone?.text = nil
                return window
            }
            return ToldFact(
                key: "hours\n" + names.lowercased(), value: .hours(windows), text: hours.text.value,
                name: "when `\(names)` is there", page: self, index: index, span: span)
        }
    }
}
