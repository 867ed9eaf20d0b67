import SourceText

/// The lines of a page as comments count them: the next line is the next one that is not blank and not itself a comment.
struct SilencedLines {
    private let file: SourceFile
    /// Lines that hold nothing but comments.
    private var commentLines: Set<Int> = []

    init(of file: SourceFile, comments: [SourceSpan]) {
        self.file = file
        for comment in comments where isAlone(comment) {
            let (first, last) = (file.location(of: comment.start).line, file.location(of: comment.end).line)
            commentLines.formUnion(first...last)
        }
    }

    /// The line that holds an offset.
    func line(at offset: Int) -> Range<Int> { range(of: file.location(of: offset).line) }

    func next(after span: SourceSpan) -> Range<Int> {
        var number = file.location(of: span.end).line + 1
        while number <= file.lineCount, commentLines.contains(number) || isBlank(file.lineContent(number).range) {
            number += 1
        }
        return number <= file.lineCount ? range(of: number) : file.bytes.count..<file.bytes.count
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
