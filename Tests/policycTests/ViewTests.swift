import PolicyJSON
import PolicyModel
import SourceText
import SupportPolicy
import Testing
import YAMLSyntax

@testable import policyc

/// A policy made by hand, with severities and blanks, which few guides have together.
private struct Example {
    let file = SourceFile(
        path: "a.md", text: "| Plan | Dock | Pier |\n|---|---|---|\n| Chat | ❌ | P1: 1 Hour |\n")
    let policy: Policy

    init() {
        let span = SourceSpan(37, 40)
        let dock = TierID(naming: "Dock")
        let pier = TierID(naming: "Pier")
        let urgent = SeverityID(naming: "P1")
        let bySeverity = SeverityEntitlement(
            severity: urgent, availability: Sourced(.included, at: span),
            response: Sourced(ResponseTarget(.hours(1), basis: .business, bound: .lessThan), at: span),
            text: "P1: 1 Hour", span: SourceSpan(52, 62))
        let cells = [
            TierEntitlement(
                tier: dock, availability: Sourced(.notIncluded, at: span), isInferred: true, text: "",
                span: span),
            TierEntitlement(
                tier: pier, availability: Sourced(.unspecified, at: span),
                condition: Sourced("on \u{1B}[2J site", at: span),
                bySeverity: [bySeverity], text: "P1: 1 Hour", span: SourceSpan(52, 62)),
        ]
        policy = Policy(
            guide: GuideReference(path: "a.md", sha256: "", title: Sourced("Harbor", at: span)),
            tiers: [
                Tier(id: dock, name: Sourced("Dock", at: span), rank: 1, span: span),
                Tier(id: pier, name: Sourced("Pier", at: span), rank: 2, span: span),
            ],
            features: [
                Feature(
                    id: FeatureID(naming: "Chat"), name: Sourced("Chat", at: span), entitlements: cells,
                    span: span)
            ],
            severities: [SeverityLevel(id: urgent, name: Sourced("P1", at: span), rank: 1, span: span)],
            span: span)
    }

    func view(color: Bool = false) -> PolicyView {
        PolicyView(
            policy: policy, file: file, diagnostics: Diagnostics(), style: Style(usesColor: color), width: nil
        )
    }

    func cell(_ tier: Int, severity: SeverityLevel? = nil) throws -> String {
        try CellView(policy: policy, file: file, style: Style(usesColor: false)).text(
            .feature(policy.features[0]), for: policy.tiers[tier], severity: severity)
    }
}

@Suite struct ViewTests {
    @Test func overview() {
        #expect(
            Example().view().overview() == """
                Harbor

                |      | Dock           | Pier                     |
                |------|----------------|--------------------------|
                | Chat | (not included) | P1: 1 Hour (unspecified) |

                2 tiers, 1 feature, 0 scopes

                """)
        #expect(
            Example().view(color: true).overview().contains("\u{1B}[35mP1: 1 Hour (unspecified)\u{1B}[0m"))
    }

    @Test func cellWithSeverities() throws {
        let example = Example()
        #expect(
            try example.cell(1) == """
                Chat for Pier (tier 2 of 2)
                  text          P1: 1 Hour
                  availability  unspecified
                  condition     on \\u{1b}[2J site
                  P1            P1: 1 Hour
                a.md:3:16: note: written here
                    3 | | Chat | ❌ | P1: 1 Hour |
                      |               ^^^^^^^^^^

                """)
        #expect(
            try example.cell(1, severity: example.policy.severities[0]).contains(
                "response      in less than 1 hour of business time"))
        #expect(try example.cell(0).contains("availability  not included (the guide leaves it blank)"))
        #expect(throws: Failure.self) { try example.cell(0, severity: example.policy.severities[0]) }
    }

    @Test func wording() {
        #expect(Wording.response(.bestEffort) == "best effort")
        #expect(
            Wording.response(ResponseTarget(.days(2), basis: .coverage, bound: .approximately))
                == "in about 2 days of the coverage")
        #expect(
            Wording.quantity(Quantity(.count(12), per: "quarter", noun: "hours")) == "12 hours per quarter")
        #expect(Wording.quantity(Quantity(.unlimited)) == "unlimited")
        #expect(
            Wording.coverage(Coverage(.hours(perDay: 24, daysPerWeek: 5), text: "24x5"))
                == "24 hours a day, 5 days a week")
        let window = CoverageWindow(
            days: Weekday.workweek, opens: ClockTime(hour: 9), closes: ClockTime(hour: 17),
            zone: ZoneReference(identifier: "America/Los_Angeles", text: "PST"))
        #expect(Wording.window(window) == "Monday to Friday, 09:00 to 17:00, America/Los_Angeles (PST)")
        #expect(Wording.window(CoverageWindow(days: [.monday, .wednesday])) == "Monday, Wednesday")
        #expect(Wording.window(CoverageWindow(days: Weekday.allCases)) == "every day")
    }
}

@Suite struct ConfigurationProposalTests {
    @Test(arguments: [
        ("a/b.md", "a/b.md"), ("../a.md", "../a.md"), ("Gold", "Gold"), ("24x7", "\"24x7\""),
        ("yes", "\"yes\""),
        ("a: b", "\"a: b\""), ("it \"is\"", "\"it \\\"is\\\"\""), ("❌", "\"❌\""), ("", "\"\""),
        (".5", "\".5\""),
        ("a\nb", "\"a\\nb\""), ("-", "\"-\""), ("Platinum+", "\"Platinum+\""),
    ])
    func scalars(_ text: String, _ yaml: String) {
        #expect(ProposedScalar.of(text) == yaml)
    }

    /// Whatever a page holds, the text comes back.
    @Test func scalarsAreReadBack() throws {
        let code = DiagnosticCode("yaml")
        let subject = YAMLSubject("it", invalid: code, duplicateKey: code, tooLarge: code)
        let all = (0...0x10_FFFF).compactMap(Unicode.Scalar.init)
        let odd = all.filter { $0.isHidden || VisibleText.isHidden($0) || $0.isASCII }
        for text in ["a\u{E0001}b", "\u{1F600}", "\u{FFFE}\u{FFFF}", String(String.UnicodeScalarView(odd))] {
            let file = SourceFile(path: "a.yml", text: ProposedScalar.of(text))
            var diagnostics = Diagnostics()
            let value = YAMLReader.read(
                file, in: SourceSpan(0, file.bytes.count), as: subject, diagnostics: &diagnostics)
            #expect(diagnostics.sorted.isEmpty)
            guard case .string(let read) = value?.kind else {
                Issue.record("no text")
                continue
            }
            #expect(read == text)
        }
    }
}
