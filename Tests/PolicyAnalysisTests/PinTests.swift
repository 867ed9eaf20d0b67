import Testing

/// A comment sets the stance of what stands behind it, wherever HTML lets it stand.
@Suite struct PinTests {
    private func stances(_ text: String) -> (lines: [String], codes: [String]) {
        let analyzed = Analyzed("# Support\nWe support boats.\n\n## Oars\n" + text)
        let statements = analyzed.policy?.clauses.filter { $0.heading.value == "Oars" }.flatMap(\.statements)
        return (
            (statements ?? []).map { "\($0.text.value) \($0.stance.rawValue) \($0.isPinned)" },
            analyzed.codes.filter { $0.hasPrefix("pin.") }
        )
    }

    @Test(arguments: [
        "<!-- policyc: excluded -->\nOars are long.",
        "<!-- policyc: excluded --> Oars are long.",
        "<!-- policyc: excluded -->\n\nOars are long.",
        "<!-- policyc: excluded -->\n<p>Oars are long.</p>",
        "<p><!-- policyc: excluded --> Oars are long.</p>",
        "<div>\n<!-- policyc: excluded -->\nOars are long.\n</div>",
        "<div><!-- policyc: excluded --><p>Oars are long.</p></div>",
        "<div>\n<!-- policyc: excluded -->\n\nOars are long.\n\n</div>",
        "<!-- POLICYC: Excluded -->\n\nOars are long.",
        "{/* policyc: excluded */}\n\nOars are long.",
        "{/* policyc: excluded */}\nOars are long.",
        "<Callout>\n{/* policyc: excluded */}\nOars are long.\n</Callout>",
    ])
    func pinned(text: String) {
        let found = stances(text)
        #expect(found.lines == ["Oars are long. excluded true"])
        #expect(found.codes.isEmpty)
    }

    @Test(arguments: [
        "<!-- policyc: excluded -->\nOars are long. Sails are wide.",
        "{/* policyc: excluded */}\nOars are long. Sails are wide.",
        "{/* policyc: excluded */}\n\nOars are long. Sails are wide.",
    ])
    func onALineOfItsOwnTheWholeBlock(text: String) {
        #expect(
            stances(text).lines == ["Oars are long. excluded true", "Sails are wide. excluded true"])
    }

    @Test func onlyTheSentenceBehindIt() {
        let found = stances("<p>Oars are long. <!-- policyc: limited --> Sails are wide. Ropes hold.</p>")
        #expect(
            found.lines == [
                "Oars are long. informative false", "Sails are wide. limited true",
                "Ropes hold. informative false",
            ])
    }

    @Test(arguments: [
        ("<p>We mend oars.</p>\n<!-- policyc: excluded -->", "pin.unused"),
        ("We mend oars.\n\n{/* policyc: excluded */}", "pin.unused"),
        ("<p>We mend oars. <!-- policyc: excludet --> Oars are long.</p>", "pin.unknown-stance"),
    ])
    func reported(text: String, code: String) {
        #expect(stances(text).codes == [code])
    }
}
