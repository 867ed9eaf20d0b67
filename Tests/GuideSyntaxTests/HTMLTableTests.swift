import Foundation
import GuideSyntax
import SourceText
import Testing

/// Tables of HTML, as far as the golden trees do not show them at a glance.
@Suite struct HTMLTableTests {
    private func table(_ text: String) throws -> Table {
        let reading = Reading(text)
        for case .table(let table) in reading.blocks { return table }
        throw Missing()
    }

    private struct Missing: Error {}

    private func lines(_ text: String) throws -> [[String]] {
        let table = try table(text)
        return ([table.header] + table.rows).map { $0.cells.map(\.text.string) }
    }

    // MARK: Cells

    @Test(arguments: [
        ("<ul><li>A</li><li>B</li></ul>", "A\nB"),
        ("<ul>\n  <li>A\n  <li> B </ul>C", "A\nB\nC"),
        ("a<br>b<br />c</br>d", "a\nb\nc\nd"),
        ("<p>a</p> <div>b\n c</div>", "a\nb c"),
        ("5<sup>1</sup>", "5¹"), ("24<sup>th</sup> day", "24th day"),
        ("9&ndash;5 &amp; more&nbsp;", "9–5 & more\u{A0}"),
        ("<!-- no -->yes", "yes"), ("<script>var a = 1</script>yes", "yes"),
        ("<img alt='Included' src=y.png>", "Included"), ("<svg><title>No</title></svg>", "No"),
        ("<svg aria-label=\"Yes\"><path/></svg>", "Yes"),
        (
            "<table><tr><td>P1</td><td>1 h</td></tr><tr><td>P2:</td><td>2 h</td></tr></table>",
            "P1: 1 h\nP2: 2 h"
        ),
    ])
    func cellsReadAsBrowsersShowThem(html: String, text: String) throws {
        #expect(try lines("<table><tr><th>A<tr><td>\(html)</table>\n") == [["A"], [text]])
        guard !html.contains("\n"), !html.contains("script") else { return }
        #expect(try lines("| A |\n| --- |\n| \(html) |\n") == [["A"], [text]])
    }

