import SourceText

/// Where links of all pages were found to lead, in four bytes for each: what is said of few links is found anew.
struct KnownLinks: Sendable {
    /// Of one page after the other.
    private var codes: [UInt32] = []
    /// Where the links of each page begin.
    private var starts: [UInt32] = []

    private static let doubtful: UInt32 = 0
    private static let other: UInt32 = 1
    private static let unknown: UInt32 = 2
    private static let firstPage: UInt32 = 3

    mutating func beginPage() { starts.append(UInt32(clamping: codes.count)) }

    mutating func add(_ resolution: Resolution) {
        switch resolution {
        case .other: codes.append(Self.other)
        case .unknown: codes.append(Self.unknown)
        case .pages(let pages):
            let only = pages.count == 1 ? pages.first : nil
            codes.append(only.map { UInt32(clamping: $0) + Self.firstPage } ?? Self.doubtful)
        case .otherCase, .outside, .missing: codes.append(Self.doubtful)
        }
    }

    mutating func trim() {
        codes = codes.withoutSpareMemory
        starts = starts.withoutSpareMemory
    }

    /// Nil for what has to be found anew: what leads nowhere may not be judged at all, and some addresses are those of
    /// several pages.
    func resolution(of link: Int, onPage page: Int) -> Resolution? {
        switch codes[Int(starts[page]) + link] {
        case Self.doubtful: nil
        case Self.other: .other
        case Self.unknown: .unknown
        case let page: .pages([Int(page - Self.firstPage)])
        }
    }
}
