import SupportPolicy
import Testing

/// What a reader takes from a cell. For each kind of fact the readings that are right; one of them will do.
struct ExpectedFacts {
    var availability: Set<Availability> = []
    var isInferred: Set<Bool> = []
    var coverage: [ExpectedCoverage] = [.none]
    var response: [ExpectedResponse] = [.none]
    var quantity: [ExpectedQuantity] = [.none]
    var priority: [Int?] = [nil]
    var condition: [ExpectedCondition] = [.none]

    init(_ text: String) throws {
        for fact in text.split(separator: ";") { try add(fact.trimmed) }
        if availability.isEmpty { availability = [.included] }
        if isInferred.isEmpty { isInferred = [false] }
    }

    private mutating func add(_ fact: String) throws {
        let words = fact.split(separator: " ", maxSplits: 1).map(String.init)
        let readings = (words.count > 1 ? words[1] : "").components(between: " / ")
        switch words.first {
        case "coverage": coverage = try readings.map(ExpectedCoverage.init)
        case "response": response = try readings.map(ExpectedResponse.init)
        case "quantity": quantity = try readings.map(ExpectedQuantity.init)
        case "priority": priority = readings.map(Int.init)
        case "condition": condition = readings.map(ExpectedCondition.init)
        default: for reading in fact.components(between: " / ") { try add(availability: reading) }
        }
    }

    private mutating func add(availability text: String) throws {
        let words: [String: Availability] = [
            "included": .included, "not included": .notIncluded, "not included (blank)": .notIncluded,
            "limited": .limited, "purchasable": .purchasable, "on request": .onRequest,
            "unspecified": .unspecified,
        ]
        availability.insert(try #require(words[text], "no availability: \(text)"))
        isInferred.insert(text.hasSuffix("(blank)"))
    }

    var mayBeUnspecified: Bool { availability.contains(.unspecified) }

    /// Nil where the cell says so; else what differs.
    func difference(from found: Entitlement) -> String? {
        var differences: [String] = []
        func compare(_ kind: String, _ isRight: Bool, _ words: Any?) {
            if !isRight { differences.append(words.map { "\(kind) \($0)" } ?? "no \(kind)") }
        }
        compare("availability", availability.contains(found.availability), found.availability)
        if found.availability == .notIncluded {
            compare("inferred", isInferred.contains(found.isInferred), found.isInferred)
        }
        compare("coverage", coverage.contains { $0.matches(found.coverage) }, found.coverage?.text)
        compare(
            "response", response.contains { $0.matches(found.response, in: found.coverage) },
            found.response.map(Self.words))
        compare("quantity", quantity.contains { $0.matches(found.quantity) }, found.quantity.map(Self.words))
        compare("priority", priority.contains(found.priority?.level), found.priority?.level)
        compare("condition", condition.contains { $0.matches(found.condition) }, found.condition)
        return differences.isEmpty ? nil : differences.joined(separator: ", ")
    }

    private static func words(_ response: ResponseTarget) -> String {
        guard let time = response.time, let basis = response.basis, let bound = response.bound else {
            return "best effort"
        }
        return "\(bound) \(time.amount) \(time.unit) (\(basis))"
    }

    private static func words(_ quantity: Quantity) -> String {
        "\(quantity.amount)" + (quantity.per.map { " per \($0)" } ?? "")
    }
}

extension Entitlement {
    /// Something was understood of the cell.
    var isTyped: Bool {
        availability != .unspecified || coverage != nil || response != nil || quantity != nil
            || priority != nil
    }
}

enum ExpectedCondition {
    case none, any
    case holding(String)

    init(_ text: String) {
        self = text == "none" ? .none : (text == "any" ? .any : .holding(text.lowercased()))
    }

    func matches(_ found: String?) -> Bool {
        switch self {
        case .none: found == nil
        case .any: found != nil
        case .holding(let words): found?.lowercased().contains(words) ?? false
        }
    }
}

enum ExpectedQuantity: Equatable {
    case none
    case amount(Quantity.Amount, per: String?)

    init(_ text: String) throws {
        guard text != "none" else {
            self = .none
            return
        }
        let parts = text.components(between: " per ")
        let amount = try #require(parts.first?.split(separator: " ").first, "no quantity: \(text)")
        let per = parts.count > 1 ? parts[1].lowercased() : nil
        self = .amount(
            amount == "unlimited" ? .unlimited : .count(try #require(Int(amount), "no quantity: \(text)")),
            per: per)
    }

    func matches(_ found: Quantity?) -> Bool {
        switch self {
        case .none: found == nil
        case .amount(let amount, let per): found?.amount == amount && found?.per?.lowercased() == per
        }
    }
}

enum ExpectedResponse {
    case none, any, bestEffort
    case time(TimeAmount, basis: ResponseTarget.Basis, bounds: Set<ResponseTarget.Bound>)

