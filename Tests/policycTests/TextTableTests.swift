import SourceText
import Testing

@testable import policyc

@Suite struct TextTableTests {
    private let plain = Style(usesColor: false)

    private func table(_ header: [String], _ rows: [[String]]) -> TextTable {
        TextTable(
            header: header.map { TextTable.Cell(text: $0, ink: .bold) },
            rows: rows.map { $0.map { TextTable.Cell(text: $0, ink: .good) } })
    }

    @Test func columnsLineUpByDisplayWidth() {
        let text = table(["", "Silver", "金"], [["Chat", "❌", "24x7"], ["電話", "1 Hour", "✔\u{FE0F}"]])
            .text(style: plain, width: nil)
        #expect(
            text == """
                |      | Silver | 金   |
                |------|--------|------|
                | Chat | ❌     | 24x7 |
                | 電話 | 1 Hour | ✔️   |

                """)
        #expect(Set(text.split(separator: "\n").map { DisplayWidth.of(String($0)) }).count == 1)
    }

    @Test(arguments: [200, 60, 45, 34])
    func wrapsToTheWidth(_ width: Int) {
        let table = table(
            ["Feature", "Silver", "Gold"],
            [
                [
                    "Emergency On-Call", "Available for Purchase at any time",
                    "averyveryverylongwordthatcannotbreak",
                ]
            ])
        let lines = table.text(style: plain, width: width).split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width })
        #expect(lines.contains { $0.contains("|") })
        let squeezed = lines.joined().filter { $0 != " " && $0 != "|" }
        #expect(squeezed.contains("averyvery") && squeezed.contains("Purchase"))
    }

    @Test func tooNarrowForATable() {
        let text = table(["", "Silver", "Gold"], [["Chat", "no", "24x7"]]).text(style: plain, width: 15)
        #expect(text == "Chat\n  Silver: no\n  Gold: 24x7\n")
        let long = table(["", "Silver", "Gold"], [["Chat", "no", "24x7: Top Priority"]])
        #expect(
            long.text(style: plain, width: 18) == "Chat\n  Silver: no\n  Gold: 24x7:\n    Top Priority\n")
    }

    @Test func paintIsNoPartOfTheWidth() {
        let painted = table(["", "A"], [["Chat", "❌"]]).text(style: Style(usesColor: true), width: nil)
        #expect(painted.contains("\u{1B}[32m❌\u{1B}[0m |"))
    }

    @Test func wrapping() {
        #expect(wrap("", to: 5) == [""])
        #expect(wrap("a b c", to: 3) == ["a b", "c"])
        #expect(wrap("❌❌❌", to: 4) == ["❌❌", "❌"])
        #expect(
            wrap("abcdef gh", to: 4) == ["abcd", "ef", "gh"] || wrap("abcdef gh", to: 5) == ["abcde", "f gh"])
        #expect(wrap("❌", to: 1) == ["❌"])
    }
}
