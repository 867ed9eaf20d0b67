import PolicyModel
import SourceText

extension Rule {
    static let nameInvisible = Rule(
        "name.invisible-character", "a name with a character that nobody sees",
        why: """
            What turns the direction of writing, or takes no room, makes a name read as another one, and keeps \
            it from being found. It comes in by copying, or because somebody wants a review to see something else.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pi&#x200B;er |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        mend: """
            Write the name anew, by hand. Joiners inside a word or an emoji are no findings.
            """,
        page: { page, findings in
            guard let policy = page.policy else { return }
            let names =
                policy.tiers.map(\.name) + policy.features.map(\.name) + policy.severities.map(\.name)
                + policy.scopes.map(\.name)
            for name in names {
                guard let scalar = InvisibleCharacter.first(in: name.value) else { continue }
                let number = String(scalar.value, radix: 16, uppercase: true)
                let code = String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
                findings.report("the name `\(name.value)` holds the invisible U+\(code)", at: name.span)
            }
        })
}

/// What a reader of a name cannot see.
enum InvisibleCharacter {
    static func first(in name: String) -> Unicode.Scalar? {
        let scalars = Array(name.unicodeScalars)
        return scalars.indices.first { isInvisible(scalars, at: $0) }.map { scalars[$0] }
    }

    private static func isInvisible(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        let scalar = scalars[index]
        switch scalar.value {
        // Scripts and emoji need joiners, but no Latin word does.
        case 0x200C, 0x200D: return index == 0 || index + 1 == scalars.count || scalars[index - 1].isASCII
        // Signs that stand around a number and are drawn.
        case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: return false
        // The letters of a flag's region.
        case 0xE0020...0xE007F: return !scalars[..<index].contains("\u{1F3F4}")
        // Letters and marks that are drawn as nothing.
        case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0: return true
        case 0x20..<0x7F: return false
        default: return VisibleText.isHidden(scalar)
        }
    }
}
