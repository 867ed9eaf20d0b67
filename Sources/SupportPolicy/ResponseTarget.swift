/// How soon the first response comes. It says nothing of the resolution.
public struct ResponseTarget: Hashable, Sendable {
    public var commitment: Commitment

    public enum Commitment: Hashable, Sendable {
        case time(TimeAmount, basis: Basis, bound: Bound)
        /// A response without a time promised.
        case bestEffort
    }

    /// What the amount counts.
    public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
        /// Time as it passes.
        case calendar
        /// Time within the coverage that stands beside it.
        case coverage
        /// Business hours or business days.
        case business
    }

    /// How firm the amount is.
    public enum Bound: String, Hashable, Sendable, Codable, CaseIterable {
        case within, lessThan, approximately, target
    }

    public init(_ commitment: Commitment) { self.commitment = commitment }

    public init(_ time: TimeAmount, basis: Basis = .calendar, bound: Bound = .within) {
        commitment = .time(time, basis: basis, bound: bound)
    }

    public static let bestEffort = ResponseTarget(.bestEffort)

    /// Nil for best effort.
    public var time: TimeAmount? {
        if case .time(let time, _, _) = commitment { time } else { nil }
    }

    /// Nil for best effort.
    public var basis: Basis? {
        if case .time(_, let basis, _) = commitment { basis } else { nil }
    }

    /// Nil for best effort.
    public var bound: Bound? {
        if case .time(_, _, let bound) = commitment { bound } else { nil }
    }

    public var isBestEffort: Bool { commitment == .bestEffort }
}

/// A length of time in the unit that the guide uses: 1 day is not 24 hours where days are business days.
public struct TimeAmount: Hashable, Sendable, Codable {
    public var amount: Int
    public var unit: Unit

    public enum Unit: String, Hashable, Sendable, Codable, CaseIterable { case minute, hour, day, week }

    public init(_ amount: Int, _ unit: Unit) {
        self.amount = amount
        self.unit = unit
    }

    public static func minutes(_ amount: Int) -> TimeAmount { TimeAmount(amount, .minute) }
    public static func hours(_ amount: Int) -> TimeAmount { TimeAmount(amount, .hour) }
    public static func days(_ amount: Int) -> TimeAmount { TimeAmount(amount, .day) }
    public static func weeks(_ amount: Int) -> TimeAmount { TimeAmount(amount, .week) }
}

extension ResponseTarget: Codable {
    private enum CodingKeys: String, CodingKey { case amount, unit, basis, bound, bestEffort }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        if try values.decodeIfPresent(Bool.self, forKey: .bestEffort) == true {
            self.init(.bestEffort)
        } else {
            let time = TimeAmount(
                try values.decode(Int.self, forKey: .amount),
                try values.decode(TimeAmount.Unit.self, forKey: .unit))
            self.init(
                time, basis: try values.decode(Basis.self, forKey: .basis),
                bound: try values.decode(Bound.self, forKey: .bound))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch commitment {
        case .bestEffort: try values.encode(true, forKey: .bestEffort)
        case .time(let time, let basis, let bound):
            try values.encode(time.amount, forKey: .amount)
            try values.encode(time.unit, forKey: .unit)
            try values.encode(basis, forKey: .basis)
            try values.encode(bound, forKey: .bound)
        }
    }
}
