/// Writes findings for people: a first line that editors can jump to, the source line, and a caret under the place.
///
///     guides/support.md:12:10: error: cannot read `24x` as coverage [cell.unknown-coverage]
///        12 | | Chat | 24x |
///           |          ^^^
///        = help: write hours and days, such as `24x7`
///
/// Only ASCII is drawn, since logs break anything else; text of the guide is made visible, so nothing in it can
/// reach the terminal as a command.
public struct DiagnosticRenderer: Sendable {
    public var usesColor: Bool
    /// The columns of a source line that are shown.
    public var maxWidth: Int

    public init(usesColor: Bool = false, maxWidth: Int = 100) {
        self.usesColor = usesColor
        self.maxWidth = max(20, maxWidth)
    }

    /// Every finding in the order of the file, each ending in a line end.
    public func render(_ diagnostics: Diagnostics, in file: SourceFile) -> String {
        diagnostics.sorted.map { render($0, in: file) }.joined()
    }

    public func render(_ diagnostic: Diagnostic, in file: SourceFile) -> String {
        let gutter = gutterWidth(of: diagnostic, in: file)
        let code = paint(" [\(diagnostic.code)]", .dim)
        var result =
            headline(diagnostic.severity, diagnostic.message, at: diagnostic.span, in: file) + code + "\n"
        result += excerpt(
            of: diagnostic.span, mark: "^", style: .severity(diagnostic.severity), gutter, in: file)
        for note in diagnostic.notes {
            if let elsewhere = note.elsewhere {
                result += headline(.note, note.message, in: elsewhere.path, at: elsewhere.location) + "\n"
                continue
            }
            result += headline(.note, note.message, at: note.span, in: file) + "\n"
            result += excerpt(of: note.span, mark: "-", style: .severity(.note), gutter, in: file)
        }
        if let help = diagnostic.help { result += footer("help", help, gutter) }
        for fix in diagnostic.fixes {
            result += footer(fix.isSafe ? "fix" : "possible fix", fix.message, gutter)
        }
        return result
    }

    /// A place by itself, with a word on what stands there.
    public func render(_ note: Diagnostic.Note, in file: SourceFile) -> String {
        let gutter = max(5, String(file.location(of: note.span.start).line).count + 1)
        return headline(.note, note.message, at: note.span, in: file) + "\n"
            + excerpt(of: note.span, mark: "^", style: .severity(.note), gutter, in: file)
    }

    private func headline(
        _ severity: Severity, _ message: String, at span: SourceSpan, in file: SourceFile
    ) -> String {
        let (file, span) = file.origin(of: span)
        return headline(severity, message, in: file.path, at: file.location(of: span.start))
    }

    private func headline(
        _ severity: Severity, _ message: String, in path: String, at place: SourceLocation
    ) -> String {
        let path = VisibleText.of(path)
        return paint("\(path):\(place.line):\(place.column):", .bold) + " "
            + paint("\(severity.rawValue):", .severity(severity)) + " "
            + paint(VisibleText.of(message), severity == .note ? .plain : .bold)
    }

    private func excerpt(
        of span: SourceSpan, mark: Character, style: Style, _ gutter: Int, in file: SourceFile
    ) -> String {
        let (file, span) = file.origin(of: span)
        // An empty file has no line to show.
        guard !file.bytes.isEmpty else { return "" }
        let excerpt = SourceExcerpt(of: span, in: file, maxWidth: maxWidth)
        let number = String(excerpt.line)
        let margin = String(repeating: " ", count: max(0, gutter - number.count)) + number
        let blank = String(repeating: " ", count: gutter)
        let indent = String(repeating: " ", count: excerpt.marked.lowerBound)
        let underline =
            String(repeating: mark, count: excerpt.marked.count) + (excerpt.continues ? "..." : "")
        return paint("\(margin) |", .gutter) + trimmed(" " + excerpt.text) + "\n"
            + paint("\(blank) |", .gutter) + " " + indent + paint(underline, style) + "\n"
    }

    private func footer(_ label: String, _ message: String, _ gutter: Int) -> String {
        String(repeating: " ", count: gutter + 1) + paint("= \(label):", .severity(.note)) + " "
            + VisibleText.of(message) + "\n"
    }

    /// The columns of the widest line number, and some air.
    private func gutterWidth(of diagnostic: Diagnostic, in file: SourceFile) -> Int {
        let spans = [diagnostic.span] + diagnostic.notes.filter { $0.elsewhere == nil }.map(\.span)
        let last =
            spans.map { span in
                let (file, span) = file.origin(of: span)
                return file.location(of: span.start).line
            }.max() ?? 1
        return max(5, String(last).count + 1)
    }

    private func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    private enum Style {
        case plain, bold, dim, gutter
        case severity(Severity)

        var code: String {
            switch self {
            case .plain: ""
            case .bold: "1"
            case .dim: "2"
            case .gutter: "34"
            case .severity(.error): "1;31"
            case .severity(.warning): "1;33"
            case .severity(.note): "36"
            }
        }
    }

    private func paint(_ text: String, _ style: Style) -> String {
        guard usesColor, !style.code.isEmpty else { return text }
        return "\u{1B}[\(style.code)m\(text)\u{1B}[0m"
    }
}
