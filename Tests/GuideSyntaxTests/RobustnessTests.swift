import SourceText
import Testing

@testable import GuideSyntax

/// Input that no author means to write costs time in proportion to its length, and never more.
@Suite struct RobustnessTests {
    /// Repeated until it fills a cell, a paragraph, an HTML block and an attribute.
    static let hostile = [
        "<!--", "<!-- ", "<a ", "<a \"", "<a b=\"", "<a b='", "<a b={", "<a {", "<A {",
        "<A b={", "a={{", "<?", "<![CDATA[", "<", "</",
        "&", "&a;", "&#",
        "<ul>", "<li>", "</x>", "<ul><li>", "<b><i>", "<br>", "{%", "{{", "{:", "{", "{/*", "<Pop x",
        "<Popover a=", "`<", "{{ a }}",
        " x='\"<a y=\"' z='\"'",
    ]

    @Test(arguments: hostile)
    func timeIsLinear(part: String) {
        let clock = ContinuousClock()
        for make in Self.places {
            let small = clock.measure { _ = Reading(make(part, 500)) }
            let large = clock.measure { _ = Reading(make(part, 8_000)) }
            // Sixteen times the input: far from the 256 times of a square, and room for a busy machine.
            #expect(large < small * 64 + .seconds(2), "\(small) and \(large) for \(make("", 0))")
        }
    }

    private static let places: [@Sendable (String, Int) -> String] = [
        { "Paragraph \(String(repeating: $0, count: $1))\n" },
        { "<div>\n\(String(repeating: $0, count: $1))\n</div>\n" },
        { part, count in
            let value = String(repeating: part, count: count).replacing("'", with: "&#39;")
            return "Attribute <Popover content='\(value)' />\n"
        },
    ]

    @Test func longTextsAreRead() throws {
        let word = String(repeating: "word ", count: 200_000)
        #expect(Reading("Text <Popover content=\"\(word)\" /> end.\n").paragraph?.components.count == 1)
        #expect(Reading(word).paragraph?.sentences.count == 1)
        let sentences = String(repeating: "**One** sentence. ", count: 20_000)
        #expect(Reading(sentences).paragraph?.sentences.count == 20_000)
        #expect(Reading(String(repeating: "etc. Mr. a.m. No. ", count: 20_000)).paragraph != nil)
    }

    @Test func randomMarkupNeverTrapsAndStaysInPlace() {
        var random = Seeded(seed: 3)
        let parts = [
            "<", ">", "</", "/>", "<!--", "-->", "<Popover content=\"", "<ul><li>", "</li>", "</ul>", "\"",
            "'", "=", "{", "}", "{%", "%}",
            "{{", "}}", "{: .x}", "`", "*", "**", "_", "[", "](u)", "![", "|", "\\|", "\n", "\n\n",
            "\n| - | - |\n", "> ", "- ", "    ", "\t", "&amp;",
            "&lt;", "&", "\\", "<br>", "❌", "é", "a", "B. ", "\r\n", "\r", "#", "---\n", "<div>", "</div>",
            "{/*", "*/}", "=\n",
        ]
        for _ in 0..<1_500 {
            let count = Int.random(in: 1...30, using: &random)
            let text = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
            let page = Reading(text)
            #expect(PositionChecker(page.guide).problems == [], "\(text.debugDescription)")
            for finding in page.findings { #expect(page.file.span.contains(finding.span)) }
        }
    }
}
