import PolicyModel
import SourceText
import SupportPolicy

/// Which of two promises is surely less. What cannot be told counts as alike.
enum Comparison {
    /// Why a tier gets less than another; nil where it is not sure.
    static func shortfall(of higher: TierEntitlement, against lower: TierEntitlement) -> Shortfall? {
        guard higher.condition == nil, lower.condition == nil else { return nil }
        if let a = higher.availability.value.worth, let b = lower.availability.value.worth, a != b {
            return a < b ? .availability : nil
        }
        if let a = higher.response?.value, let b = lower.response?.value, a.isSurelySlower(than: b) {
            return .response
        }
        // A longer coverage may come with a slower clock, and the other way round: only what is alike is compared on.
        if let a = higher.coverage?.value, let b = lower.coverage?.value {
            if a.isSurelyShorter(than: b) { return .coverage }
            if b.isSurelyShorter(than: a) { return nil }
        }
        if let a = higher.quantity?.value, let b = lower.quantity?.value, a.isLess(than: b) {
            return .quantity
        }
        if let b = lower.priority?.value, higher.coverage != nil || higher.priority != nil {
            return (higher.priority?.value.level ?? 0) < b.level ? .priority : nil
        }
        return nil
    }

    enum Shortfall { case availability, response, coverage, quantity, priority }
}

extension Availability {
    /// Nil for what is neither more nor less than the others.
    fileprivate var worth: Int? {
        switch self {
        case .notIncluded: 0
        case .purchasable: 1
        case .limited: 2
        case .included: 3
        case .onRequest, .unspecified: nil
        }
    }
}

extension ResponseTarget {
    func isSurelySlower(than other: ResponseTarget) -> Bool {
        if isBestEffort { return other.time != nil }
        guard let time, let basis, let otherTime = other.time, let otherBasis = other.basis else {
            return false
        }
        let isCalendar = basis == .calendar
        if isCalendar == (otherBasis == .calendar) {
            return time.minutes(dayOf: isCalendar ? 24 : 8) > otherTime.minutes(dayOf: isCalendar ? 24 : 8)
        }
        // How long business time lasts on the clock is not known, only that it lasts at least so long.
        return !isCalendar && time.leastMinutes > otherTime.minutes(dayOf: 24)
    }
}

extension TimeAmount {
    func minutes(dayOf hours: Int) -> Int {
        switch unit {
        case .minute: amount
        case .hour: amount * 60
        case .day: amount * hours * 60
        case .week: amount * hours * 60 * (hours == 24 ? 7 : 5)
        }
    }

    /// As it passes on the clock, where only business time counts: the last day may end early.
    fileprivate var leastMinutes: Int {
        switch unit {
        case .minute, .hour: minutes(dayOf: 24)
        case .day: max(0, amount - 1) * 24 * 60
        case .week: max(0, amount * 7 - 3) * 24 * 60
        }
    }
}

extension Coverage {
    func isSurelyShorter(than other: Coverage) -> Bool {
        guard let (_, most) = weeklyMinutes, let (least, _) = other.weeklyMinutes else { return false }
        return most < least
    }

    /// The least and the most that it can be.
    var weeklyMinutes: (least: Int, most: Int)? {
        switch schedule {
        case .hours(let perDay, let days): return (perDay * days * 60, perDay * days * 60)
        // From four short days to six long ones.
        case .businessHours: return (24 * 60, 72 * 60)
        case .windows(let windows):
            var minutes = 0
            // Several windows may be one seen from several zones.
            guard windows.count == 1 else { return nil }
            for window in windows {
                guard let days = window.days, let length = window.minutes else { return nil }
                minutes += days.count * length
            }
            return (minutes, minutes)
        }
    }
}

extension CoverageWindow {
    /// How long it is open on a day; nil where it does not say.
    var minutes: Int? {
        guard let opens, let closes else { return nil }
        let length = closes.minutesFromMidnight - opens.minutesFromMidnight
        return length >= 0 ? length : length + 24 * 60
    }
}

extension Quantity {
    fileprivate func isLess(than other: Quantity) -> Bool {
        guard per == other.per, noun == other.noun else { return false }
        switch (amount, other.amount) {
        case (.count(let a), .count(let b)): return a < b
        case (.count, .unlimited): return true
        case (.unlimited, _): return false
        }
    }
}
