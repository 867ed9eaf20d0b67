import PolicyModel
import SourceText
import SupportPolicy
import TestTools

/// Policies that no guide would have: every shape of every value, and every kind of text.
package struct RandomPolicy {
    private var generator: SeededGenerator

    package init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    package mutating func policy() -> Policy {
        let tiers = tiers()
        let severities = ids(3).enumerated().map { rank, name in
            SeverityLevel(
                id: SeverityID(naming: name), name: text(), rank: rank + 1, definition: maybe { $0.text() },
                span: span())
        }
        let scopes = ids(3).map { scope($0, tiers: tiers.map(\.id)) }
        return Policy(
            guide: guide(), tiers: tiers,
            features: ids(5).map { feature($0, tiers: tiers.map(\.id), severities: severities.map(\.id)) },
            scopes: scopes, hours: ids(2).map { hours($0) }, severities: severities,
            services: ids(2).map {
                Service(id: ServiceID(naming: $0), name: text(), link: maybe { $0.text() }, span: span())
            },
            clauses: ids(4).map { clause($0, tiers: tiers.map(\.id)) },
            calendarZone: maybe { _ in "Europe/Berlin" }, span: span())
    }

    private mutating func tiers() -> [Tier] {
        let names = ids(4)
        return names.enumerated().map { rank, name in
            Tier(
                id: TierID(naming: name), name: text(), rank: rank + 1,
                includes: names.prefix(rank).filter { _ in chance() }
                    .map { Sourced(TierID(naming: $0), at: span()) },
                span: span())
        }
    }

    private mutating func guide() -> GuideReference {
        GuideReference(
            path: "guide.md", sha256: String(repeating: "0a", count: 32),
            frontMatter: (0..<number(6)).map {
                MetadataEntry(key: text("\($0)"), value: Sourced(metadata(depth: 0), at: span()))
            },
            title: maybe { $0.text() }, permalink: maybe { $0.text() }, reviewed: maybe { $0.text() })
    }

    private mutating func metadata(depth: Int) -> MetadataValue {
        switch number(depth < 4 ? 8 : 6) {
        case 0: .bool(chance())
        case 1: .int(pick([0, 1, -1, .max, .min, number(1000)], .zero))
        case 2:
            .number(
                pick(
                    [
                        1.0, -0.0, 0.1, 1e300, .leastNonzeroMagnitude, -2.5, 1e16, .pi,
                        18_446_744_073_709_551_616,
                    ], 0))
        case 3...5: .string(text().value)
        case 6: .array((0..<number(4)).map { _ in metadata(depth: depth + 1) })
        default:
            .object(
                Dictionary(
                    (0..<number(4)).map { ("\(text().value)\($0)", metadata(depth: depth + 1)) },
                    uniquingKeysWith: { first, _ in first }))
        }
    }

    private mutating func feature(_ name: String, tiers: [TierID], severities: [SeverityID]) -> Feature {
        Feature(
            id: FeatureID(naming: name), name: text(), link: maybe { $0.text() },
            entitlements: tiers.map { entitlement($0, severities: severities) },
            trail: (0..<number(3)).map { _ in text().value }, span: span())
    }

    private mutating func entitlement(_ tier: TierID, severities: [SeverityID]) -> TierEntitlement {
        TierEntitlement(
            tier: tier, availability: availability(), coverage: maybe { $0.coverage() },
            response: maybe { $0.response() },
            priority: maybe { Sourced(Priority(label: $0.text().value, level: $0.number(3)), at: $0.span()) },
            quantity: maybe { $0.quantity() }, condition: maybe { $0.text() },
            notes: chance() ? [text(), text()] : [],
            bySeverity: (chance() ? severities : []).map {
                SeverityEntitlement(
                    severity: $0, availability: availability(), coverage: maybe { $0.coverage() },
                    response: maybe { $0.response() }, text: text().value, span: span())
            }, isInferred: chance(), text: text().value, span: span())
    }

    private mutating func availability() -> Sourced<Availability> {
        Sourced(pick(Availability.allCases, .included), at: span())
    }

    private mutating func coverage() -> Sourced<Coverage> {
        let schedule: Coverage.Schedule =
            switch number(3) {
            case 0: .hours(perDay: number(25), daysPerWeek: number(8))
            case 1: .businessHours
            default: .windows((0..<number(3)).map { _ in window() })
            }
        return Sourced(Coverage(schedule, text: text().value), at: span())
    }

    private mutating func window() -> CoverageWindow {
        CoverageWindow(
            days: maybe { [$0.pick(Weekday.allCases, .monday)] },
            opens: maybe { ClockTime(hour: $0.number(24), minute: $0.number(60)) } ?? nil,
            closes: maybe { _ in ClockTime(hour: 24) } ?? nil,
            zone: maybe {
                ZoneReference(
                    identifier: $0.maybe { _ in "Asia/Kolkata" }, text: $0.maybe { $0.text().value })
            })
    }

    private mutating func response() -> Sourced<ResponseTarget> {
        guard number(4) > 0 else { return Sourced(.bestEffort, at: span()) }
        let time = TimeAmount(number(100), pick(TimeAmount.Unit.allCases, .hour))
        return Sourced(
            ResponseTarget(
                time, basis: pick(ResponseTarget.Basis.allCases, .calendar),
                bound: pick(ResponseTarget.Bound.allCases, .within)),
            at: span())
    }

    private mutating func quantity() -> Sourced<Quantity> {
        Sourced(
            Quantity(
                chance() ? .unlimited : .count(number(50)), per: maybe { $0.text().value },
                noun: maybe { $0.text().value }), at: span())
    }

    private mutating func scope(_ name: String, tiers: [TierID]) -> Scope {
        Scope(
            id: ScopeID(naming: name), name: text(), title: maybe { $0.text() },
            items: (0..<number(4)).map { _ in text() }, tiers: tiers.filter { _ in chance() },
            includes: chance() ? [ScopeID(naming: "id0")] : [],
            explanation: maybe {
                ScopeExplanation(
                    lead: $0.maybe { $0.text() }, cumulative: $0.chance(), items: [$0.text()],
                    leadIn: $0.span(), span: $0.span())
            }, span: span())
    }

    private mutating func hours(_ name: String) -> TeamHours {
        TeamHours(
            id: HoursID(naming: name), name: maybe { $0.text() }, teams: [text(), text()], text: text(),
            windows: (0..<number(3)).map { _ in Sourced(window(), at: span()) },
            except: maybe { $0.text() })
    }

    private mutating func clause(_ name: String, tiers: [TierID]) -> Clause {
        Clause(
            id: ClauseID(naming: name), heading: text(), trail: (0..<number(3)).map { _ in text().value },
            statements: (0...number(4)).map { _ in statement(tiers: tiers) }, span: span())
    }

    private mutating func statement(tiers: [TierID]) -> Statement {
        Statement(
            pick(Stance.allCases, .informative), text: text(), cue: maybe { $0.text() },
            tiers: tiers.filter { _ in chance() }, audience: maybe { $0.text() },
            condition: maybe { $0.text() }, links: (0..<number(3)).map { _ in text() },
            lead: maybe { $0.text() }, fact: maybe { $0.pick(PolicyFact.allCases, .eligibility) },
            isPinned: chance())
    }

    // MARK: - The dice

    private mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
    private mutating func chance() -> Bool { Bool.random(using: &generator) }

    private mutating func pick<Element>(_ elements: [Element], _ fallback: Element) -> Element {
        elements.randomElement(using: &generator) ?? fallback
    }

    private mutating func maybe<Value>(_ make: (inout RandomPolicy) -> Value) -> Value? {
        chance() ? make(&self) : nil
    }

    private mutating func span() -> SourceSpan { SourceSpan(number(500), number(500)) }

    private mutating func ids(_ bound: Int) -> [String] { (0..<number(bound + 1)).map { "id\($0)" } }

    private mutating func text(_ suffix: String = "") -> Sourced<String> {
        let words = (0..<number(4)).map { _ in pick(HostileText.all, "") }.joined()
        return Sourced(words + suffix, at: span())
    }
}
