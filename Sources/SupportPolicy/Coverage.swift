/// When support works.
public struct Coverage: Hashable, Sendable {
    public var schedule: Schedule
    /// As the guide writes it, such as `24x7`.
    public var text: String

    public init(_ schedule: Schedule, text: String) {
        self.schedule = schedule
        self.text = text
    }

    public enum Schedule: Hashable, Sendable {
        /// `24x7`, `24x5`, `12x5`: how long, but not when.
        case hours(perDay: Int, daysPerWeek: Int)
        /// Clock times or days; several where the guide gives several.
        case windows([CoverageWindow])
        /// Only the words "business hours".
        case businessHours
    }

    /// True when support never closes.
    public var isRoundTheClock: Bool { schedule == .hours(perDay: 24, daysPerWeek: 7) }
}

/// A stretch of the week. What the guide does not say is absent: no days, no clock times or no zone.
public struct CoverageWindow: Hashable, Sendable, Codable {
    /// In the order of the week; nil where the guide names none.
    public var days: [Weekday]?
    public var opens: ClockTime?
    /// Earlier than `opens` when the window passes midnight.
    public var closes: ClockTime?
    public var zone: ZoneReference?

    public init(
        days: [Weekday]? = nil, opens: ClockTime? = nil, closes: ClockTime? = nil,
        zone: ZoneReference? = nil
    ) {
        self.days = days
        self.opens = opens
        self.closes = closes
        self.zone = zone
    }
}

/// A time zone as a guide names it.
public struct ZoneReference: Hashable, Sendable, Codable {
    /// The IANA name, only where it can be known.
    public var identifier: String?
    /// As written, such as `PST`; nil when it comes from the configuration.
    public var text: String?

    public init(identifier: String? = nil, text: String? = nil) {
        self.identifier = identifier
        self.text = text
    }
}

extension Coverage: Codable {
    private enum CodingKeys: String, CodingKey { case hoursPerDay, daysPerWeek, windows, business, text }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        text = try values.decode(String.self, forKey: .text)
        if let windows = try values.decodeIfPresent([CoverageWindow].self, forKey: .windows) {
            schedule = .windows(windows)
        } else if try values.decodeIfPresent(Bool.self, forKey: .business) == true {
            schedule = .businessHours
        } else {
            schedule = .hours(
                perDay: try values.decode(Int.self, forKey: .hoursPerDay),
                daysPerWeek: try values.decode(Int.self, forKey: .daysPerWeek))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(text, forKey: .text)
        switch schedule {
        case .hours(let perDay, let daysPerWeek):
            try values.encode(perDay, forKey: .hoursPerDay)
            try values.encode(daysPerWeek, forKey: .daysPerWeek)
        case .windows(let windows): try values.encode(windows, forKey: .windows)
        case .businessHours: try values.encode(true, forKey: .business)
        }
    }
}
