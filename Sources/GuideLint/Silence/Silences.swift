import GuideSyntax
import SourceText

/// What the comments of a page silence, and where.
public struct Silences: Sendable {
    /// All that speak to docs-lint, in the order of the page.
    private(set) var comments: [SilenceComment] = []
    /// One for each code of each comment, by where they begin.
    private(set) var stretches: [Stretch] = []

    /// A part of the page in which a code is silenced.
    struct Stretch: Sendable {
        var code: DiagnosticCode
        /// Offsets.
        var range: Range<Int>
        /// Indices of the comment and of the code in it.
        var comment: Int
        var position: Int
    }

    /// Codes that a comment enables and none has disabled: indices of the comment and of the code in it.
    private(set) var vainEnds: [(comment: Int, position: Int)] = []

    /// Indices of the comments that speak of the line below them, where that is the header row of a table.
    private(set) var aboveTables: Set<Int> = []

    public static let none = Silences()

    private init() {}

    public init(in guide: Guide) {
        guard guide.file.bytes.mayHoldComment else { return }
        let finder = CommentFinder(in: guide)
        let read = finder.comments.compactMap { found in
            SilenceComment(guide.file.slice(found.content), at: found.content.start, span: found.span)
        }
        guard !read.isEmpty else { return }
        comments = read
        let lines = SilencedLines(of: guide.file, comments: finder.comments.map(\.span))
        let starts = Set(finder.tables.map { guide.file.location(of: $0.start).line })
        var tables = finder.tables.sorted()[...]
        for index in read.indices where read[index].unknownVerb == nil {
            while let table = tables.first, table.end <= read[index].span.start { tables.removeFirst() }
            let isInCell = tables.first?.contains(read[index].span) ?? false
            add(read[index], at: index, isInCell: isInCell, lines)
            if !isInCell, read[index].verb == .nextLine {
                let next = lines.next(after: read[index].span).lowerBound
                if starts.contains(guide.file.location(of: next).line) { aboveTables.insert(index) }
            }
        }
        stretches.sort { ($0.range.lowerBound, $0.comment) < ($1.range.lowerBound, $1.comment) }
    }

    /// No line can stand between the rows of a table, so a comment in a cell speaks of its own row.
    private mutating func add(
        _ comment: SilenceComment, at index: Int, isInCell: Bool, _ lines: SilencedLines
    ) {
        switch comment.verb {
        case .end: end(comment, index)
        case .file: add(0..<Int.max, comment, index)
        case .line: add(lines.line(at: comment.span.start), comment, index)
        case .nextLine, .begin:
            if isInCell {
                add(lines.line(at: comment.span.start), comment, index)
            } else if comment.verb == .begin {
                add(comment.span.end..<Int.max, comment, index)
            } else {
                add(lines.next(after: comment.span), comment, index)
            }
        }
    }

    private mutating func add(_ range: Range<Int>, _ comment: SilenceComment, _ index: Int) {
        for (position, code) in comment.codes.enumerated() {
            stretches.append(Stretch(code: code.code, range: range, comment: index, position: position))
            if comment.verb == .begin, range.upperBound == Int.max {
                open[code.code, default: []].append(stretches.count - 1)
            }
        }
    }

    /// The stretches that wait for their end, by code. Without codes, a comment ends all of them.
    private var open: [DiagnosticCode: [Int]] = [:]

    private mutating func end(_ comment: SilenceComment, _ index: Int) {
        if comment.codes.isEmpty {
            for code in Array(open.keys) { _ = close(code, at: comment.span.start) }
        }
        for (position, code) in comment.codes.enumerated() where !close(code.code, at: comment.span.start) {
            vainEnds.append((index, position))
        }
    }

    /// False where nothing waits for it.
    private mutating func close(_ code: DiagnosticCode, at offset: Int) -> Bool {
        guard let waiting = open.removeValue(forKey: code) else { return false }
        for index in waiting {
            let start = stretches[index].range.lowerBound
            stretches[index].range = start..<max(start, offset)
        }
        return true
    }
}

extension Silences {
    /// The findings that are not silenced, and which stretches silenced one. Of several, the one that began last did.
    ///
    /// - Parameter findings: By place.
    func apply(to findings: [Diagnostic]) -> (left: [Diagnostic], used: Set<Int>) {
        guard !stretches.isEmpty else { return (findings, []) }
        var used: Set<Int> = []
        var active: [DiagnosticCode: [Int]] = [:]
        var next = 0
        let left = findings.filter { finding in
            let offset = finding.span.start
            while next < stretches.count, stretches[next].range.lowerBound <= offset {
                active[stretches[next].code, default: []].append(next)
                next += 1
            }
            while let last = active[finding.code]?.last, stretches[last].range.upperBound <= offset {
                active[finding.code]?.removeLast()
            }
            guard let last = active[finding.code]?.last else { return true }
            used.insert(last)
            return false
        }
        return (left, used)
    }
}

extension [UInt8] {
    /// What all the words of comments begin with stands somewhere. On most pages it does not, and nothing is looked through.
    fileprivate var mayHoldComment: Bool {
        var isFound = false
        // The rarest of its letters.
        let sign = UInt8(ascii: "y")
        forEachOffset(of: sign) { offset in
            isFound = offset >= 5 && self[(offset - 5)...].starts(with: "policyc-".utf8)
            return !isFound
        }
        return isFound
    }
}