    init(_ text: String) throws {
        switch text {
        case "none": self = .none
        case "any": self = .any
        case "best effort": self = .bestEffort
        default:
            var words = text.split(separator: " ").map(String.init)
            let bounds: [String: Set<ResponseTarget.Bound>] = ["<": [.lessThan], "~": [.approximately]]
            let bound = words.first.flatMap { bounds[$0] }
            if bound != nil { words.removeFirst() }
            try #require(words.count == 2 || words.count == 3, "no response: \(text)")
            let unit = words[1].hasSuffix("s") ? String(words[1].dropLast()) : words[1]
            let time = TimeAmount(
                try #require(Int(words[0]), "no response: \(text)"),
                try #require(TimeAmount.Unit(rawValue: unit), "no unit: \(text)"))
            let basis = words.count == 3 ? String(words[2].dropFirst().dropLast()) : "calendar"
            self = .time(
                time, basis: try #require(ResponseTarget.Basis(rawValue: basis), "no basis: \(text)"),
                bounds: bound ?? [.within, .target])
        }
    }

    func matches(_ found: ResponseTarget?, in coverage: Coverage?) -> Bool {
        switch self {
        case .none: return found == nil
        case .any: return found != nil
        case .bestEffort: return found?.isBestEffort ?? false
        case .time(let time, let basis, let bounds):
            guard let found, let amount = found.time, let bound = found.bound else { return false }
            // Hours of a coverage that is business hours are business hours.
            let isSameBasis =
                basis == found.basis
                || coverage?.schedule == .businessHours && basis == .business && found.basis == .coverage
            return time.inSmallUnits == amount.inSmallUnits && time.unit.isClock == amount.unit.isClock
                && isSameBasis && bounds.contains(bound)
        }
    }
}

extension TimeAmount {
    /// Minutes, or days.
    fileprivate var inSmallUnits: Int { unit == .hour ? amount * 60 : (unit == .week ? amount * 7 : amount) }
}

extension TimeAmount.Unit {
    fileprivate var isClock: Bool { self == .hour || self == .minute }
}

enum ExpectedCoverage {
    case none, any
    case schedule(Coverage.Schedule)

    init(_ text: String) throws {
        switch text {
        case "none": self = .none
        case "any": self = .any
        case "business hours": self = .schedule(.businessHours)
        default:
            let figures = text.split(separator: "x").map { Int($0) }
            if figures.count == 2, let hours = figures[0], let days = figures[1] {
                self = .schedule(.hours(perDay: hours, daysPerWeek: days))
            } else {
                self = .schedule(.windows(try text.components(between: " + ").map(Self.window)))
            }
        }
    }

    /// `Mon-Fri 09:00-17:00 CET`, each part of which may be missing.
    private static func window(_ text: String) throws -> CoverageWindow {
        var window = CoverageWindow()
        for word in text.split(separator: " ").map(String.init) {
            let ends = word.split(separator: "-").map(String.init)
            if let days = days(from: ends) {
                window.days = days
            } else if ends.count == 2, let opens = ClockTime(ends[0]), let closes = ClockTime(ends[1]) {
                (window.opens, window.closes) = (opens, closes)
            } else {
                window.zone = ZoneReference(
                    text: [window.zone?.text, word].compactMap { $0 }.joined(separator: " "))
            }
        }
        return window
    }

    private static func days(from ends: [String]) -> [Weekday]? {
        let all = Weekday.allCases
        let places = ends.compactMap { end in
            all.firstIndex { $0.rawValue.hasPrefix(end.lowercased()) && end.count == 3 }
        }
        guard places.count == ends.count, let first = places.first, let last = places.last, first <= last
        else { return nil }
        return Array(all[first...last])
    }

    func matches(_ found: Coverage?) -> Bool {
        switch self {
        case .none: return found == nil
        case .any: return found != nil
        case .schedule(.windows(let expected)):
            guard case .windows(let windows) = found?.schedule, windows.count == expected.count else {
                return false
            }
            return zip(expected, windows).allSatisfy(Self.areSame)
        case .schedule(let schedule): return found?.schedule == schedule
        }
    }

    private static func areSame(_ expected: CoverageWindow, _ found: CoverageWindow) -> Bool {
        guard expected.days == found.days, expected.opens == found.opens, expected.closes == found.closes
        else { return false }
        guard let zone = expected.zone?.text else { return true }
        return [found.zone?.text, found.zone?.identifier].contains { text in
            text.map { zone.hasPrefix($0) || $0.hasPrefix(zone) } ?? false
        }
    }
}

extension String {
    func components(between separator: String) -> [String] {
        split(separator: separator).map(\.trimmed)
    }
}
