import SourceText

/// The literal of a code block or an HTML block, and the lines of the file that it comes from.
///
/// Each of its lines is the end of a line of the file: prefixes, and the indentation of code, are taken off in front and
/// nothing behind. Of a tab that is taken off in part, spaces are left.
///
/// It borrows its bytes from the node and must not outlive the visit of it: it is made, appended and dropped at once.
struct BlockLiteral {
    private let literal: CMarkString
    private let start: Int
    /// The line on which the block starts.
    private let firstLine: Int
    /// The line on which its literal starts.
    private let contentLine: Int
    private let isFenced: Bool
    private let file: SourceFile
    private let containers: [Container]

    init(
        _ node: CMarkNode, _ kind: MarkdownNode.Kind, start: Int, line: Int, file: SourceFile,
        containers: [Container]
    ) {
        literal = node.literal
        self.start = start
        self.file = file
        self.containers = containers
        firstLine = line
        let outer = file.strip(containers, fromLine: line)
        let indentation = file.indentation(at: outer.place, end: file.lineContent(line).end)
        // libcmark does not tell; an indented block may begin with a fence, but a fence is indented less.
        isFenced = kind == .codeBlock && indentation.columns < 4
        contentLine = isFenced ? line + 1 : line
    }

    /// Adds the literal with its origins and gives the place of the block.
    func append(to text: inout MappedText) -> SourceSpan {
        appendLines(to: &text) ?? appendLineByLine(to: &text)
    }

    /// Adds a literal that stands as it is from the start of a line to the end of one, as most do; nil where it does not.
    private func appendLines(to text: inout MappedText) -> SourceSpan? {
        let content = SourceSpan(file.line(contentLine).start, file.line(contentLine).start + literal.count)
        guard isFenced, !literal.isEmpty, literal.stands(in: file.bytes, at: content.start) else {
            return nil
        }
        text.append(file.slice(content), from: content)
        // A literal ends with a line end.
        let number = file.location(of: content.end).line
        return span(endingBefore: number, from: file.lineContent(number - 1).end)
    }

    private func appendLineByLine(to text: inout MappedText) -> SourceSpan {
        let bytes = literal.bytes
        let textStart = text.count
        var number = contentLine
        var end = file.lineContent(firstLine).end
        var isExact = true
        var rest = bytes[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0A }
            rest = rest.dropFirst(line.count + 1)
            isExact = isExact && append(line, ofLine: number, to: &text)
            // Blank lines at the end of a block that is never closed are not part of what it says.
            if !line.allSatisfy(\.isSpaceOrTab) || isFenced { end = max(end, file.lineContent(number).end) }
            number += 1
        }
        let span = span(endingBefore: number, from: end)
        if !isExact || !text.bytes[textStart...].elementsEqual(bytes) {
            text.truncate(to: textStart)
            text.append(bytes, replacing: span)
        }
        return span
    }

    /// The place of the block, with the fence on the line behind its literal, if it is closed there.
    private func span(endingBefore number: Int, from end: Int) -> SourceSpan {
        let isClosed = isFenced && isClosingFence(number)
        return file.trimmingBlanks(SourceSpan(start, isClosed ? max(end, file.lineContent(number).end) : end))
    }

    /// Adds a line with its line end; false where the file's line does not end with it.
    private func append(_ line: ArraySlice<UInt8>, ofLine number: Int, to text: inout MappedText) -> Bool {
        let content = file.lineContent(number)
        let source = file.slice(content)
        var verbatim = line
        while !source.hasSuffix(verbatim), verbatim.first == 0x20 { verbatim.removeFirst() }
        guard source.hasSuffix(verbatim) else { return false }
        let start = content.end - verbatim.count
        let spaces = line.count - verbatim.count
        if spaces > 0 {
            guard start > content.start, file.bytes[start - 1] == 0x09 else { return false }
            text.append(Array(repeating: 0x20, count: spaces), replacing: SourceSpan(start - 1, start))
        }
        text.append(verbatim, from: SourceSpan(start, content.end))
        // The last line of a file may have no end; the literal has one all the same.
        let lineEnd = SourceSpan(content.end, file.line(number).end)
        if file.slice(lineEnd).elementsEqual([0x0A]) {
            text.append(file.slice(lineEnd), from: lineEnd)
        } else {
            text.append(0x0A, replacing: lineEnd)
        }
        return true
    }

    /// CommonMark 0.30 section 4.5: as many of the same character, indented at most three columns, and nothing behind.
    private func isClosingFence(_ number: Int) -> Bool {
        guard number <= file.lineCount, let marker = file.slice(SourceSpan(start, start + 1)).first else {
            return false
        }
        let stripped = file.strip(containers, fromLine: number)
        let end = file.lineContent(number).end
        let (columns, text) = file.indentation(at: stripped.place, end: end)
        let opening = file.slice(SourceSpan(start, file.lineContent(firstLine).end)).prefix { $0 == marker }
        let closing = file.slice(SourceSpan(text.offset, end))
        let run = closing.prefix { $0 == marker }.count
        return !stripped.isLazy && columns < 4 && run >= opening.count
            && closing.dropFirst(run).allSatisfy(\.isSpaceOrTab)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ suffix: ArraySlice<UInt8>) -> Bool {
        self.suffix(suffix.count).elementsEqual(suffix)
    }
}
