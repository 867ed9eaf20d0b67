import PolicyModel
import SupportPolicy

/// Facts of a policy in words for people.
enum Wording {
    static func availability(_ value: Availability) -> String {
        switch value {
        case .included: "included"
        case .notIncluded: "not included"
        case .purchasable: "for purchase"
        case .limited: "limited"
        case .onRequest: "on request"
        case .unspecified: "unspecified"
        }
    }

    static func ink(_ value: Availability) -> Style.Ink {
        switch value {
        case .included: .good
        case .notIncluded: .bad
        case .purchasable, .limited, .onRequest: .caution
        case .unspecified: .unknown
        }
    }

    static func coverage(_ value: Coverage) -> String {
        switch value.schedule {
        case .hours(let perDay, let daysPerWeek):
            "\(count(perDay, "hour")) a day, \(count(daysPerWeek, "day")) a week"
        case .windows(let windows): windows.map(window).joined(separator: "; ")
        case .businessHours: "business hours"
        }
    }

    static func response(_ value: ResponseTarget) -> String {
        guard case .time(let time, let basis, let bound) = value.commitment else { return "best effort" }
        let amount = count(time.amount, time.unit.rawValue)
        let length =
            switch bound {
            case .within: "within \(amount)"
            case .lessThan: "in less than \(amount)"
            case .approximately: "in about \(amount)"
            case .target: "\(amount) as a target"
            }
        return switch basis {
        case .calendar: length
        case .coverage: length + " of the coverage"
        case .business: length + " of business time"
        }
    }

    static func quantity(_ value: Quantity) -> String {
        let amount =
            switch value.amount {
            case .count(let number): String(number)
            case .unlimited: "unlimited"
            }
        return [amount, value.noun, value.per.map { "per \($0)" }].compactMap { $0 }.joined(separator: " ")
    }

    static func window(_ value: CoverageWindow) -> String {
        var times: String?
        if let opens = value.opens, let closes = value.closes { times = "\(opens) to \(closes)" }
        return [value.days.map(days), times, value.zone.flatMap(zone)].compactMap { $0 }.joined(
            separator: ", ")
    }

    private static func zone(_ value: ZoneReference) -> String? {
        guard let identifier = value.identifier else { return value.text }
        guard let text = value.text, text != identifier else { return identifier }
        return "\(identifier) (\(text))"
    }

    /// `Monday to Friday` for three days or more that follow each other.
    private static func days(_ days: [Weekday]) -> String {
        let names = days.map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }
        guard days.count > 2, let first = days.first, let last = days.last,
            Weekday.days(from: first, through: last) == days
        else { return names.joined(separator: ", ") }
        return days.count == 7 ? "every day" : "\(names[0]) to \(names[names.count - 1])"
    }
}
