import SourceText

/// The lines of a page as comments count them: the next line is the next one that is not blank and not itself a comment.
struct SilencedLines {
    private let file: SourceFile
    /// For each line, from 1, the first one from there on that has something to silence; 0 where there is none.
    private var targets: [Int]

    init(of file: SourceFile, comments: [SourceSpan]) {
        self.file = file
        targets = Array(repeating: 0, count: file.lineCount + 2)
        var commentLines: Set<Int> = []
        for comment in comments where isAlone(comment) {
            let (first, last) = (file.location(of: comment.start).line, file.location(of: comment.end).line)
            commentLines.formUnion(first...last)
        }
        for number in (1...file.lineCount).reversed() {
            let isTarget = !commentLines.contains(number) && !isBlank(file.lineContent(number).range)
            targets[number] = isTarget ? number : targets[number + 1]
        }
    }

    /// The line that holds an offset.
    func line(at offset: Int) -> Range<Int> { range(of: file.location(of: offset).line) }

    func next(after span: SourceSpan) -> Range<Int> {
        let number = targets[file.location(of: span.end).line + 1]
        return number > 0 ? range(of: number) : file.bytes.count..<file.bytes.count
    }

    /// The end of the last line has findings too, which stand behind its last byte.
    private func range(of number: Int) -> Range<Int> {
        let line = file.line(number)
        return line.start..<(number == file.lineCount ? line.end + 1 : line.end)
    }

    private func isAlone(_ span: SourceSpan) -> Bool {
        let start = file.line(file.location(of: span.start).line).start
        let end = file.lineContent(file.location(of: span.end).line).end
        return isBlank(start..<span.start) && isBlank(span.end..<max(span.end, end))
    }

    /// The sign of a block quote shows nothing either.
    private func isBlank(_ range: Range<Int>) -> Bool {
        file.bytes[range].allSatisfy { $0.isASCIIWhitespace || $0 == UInt8(ascii: ">") }
    }
}
