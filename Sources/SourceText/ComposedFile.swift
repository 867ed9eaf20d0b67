/// A text put together from several files, as a page with what it includes.
extension SourceFile {
    /// A stretch of the text, and where it is written.
    public struct Part: Sendable {
        /// In the text as a whole.
        public let range: Range<Int>
        /// The file that it comes from.
        public let file: SourceFile
        /// Where it begins there.
        public let start: Int

        public init(range: Range<Int>, file: SourceFile, start: Int) {
            self.range = range
            self.file = file
            self.start = start
        }
    }

    /// Where a place is really written: for a text of one file that file and the place itself. Of a place that begins in
    /// one file and ends in another, the part in the first.
    public func origin(of span: SourceSpan) -> (file: SourceFile, span: SourceSpan) {
        guard let part = part(at: span.start) else { return (self, span) }
        let start = part.start + span.start - part.range.lowerBound
        let length = min(span.end, part.range.upperBound) - span.start
        return (part.file, SourceSpan(start, start + max(0, length)))
    }

    /// The last part that begins at or before an offset.
    private func part(at offset: Int) -> Part? {
        guard !parts.isEmpty else { return nil }
        var (low, high) = (0, parts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if parts[middle].range.lowerBound <= offset { low = middle } else { high = middle }
        }
        return parts[low]
    }
}
