/// Reads the days of an iCalendar file (RFC 5545), as companies and countries publish their holidays.
///
/// Every event closes the days that it takes: those of an all-day event, the days that a timed one touches. Yearly rules are
/// followed (`FREQ=YEARLY` with `INTERVAL`, `COUNT`, `UNTIL`, `BYMONTH`, `BYMONTHDAY` and numbered `BYDAY`), exceptions and
/// further dates too; whatever else repeats is named and taken once, on its first day.
public struct ICalendarHolidays: Sendable {
    public private(set) var calendar: HolidayCalendar
    /// What was not understood: the line, as written.
    public private(set) var notUnderstood: [String]

    /// - Parameters:
    ///   - text: The file.
    ///   - last: The day through which repeating events are followed.
    /// - Returns: Nil for what is no calendar.
    public init?(_ text: String, through last: CalendarDay) {
        let lines = ContentLine.all(in: text)
        guard lines.contains(where: { $0.name == "BEGIN" && $0.value.uppercased() == "VCALENDAR" }) else {
            return nil
        }
        var events: [ICalendarEvent] = []
        notUnderstood = []
        var event: ICalendarEvent?
        // Alarms and the like inside an event have properties of the same names.
        var depth = 0
        for line in lines {
            switch (line.name, line.value.uppercased()) {
            case ("BEGIN", "VEVENT"):
                event = ICalendarEvent()
                depth = 0
            case ("BEGIN", _): depth += 1
            case ("END", "VEVENT"):
                if let event { events.append(event) }
                event = nil
            case ("END", _): depth -= 1
            default: if depth == 0 { event?.take(line) }
            }
        }
        // An occurrence that was moved is no longer where the rule has it (RFC 5545, section 3.8.4.4).
        let moved = Dictionary(grouping: events.filter { $0.replaces != nil }, by: \.uid)
            .mapValues { Set($0.compactMap(\.replaces)) }
        for index in events.indices where events[index].replaces == nil {
            events[index].excepted.formUnion(moved[events[index].uid] ?? [])
        }
        var days: [CalendarDay] = []
        for event in events { days += event.days(through: last, notUnderstood: &notUnderstood) }
        calendar = HolidayCalendar(days)
    }
}

/// A line of the file, unfolded: `DTSTART;VALUE=DATE:20261225`.
struct ContentLine {
    var name: String
    var value: String
    var text: String

    static func all(in text: String) -> [ContentLine] {
        var lines: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            // A line that begins with white space goes on with the one before (RFC 5545, section 3.1).
            if line.first == " " || line.first == "\t", !lines.isEmpty {
                lines[lines.count - 1] += line.dropFirst()
            } else {
                lines.append(String(line))
            }
        }
        return lines.compactMap(ContentLine.init)
    }

    private init?(_ text: String) {
        // A colon inside a quoted parameter does not end the name.
        var isQuoted = false
        guard
            let colon = text.firstIndex(where: { character in
                if character == "\"" { isQuoted.toggle() }
                return character == ":" && !isQuoted
            })
        else { return nil }
        name = text[..<colon].prefix { $0 != ";" }.uppercased()
        value = text[text.index(after: colon)...].trimmingSpaces
        self.text = text
    }
}

private struct ICalendarEvent {
    private var start: CalendarDay?
    /// The last day that it takes.
    private var end: CalendarDay?
    private var lengthInDays: Int?
    private var rule: YearlyRule?
    private var added: [CalendarDay] = []
    fileprivate var excepted: Set<CalendarDay> = []
    private(set) var uid = ""
    /// The day of the occurrence that it stands for.
    private(set) var replaces: CalendarDay?
    private var isCancelled = false
    private var unread: [String] = []

    mutating func take(_ line: ContentLine) {
        switch line.name {
        case "DTSTART":
            start = Self.day(line.value)
            // Whose day a moment in UTC is depends on a zone, and none is known here.
            if start == nil || line.value.uppercased().hasSuffix("Z") { unread.append(line.text) }
        case "UID": uid = line.value
        case "RECURRENCE-ID": replaces = Self.day(line.value)
        case "DTEND":
            guard let day = Self.day(line.value) else { return unread.append(line.text) }
            // The end is exclusive: the midnight at which an all-day event ends belongs to the next day.
            let isMidnight = line.value.count == 8 || line.value.contains("T000000")
            end = isMidnight ? CalendarDay(number: day.number - 1) : day
        case "DURATION":
            lengthInDays = Self.length(line.value)
            if lengthInDays == nil { unread.append(line.text) }
        case "RRULE":
            rule = YearlyRule(line.value)
            if rule == nil { unread.append(line.text) }
        case "RDATE": added += line.value.split(separator: ",").compactMap { Self.day(String($0)) }
        case "EXDATE":
            excepted.formUnion(line.value.split(separator: ",").compactMap { Self.day(String($0)) })
        case "STATUS": isCancelled = line.value.uppercased() == "CANCELLED"
        default: break
        }
    }

    func days(through last: CalendarDay, notUnderstood: inout [String]) -> [CalendarDay] {
        guard !isCancelled else { return [] }
        notUnderstood += unread
        guard let start else { return [] }
        // No holiday is longer than a year.
        let length = min(max(1, lengthInDays ?? end.map { $0.number - start.number + 1 } ?? 1), 366)
        let first = rule?.days(from: start, through: last) ?? [start]
        return (first + added).filter { !excepted.contains($0) }.flatMap { day in
            (0..<length).map { CalendarDay(number: day.number + $0) }
        }
    }

