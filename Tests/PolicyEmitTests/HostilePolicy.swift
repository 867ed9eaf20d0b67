import PolicyFixtures
import PolicyModel
import SourceText
import SupportPolicy

/// A policy whose names and texts try to be anything but names and texts.
enum HostilePolicy {
    static let names =
        [
            "default", "self", "Self", "init", "Type", "Protocol", "none", "some", "allCases", "All Cases",
            "rawValue",
            "Raw Value", "name", "rank", "scope", "hash Value", "description", "entitlement", "hours",
            "services",
            "title", "permalink", "reviewed", "calendar Zone", "Tier", "Feature", "Scope", "Severity", "Any",
            "_",
            "24x7", "1 2", "12", "❌", "🚀🚀", "1️⃣", "プラン", "Über-Plan", "Cafe\u{301}", "\u{301}x", "日本",
            "क्\u{200D}ष",
            "ñandú", "ﬁne", "Ⅷ", "²", "١٢", "\u{202E}drow", "async", "await", "actor", "some thing", "Gold+",
            "Gold",
            "link", "feature", "tier", "left", "items", "includes", "all Items", "tiers", "explanation",
            "encode",
            "hash", "hashValue", "String", "Int", "SupportPolicy", "Swift", "case", "func", "enum", "let",
            "var",
            "import", "protocol", "class", "struct", "extension", "switch", "where", "throws", "try", "true",
            "nil",
            "super", "is", "as", "in", "inout", "repeat", "return", "static", "operator", "subscript",
            "rethrows",
            "deinit", "defer", "fileprivate", "associatedtype", "precedencegroup", "typealias", "public",
            "private",
            "internal", "open", "guard", "if", "else", "for", "while", "do", "catch", "break", "continue",
            "fallthrough", "false", "throw", "any", "borrowing", "consuming", "each", "macro", "package",
            "nonisolated",
            "get", "set", "willSet", "lazy", "weak", "unowned", "mutating", "required", "left-right",
            "\"quoted\"", "heading", "trail", "topic", "stance", "fact", "clause", "clauses", "statement",
            "Statements", "is Excluded", "Clause", "Clauses", "Topic", "Statement", "Never",
        ] + HostileText.all.filter { $0.unicodeScalars.contains { !$0.properties.isWhitespace } }

    static let texts = HostileText.all + [String(repeating: "long ", count: 500)]

    /// The names that have different ids, as the analysis sees to it.
    static let usable: [String] = {
        var seen: Set<FeatureID> = []
        return names.filter { seen.insert(FeatureID(naming: $0)).inserted }
    }()

    static let policy: Policy = {
        let place = SourceSpan(0, 1)
        let tiers = usable.prefix(7).enumerated().map { index, name in
            Tier(
                id: TierID(naming: name), name: Sourced(name, at: place), rank: index + 1,
                scope: index == 0 ? nil : Sourced(ScopeID(naming: name), at: place),
                // Each includes the first: itself too.
                includes: [Sourced(TierID(naming: usable.first ?? ""), at: place)], span: place)
        }
        return Policy(
            guide: GuideReference(
                path: "content/a\n}\nfatalError()\u{202E}.md", sha256: "", title: Sourced("Self", at: place),
                permalink: Sourced("\\(exit(1))", at: place)),
            tiers: tiers, features: features(tiers, place), scopes: scopes(tiers, place),
            hours: [
                TeamHours(
                    id: HoursID(naming: "x"), name: Sourced(texts.joined(), at: place),
                    teams: texts.map { Sourced($0, at: place) },
                    text: Sourced(texts.joined(), at: place), windows: [],
                    except: Sourced(texts.joined(), at: place))
            ],
            severities: usable.enumerated().map { index, name in
                SeverityLevel(
                    id: SeverityID(naming: name), name: Sourced(name, at: place), rank: index, span: place)
            },
            services: texts.map { text in
                Service(
                    id: ServiceID(naming: "x"), name: Sourced(text, at: place),
                    link: Sourced(text, at: place),
                    span: place)
            }, clauses: clauses(tiers, place), span: place)
    }()

    private static func clauses(_ tiers: [Tier], _ place: SourceSpan) -> [Clause] {
        usable.enumerated().map { index, name in
            let text = Sourced(text(index), at: place)
            return Clause(
                id: ClauseID(naming: name), heading: Sourced(name, at: place),
                trail: [text.value, "*/", name],
                statements: [
                    Statement(
                        stance(index), text: text, cue: text, tiers: tiers.prefix(index % 3).map(\.id),
                        audience: text, condition: text, links: [text, text], lead: text, fact: .eligibility,
                        isPinned: true)
                ], span: place)
        }
    }

    private static func stance(_ index: Int) -> Stance {
        Stance.allCases[index % Stance.allCases.count]
    }

    private static func features(_ tiers: [Tier], _ place: SourceSpan) -> [Feature] {
        usable.enumerated().map { index, name in
            Feature(
                id: FeatureID(naming: name), name: Sourced(name, at: place),
                link: Sourced(text(index), at: place),
                entitlements: tiers.prefix(2).map { tier in
                    TierEntitlement(
                        tier: tier.id, availability: Sourced(.limited, at: place),
                        coverage: Sourced(Coverage(.businessHours, text: text(index)), at: place),
                        condition: Sourced(text(index), at: place),
                        notes: [Sourced(text(index), at: place)],
                        bySeverity: [
                            SeverityEntitlement(
                                severity: SeverityID(naming: name),
                                availability: Sourced(.included, at: place),
                                response: Sourced(.bestEffort, at: place), text: text(index), span: place)
                        ],
                        text: text(index), span: place)
                }, trail: [text(index), "*/"], span: place)
        }
    }

    private static func scopes(_ tiers: [Tier], _ place: SourceSpan) -> [Scope] {
        tiers.dropFirst().enumerated().map { index, tier in
            Scope(
                id: ScopeID(naming: tier.name.value), name: tier.name, title: Sourced(text(index), at: place),
                items: [Sourced(text(index), at: place)], tiers: [tier.id],
                // Each includes the one before and the last: circles.
                includes: tiers.suffix(1).map { ScopeID(naming: $0.name.value) },
                explanation: ScopeExplanation(
                    lead: Sourced(text(index), at: place), cumulative: true, items: [], leadIn: place,
                    span: place),
                trail: [text(index)], row: text(index), span: place)
        }
    }

    static func text(_ index: Int) -> String { texts.isEmpty ? "" : texts[index % texts.count] }
}
