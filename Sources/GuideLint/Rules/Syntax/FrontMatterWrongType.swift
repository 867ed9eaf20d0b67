import GuideSyntax
import SourceText
import SupportPolicy
import YAMLSyntax

extension Rule {
    static let frontMatterWrongType = Rule(
        "front-matter.wrong-type", "a key with a value of a kind that it cannot have",
        why: """
            YAML decides by its own rules what a value is: `[Draft]` is a list, `true` is no text, and `"false"` in quotes is \
            a text, which counts as yes. The generator then shows the wrong thing or nothing.
            """,
        bad: """
            ---
            title: [Support]
            reviewed: 2026-02-30
            ---
            """,
        good: """
            ---
            title: "[Support]"
            reviewed: 2026-02-28
            ---
            """,
        mend: "Put texts in quotes, take yes and no out of them, and write days as `2026-11-25`.",
        page: { page, findings in
            for entry in page.guide.frontMatter?.entries ?? [] {
                guard let kind = KeyKind.wellKnown[entry.key.value],
                    let expected = kind.complaint(on: entry.value)
                else { continue }
                findings.report(
                    "`\(entry.key.value)` is \(entry.value.shown), expected \(expected)", at: entry.value.span
                )
            }
        })
}

/// What a well-known key holds. A key without a value is no mistake of type.
private enum KeyKind {
    case text
    /// Of Eleventy, `false` and a map of functions are good, too.
    case permalink
    case texts
    case flag
    case day

    static let wellKnown: [String: KeyKind] = [
        "title": .text, "description": .text, "anchorid": .text, "permalink": .permalink, "tags": .texts,
        "categories": .texts, "showtoc": .flag, "draft": .flag, "reviewed": .day,
    ]

    /// What was expected; nil where the value is good.
    func complaint(on value: YAMLValue) -> String? {
        switch (self, value.kind) {
        case (.text, .bool), (.text, .sequence), (.text, .mapping): "a text"
        case (.permalink, .bool(true)), (.permalink, .sequence), (.permalink, .int), (.permalink, .double):
            "a path"
        case (.texts, .bool), (.texts, .mapping): "a list of texts"
        case (.texts, .sequence(let items)): items.contains(where: \.isSequence) ? "a list of texts" : nil
        case (.flag, .string(let text)): Self.flags.contains(text.lowercased()) ? nil : "`true` or `false`"
        case (.flag, .sequence), (.flag, .mapping), (.flag, .double): "`true` or `false`"
        case (.day, .string(let text)):
            fold(text).isEmpty || CalendarDay(dateIn: fold(text)) != nil ? nil : "a day such as `2026-11-25`"
        case (.day, .int), (.day, .double), (.day, .sequence), (.day, .mapping): "a day such as `2026-11-25`"
        default: nil
        }
    }

    /// Yes and no by YAML 1.1, which some generators still read, and no value at all.
    private static let flags: Set<String> = ["yes", "no", "on", "off", "y", "n", ""]
}

extension YAMLValue {
    fileprivate var isSequence: Bool { if case .sequence = kind { true } else { false } }

    /// Scalars as they are written, so that the reader sees what is wrong with them.
    fileprivate var shown: String {
        guard let scalarText, scalarText.utf8.count <= 40 else { return described }
        if case .string = kind { return "the text `\(fold(scalarText))`" }
        return "`\(scalarText)`, \(described)"
    }
}
