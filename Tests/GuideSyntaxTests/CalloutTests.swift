import GuideSyntax
import Testing

/// The mark of a callout is none of its words.
@Suite struct CalloutTests {
    @Test(arguments: [
        ("> [!NOTE]\n> Oars are long.", ["Oars are long."]),
        ("> [!warning]\n> Oars are long.", ["Oars are long."]),
        (":::note\nOars are long.\n:::", ["Oars are long."]),
        ("::: tip\nOars are long.\n\nSails are wide.\n:::", ["Oars are long.", "Sails are wide."]),
        ("!!! note\n    Oars are long.", ["Oars are long."]),
        ("\u{A0}!!! note Oars are long.", ["Oars are long."]),
        // These are words.
        ("> [!NOTE] is not on a line of its own.", ["[!NOTE] is not on a line of its own."]),
        ("Oars:::sails are wide.", ["Oars:::sails are wide."]),
        ("Row now!!! Oars are long.", ["Row now!!! Oars are long."]),
        ("> [!]\n> Oars are long.", ["[!] Oars are long."]),
    ])
    func marks(text: String, paragraphs: [String]) {
        let found = Reading(text).blocks.flatMap(Self.paragraphs).map(\.folded)
        #expect(found.filter { !$0.isEmpty } == paragraphs)
    }

    private static func paragraphs(_ block: Block) -> [RichText] {
        switch block {
        case .paragraph(let text): [text]
        case .quote(let blocks, _): blocks.flatMap(paragraphs)
        default: []
        }
    }
}
