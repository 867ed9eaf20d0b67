import SupportPolicy

/// Reads windows of the week: `Monday through Friday, 9AM to 5PM PST`, `4 am - 8 pm (ET), Mon - Fri`.
struct WindowCursor {
    private(set) var tokens: ArraySlice<Token>
    let grammar: TimeGrammar
    /// The last connectors held a comma or the like, which sets windows apart.
    private var hasSkippedStop = false
    private var isAmbiguous = false

    init(tokens: ArraySlice<Token>, grammar: TimeGrammar) {
        self.tokens = tokens
        self.grammar = grammar
    }

    /// The windows at the start of the tokens; nil where no clock times and no days stand.
    mutating func windows() -> [(window: CoverageWindow, tokens: ArraySlice<Token>)]? {
        let beginning = tokens
        if let stretch = takeStretch() {
            let taken = beginning.prefix(beginning.count - tokens.count)
            return stretch.map { ($0, taken) }
        }
        var windows: [(CoverageWindow, ArraySlice<Token>)] = []
        while true {
            skipConnectors()
            let start = tokens
            guard let window = window(), !isAmbiguous else { break }
            windows.append((window, start.prefix(start.count - tokens.count)))
        }
        // The one zone that is named is the zone of all.
        let zones = windows.compactMap(\.0.zone)
        if zones.count == 1, let zone = zones.first {
            for index in windows.indices { windows[index].0.zone = zone }
        }
        return windows.isEmpty || isAmbiguous ? nil : windows
    }

    /// "Sunday 18:00 - Friday 18:00 ET": open from a time of one day to a time of another, as windows of each day.
    private mutating func takeStretch() -> [CoverageWindow]? {
        let start = tokens
        guard let first = takeSingleDay(), let opens = takeStretchTime(), takeRangeSign(),
            let last = takeSingleDay(), last != first, let closes = takeStretchTime()
        else {
            tokens = start
            return nil
        }
        let zone = takeZone()
        let days = Weekday.days(from: first, through: last)
        var windows = [CoverageWindow(days: [first], opens: opens, closes: ClockTime(hour: 24), zone: zone)]
        let between = days.filter { $0 != first && $0 != last }
        if !between.isEmpty {
            windows.append(
                CoverageWindow(
                    days: between, opens: ClockTime(hour: 0), closes: ClockTime(hour: 24), zone: zone))
        }
        windows.append(CoverageWindow(days: [last], opens: ClockTime(hour: 0), closes: closes, zone: zone))
        return windows
    }

    private mutating func takeSingleDay() -> Weekday? {
        guard let days = takeDay(), days.count == 1 else { return nil }
        return days.first
    }

    /// A time that says which half of the day it is in.
    private mutating func takeStretchTime() -> ClockTime? {
        skipConnectors()
        guard let time = takeTime(), time.isAfternoon != nil || time.hasMinutes else { return nil }
        return Self.clock(time).flatMap { $0.minutesFromMidnight > 0 && $0.hour < 24 ? $0 : nil }
    }

    private mutating func window() -> CoverageWindow? {
        let start = tokens
        var window = CoverageWindow()
        var last = tokens
        while true {
            if !windowIsDivided(after: window) { skipConnectors() }
            if window.days == nil, let days = takeOwnDays(of: window) {
                window.days = days
            } else if window.opens == nil, let (opens, closes) = takeTimes() {
                window.opens = opens
                window.closes = closes
            } else if window.zone == nil, window.opens != nil, let zone = takeZone() {
                window.zone = zone
            } else if let whole = takeParenthesis(completing: window) {
                window = whole
            } else {
                tokens = last
                break
            }
            last = tokens
        }
        // A zone alone, or nothing, is no window.
        guard window.days != nil || window.opens != nil else {
            tokens = start
            return nil
        }
        return window
    }

    /// "Mon-Fri (9am-5pm CET)", "9:00 - 17:00 CET (Mon-Fri)"
    private mutating func takeParenthesis(completing window: CoverageWindow) -> CoverageWindow? {
        guard tokens.first?.kind == .sign("("), window.days != nil || window.opens != nil,
            let close = tokens.firstIndex(where: { $0.kind == .sign(")") })
        else { return nil }
        // No sign of another inside: a zone may stand there, and nothing deeper.
        let words = tokens[(tokens.startIndex + 1)..<close]
        guard !words.contains(where: { $0.kind == .sign("(") }) else { return nil }
        var inner = WindowCursor(tokens: words, grammar: grammar)
        guard let part = inner.window(), inner.tokens.isEmpty, part.days == nil || window.days == nil,
            part.opens == nil || window.opens == nil, part.zone == nil || window.zone == nil
        else { return nil }
        tokens = tokens[(close + 1)...]
        return CoverageWindow(
            days: window.days ?? part.days, opens: window.opens ?? part.opens,
            closes: window.closes ?? part.closes,
            zone: window.zone ?? part.zone)
    }

