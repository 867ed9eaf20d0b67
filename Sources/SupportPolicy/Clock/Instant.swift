/// A moment, in whole seconds. Leap seconds do not exist, as in Unix time.
public struct Instant: Hashable, Comparable, Sendable {
    public let secondsSince1970: Int

    /// Beyond some three hundred thousand years from now, the moment is clamped.
    public init(secondsSince1970: Int) {
        self.secondsSince1970 = min(max(secondsSince1970, -Self.limit), Self.limit)
    }

    private static let limit = 10_000_000_000_000

    public static func < (left: Instant, right: Instant) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }

    public func adding(seconds: Int) -> Instant {
        Instant(secondsSince1970: secondsSince1970 + min(max(seconds, -Self.limit), Self.limit))
    }

    /// Reads an RFC 3339 date-time: `2026-11-25T09:30:00Z`, `2026-11-25T09:30:00.5+01:00`. Fractions of a second are cut;
    /// a second 60 is the one after it. Nil for what is none.
    public init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        guard rest.count >= 20, let day = CalendarDay(String(decoding: rest.prefix(10), as: UTF8.self)),
            [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(rest[10])
        else { return nil }
        rest = rest.dropFirst(11)
        guard let time = Self.time(rest.prefix(8)) else { return nil }
        rest = rest.dropFirst(8)
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return nil }
            rest = rest.dropFirst(1 + digits.count)
        }
        guard let offset = Self.offset(rest) else { return nil }
        self.init(secondsSince1970: day.number * 86_400 + time - offset)
    }

    private static func time(_ text: ArraySlice<UInt8>) -> Int? {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ $0.count == 2 }) else { return nil }
        let numbers = parts.compactMap(CalendarDay.number)
        guard numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] <= 60 else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
        guard let sign = text.first else { return nil }
        if text.count == 1 { return sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") ? 0 : nil }
        let parts = text.dropFirst().split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), parts.count == 2,
            parts.allSatisfy({ $0.count == 2 }), let hours = CalendarDay.number(parts[0]),
            let minutes = CalendarDay.number(parts[1]), hours < 24, minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }

    /// RFC 3339 in a zone: `2026-11-25T09:30:00-08:00`, and with `Z` in UTC.
    public func formatted(in zone: TimeZoneRules) -> String {
        let offset = zone.offset(at: self)
        let local = secondsSince1970 + offset
        let second = local.modulo(86_400)
        let time = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }
        let day = CalendarDay(number: local.dividedDown(by: 86_400))
        // RFC 3339 has no seconds in offsets; they ended in the 1930s nearly everywhere.
        let minutes = abs(offset) / 60
        let suffix =
            zone.isUTC
            ? "Z"
            : (offset < 0 ? "-" : "+") + (minutes / 60).padded(to: 2) + ":" + (minutes % 60).padded(to: 2)
        return "\(day)T\(time.joined(separator: ":"))\(suffix)"
    }
}

extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC.
    public var description: String { formatted(in: .utc) }
}
