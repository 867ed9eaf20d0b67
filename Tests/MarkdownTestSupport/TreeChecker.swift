import MarkdownSyntax
import SourceText

/// What is wrong with the places of a tree, a line each; nothing when every span's bytes are what its node says.
///
/// The checks know CommonMark's marks and the bytes of the file, and nothing of how the tree was made. Siblings have to
/// touch: whatever lies between two inlines of a line would be text that no node accounts for.
public func misplacements(in tree: MarkdownTree) -> [String] {
    var checker = TreeChecker(tree: tree)
    checker.run()
    return checker.findings
}

struct TreeChecker {
    let tree: MarkdownTree
    var findings: [String] = []
    private var decoder = CharacterReferenceDecoder()

    init(tree: MarkdownTree) { self.tree = tree }

    private var bytes: [UInt8] { tree.file.bytes }

    mutating func run() {
        if tree.unplacedBlocks > 0 { findings.append("\(tree.unplacedBlocks) blocks are not placed") }
        for index in tree.nodes.indices {
            checkExtent(of: index)
            checkChildren(of: index)
            checkMarks(of: index)
            checkOrigins(of: index)
        }
    }

    private mutating func fail(_ index: Int, _ problem: String) {
        let node = tree.nodes[index]
        findings.append("\(node.kind) at \(tree.file.describe(node.span)): \(problem)")
    }

    // MARK: Extents

    private mutating func checkExtent(of index: Int) {
        let node = tree.nodes[index]
        guard node.span.end <= bytes.count else { return fail(index, "ends outside the file") }
        for offset in [node.span.start, node.span.end]
        where offset < bytes.count && bytes[offset] & 0xC0 == 0x80 {
            fail(index, "cuts a letter at byte \(offset)")
        }
        if node.span.isEmpty, node.kind != .document, node.kind != .tableCell { fail(index, "is empty") }
        guard index > 0 else { return }
        guard let parent = tree.parent(of: index) else { return fail(index, "has no parent") }
        if parent >= index { fail(index, "stands before its parent") }
        if !tree.nodes[parent].span.contains(node.span) { fail(index, "sticks out of its parent") }
    }

    private mutating func checkChildren(of index: Int) {
        let parent = tree.nodes[index]
        var end = parent.span.start
        var previous: Int?
        for child in tree.children(of: index) {
            let node = tree.nodes[child]
            if tree.parent(of: child) != index { fail(child, "names another parent") }
            if node.span.start < end { fail(child, "overlaps its elder sibling") }
            if node.kind.isInline { checkGap(from: end, to: child, after: previous, in: index) }
            end = node.span.end
            previous = child
        }
        if let previous, tree.nodes[previous].kind.isInline {
            checkTail(from: end, to: parent.span.end, of: index, after: tree.nodes[previous].kind)
        }
    }

    /// Nothing lies between inlines but the prefix of a new line; before the first one, its parent's opening mark.
    private mutating func checkGap(from start: Int, to child: Int, after previous: Int?, in parent: Int) {
        let gap = tree.file.slice(SourceSpan(start, tree.nodes[child].span.start))
        if let previous {
            let isAfterLineEnd = [.softBreak, .lineBreak].contains(tree.nodes[previous].kind)
            if isAfterLineEnd ? !gap.allSatisfy(isPrefix) : !gap.isEmpty {
                fail(child, "leaves out \(quoted(gap)) before it")
            }
            return
        }
        let expected: Bool
        switch tree.nodes[parent].kind {
        case .emphasis, .strong: expected = gap.isEmpty || gap.allSatisfy { "*_".utf8.contains($0) }
        case .link: expected = [Array("[".utf8), Array("<".utf8)].contains(Array(gap))
        case .image: expected = gap.elementsEqual("![".utf8)
        case .heading:
            expected =
                gap.drop { $0 == UInt8(ascii: "#") }.allSatisfy { $0 == 0x20 || $0 == 0x09 }
                || isDefinition(gap)
        case .tableCell: expected = gap.isEmpty
        default: expected = gap.isEmpty || isDefinition(gap)
        }
        if !expected { fail(child, "leaves out \(quoted(gap)) at the start of its parent") }
        let length = [.emphasis: 1, .strong: 2][tree.nodes[parent].kind] ?? gap.count
        if gap.count != length { fail(child, "does not follow its parent's mark") }
    }

    /// True for what containers put in front of a line.
    private func isPrefix(_ byte: UInt8) -> Bool { " \t>".utf8.contains(byte) }

    /// Link reference definitions at the start of a paragraph have no node.
    private func isDefinition(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.first == UInt8(ascii: "[") && gap.contains(UInt8(ascii: ":")) && gap.contains(where: \.isLineEnd)
    }