    @Test func marksAreThoseOfMarkdown() throws {
        let html = "<b>a</b> <em>b</em> <code>c</code> <a href='/d'>d</a> <img src='/e' alt='e'>"
        let cell = try #require(
            try table("<table><tr><th>A<tr><td>\(html)</table>\n").rows.first?.cells.first)
        let marked = cell.marks.compactMap { mark -> String? in
            let text = cell.text.string(mark.range)
            switch mark.kind {
            case .strong: return "strong \(text)"
            case .emphasis: return "emphasis \(text)"
            case .code: return "code \(text)"
            case .link(let destination): return "link \(text) \(destination.value)"
            case .image(let destination): return "image \(text) \(destination.value)"
            default: return nil
            }
        }
        #expect(marked == ["strong a", "emphasis b", "code c", "link d /d", "image e /e"])
    }

    // MARK: Grid

    @Test func spansFillTheirPlaces() throws {
        let text =
            "<table><tr><th>A<th>B<th>C<tr><td>a<td rowspan=2 colspan=2>b<tr><td>c<tr><td>d<td>e<td>f</table>"
        #expect(try lines(text) == [["A", "B", "C"], ["a", "b", "b"], ["c", "b", "b"], ["d", "e", "f"]])
    }

    @Test func spansEndWithTheirGroup() throws {
        let text =
            "<table><thead><tr><th rowspan=9>A<th>B</thead><tbody><tr><td>a<td rowspan=9>b<tr><td>c</tbody>"
            + "<tbody><tr><td>d<td>e</table>"
        #expect(try lines(text) == [["A", "B"], ["a", "b"], ["c", "b"], ["d", "e"]])
    }

    @Test func cellOverAllColumnsHeadsRows() throws {
        let text =
            "<table><tr><th>A<th>B<tr><td colspan=9>Group<tr><td>a<td>b<tr><td colspan=2>* A note.</table>"
        #expect(try lines(text) == [["A", "B"], ["Group", ""], ["a", "b"]])
        #expect(try table(text).footnotes.map(\.folded) == ["* A note."])
    }

    @Test func groupsLeftOfTheLabelsBecomeRows() throws {
        let head = "<table><tr><th><th><th>Free<th>Pro"
        #expect(
            try lines(head + "<tr><td>G<td>a<td>1<td>2<tr><td><td>b<td>3<td>4</table>")
                == [["", "Free", "Pro"], ["G", "", ""], ["a", "1", "2"], ["b", "3", "4"]])
        let named = "<table><tr><th>Kind<th>Name<th>Free<th>Pro"
        #expect(
            try lines(
                named
                    + "<tr><td rowspan=3>G<td>24x7 a<td>1<td>2<tr><td>b<td>3<td>4<tr><td>c<td>5<td>6</table>")
                == [
                    ["Name", "Free", "Pro"], ["G", "", ""], ["24x7 a", "1", "2"], ["b", "3", "4"],
                    ["c", "5", "6"],
                ])
        // A label over two rows is none, where the tiers stand beside it.
        let label = "<table><tr><th><th>Free<th>Pro<th>Max"
        #expect(
            try lines(label + "<tr><td rowspan=2>a<td>yes<td>yes<td>yes<tr><td>yes<td>no<td>yes</table>")
                .count == 3)
    }

    @Test func rowsWithHeadersOfTheirOwnNeedNoneAbove() throws {
        let text = "<table><tr><th>Hours<td>9x5<td>24x7<tr><th>Answer<td>4 h<td>1 h</table>"
        #expect(try lines(text) == [["", "", ""], ["Hours", "9x5", "24x7"], ["Answer", "4 h", "1 h"]])
    }

    @Test func headersOfTwoRowsJoinWhereTheirNamesRepeat() throws {
        let text =
            "<table><tr><th>A<th colspan=2>Pro<th colspan=2>Max<tr><th><th>P1<th>P2<th>P1<th>P2"
            + "<tr><td>a<td>b<td>c<td>d<td>e</table>"
        #expect(try lines(text)[0] == ["A", "Pro P1", "Pro P2", "Max P1", "Max P2"])
    }

    @Test func tooManySpansAreReportedOnce() {
        let rows = String(repeating: "<tr><td rowspan=65534 colspan=1000>x</td></tr>", count: 200)
        let reading = Reading("<table><tr><th>A<th>B\(rows)</table>\n")
        #expect(reading.codes == ["table.span-limit"])
    }

    // MARK: Hostile input

    @Test(arguments: [
        "<td>", "<tr><td>", "<table>", "<td><table>", "<table><tr><td>a</td></tr></table>", "</td>",
        "</table>",
        "<td><b>", "</b>", "<td rowspan=65534>", "<td colspan=1000 rowspan=65534>", "<tr><td colspan=1000>x",
        "<tr><td rowspan=0>", "<caption>", "text ", "<p>", "<thead><tr><th>x", "<tr><th>a<th>b",
        "\n\n<tr>\n\n",
        "\n\n</table>\n\n", "\n\n# h\n\n<td>", "\n\n- <table>\n\n", "<td>\n\n*a*\n\n", "<sup>1",
        "<svg><title>", "<a href=x>",
        "</a>", "<li>", "<tr><td colspan=2>n<br>",
    ])
    func timeIsLinear(part: String) {
        let clock = ContinuousClock()
        for start in ["<table>", "<table><tr><th>A<th>B<tr><td>"] {
            let small = clock.measure { _ = Reading(start + String(repeating: part, count: 100)) }
            let large = clock.measure { _ = Reading(start + String(repeating: part, count: 1_600)) }
            // Sixteen times the input: far from the 256 times of a square, and room for a busy machine.
            #expect(large < small * 64 + .seconds(2), "\(small) and \(large)")
        }
    }

    @Test func hugeTablesAreRead() {
        let cells = Reading("<table><tr>" + String(repeating: "<td>", count: 100_000) + "\n")
        #expect(cells.codes == ["html.unclosed"])
        let nested = Reading(String(repeating: "<table><tr><td>", count: 10_000) + "x\n")
        #expect(nested.codes == ["html.unclosed"])
    }

    @Test(arguments: Pages.fixtures)
    func truncatedPagesStayInPlace(page: URL) throws {
        let bytes = try Pages.bytes(of: page)
        let step = max(1, bytes.count / 150)
        for end in stride(from: 0, through: bytes.count, by: step) {
            let file = SourceFile(path: page.lastPathComponent, bytes: Array(bytes[..<end]))
            let reading = Reading(file)
            let problems = PositionChecker(reading.guide).problems
            #expect(problems.isEmpty, "\(end): \(problems.prefix(3).joined(separator: "\n"))")
            for finding in reading.findings { #expect(file.span.contains(finding.span)) }
        }
    }

    @Test func randomTablesNeverTrapAndStayInPlace() {
        var random = Seeded(seed: 11)
        let parts = [
            "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "</th>", "<thead>", "</thead>",
            "<tbody>", "<tfoot>", "<td rowspan=2>", "<td colspan=3>", "<th colspan=2>", "<td rowspan=0>",
            "<caption>", "\n", "\n\n",
            "\n\n    ", "\n\n- ", "\n\n> ", "\n# H\n", "a", "é", "**b**", "<b>", "</b>", "<br>", "<ul><li>",
            "&amp;", "&nbsp;", "<!-- c -->", "{/* c */}", "{% t %}", "<sup>1</sup>", "<img alt='x'>", "<svg>",
            "<title>",
            "</svg>", "<a href='/x'>", "</a>", "<Popover content='<ul><li>x'/>", "\r\n", " ",
            "| a | b |\n|---|---|\n",
            "<td hidden>", "<p>", "`", "\\",
        ]
        for _ in 0..<3_000 {
            let count = Int.random(in: 1...40, using: &random)
            let text = "<table>" + (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
            let page = Reading(text)
            #expect(PositionChecker(page.guide).problems == [], "\(text.debugDescription)")
            for finding in page.findings { #expect(page.file.span.contains(finding.span)) }
        }
    }
}