    /// Days behind times belong to them only where no other times follow: "8am - 8pm, Sat 10am - 2pm".
    private mutating func takeOwnDays(of window: CoverageWindow) -> [Weekday]? {
        let start = tokens
        let hadStop = hasSkippedStop
        guard let days = takeDays() else { return nil }
        var probe = self
        probe.skipConnectors()
        guard window.opens != nil, probe.takesTimes else { return days }
        // "8am-8pm Mon-Fri, 9am-5pm Sat"
        if probe.hasSkippedStop, !hadStop { return days }
        // "9-5, Mon-Fri, 10-2": whose days these are is not said.
        isAmbiguous = probe.hasSkippedStop == hadStop
        tokens = start
        return nil
    }

    /// After days, times and zone the next part begins another window.
    private func windowIsDivided(after window: CoverageWindow) -> Bool {
        window.days != nil && window.opens != nil && window.zone != nil
    }

    private mutating func skipConnectors() {
        hasSkippedStop = false
        while let first = tokens.first, first.isConnector {
            if first.isStop { hasSkippedStop = true }
            tokens = tokens.dropFirst()
        }
    }

    private var takesTimes: Bool {
        var probe = self
        return probe.takeTimes() != nil
    }

    // MARK: Days

    private mutating func takeDays() -> [Weekday]? {
        let start = tokens
        if let days = takeLetterDays() { return days }
        guard var days = takeDay() else { return nil }
        let isNamedGroup = days.count > 1
        if days.count == 1, let first = days.first {
            let before = tokens
            if takeRangeSign(), let last = takeDay(), last.count == 1, let end = last.first {
                days = Weekday.days(from: first, through: end)
            } else {
                tokens = before
                takeMoreDays(&days)
            }
        }
        // "Business days, Monday through Friday" says the same days twice, the second time in full.
        if isNamedGroup {
            let before = tokens
            skipConnectors()
            if let again = takeDays() { days = again } else { tokens = before }
        }
        if days.isEmpty { tokens = start }
        return days.isEmpty ? nil : days.sorted()
    }

    private mutating func takeMoreDays(_ days: inout [Weekday]) {
        while true {
            let before = tokens
            skipConnectors()
            guard tokens.count < before.count, let next = takeDay(), next.count == 1 else {
                tokens = before
                return
            }
            days += next.filter { !days.contains($0) }
        }
    }

    private mutating func takeDay() -> [Weekday]? {
        guard let (days, length) = grammar.vocabulary.days.match(tokens) else { return nil }
        tokens = tokens.dropFirst(length)
        if tokens.first?.kind == .sign(".") { tokens = tokens.dropFirst() }
        return days
    }

    /// `M-F`, `Mo–Su`: letters that say days only in pairs.
    private mutating func takeLetterDays() -> [Weekday]? {
        guard let first = tokens.first?.word, first == "m" || first == "mo" else { return nil }
        let rest = tokens.dropFirst()
        guard let sign = rest.first, sign.isRange, let last = rest.dropFirst().first?.word else { return nil }
        let days: [Weekday]
        switch last {
        case "f", "fr": days = Weekday.workweek
        case "su": days = Weekday.allCases
        case "sa": days = Weekday.workweek + [.saturday]
        default: return nil
        }
        tokens = rest.dropFirst(2)
        return days
    }

    // MARK: Times

    private mutating func takeTimes() -> (ClockTime, ClockTime)? {
        let start = tokens
        // "Between 9 a.m. and 5 p.m."
        let isBetween = tokens.first?.word == "between"
        if isBetween || tokens.first?.word == "from" { tokens = tokens.dropFirst() }
        guard let first = takeTime(), takeRangeSign() || isBetween && takeAnd(),
            let second = takeTime(mayBeFourDigits: first.isFourDigits),
            let times = Self.resolve(first, second)
        else {
            tokens = start
            return nil
        }
        return times
    }

