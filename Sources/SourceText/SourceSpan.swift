/// A half-open range of UTF-8 byte offsets into one original file.
///
/// Offsets count from the first byte of the file, a byte order mark and front matter included. A span is
/// never optional on a node: a node that the compiler makes up takes the span of what implied it.
public struct SourceSpan: Hashable, Sendable {
    // Stored narrow: spans are the most frequent value in a tree, and files are bounded far below 2 GiB.
    private let lower: Int32
    private let upper: Int32

    /// Offsets that are out of order or out of range are clamped, so that a span can always be sliced with.
    public init(_ start: Int, _ end: Int) {
        lower = Int32(clamping: max(0, start))
        upper = max(lower, Int32(clamping: end))
    }

    public init(_ range: Range<Int>) {
        self.init(range.lowerBound, range.upperBound)
    }

    /// The offset of the first byte.
    public var start: Int { Int(lower) }
    /// The offset after the last byte.
    public var end: Int { Int(upper) }
    public var count: Int { end - start }
    public var isEmpty: Bool { lower == upper }
    public var range: Range<Int> { start..<end }

    public func contains(_ other: SourceSpan) -> Bool {
        start <= other.start && other.end <= end
    }

    /// The smallest span that holds both.
    public func union(_ other: SourceSpan) -> SourceSpan {
        SourceSpan(min(start, other.start), max(end, other.end))
    }
}

extension SourceSpan: Comparable {
    public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
