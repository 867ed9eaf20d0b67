import SourceText

/// Columns in Unicode code points, which is what formats for other programs count; ours are bytes.
///
/// Sums are kept for every few hundred bytes, so that a page on a single line costs no more than any other.
struct CharacterColumns {
    private let file: SourceFile
    /// The code points before each stretch.
    private var sums: [Int] = [0]

    private static let stretch = 256

    init(of file: SourceFile) {
        self.file = file
        var sum = 0
        for start in stride(from: 0, to: file.bytes.count, by: Self.stretch) {
            let end = min(start + Self.stretch, file.bytes.count)
            sum += Self.count(file.bytes[start..<end])
            sums.append(sum)
        }
    }

    /// 1-based.
    func location(of offset: Int) -> SourceLocation {
        let place = file.location(of: offset)
        let offset = min(offset, file.bytes.count)
        let start = max(0, offset - (place.column - 1))
        return SourceLocation(line: place.line, column: before(offset) - before(start) + 1)
    }

    private func before(_ offset: Int) -> Int {
        let stretch = offset / Self.stretch
        return sums[stretch] + Self.count(file.bytes[(stretch * Self.stretch)..<offset])
    }

    /// Every byte that continues no other begins a code point.
    private static func count(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