    /// A time as written: `9`, `9:30`, `9AM`.
    private struct Written {
        var hour: Int
        var minute: Int
        var isAfternoon: Bool?
        var hasMinutes: Bool
        var isFourDigits = false
    }

    /// Of bare hours only those of a working day say which half of the day they are in: `9-5` does, `10-11` does not.
    private static func resolve(_ first: Written, _ second: Written) -> (ClockTime, ClockTime)? {
        var (opening, closing) = (first, second)
        if opening.isAfternoon == nil, closing.isAfternoon == nil {
            // "8:00-5:00" is a day or a night, and does not say which.
            let isExact =
                first.hasMinutes && second.hasMinutes && (first.hour > 12 || second.hour >= first.hour)
                || (5...12).contains(first.hour) && (13...24).contains(second.hour)
            if !isExact {
                guard !first.hasMinutes, !second.hasMinutes,
                    (5...11).contains(first.hour), (1...8).contains(second.hour), second.hour < first.hour
                else {
                    return nil
                }
                (opening.isAfternoon, closing.isAfternoon) = (false, true)
            }
        } else if opening.isAfternoon == nil {
            // "9-5PM": a working day begins before noon.
            opening.isAfternoon = false
        }
        guard let opens = clock(opening), let closes = clock(closing), opens != closes, opens.hour < 24 else {
            return nil
        }
        return (opens, closes)
    }

    private static func clock(_ time: Written) -> ClockTime? {
        guard let isAfternoon = time.isAfternoon else {
            return ClockTime(hour: time.hour, minute: time.minute)
        }
        // A time of the 24-hour clock with a needless half: "17:00 PM".
        if time.hour > 12 { return isAfternoon ? ClockTime(hour: time.hour, minute: time.minute) : nil }
        guard time.hour >= 1 else { return nil }
        return ClockTime(hour: time.hour % 12 + (isAfternoon ? 12 : 0), minute: time.minute)
    }

    private mutating func takeTime(mayBeFourDigits: Bool = false) -> Written? {
        if let time = takeFourDigits(mayBeginAnyhow: mayBeFourDigits) { return time }
        if tokens.first?.kind == .word("noon") {
            tokens = tokens.dropFirst()
            return Written(hour: 12, minute: 0, isAfternoon: true, hasMinutes: true)
        }
        guard case .number(let hour) = tokens.first?.kind, (0...24).contains(hour) else { return nil }
        tokens = tokens.dropFirst()
        var time = Written(hour: hour, minute: 0, isAfternoon: nil, hasMinutes: false)
        // "9:30", and "9h30" as the French write it.
        if let sign = tokens.first, sign.kind == .sign(":") || sign.kind == .word("h") && !sign.isSpaced,
            let next = tokens.dropFirst().first, !next.isSpaced,
            case .number(let minute) = next.kind, (0...59).contains(minute), next.range.count == 2
        {
            time.minute = minute
            time.hasMinutes = true
            tokens = tokens.dropFirst(2)
        }
        if let isAfternoon = takeHalfOfDay() { time.isAfternoon = isAfternoon }
        return time
    }

    /// `0900`: the first of two such times has a zero in front, or else the figures may be a number.
    private mutating func takeFourDigits(mayBeginAnyhow: Bool) -> Written? {
        guard let first = tokens.first, case .number(let number) = first.kind, first.range.count == 4,
            number < 1000 || mayBeginAnyhow, number % 100 < 60
        else { return nil }
        tokens = tokens.dropFirst()
        return Written(
            hour: number / 100, minute: number % 100, isAfternoon: nil, hasMinutes: true, isFourDigits: true)
    }

    /// `AM`, `p.m.`.
    private mutating func takeHalfOfDay() -> Bool? {
        if case .word(let word) = tokens.first?.kind, word == "am" || word == "pm" {
            tokens = tokens.dropFirst()
            return word == "pm"
        }
        guard tokens.count >= 3, case .word(let letter) = tokens[tokens.startIndex].kind,
            letter == "a" || letter == "p",
            tokens[tokens.startIndex + 1].kind == .sign("."), tokens[tokens.startIndex + 2].kind == .word("m")
        else { return nil }
        tokens = tokens.dropFirst(3)
        if tokens.first?.kind == .sign(".") { tokens = tokens.dropFirst() }
        return letter == "p"
    }