    private mutating func checkTail(
        from start: Int, to end: Int, of parent: Int, after last: MarkdownNode.Kind
    ) {
        var tail = tree.file.slice(SourceSpan(start, end))
        if last == .softBreak || last == .lineBreak { tail = tail.drop(while: isPrefix) }
        let expected: Bool
        switch tree.nodes[parent].kind {
        case .emphasis: expected = tail.count == 1
        case .strong: expected = tail.count == 2
        case .link, .image: expected = tail.first == UInt8(ascii: "]") || tail.elementsEqual(">".utf8)
        case .heading: expected = tail.allSatisfy { " \t\r\n#=->".utf8.contains($0) || $0.isASCIIWhitespace }
        default: expected = tail.allSatisfy(\.isASCIIWhitespace)
        }
        if !expected { fail(parent, "ends with \(quoted(tail)), which no child accounts for") }
    }

    // MARK: Marks

    private mutating func checkMarks(of index: Int) {
        let node = tree.nodes[index]
        let source = tree.file.slice(node.span)
        switch node.kind {
        case .emphasis: checkDelimiters(1, of: index, source)
        case .strong: checkDelimiters(2, of: index, source)
        case .code:
            let open = source.prefix { $0 == UInt8(ascii: "`") }.count
            let close = source.reversed().prefix { $0 == UInt8(ascii: "`") }.count
            if open == 0 || open != close || source.count <= 2 * open {
                fail(index, "has no equal backticks around it")
            }
        case .link:
            if source.first != UInt8(ascii: "["), source.first != UInt8(ascii: "<") {
                fail(index, "has no opening mark")
            }
            checkLinkEnd(of: index, source)
        case .image:
            if !source.starts(with: "![".utf8) { fail(index, "has no opening mark") }
            checkLinkEnd(of: index, source)
        case .htmlInline:
            if source.first != UInt8(ascii: "<") || source.last != UInt8(ascii: ">") {
                fail(index, "is no tag")
            }
        case .softBreak, .lineBreak: checkLineEnd(index, source)
        case .heading: checkHeading(of: index, source)
        case .tableCell, .tableRow:
            if source.first?.isASCIIWhitespace ?? false || source.last?.isASCIIWhitespace ?? false {
                fail(index, "has blanks around it")
            }
            if source.contains(where: \.isLineEnd) { fail(index, "goes over a line end") }
            if node.kind == .tableRow { checkRow(index) }
        case .bulletList, .orderedList, .item:
            let isOrdered = source.first?.isASCIIDigit ?? false
            if !isOrdered, !"-+*".utf8.contains(source.first ?? 0) { fail(index, "has no marker") }
            if node.kind == .orderedList, !isOrdered { fail(index, "has no number") }
        case .blockQuote: if source.first != UInt8(ascii: ">") { fail(index, "has no marker") }
        case .thematicBreak:
            if !source.allSatisfy({ "-_* \t".utf8.contains($0) }) { fail(index, "is no thematic break") }
        case .paragraph:
            if source.first?.isASCIIWhitespace ?? true { fail(index, "starts with white space") }
        case .htmlBlock: if source.first != UInt8(ascii: "<") { fail(index, "is no HTML") }
        case .document, .codeBlock, .table, .text: break
        }
    }

    private mutating func checkDelimiters(_ count: Int, of index: Int, _ source: ArraySlice<UInt8>) {
        let mark = source.first ?? 0
        let isMarked =
            "*_".utf8.contains(mark) && source.count > 2 * count
            && source.prefix(count).allSatisfy { $0 == mark }
            && source.suffix(count).allSatisfy { $0 == mark }
        if !isMarked { fail(index, "has no delimiters around it") }
    }

    private mutating func checkLinkEnd(of index: Int, _ source: ArraySlice<UInt8>) {
        if !")]>".utf8.contains(source.last ?? 0) { fail(index, "has no closing mark") }
    }

    private mutating func checkLineEnd(_ index: Int, _ source: ArraySlice<UInt8>) {
        let lineEnds = source.filter(\.isLineEnd)
        if !["\n", "\r\n", "\r"].contains(String(decoding: lineEnds, as: UTF8.self)) {
            fail(index, "holds no line end, or several")
        }
        if !(source.last?.isLineEnd ?? false) { fail(index, "does not end with the line") }
        let before = source.filter { !$0.isASCIIWhitespace }
        if tree.nodes[index].kind == .softBreak ? !before.isEmpty : before.count > 1 {
            fail(index, "holds text")
        }
        let blanks = source.prefix { !$0.isLineEnd }
        let isHard =
            before == [UInt8(ascii: "\\")] || before.isEmpty && blanks.suffix(2).elementsEqual("  ".utf8)
        if tree.nodes[index].kind == .lineBreak, !isHard { fail(index, "is not hard") }
    }

