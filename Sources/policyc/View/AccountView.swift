import GuideSyntax
import PolicyAccount
import SourceText

/// The account of a guide for people: a line for each part, or the guide's own lines with marks, and the numbers.
struct AccountView {
    let account: Account
    let file: SourceFile
    let style: Style
    let width: Int?

    /// Nil where there was nothing to read.
    init?(_ compilation: Pipeline.Compilation, _ console: Console) {
        guard let account = compilation.account else { return nil }
        self.account = account
        file = compilation.file
        style = console.outputStyle
        width = console.outputWidth
    }

    // MARK: Part by part

    var list: String {
        let rows = account.parts.map { part in
            let (origin, span) = file.origin(of: part.span)
            let place = origin.location(of: span.start)
            return ("\(place.line):\(place.column)", part)
        }
        let margin = rows.map(\.0.count).max() ?? 0
        let lines = rows.map { place, part in
            let indent = String(repeating: " ", count: margin - place.count)
            return "\(indent)\(place)  " + style.paint(padded(part.fate.rawValue, 11), part.fate.ink) + "  "
                + padded(part.kind.rawValue, 13) + "  " + line(of: part) + "\n"
        }
        return lines.joined() + "\n" + numbers
    }

    private func line(of part: Account.Part) -> String {
        let became = part.nodes.map(\.description) + part.findings.map { "[\($0)]" }
        let text = part.text.isEmpty ? file.text(part.span) : part.text
        return (became.isEmpty ? "" : VisibleText.of(became.joined(separator: " ")) + "  ")
            + style.paint(clipped(VisibleText.of(fold(text)), to: 60), .dim)
    }

    private func clipped(_ text: String, to length: Int) -> String {
        let head = text.prefix(length)
        return head.endIndex == text.endIndex ? text : head + "..."
    }

    // MARK: On the page

    /// The lines of the guide. The margin says what became of the words on each, for those who see no colour.
    var page: String {
        let margin = max(4, String(file.lineCount).count)
        var painter = LinePainter(parts: account.parts, file: file, style: style)
        var result = ""
        // What stands behind the last line end is no line.
        let last = file.line(file.lineCount).isEmpty ? file.lineCount - 1 : file.lineCount
        for number in stride(from: 1, through: last, by: 1) {
            let line = painter.line(number)
            let label = String(number)
            let head = String(repeating: " ", count: margin - label.count) + label + " " + line.marks + " | "
            result += (head + line.text).trimmedAtEnd + "\n"
        }
        return result + "\n" + legend + "\n" + numbers
    }

    private var legend: String {
        Account.Fate.allCases.map { "\($0.mark) " + style.paint($0.words, $0.ink) }.joined(separator: ", ")
            + "\n"
    }

    // MARK: In numbers

    var numbers: String {
        let rows =
            [("blocks", account.blockCount)]
            + Account.PartKind.allCases.map { ($0.plural, account.count(of: $0)) }.filter { $0.1.total > 0 }
        let table = TextTable(
            header: cells([""] + Account.Fate.allCases.map(\.words) + ["all"], ink: .bold),
            rows: rows.map { name, count in
                cells([name] + Account.Fate.allCases.map { String(count[$0]) } + [String(count.total)])
            })
        return table.text(style: style, width: width)
    }

    private func cells(_ texts: [String], ink: Style.Ink? = nil) -> [TextTable.Cell] {
        texts.map { TextTable.Cell(text: $0, ink: ink) }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

/// Paints the lines of a guide, from the first to the last.
private struct LinePainter {
    private let parts: [Account.Part]
    private let file: SourceFile
    private let style: Style
    /// The first part that does not end before the line at hand.
    private var next = 0

    init(parts: [Account.Part], file: SourceFile, style: Style) {
        self.parts = parts
        self.file = file
        self.style = style
    }

    mutating func line(_ number: Int) -> (marks: String, text: String) {
        let line = file.lineContent(number)
        while next < parts.count, parts[next].span.end <= line.start { next += 1 }
        var text = ""
        var fates: Set<Account.Fate> = []
        var offset = line.start
        var index = next
        while index < parts.count, parts[index].span.start < line.end {
            let part = parts[index]
            let span = SourceSpan(max(part.span.start, offset), min(part.span.end, line.end))
            text += visible(SourceSpan(offset, span.start), nil) + visible(span, part.fate.ink)
            offset = max(offset, span.end)
            fates.insert(part.fate)
            index += 1
        }
        text += visible(SourceSpan(offset, line.end), nil)
        let marks = Account.Fate.allCases.map { fates.contains($0) ? style.paint($0.mark, $0.ink) : " " }
        return (marks.joined(), text)
    }

    private func visible(_ span: SourceSpan, _ ink: Style.Ink?) -> String {
        // A tab moves as it does on the page; anything else that moves the cursor is shown.
        let pieces = file.text(span).split(separator: "\t", omittingEmptySubsequences: false)
        return style.paint(pieces.map { VisibleText.of(String($0)) }.joined(separator: "\t"), ink)
    }
}

extension Account.Fate {
    fileprivate var words: String {
        switch self {
        case .policy: "in the policy"
        case .diagnosed: "not understood"
        case .informative: "informative"
        case .outside: "outside"
        }
    }

    fileprivate var mark: String {
        switch self {
        case .policy: "="
        case .diagnosed: "!"
        case .informative: "i"
        case .outside: "."
        }
    }

    fileprivate var ink: Style.Ink {
        switch self {
        case .policy: .good
        case .diagnosed: .error
        case .informative: .note
        case .outside: .dim
        }
    }
}

extension Account.PartKind {
    fileprivate var plural: String {
        switch self {
        case .code: "code blocks"
        case .markup: "markup"
        case .thematicBreak: "breaks"
        default: rawValue + "s"
        }
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
