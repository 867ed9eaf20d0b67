/// Reads the compiled form of a time zone: TZif, RFC 9636.
extension TimeZoneRules {
    /// - Parameters:
    ///   - identifier: The IANA name, such as `Europe/Berlin`.
    ///   - bytes: A file of the IANA database, such as `/usr/share/zoneinfo/Europe/Berlin`.
    /// - Returns: Nil for what is no such file.
    public init?(identifier: String, tzif bytes: [UInt8]) {
        var reader = TZifReader(bytes: bytes)
        guard let data = reader.read() else { return nil }
        var changes = data.changes
        var cycleEnd = Int.max
        if let rule = data.footer.flatMap(POSIXZone.init) {
            let last = changes.last?.start ?? Self.beginning
            let year = CalendarDay(number: last.dividedDown(by: 86_400)).date.year
            let further = rule.changes(from: year, through: year + 401).filter { $0.start > last }
            if let first = further.first {
                changes += further
                cycleEnd = first.start + Self.cycle
            }
        }
        self.init(identifier: identifier, changes: changes, first: data.firstOffset, cycleEnd: cycleEnd)
    }

    /// Zones without changes follow their rule from here.
    private static let beginning = -5_000_000_000
}

private struct TZifReader {
    private let bytes: [UInt8]
    private var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    struct Content {
        var changes: [(start: Int, offset: Int)]
        var firstOffset: Int
        var footer: String?
    }

    private struct Header {
        var version: UInt8
        /// isutcnt, isstdcnt, leapcnt, timecnt, typecnt, charcnt.
        var counts: [Int]

        func size(ofTimes width: Int) -> Int {
            counts[3] * width + counts[3] + counts[4] * 6 + counts[5] + counts[2] * (width + 4) + counts[1]
                + counts[0]
        }
    }

    mutating func read() -> Content? {
        guard let first = header() else { return nil }
        guard first.version >= UInt8(ascii: "2") else { return content(first, width: 4) }
        // The first block has 32 bits for a time and is there for readers that know no other.
        offset += first.size(ofTimes: 4)
        guard let second = header(), var content = content(second, width: 8) else { return nil }
        content.footer = footer()
        return content
    }

    private mutating func header() -> Header? {
        guard bytes.count >= offset + 44, Array(bytes[offset..<(offset + 4)]) == Array("TZif".utf8) else {
            return nil
        }
        let version = bytes[offset + 4]
        let counts = (0..<6).map { integer(at: offset + 20 + 4 * $0, width: 4) }
        offset += 44
        // Far more than any zone has; what claims more is no zone.
        guard counts.allSatisfy({ (0...1_000_000).contains($0) }), counts[4] > 0 else { return nil }
        return Header(version: version, counts: counts)
    }

    private mutating func content(_ header: Header, width: Int) -> Content? {
        let start = offset
        guard bytes.count >= start + header.size(ofTimes: width) else { return nil }
        offset += header.size(ofTimes: width)
        let (times, types) = (header.counts[3], header.counts[4])
        let indices = start + times * width
        let records = indices + times
        var changes: [(start: Int, offset: Int)] = []
        for index in 0..<times {
            let type = Int(bytes[indices + index])
            guard type < types else { return nil }
            let time = integer(at: start + index * width, width: width)
            guard time > changes.last?.start ?? Int.min else { return nil }
            changes.append((time, integer(at: records + 6 * type, width: 4)))
        }
        return Content(changes: changes, firstOffset: integer(at: records, width: 4))
    }

    private func footer() -> String? {
        guard offset < bytes.count, bytes[offset] == 0x0A,
            let end = bytes[(offset + 1)...].firstIndex(of: 0x0A)
        else { return nil }
        return String(decoding: bytes[(offset + 1)..<end], as: UTF8.self)
    }

    /// Big-endian, two's complement.
    private func integer(at start: Int, width: Int) -> Int {
        var value: UInt64 = 0
        for byte in bytes[start..<(start + width)] { value = value << 8 | UInt64(byte) }
        return width == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(truncatingIfNeeded: value)
    }
}
