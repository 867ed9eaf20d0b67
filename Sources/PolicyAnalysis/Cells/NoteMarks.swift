import GuideSyntax
import SourceText

/// Footnote marks: `*`, `**`, `*)`, `(*)`, `†`, `[1]`, `[^1]`, `¹`, and figures that are raised by `<sup>`, which are taken
/// for the raised signs that they look like.
extension RichText {
    /// The text without the footnote marks that end it, and the marks.
    var splittingNoteMarks: (text: RichText, marks: [Sourced<String>]) {
        let (text, raised) = withoutRaisedMarks
        let tokens = CellLexer.tokens(of: text)[...]
        let marks = tokens.trailingNoteMarks(figures: [])
        let end = marks.first.map { tokens.textRange(of: $0).lowerBound } ?? text.text.count
        return (
            marks.isEmpty ? text : text.keeping([0..<end]), marks.map { text.sourced(tokens[$0]) } + raised
        )
    }

    /// The text without what `<sup>` raises, where that is a footnote mark.
    var withoutRaisedMarks: (text: RichText, marks: [Sourced<String>]) {
        guard marks.contains(where: \.isRaising) else { return (self, []) }
        var parts: [Range<Int>] = []
        var found: [Sourced<String>] = []
        var start = 0
        for raised in raisedRanges where raised.lowerBound >= start {
            let mark = sourced(raised)
            guard let sign = NoteSign(raised: mark.value) else { continue }
            found.append(Sourced(sign.written, at: mark.span))
            parts.append(start..<raised.lowerBound)
            start = raised.upperBound
        }
        // A text that is nothing but a mark has none.
        guard start > 0, parts.contains(where: { !trimmed($0).isEmpty }) else { return (self, []) }
        parts.append(start..<text.count)
        return (keeping(parts), found)
    }

    /// Where `<sup>` and its end stand.
    private var raisedRanges: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: Int?
        for mark in marks where mark.isRaising {
            guard case .tag(let tag) = mark.kind else { continue }
            if !tag.isClosing {
                open = mark.range.lowerBound
            } else if let start = open, start <= mark.range.lowerBound {
                ranges.append(start..<mark.range.lowerBound)
                open = nil
            }
        }
        return ranges.filter { !$0.isEmpty }
    }

    /// The mark that begins a note.
    var leadingNoteSign: NoteSign? {
        if let raised = raisedRanges.first, text.bytes[..<raised.lowerBound].allSatisfy(\.isASCIIWhitespace) {
            return NoteSign(raised: sourced(raised).value)
        }
        return NoteSign(leading: CellLexer.tokens(of: text.bytes.prefix(16))[...])
    }

    func sourced(_ tokens: ArraySlice<Token>) -> Sourced<String> {
        sourced(tokens.textRange(of: tokens.indices))
    }
}

extension RichText.Mark {
    fileprivate var isRaising: Bool {
        if case .tag(let tag) = kind { tag.name.value.lowercased() == "sup" } else { false }
    }
}

/// What a mark says, however it is written: `*)`, `(*)` and `*` are one, and so are `¹`, `[1]` and `(1)`.
struct NoteSign: Hashable {
    /// Signs, or a figure.
    var core: String

    private static let raisedDigits: [String] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    static let signs: Set<String> = ["*", "†", "‡", "§"]

    /// As a mark stands behind words.
    init(mark: String) {
        let bare = mark.drop { "([".contains($0) }
        let core = String(bare.prefix { !")]".contains($0) })
        self.core = Self.figure(raised: core) ?? core
    }

    /// What stands between `<sup>` and `</sup>`: a sign or a small figure; nil for "th" and "2x".
    init?(raised text: String) {
        let sign = NoteSign(mark: text)
        let isFigure = !sign.core.isEmpty && sign.core.count <= 2 && sign.core.allSatisfy(\.isASCIIDigit)
        guard isFigure || !sign.core.isEmpty && sign.core.allSatisfy({ Self.signs.contains(String($0)) })
        else {
            return nil
        }
        self = sign
    }

