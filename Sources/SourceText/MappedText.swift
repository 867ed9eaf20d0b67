/// Text made from source bytes that knows, for each of its bytes, where it came from.
///
/// A table cell without its escapes, an attribute without its entities, a paragraph without the `>` of its quote:
/// each is shorter than its source, and each must still point at it. The text is a list of pieces; a *verbatim*
/// piece equals its source byte for byte, a *replaced* piece (an entity, an escape, a folded line end) stands for
/// its source as a whole.
public struct MappedText: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var pieces: [Piece] = []

    private struct Piece: Sendable {
        var textStart: Int32
        var sourceStart: Int32
        var sourceEnd: Int32
        var isVerbatim: Bool
    }

    public init() {}

    /// A stretch of the file as it stands.
    public init(verbatim span: SourceSpan, of file: SourceFile) {
        append(file.slice(span), from: span)
    }

    public var count: Int { bytes.count }
    public var isEmpty: Bool { bytes.isEmpty }
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    public func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[clamp(range)], as: UTF8.self)
    }

    /// Makes room for a text of a length, which then grows without being moved.
    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Empties the text and keeps its storage for the next one.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
    }

    /// Takes back what was added after the first `count` bytes.
    public mutating func truncate(to count: Int) {
        guard count < bytes.count else { return }
        bytes.removeLast(bytes.count - max(0, count))
        while let last = pieces.last, Int(last.textStart) >= bytes.count { pieces.removeLast() }
        guard let last = pieces.last, last.isVerbatim else { return }
        let kept = Int32(clamping: bytes.count) - last.textStart
        pieces[pieces.count - 1].sourceEnd = last.sourceStart + kept
    }

    /// Adds bytes that equal the source at `span`.
    public mutating func append(_ verbatim: ArraySlice<UInt8>, from span: SourceSpan) {
        guard !verbatim.isEmpty else { return }
        addPiece(at: span.start, until: span.start + verbatim.count, isVerbatim: true)
        bytes += verbatim
    }

    /// Adds bytes that stand for the source at `span` as a whole.
    public mutating func append(_ replacement: [UInt8], replacing span: SourceSpan) {
        guard !replacement.isEmpty else { return }
        addPiece(at: span.start, until: span.end, isVerbatim: false)
        bytes += replacement
    }

    /// Adds a byte that stands for the source at `span` as a whole.
    public mutating func append(_ replacement: UInt8, replacing span: SourceSpan) {
        addPiece(at: span.start, until: span.end, isVerbatim: false)
        bytes.append(replacement)
    }

    /// Notes where the bytes come from that are added next.
    private mutating func addPiece(at start: Int, until end: Int, isVerbatim: Bool) {
        if isVerbatim, let last = pieces.last, last.isVerbatim, Int(last.sourceEnd) == start {
            pieces[pieces.count - 1].sourceEnd = Int32(clamping: end)
        } else {
            pieces.append(
                Piece(
                    textStart: Int32(clamping: bytes.count), sourceStart: Int32(clamping: start),
                    sourceEnd: Int32(clamping: end), isVerbatim: isVerbatim))
        }
    }

    /// Adds another text with its origins.
    public mutating func append(_ other: MappedText) { append(other, 0..<other.count) }

    /// Adds a part of another text with its origins.
    public mutating func append(_ other: MappedText, _ range: Range<Int>) {
        let range = other.clamp(range)
        guard !range.isEmpty else { return }
        var index = other.pieceIndex(at: range.lowerBound)
        while index < other.pieces.count, other.pieceRange(index).lowerBound < range.upperBound {
            let piece = other.pieces[index]
            let part = other.pieceRange(index).clamped(to: range)
            if piece.isVerbatim {
                let start = Int(piece.sourceStart) + part.lowerBound - Int(piece.textStart)
                addPiece(at: start, until: start + part.count, isVerbatim: true)
            } else {
                addPiece(at: Int(piece.sourceStart), until: Int(piece.sourceEnd), isVerbatim: false)
            }
            bytes += other.bytes[part]
            index += 1
        }
    }

    public func slice(_ range: Range<Int>) -> MappedText {
        var result = MappedText()
        result.append(self, range)
        return result
    }

    /// The source of a range of this text. An empty range gives an empty span at its place; an empty text has no
    /// place of its own and gives `0..<0`, so callers keep the span of what was empty.
    public func span(of range: Range<Int>) -> SourceSpan {
        guard !pieces.isEmpty else { return SourceSpan(0, 0) }
        let range = clamp(range)
        if range.isEmpty {
            let place = sourceOffset(at: range.lowerBound)
            return SourceSpan(place, place)
        }
        let index = pieceIndex(at: range.lowerBound)
        let (first, end) = (pieces[index], range.upperBound)
        // Most ranges lie in one piece.
        let last = end <= pieceRange(index).upperBound ? first : pieces[pieceIndex(at: end - 1)]
        return SourceSpan(
            first.isVerbatim
                ? Int(first.sourceStart) + range.lowerBound - Int(first.textStart) : Int(first.sourceStart),
            last.isVerbatim ? Int(last.sourceStart) + end - Int(last.textStart) : Int(last.sourceEnd))
    }

    /// Whether the byte at an offset stands for other bytes of the source, as the space of a folded line end does.
    public func isReplaced(at offset: Int) -> Bool {
        bytes.indices.contains(offset) && !pieces[pieceIndex(at: offset)].isVerbatim
    }

    /// The source of the whole text.
    public var span: SourceSpan { span(of: 0..<count) }

    /// The pieces in order: range in the text, source, and whether the two are equal byte for byte.
    public var origins: [(text: Range<Int>, source: SourceSpan, isVerbatim: Bool)] {
        pieces.indices.map { index in
            let piece = pieces[index]
            return (
                pieceRange(index), SourceSpan(Int(piece.sourceStart), Int(piece.sourceEnd)),
                piece.isVerbatim
            )
        }
    }

    private func sourceOffset(at offset: Int) -> Int {
        if offset >= bytes.count, let last = pieces.last { return Int(last.sourceEnd) }
        let piece = pieces[pieceIndex(at: offset)]
        return Int(piece.sourceStart) + (piece.isVerbatim ? offset - Int(piece.textStart) : 0)
    }

    private func pieceRange(_ index: Int) -> Range<Int> {
        let end = index + 1 < pieces.count ? Int(pieces[index + 1].textStart) : bytes.count
        return Int(pieces[index].textStart)..<end
    }

    /// The piece that holds an offset; the last one that starts at or before it.
    private func pieceIndex(at offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(pieces[middle].textStart) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private func clamp(_ range: Range<Int>) -> Range<Int> { range.clamped(to: 0..<bytes.count) }
}

extension MappedText: Equatable {
    /// Equality ignores the origins, as it does on every node.
    public static func == (left: MappedText, right: MappedText) -> Bool { left.bytes == right.bytes }
}
