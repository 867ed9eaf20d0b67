import SupportPolicy

/// Coverages: `24x7`, "8 hours a day, 5 days a week", "business hours (CET)", `Mon-Fri 9-5`, `8x5 (Mon-Fri, 9-5 ET)`.
extension TimeGrammar {
    func coverage(_ tokens: ArraySlice<Token>) -> (Coverage.Schedule, Int)? {
        if let (schedule, length) = namedCoverage(tokens) {
            let rest = tokens.dropFirst(length)
            guard let (detailed, further) = detail(of: schedule, in: rest) else { return (schedule, length) }
            return (detailed, length + further)
        }
        return windows(tokens).map { (.windows($0.windows), $0.length) }
    }

    /// `24x7`, "around the clock", "business hours": without clock times and days.
    func namedCoverage(_ tokens: ArraySlice<Token>) -> (Coverage.Schedule, Int)? {
        spelledFigures(tokens) ?? figures(tokens)
            ?? vocabulary.coverage.match(tokens).map { ($0.meaning, $0.length) }
    }

    private func windows(_ tokens: ArraySlice<Token>) -> (windows: [CoverageWindow], length: Int)? {
        var cursor = WindowCursor(tokens: tokens, grammar: self)
        guard let found = cursor.windows(), let last = found.last?.tokens else { return nil }
        let windows = found.map(\.window)
        return windows.allSatisfy(Self.saysWhen) ? (windows, last.endIndex - tokens.startIndex) : nil
    }

    /// "Daily" alone is how often, not when.
    private static func saysWhen(_ window: CoverageWindow) -> Bool {
        window.opens != nil || (2...6).contains(window.days?.count ?? 0)
    }

    // MARK: Figures

    /// `24x7`, `24/7/365`, `24 × 5`, `365x24`, `7x24`, `24-7`.
    private func figures(_ tokens: ArraySlice<Token>) -> (Coverage.Schedule, Int)? {
        guard let first = tokens.first, case .number = first.kind else { return nil }
        if tokens.prefix(3).map(\.kind) == [.number(24), .hyphen(isGlued: false), .number(7)] {
            return (.hours(perDay: 24, daysPerWeek: 7), 3)
        }
        var numbers: [Int] = []
        var rest = tokens
        var isFraction = true
        while let first = rest.first, case .number(let number) = first.kind, numbers.count < 3 {
            numbers.append(number)
            rest = rest.dropFirst()
            guard let sign = rest.first, sign.isTimes, let next = rest.dropFirst().first,
                case .number = next.kind
            else { break }
            if sign.kind != .sign("/") { isFraction = false }
            rest = rest.dropFirst()
        }
        // "24x7 / 1 hour": the figures may end before the signs between numbers do.
        for count in stride(from: numbers.count, through: 2, by: -1) {
            let schedule = Self.schedule(Array(numbers.prefix(count)), isFraction: isFraction)
            if let schedule { return (schedule, 2 * count - 1) }
        }
        return nil
    }

    /// - Parameter isFraction: Written with nothing but `/`, as a date or a share is: "5/12" is no coverage.
    private static func schedule(_ numbers: [Int], isFraction: Bool) -> Coverage.Schedule? {
        switch (numbers.first ?? 0, numbers.dropFirst().first ?? 0, numbers.count) {
        case (365, 24, 2), (24, 365, 2): .hours(perDay: 24, daysPerWeek: 7)
        case (let hours, let days, 2) where (8...24).contains(hours) && (5...7).contains(days):
            .hours(perDay: hours, daysPerWeek: days)
        case (let days, let hours, 2) where (5...7).contains(days) && (8...24).contains(hours):
            hours == 24 || !isFraction ? .hours(perDay: hours, daysPerWeek: days) : nil
        case (24, 7, 3), (7, 24, 3):
            [365, 52].contains(numbers.last) ? .hours(perDay: 24, daysPerWeek: 7) : nil
        default: nil
        }
    }

    /// "24 hours a day, 7 days a week", "7 days a week, 24 hours a day", `24h/7d`, "24 hours x 5 days".
    private func spelledFigures(_ tokens: ArraySlice<Token>) -> (Coverage.Schedule, Int)? {
        guard let first = countOfUnit(tokens) else { return nil }
        let rest = tokens.dropFirst(first.length)
        let between = rest.prefix { $0.isFigureJoint }
        guard !between.isEmpty || first.isPerPeriod, let second = countOfUnit(rest.dropFirst(between.count))
        else {
            return nil
        }
        // "24 hours, 7 days" is two lengths of time; a period or a sign of "by" makes it a coverage.
        guard first.isPerPeriod || second.isPerPeriod || between.contains(where: \.isTimes),
            first.unit != second.unit
        else { return nil }
        let (hours, days) = first.unit == .hour ? (first.count, second.count) : (second.count, first.count)
        guard (8...24).contains(hours) else { return nil }
        let length = first.length + between.count + second.length
        if days == 365 { return hours == 24 ? (.hours(perDay: 24, daysPerWeek: 7), length) : nil }
        guard (5...7).contains(days) else { return nil }
        return (
            .hours(perDay: hours, daysPerWeek: days), length + everyDayOfTheYear(tokens.dropFirst(length))
        )
    }

