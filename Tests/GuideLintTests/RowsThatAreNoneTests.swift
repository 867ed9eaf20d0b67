import GuideLint
import SourceText
import Testing

@Suite struct RowsThatAreNoneTests {
    private static let table =
        "## Support\n\n| Feature | Moored | Berthed |\n| - | - | - |\n| Chat | 9x5 | 24x7 |\n"

    private func codes(_ text: String) -> Set<String> { Set(LintedSite(text).codes.map(\.name)) }

    @Test(arguments: [
        "{{< /table >}}", "{{% /table %}}", "{% endif %}", "{% endtab %}", "<%= x %>", "{{ x | y }}",
        "{% if x %}\n| Phone | 9x5 | 24x7 |", "[^1]: note", "[^note]: a | b",
    ])
    func leavesThem(_ line: String) {
        #expect(
            codes(Self.table + line + "\n").isDisjoint(with: ["table.ragged-row", "table.surplus-cells"]))
    }

    @Test func findsShortRows() {
        #expect(codes(Self.table + "| Phone | {{ x }} |\n").contains("table.ragged-row"))
    }
}
