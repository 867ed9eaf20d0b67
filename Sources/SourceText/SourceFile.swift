/// A file's bytes and the index of its lines.
///
/// Lines end at LF, CRLF or a lone CR, as CommonMark 0.30 section 2.1 defines them.
public struct SourceFile: Sendable {
    /// The path as the user gave it; used in messages and in outputs, never opened again.
    public let path: String
    public let bytes: [UInt8]
    public let lines: LineIndex
    /// The stretches of a text that is put together from several files, in order and without gaps; empty for one file.
    public let parts: [Part]

    /// - Parameter parts: Where the bytes come from, if from several files.
    public init(path: String, bytes: [UInt8], parts: [Part] = []) {
        self.path = path
        self.bytes = bytes
        self.parts = parts
        lines = LineIndex(of: bytes)
    }

    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The whole file.
    public var span: SourceSpan { SourceSpan(0, bytes.count) }

    public var lineCount: Int { lines.count }

    /// The bytes of a span, clamped to the file.
    public func slice(_ span: SourceSpan) -> ArraySlice<UInt8> {
        let end = min(span.end, bytes.count)
        return bytes[min(span.start, end)..<end]
    }

    /// The text of a span; ill-formed UTF-8 is repaired with U+FFFD.
    public func text(_ span: SourceSpan) -> String {
        String(decoding: slice(span), as: UTF8.self)
    }

    /// The line and column of an offset.
    public func location(of offset: Int) -> SourceLocation {
        lines.location(of: offset)
    }

    /// The offset of a 1-based line and column in bytes, clamped to the file.
    public func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= lines.count else { return line < 1 ? 0 : bytes.count }
        return min(bytes.count, lines.start(of: line) + max(0, column - 1))
    }

    /// A 1-based line with its line ending; empty beyond the file.
    public func line(_ number: Int) -> SourceSpan {
        guard number >= 1, number <= lines.count else { return SourceSpan(bytes.count, bytes.count) }
        let end = number < lines.count ? lines.start(of: number + 1) : bytes.count
        return SourceSpan(lines.start(of: number), end)
    }

    /// A 1-based line without its line ending.
    public func lineContent(_ number: Int) -> SourceSpan {
        let whole = line(number)
        var end = whole.end
        while end > whole.start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return SourceSpan(whole.start, end)
    }
}

/// A place that a person or an editor can go to.
public struct SourceLocation: Hashable, Sendable {
    /// 1-based.
    public let line: Int
    /// 1-based, in UTF-8 bytes.
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Where the lines of a file begin.
public struct LineIndex: Sendable {
    /// The offset of the first byte of each line; never empty.
    private let starts: [Int32]

    public init(of bytes: [UInt8]) {
        var starts: [Int32] = [0]
        let visit = { (offset: Int) in
            // CR and LF end a line together.
            let isHalf = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
            if !isHalf { starts.append(Int32(clamping: offset + 1)) }
            return true
        }
        // Nearly all files are without CR, and looked through for one byte more quickly than for two.
        if bytes.firstOffset(of: 0x0D) == nil {
            bytes.forEachOffset(of: 0x0A, while: visit)
        } else {
            bytes.forEachOffset(of: 0x0A, or: 0x0D, while: visit)
        }
        self.starts = starts
    }

    public var count: Int { starts.count }

    /// The line and column of an offset.
    public func location(of offset: Int) -> SourceLocation {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle } else { high = middle }
        }
        return SourceLocation(line: low + 1, column: max(0, offset - Int(starts[low])) + 1)
    }

    /// The offset at which a 1-based line begins.
    func start(of line: Int) -> Int { Int(starts[min(max(1, line), starts.count) - 1]) }
}
