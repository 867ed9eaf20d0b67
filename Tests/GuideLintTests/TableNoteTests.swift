import GuideLint
import SourceText
import Testing

@Suite struct TableNoteTests {
    private func codes(_ text: String) -> Set<String> {
        Set(
            LintedSite("# Support\n\n| Plan | Cove | Reef |\n| - | - | - |\n" + text).codes.map(\.name))
    }

    @Test(arguments: [
        "| Chat | ✅ | ✅* |\n| Phone | ❌ | ✅ |\n\n* Only weekdays.\n",
        "| Chat | ✅ | 24x7[^1] |\n| Phone | ❌ | ✅ |\n\n[^1]: Only on weekdays.\n",
        "| Chat | ✅ | 24x7[^1] |\n| Phone | ❌ | ✅[^b] |\n\n## More\n\n[^1]: Only on weekdays.\n[^b]: At night.\n",
        "| Chat | ✅ | 24x7[^1] |\n| Phone | ❌ | ✅ |\n[^1]: Only on weekdays.\n",
        "| Chat | ✅ | 24x7[^1] |\n| Phone | ❌ | ✅ |\n\n[^1]: Weekdays\n",
        "| Chat[^1] | ✅ | 24x7 |\n| Phone | ❌ | ✅ |\n\n[^1]: Only on weekdays.\n",
    ])
    func findsTheNote(_ text: String) {
        #expect(codes(text).isDisjoint(with: ["note.missing", "cell.not-understood"]))
    }

    @Test func missesTheNote() {
        let codes = codes("| Chat | ✅ | 24x7[^1] |\n| Phone | ❌ | ✅ |\n\n[^2]: Only on weekdays.\n")
        #expect(codes.contains("note.missing"))
        #expect(!codes.contains("cell.not-understood"))
    }
}
