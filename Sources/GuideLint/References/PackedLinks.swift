import SourceText

/// Links of one page in their order, packed: a site may have hundreds of thousands.
struct PackedLinks: Sendable, RandomAccessCollection {
    /// All destinations, one behind the other.
    private var bytes: [UInt8] = []
    private var places: [Place] = []

    private struct Place: Sendable {
        var span: SourceSpan
        /// Of the destination in the bytes.
        var end: UInt32
        var isVerbatim: Bool
    }

    var startIndex: Int { 0 }
    var endIndex: Int { places.count }

    subscript(index: Int) -> PageReferences.Link {
        let start = index > 0 ? Int(places[index - 1].end) : 0
        let place = places[index]
        return PageReferences.Link(
            destination: String(decoding: bytes[start..<Int(place.end)], as: UTF8.self), span: place.span,
            isVerbatim: place.isVerbatim)
    }

    mutating func append(_ link: PageReferences.Link) {
        bytes += link.destination.utf8
        places.append(
            Place(span: link.span, end: UInt32(clamping: bytes.count), isVerbatim: link.isVerbatim))
    }

    mutating func trim() {
        bytes = bytes.withoutSpareMemory
        places = places.withoutSpareMemory
    }
}