    private mutating func checkHeading(of index: Int, _ source: ArraySlice<UInt8>) {
        let marks = source.prefix { $0 == UInt8(ascii: "#") }.count
        let level = Int(tree.nodes[index].level)
        if marks > 0, marks == level, !source.contains(where: \.isLineEnd) { return }
        let underline = source.split(whereSeparator: \.isLineEnd).last ?? []
        let mark = UInt8(ascii: level == 1 ? "=" : "-")
        if !source.contains(where: \.isLineEnd) || underline.last != mark {
            fail(index, "has no mark of its level")
        }
    }

    /// Pipes and blanks are all that stands between the cells of a row.
    private mutating func checkRow(_ index: Int) {
        var offset = tree.nodes[index].span.start
        for child in tree.children(of: index) {
            checkBetweenCells(SourceSpan(offset, tree.nodes[child].span.start), in: index)
            offset = tree.nodes[child].span.end
        }
        checkBetweenCells(SourceSpan(offset, tree.nodes[index].span.end), in: index)
    }

    private mutating func checkBetweenCells(_ gap: SourceSpan, in index: Int) {
        let rest = tree.file.slice(gap).filter { !$0.isASCIIWhitespace }
        if rest.count > 1 || rest.first.map({ $0 != UInt8(ascii: "|") }) ?? false {
            fail(index, "has \(quoted(rest[...])) between its cells")
        }
    }

    // MARK: Origins

    private mutating func checkOrigins(of index: Int) {
        let node = tree.nodes[index]
        let literal = tree.literal(of: index)
        var covered = node.span.start
        for origin in literal.origins {
            let text = literal.bytes[origin.text]
            let source = tree.file.slice(origin.source)
            if !node.span.contains(origin.source), !origin.source.isEmpty,
                !sticksOutByBlanks(origin.source, of: node)
            {
                fail(index, "\(quoted(text)) comes from outside of it")
            }
            if origin.isVerbatim {
                if !text.elementsEqual(source) { fail(index, "\(quoted(text)) is not \(quoted(source))") }
            } else if !isReplacement(text, of: source, in: node) {
                fail(index, "\(quoted(text)) cannot stand for \(quoted(source))")
            }
            if node.kind == .text, origin.source.start != covered {
                fail(index, "leaves out bytes before \(quoted(text))")
            }
            covered = origin.source.end
        }
        if node.kind == .text, covered != node.span.end { fail(index, "has more bytes than its text") }
        if node.kind == .text, literal.isEmpty { fail(index, "has no letter") }
    }

    /// The literal of a code or HTML block has white space that the block's place has not: before its first tag, at line
    /// ends, and blank lines at the end of a block that is never closed.
    private func sticksOutByBlanks(_ source: SourceSpan, of node: MarkdownNode) -> Bool {
        let before = SourceSpan(source.start, min(source.end, node.span.start))
        let after = SourceSpan(max(source.start, node.span.end), source.end)
        return (node.kind == .codeBlock || node.kind == .htmlBlock)
            && (tree.file.slice(before) + tree.file.slice(after)).allSatisfy(\.isASCIIWhitespace)
    }

    private mutating func isReplacement(
        _ text: ArraySlice<UInt8>, of source: ArraySlice<UInt8>, in node: MarkdownNode
    ) -> Bool {
        switch node.kind {
        case .text:
            // In a table `\|` is a pipe before escapes are read; elsewhere that is the same.
            let source = Array(source).replacingEscapedPipes
            if source.elementsEqual(text) { return true }
            // A lazy line may begin with what containers have left of a tab.
            if source == [0x09], text.allSatisfy({ $0 == 0x20 }) { return true }
            if source.count == 2, source.first == UInt8(ascii: "\\"), source.dropFirst().elementsEqual(text) {
                return true
            }
            guard let reference = decoder.decode(source, at: 0) else { return false }
            return reference.length == source.count && text.elementsEqual(reference.text)
        case .code:
            let isPipe = text.elementsEqual("|".utf8) && source.elementsEqual("\\|".utf8)
            return isPipe || text.allSatisfy { $0 == 0x20 } && source.allSatisfy(\.isASCIIWhitespace)
        case .htmlInline, .htmlBlock, .codeBlock:
            let isPipe = text.elementsEqual("|".utf8) && source.elementsEqual("\\|".utf8)
            let isLineEnd = text.elementsEqual("\n".utf8) && source.allSatisfy(\.isLineEnd)
            let isTab = text.allSatisfy { $0 == 0x20 } && source.elementsEqual("\t".utf8)
            return isPipe || isLineEnd || isTab
        case .link, .image: return true
        default: return false
        }
    }

    private func quoted(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).debugDescription
    }
}

extension [UInt8] {
    fileprivate var replacingEscapedPipes: [UInt8] {
        var result: [UInt8] = []
        for byte in self {
            if byte == UInt8(ascii: "|"), result.last == UInt8(ascii: "\\") { result.removeLast() }
            result.append(byte)
        }
        return result
    }
}
