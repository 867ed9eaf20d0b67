import PolicyModel
import SupportPolicy

/// Values of the policy as Swift expressions. What is absent is left out, as in the JSON.
private func make(_ type: String, _ arguments: [Expression.Argument?]) -> Expression {
    .make(.runtime(type), arguments.compactMap { $0 })
}

/// An argument that is left out when there is no value.
private func argument(_ label: String?, _ value: Expression?) -> Expression.Argument? {
    value.map { Expression.Argument(label, $0) }
}

private func argument(_ label: String?, _ text: String?) -> Expression.Argument? {
    argument(label, text.map(Expression.string))
}

extension Entitlement {
    var literal: Expression {
        make(
            "Entitlement",
            [
                argument(nil, .member(SwiftName(availability.rawValue))),
                argument("coverage", coverage?.literal),
                argument("response", response?.literal), argument("priority", priority?.literal),
                argument("quantity", quantity?.literal), argument("condition", condition),
                argument("notes", notes.isEmpty ? nil : .strings(notes)),
                argument("bySeverity", bySeverity.isEmpty ? nil : .dictionary(severityEntries)),
                argument("isInferred", isInferred ? .boolean(true) : nil), argument("text", text),
            ])
    }

    /// Sorted, since a dictionary has no order and the output must have one.
    private var severityEntries: [(key: Expression, value: Expression)] {
        bySeverity.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { (key: .string($0.key), value: $0.value.literal) }
    }
}

extension Coverage {
    var literal: Expression {
        make("Coverage", [argument(nil, schedule.literal), argument("text", text)])
    }
}

extension Coverage.Schedule {
    var literal: Expression {
        switch self {
        case .hours(let perDay, let daysPerWeek):
            .member(
                "hours",
                [.init("perDay", .integer(perDay)), .init("daysPerWeek", .integer(daysPerWeek))])
        case .windows(let windows): .member("windows", [.init(nil, .array(windows.map(\.literal)))])
        case .businessHours: .member("businessHours")
        }
    }
}

extension CoverageWindow {
    var literal: Expression {
        make(
            "CoverageWindow",
            [
                argument("days", days.map(Weekday.literal)),
                argument("opens", opens?.literal), argument("closes", closes?.literal),
                argument("zone", zone?.literal),
            ])
    }
}

extension Weekday {
    static func literal(_ days: [Weekday]) -> Expression {
        days == workweek
            ? .path(["SupportPolicy", "Weekday", "workweek"])
            : .array(days.map { .member(SwiftName($0.rawValue)) })
    }
}

extension ClockTime {
    /// The initializer can fail, and so is an optional, which is what a window takes; this one does not fail.
    var literal: Expression {
        make(
            "ClockTime",
            [argument("hour", .integer(hour)), argument("minute", minute == 0 ? nil : .integer(minute))])
    }
}

extension ZoneReference {
    var literal: Expression {
        make("ZoneReference", [argument("identifier", identifier), argument("text", text)])
    }
}

extension ResponseTarget {
    var literal: Expression {
        switch commitment {
        case .bestEffort: make("ResponseTarget", [argument(nil, .member("bestEffort"))])
        case .time(let time, let basis, let bound):
            make(
                "ResponseTarget",
                [
                    argument(nil, time.literal), argument("basis", .member(SwiftName(basis.rawValue))),
                    argument("bound", bound == .within ? nil : .member(SwiftName(bound.rawValue))),
                ])
        }
    }
}

extension TimeAmount {
    var literal: Expression {
        let unit: SwiftName =
            switch unit {
            case .minute: "minutes"
            case .hour: "hours"
            case .day: "days"
            case .week: "weeks"
            }
        return .member(unit, [.init(nil, .integer(amount))])
    }
}

extension Priority {
    var literal: Expression {
        make("Priority", [argument("label", label), argument("level", .integer(level))])
    }
}

extension Quantity {
    var literal: Expression {
        let count: Expression =
            switch amount {
            case .count(let count): .member("count", [.init(nil, .integer(count))])
            case .unlimited: .member("unlimited")
            }
        return make("Quantity", [argument(nil, count), argument("per", per), argument("noun", noun)])
    }
}

extension ScopeExplanation {
    var literal: Expression {
        make(
            "ScopeInfo.Explanation",
            [
                argument("lead", lead?.value), argument("cumulative", .boolean(cumulative)),
                argument("items", .strings(items.map(\.value))),
            ])
    }
}

extension TeamHours {
    var literal: Expression {
        make(
            "TeamHoursInfo",
            [
                argument("id", id.rawValue), argument("name", name?.value),
                argument("teams", .strings(teams.map(\.value))),
                argument("text", text.value), argument("windows", .array(windows.map(\.value.literal))),
                argument("except", except?.value),
            ])
    }
}

extension Service {
    var literal: Expression {
        make(
            "ServiceInfo",
            [argument("id", id.rawValue), argument("name", name.value), argument("link", link?.value)])
    }
}