    /// Nil where a text begins with words.
    init?(leading tokens: ArraySlice<Token>) {
        var rest = tokens
        let opening = rest.first?.word
        let isBracketed = opening == "(" || opening == "["
        if isBracketed { rest = rest.dropFirst() }
        var core = ""
        if case .number(let number)? = rest.first?.kind, number < 100 {
            // "1 boat" is no note; "1) boat" and "[1] boat" are.
            let closing = rest.dropFirst().first?.word
            guard isBracketed || [")", ":"].contains(closing ?? "") else { return nil }
            core = String(number)
            rest = rest.dropFirst()
        } else {
            while let sign = rest.first?.word, Self.signs.contains(sign) || Self.raisedDigits.contains(sign),
                core.isEmpty || rest.first?.isSpaced == false
            {
                core += Self.figure(raised: sign) ?? sign
                rest = rest.dropFirst()
            }
        }
        guard !core.isEmpty else { return nil }
        if isBracketed {
            guard [")", "]"].contains(rest.first?.word ?? "") else { return nil }
        }
        self.core = core
    }

    /// As it is shown: a raised figure is a raised sign.
    var written: String {
        guard core.allSatisfy(\.isASCIIDigit) else { return core }
        return core.compactMap { $0.wholeNumberValue.map { Self.raisedDigits[$0] } }.joined()
    }

    private static func figure(raised text: String) -> String? {
        let digits = text.compactMap { raisedDigits.firstIndex(of: String($0)) }
        return digits.count == text.count && !digits.isEmpty ? digits.map(String.init).joined() : nil
    }

    static func isSign(_ text: String) -> Bool { signs.contains(text) || raisedDigits.contains(text) }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension ArraySlice<Token> {
    /// One figure and nothing else.
    var isFigure: Bool {
        guard count == 1, case .number = first?.kind else { return false }
        return true
    }

    func textRange(of tokens: Range<Int>) -> Range<Int> {
        guard let first = self[tokens].first, let last = self[tokens].last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }

    /// Signs in a row at the start.
    var leadingNoteMark: ArraySlice<Token>? {
        var end = startIndex
        while end < endIndex, end == startIndex || !self[end].isSpaced, NoteSign.isSign(self[end].word ?? "")
        {
            end += 1
        }
        guard end > startIndex else { return nil }
        if end < endIndex, self[end].kind == .sign(")"), !self[end].isSpaced { end += 1 }
        return self[..<end]
    }

    /// The tokens of each mark, in order.
    ///
    /// - Parameter figures: Those that "(1)" may point to.
    func trailingNoteMarks(figures: Set<Int>) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        var end = endIndex
        while let start = markStart(before: end, figures) {
            marks.append(start..<end)
            end = start
        }
        return end > startIndex ? marks.reversed() : []
    }

    private func markStart(before end: Int, _ figures: Set<Int>) -> Int? {
        guard end > startIndex else { return nil }
        guard case .sign(let sign) = self[end - 1].kind else { return linkStart(before: end) }
        if NoteSign.isSign(sign) { return signsStart(before: end) }
        if sign == ")" { return parenthesisStart(before: end, figures) }
        return sign == "]" ? bracketStart(before: end) : nil
    }

    /// `**` is one mark.
    private func signsStart(before end: Int) -> Int {
        var start = end - 1
        while start > startIndex, !self[start].isSpaced, NoteSign.isSign(self[start - 1].word ?? "") {
            start -= 1
        }
        return start
    }

    /// `*)`, `(*)`, and `(1)` where there is such a note.
    private func parenthesisStart(before end: Int, _ figures: Set<Int>) -> Int? {
        guard end - 1 > startIndex else { return nil }
        let inner = self[end - 2]
        if NoteSign.isSign(inner.word ?? "") {
            let start = signsStart(before: end - 1)
            return start > startIndex && self[start - 1].kind == .sign("(") ? start - 1 : start
        }
        guard case .number(let number) = inner.kind, figures.contains(number), end - 3 >= startIndex,
            self[end - 3].kind == .sign("(")
        else { return nil }
        return end - 3
    }

    /// `[1]`, `[^1]`, `[^note]`.
    private func bracketStart(before end: Int) -> Int? {
        guard let start = self[..<(end - 1)].lastIndex(where: { $0.kind == .sign("[") }) else { return nil }
        let inner = self[(start + 1)..<(end - 1)]
        return inner.isFigure || inner.count >= 2 && inner.first?.kind == .sign("^") ? start : nil
    }

    /// `^1`: what is left of `[^1]` where its definition is one word, which makes it a link to Markdown.
    private func linkStart(before end: Int) -> Int? {
        guard end - 2 > startIndex, self[end - 2].kind == .sign("^"), !self[end - 1].isSpaced else {
            return nil
        }
        return end - 2
    }
}