    private mutating func takeRangeSign() -> Bool {
        guard let first = tokens.first, first.isRange else { return false }
        tokens = tokens.dropFirst()
        return true
    }

    private mutating func takeAnd() -> Bool {
        guard tokens.first?.word == "and" else { return false }
        tokens = tokens.dropFirst()
        return true
    }

    // MARK: Zone

    private mutating func takeZone() -> ZoneReference? { takeZone(mayBeUnknown: true) }

    /// A zone that the vocabulary knows, or words for the reader's own.
    mutating func takeNamedZone() -> ZoneReference? { takeZone(mayBeUnknown: false) }

    private mutating func takeZone(mayBeUnknown: Bool) -> ZoneReference? {
        let start = tokens
        let isParenthesized = tokens.first?.kind == .sign("(")
        if isParenthesized { tokens = tokens.dropFirst() }
        guard let zone = takeBareZone(mayBeUnknown: mayBeUnknown) else {
            tokens = start
            return nil
        }
        if isParenthesized {
            guard tokens.first?.kind == .sign(")") else {
                tokens = start
                return nil
            }
            tokens = tokens.dropFirst()
        }
        return zone
    }

    private mutating func takeBareZone(mayBeUnknown: Bool) -> ZoneReference? {
        let start = tokens
        let vocabulary = grammar.vocabulary
        if let (offset, length) = UTCOffset.match(tokens) {
            tokens = tokens.dropFirst(length)
            return ZoneReference(identifier: offset.identifier, text: text(from: start))
        }
        var identifier: String?
        if let (_, length) = vocabulary.localZones.match(tokens) {
            tokens = tokens.dropFirst(length)
        } else if let (known, length) = vocabulary.zones.match(tokens) {
            identifier = known
            tokens = tokens.dropFirst(length)
        } else if let first = tokens.first,
            mayBeUnknown && looksLikeZone(first) || English.furtherZones.contains(first.word ?? "")
        {
            tokens = tokens.dropFirst()
        } else {
            return nil
        }
        let written = text(from: start)
        skipRegion()
        if let offset = takeParenthesizedOffset(), identifier == nil { identifier = offset.identifier }
        return ZoneReference(identifier: identifier, text: written)
    }

    /// "CET (UTC+1)"
    private mutating func takeParenthesizedOffset() -> UTCOffset? {
        guard tokens.first?.kind == .sign("("), let (offset, length) = UTCOffset.match(tokens.dropFirst()),
            tokens.dropFirst(length + 1).first?.kind == .sign(")")
        else { return nil }
        tokens = tokens.dropFirst(length + 2)
        return offset
    }

    private func text(from start: ArraySlice<Token>) -> String {
        let taken = start.prefix(start.count - tokens.count)
        guard let first = taken.first, let last = taken.last else { return "" }
        return grammar.text.sourced(first.range.lowerBound..<last.range.upperBound).value
    }

    /// "Eastern Time (US)", "PT (US & Canada)".
    private mutating func skipRegion() {
        guard tokens.first?.kind == .sign("("),
            let close = tokens.prefix(8).firstIndex(where: { $0.kind == .sign(")") })
        else { return }
        let inside = tokens[(tokens.startIndex + 1)..<close]
        let isRegion = inside.allSatisfy { token in
            guard case .word(let word) = token.kind else { return true }
            return English.zoneRegions.contains(word)
        }
        if isRegion, !inside.isEmpty { tokens = tokens[(close + 1)...] }
    }

    /// An abbreviation in capitals where a zone stands, such as `IST`: which zone it is cannot be known.
    private func looksLikeZone(_ token: Token) -> Bool {
        let written = grammar.text.text.string(token.range)
        return (3...5).contains(written.utf8.count) && written.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}

extension Token {
    fileprivate var isStop: Bool { kind == .lineBreak || [",", ";", "and", "&"].contains(word ?? "") }

    fileprivate var isConnector: Bool {
        switch kind {
        case .word(let word): ["on", "and", "at", "from"].contains(word)
        case .sign(let sign): [",", "&", ":", ";"].contains(sign)
        case .lineBreak: true
        default: false
        }
    }

    fileprivate var isRange: Bool {
        switch kind {
        case .word(let word): ["to", "through", "thru", "until", "till"].contains(word)
        case .hyphen: true
        case .sign(let sign): sign == "–" || sign == "—" || sign == "−"
        default: false
        }
    }
}