    private func countOfUnit(
        _ tokens: ArraySlice<Token>
    ) -> (count: Int, unit: TimeAmount.Unit, isPerPeriod: Bool, length: Int)? {
        guard let (time, basis, length) = time(tokens), basis == .calendar,
            time.unit == .hour || time.unit == .day
        else { return nil }
        let rest = tokens.dropFirst(length)
        let periods = time.unit == .hour ? ["day"] : ["week", "year"]
        guard let (period, further) = vocabulary.periods.match(rest), periods.contains(period) else {
            return (time.amount, time.unit, false, length)
        }
        return (time.amount, time.unit, true, length + further)
    }

    /// ", 365 days a year" behind what says it already.
    private func everyDayOfTheYear(_ tokens: ArraySlice<Token>) -> Int {
        let between = tokens.prefix { $0.isFigureJoint }
        guard !between.isEmpty, let count = countOfUnit(tokens.dropFirst(between.count)), count.count == 365
        else {
            return 0
        }
        return between.count + count.length
    }

    // MARK: Details

    /// What stands behind figures or "business hours" and tells the same hours more closely: a zone or clock times. Nil where
    /// nothing does; what contradicts is left where it stands, and makes the cell not understood.
    private func detail(
        of schedule: Coverage.Schedule, in tokens: ArraySlice<Token>
    ) -> (Coverage.Schedule, Int)? {
        if tokens.first?.kind == .sign("(") {
            guard let close = tokens.firstIndex(where: { $0.kind == .sign(")") }) else { return nil }
            let inner = tokens[(tokens.startIndex + 1)..<close]
            guard let (detailed, length) = plainDetail(of: schedule, in: inner), length == inner.count else {
                return nil
            }
            return (detailed, length + 2)
        }
        let joint = tokens.prefix { $0.isDetailJoint }.count
        return plainDetail(of: schedule, in: tokens.dropFirst(joint)).map { ($0.0, $0.1 + joint) }
    }

    private func plainDetail(
        of schedule: Coverage.Schedule, in tokens: ArraySlice<Token>
    ) -> (Coverage.Schedule, Int)? {
        let start = tokens.first?.kind == .word("in") ? tokens.dropFirst() : tokens
        var cursor = WindowCursor(tokens: start, grammar: self)
        if cursor.takeNamedZone() != nil { return (schedule, tokens.count - cursor.tokens.count) }
        if schedule == .hours(perDay: 24, daysPerWeek: 7), let length = everyDay(tokens) {
            return (schedule, length)
        }
        guard let (windows, length) = windows(tokens),
            let detailed = Self.detailed(schedule, by: windows)
        else { return nil }
        return (detailed, length)
    }

    /// "24/7 (Mon-Sun)": all days of the week and no times.
    private func everyDay(_ tokens: ArraySlice<Token>) -> Int? {
        var cursor = WindowCursor(tokens: tokens, grammar: self)
        guard let found = cursor.windows(), found.count == 1, let only = found.first,
            only.window.days?.count == 7, only.window.opens == nil
        else { return nil }
        return only.tokens.endIndex - tokens.startIndex
    }

    /// The windows where they say as much as the figures and more, the figures where the windows say less.
    private static func detailed(
        _ schedule: Coverage.Schedule, by windows: [CoverageWindow]
    ) -> Coverage.Schedule? {
        let days = Set(windows.flatMap { $0.days ?? [] })
        let hasTimes = windows.allSatisfy { $0.opens != nil }
        let hasDays = windows.allSatisfy { $0.days != nil }
        switch schedule {
        case .hours(let perDay, let perWeek):
            if hasTimes, hasDays {
                let minutes = windows.reduce(0) { $0 + $1.minutesPerDay * ($1.days?.count ?? 0) }
                return minutes == perDay * perWeek * 60 ? .windows(windows) : nil
            }
            if hasTimes { return windows.map(\.minutesPerDay) == [perDay * 60] ? schedule : nil }
            return days.count == perWeek ? schedule : nil
        case .businessHours: return hasTimes && hasDays ? .windows(windows) : schedule
        case .windows: return nil
        }
    }
}

extension CoverageWindow {
    /// How long it is open on each of its days.
    fileprivate var minutesPerDay: Int {
        guard let opens, let closes else { return 0 }
        let length = (closes.hour - opens.hour) * 60 + closes.minute - opens.minute
        return length > 0 ? length : length + 24 * 60
    }
}

extension Token {
    /// A sign of "by" between figures: `x`, `×`, `*`, `/`.
    fileprivate var isTimes: Bool {
        switch kind {
        case .word("x"): true
        case .sign(let sign): sign == "×" || sign == "/" || sign == "*"
        default: false
        }
    }

    fileprivate var isFigureJoint: Bool {
        isTimes || [",", "and", "&", "-"].contains(word ?? "") || kind == .lineBreak
    }

    fileprivate var isDetailJoint: Bool { [",", ":", "-", "–"].contains(word ?? "") || kind == .lineBreak }
}
