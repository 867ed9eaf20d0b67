/// A time of day on a wall clock, to the minute; `24:00` is the end of the day.
public struct ClockTime: Hashable, Sendable, Comparable {
    /// 0 to 1440.
    public let minutesFromMidnight: Int

    /// Nil when the hour or the minute does not exist on a clock; 24:00 does.
    public init?(hour: Int, minute: Int = 0) {
        guard (0...23).contains(hour) && (0...59).contains(minute) || (hour == 24 && minute == 0) else {
            return nil
        }
        minutesFromMidnight = hour * 60 + minute
    }

    /// Reads `HH:MM`.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { (0x30...0x39).contains($0) } }),
            let hour = Int(String(decoding: parts[0], as: UTF8.self)),
            let minute = Int(String(decoding: parts[1], as: UTF8.self))
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    init(minutes: Int) { minutesFromMidnight = minutes }

    public var hour: Int { minutesFromMidnight / 60 }
    public var minute: Int { minutesFromMidnight % 60 }

    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minutesFromMidnight < right.minutesFromMidnight
    }
}

extension ClockTime: CustomStringConvertible {
    /// `HH:MM`.
    public var description: String { Self.padded(hour) + ":" + Self.padded(minute) }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension ClockTime: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = ClockTime(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected a time such as 09:00, found \(text)")
        }
        self = time
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
