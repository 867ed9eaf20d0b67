import SourceText

/// Finds what overlaps each of many places, which are asked for from the first to the last, in one pass over both.
struct OverlapSweep<Value> {
    private let items: [(span: SourceSpan, value: Value)]
    private var next = 0
    /// Those that have begun and, as far as was looked, not ended.
    private var open: [Int] = []

    init(_ items: [(span: SourceSpan, value: Value)]) { self.items = items.sorted { $0.span < $1.span } }

    /// - Parameter span: Begins no earlier than the one asked for last.
    mutating func overlapping(_ span: SourceSpan) -> [(span: SourceSpan, value: Value)] {
        while next < items.count, items[next].span.start < span.endOrNext {
            open.append(next)
            next += 1
        }
        open.removeAll { items[$0].span.endOrNext <= span.start }
        return open.map { items[$0] }.filter { $0.span.start < span.endOrNext }
    }
}

extension SourceSpan {
    /// An empty place stands at a byte and counts as that byte.
    fileprivate var endOrNext: Int { max(end, start + 1) }
}
