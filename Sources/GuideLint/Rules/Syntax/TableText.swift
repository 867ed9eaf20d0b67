import SourceText

/// A row of a table as it is written.
struct RowText {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        var bytes = bytes
        while let first = bytes.first, first.isASCIIWhitespace { bytes.removeFirst() }
        while let last = bytes.last, last.isASCIIWhitespace { bytes.removeLast() }
        self.bytes = bytes
    }

    /// The line begins with a pipe, as rows do and sentences do not.
    var startsWithPipe: Bool { bytes.first == Self.pipe }

    /// The number of cells by GFM 0.29, section 4.10: any backslash before a pipe protects it.
    var cellCount: Int {
        var inner = bytes
        if startsWithPipe { inner.removeFirst() }
        if inner.last == Self.pipe, inner.dropLast().last != UInt8(ascii: "\\") { inner.removeLast() }
        return inner.indices.filter { isSplit(at: $0) }.count + 1
    }

    /// A line of dashes, pipes and colons.
    var isDelimiterRow: Bool {
        bytes.contains(UInt8(ascii: "-"))
            && bytes.allSatisfy { $0.isSpaceOrTab || "|-:".utf8.contains($0) }
    }

    /// A template is run before Markdown is read, and its pipes with it.
    var hasTemplate: Bool {
        zip(bytes, bytes.dropFirst()).contains {
            $0 == UInt8(ascii: "{") && ($1 == UInt8(ascii: "{") || $1 == UInt8(ascii: "%"))
        }
    }

    func isSplit(at offset: Int) -> Bool {
        bytes[offset] == Self.pipe
            && (offset == bytes.startIndex || bytes[offset - 1] != UInt8(ascii: "\\"))
    }

    private static let pipe = UInt8(ascii: "|")
}

/// Places of findings of the compiler, to be asked for the rows that they stand in.
struct FindingPlaces {
    private let places: [SourceSpan]

    init(of code: DiagnosticCode, on page: Page) {
        places = page.compilerFindings.all.filter { $0.code == code }.map(\.span).sorted()
    }

    /// Whether one of them lies inside of a place.
    func stand(in span: SourceSpan) -> Bool {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].start < span.start { low = middle + 1 } else { high = middle }
        }
        return low < places.count && span.contains(places[low])
    }
}