    /// `20261225`, `20261225T090000Z`.
    private static func day(_ text: String) -> CalendarDay? {
        let digits = Array(text.utf8.prefix(8))
        guard digits.count == 8, text.utf8.count == 8 || text.utf8.dropFirst(8).first == UInt8(ascii: "T"),
            let year = CalendarDay.number(digits[..<4]), let month = CalendarDay.number(digits[4..<6]),
            let day = CalendarDay.number(digits[6...])
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    /// `P1D`, `P2W`, `P1DT12H`, `PT48H` (RFC 5545, section 3.3.6): the days that it takes, one begun counted whole.
    private static func length(_ text: String) -> Int? {
        guard text.uppercased().hasPrefix("P") else { return nil }
        var seconds = 0
        var number = 0
        var digits = 0
        for character in text.uppercased().dropFirst() {
            if let digit = character.wholeNumberValue, digits < 6 {
                number = number * 10 + digit
                digits += 1
                continue
            }
            if character == "T", digits == 0 { continue }
            guard digits > 0, let unit = units[character] else { return nil }
            seconds += number * unit
            (number, digits) = (0, 0)
        }
        return digits == 0 ? (seconds + 86_399) / 86_400 : nil
    }

    private static let units: [Character: Int] = ["W": 604_800, "D": 86_400, "H": 3600, "M": 60, "S": 1]
}

/// A rule that repeats an event every year (RFC 5545, section 3.3.10).
struct YearlyRule {
    private var interval = 1
    private var count: Int?
    private var until: CalendarDay?
    private var months: [Int] = []
    private var monthDays: [Int] = []
    /// Number in the month, negative from its end; index of the weekday from Monday.
    private var weekdays: [(number: Int, weekday: Int)] = []

    init?(_ text: String) {
        var isYearly = false
        for part in text.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { return nil }
            guard take(String(pair[0]), String(pair[1]), &isYearly) else { return nil }
        }
        // A weekday without its month would be one of the year's.
        guard isYearly, weekdays.isEmpty || !months.isEmpty, weekdays.isEmpty || monthDays.isEmpty else {
            return nil
        }
    }

    private mutating func take(_ key: String, _ value: String, _ isYearly: inout Bool) -> Bool {
        switch key {
        case "FREQ":
            isYearly = value == "YEARLY"
            return isYearly
        case "INTERVAL":
            guard let number = Int(value), (1...100).contains(number) else { return false }
            interval = number
        case "COUNT":
            guard let number = Int(value), number > 0 else { return false }
            count = number
        case "UNTIL":
            guard let day = Int(value.prefix(8)) else { return false }
            until = CalendarDay(year: day / 10_000, month: day / 100 % 100, day: day % 100)
            return until != nil
        case "BYMONTH":
            months = value.split(separator: ",").compactMap { Int($0) }.filter { (1...12).contains($0) }
            return !months.isEmpty
        case "BYMONTHDAY":
            monthDays = value.split(separator: ",").compactMap { Int($0) }.filter { $0 != 0 && abs($0) <= 31 }
            return !monthDays.isEmpty
        case "BYDAY":
            let days = value.split(separator: ",")
            weekdays = days.compactMap { Self.weekday(String($0)) }
            return weekdays.count == days.count
        case "WKST": return true
        default: return false
        }
        return true
    }

    /// `4TH`, `-1MO`.
    private static func weekday(_ text: String) -> (number: Int, weekday: Int)? {
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        guard let weekday = names.firstIndex(of: String(text.suffix(2))), let number = Int(text.dropLast(2)),
            number != 0, abs(number) <= 5
        else { return nil }
        return (number, weekday)
    }

    /// The days of the rule, the first one included whatever the rule says, as the standard counts it.
    func days(from start: CalendarDay, through last: CalendarDay) -> [CalendarDay] {
        var found: [CalendarDay] = [start]
        let end = min(last, until ?? last)
        var year = start.date.year
        while year <= end.date.year, found.count < count ?? Int.max {
            for day in days(in: year, like: start) where day > start && day <= end {
                if found.count < count ?? Int.max { found.append(day) }
            }
            year += interval
        }
        return found
    }

    private func days(in year: Int, like start: CalendarDay) -> [CalendarDay] {
        let (_, month, day) = start.date
        return (months.isEmpty ? [month] : months).sorted().flatMap { month -> [CalendarDay] in
            let length = CalendarDay.length(of: month, in: year)
            guard let first = CalendarDay(year: year, month: month, day: 1) else { return [] }
            if !weekdays.isEmpty {
                return weekdays.compactMap { nth($0.number, $0.weekday, first, length) }.sorted()
            }
            return (monthDays.isEmpty ? [day] : monthDays).compactMap { wanted in
                CalendarDay(year: year, month: month, day: wanted > 0 ? wanted : length + 1 + wanted)
            }.sorted()
        }
    }

    private func nth(_ number: Int, _ weekday: Int, _ first: CalendarDay, _ length: Int) -> CalendarDay? {
        let offset = (weekday - first.weekdayIndex).modulo(7)
        let all = Array(stride(from: offset, to: length, by: 7))
        let index = number > 0 ? number - 1 : all.count + number
        return all.indices.contains(index) ? CalendarDay(number: first.number + all[index]) : nil
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        var text = self
        while text.last?.isWhitespace ?? false { text.removeLast() }
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        return String(text)
    }
}
