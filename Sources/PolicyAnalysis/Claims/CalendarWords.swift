import GuideSyntax
import PolicyModel
import SourceText

/// What a page says of the clock and the calendar that support keeps: zones, days, holidays.
public struct CalendarWords: Sendable {
    /// Something says in which zone the clock of support runs. The hours of a named team are that team's only.
    public private(set) var namesZone = false
    /// Something says which days of the week there are.
    public private(set) var namesDays = false
    /// It says which days are no business days, or what a business day is.
    public private(set) var definesBusinessDays = false
    /// "Business days" and "working days", in the order of the page.
    public private(set) var businessDays: [Sourced<String>] = []
    /// Winter time behind a time of day that holds all year.
    public private(set) var winterZones: [WinterZone] = []

    /// `PST` where the clock of a region is meant.
    public struct WinterZone: Sendable {
        public var text: Sourced<String>
        /// What the region calls its clock in winter and in summer.
        public var name: String
        /// The IANA name.
        public var identifier: String
    }

    private let vocabulary = Vocabulary.builtIn
    private var summerZones: Set<String> = []

    public init(in guide: Guide, policy: Policy) {
        let teams = SpanSet(policy.hours.filter { !$0.teams.isEmpty }.map(\.span))
        guide.forEachText(where: Self.mayTell) { text in
            read(text, isOfTeam: teams.covers(text.sourced.span))
        }
        // Who writes both knows the difference.
        winterZones.removeAll { zone in
            English.winterZones[zone.text.value.lowercased()].map { summerZones.contains($0.summer) } ?? false
        }
        businessDays.sort { $0.span < $1.span }
    }

    /// The words with which anything that is looked for here begins: few texts of a page hold one.
    private static let finder = WordFinder(
        Vocabulary.builtIn.days.firstWords + Vocabulary.builtIn.zones.firstWords + English.holidayWords
            + English.furtherZones + English.winterZones.keys + English.localWords
            + ["business", "working", "time", "timezone", "timezones"])

    /// Other letters than those of ASCII may be written in several ways.
    static func mayTell(_ text: RichText) -> Bool {
        finder.occurs(in: text.text.bytes) || !text.text.bytes.isASCII
    }

    private mutating func read(_ text: RichText, isOfTeam: Bool) {
        let tokens = CellLexer.tokens(of: text)
        let isDated = Self.isDated(tokens)
        var days = 0
        for index in tokens.indices {
            let rest = tokens[index...]
            let isZone = isZone(rest, in: text)
            if isZone, !isOfTeam { namesZone = true }
            if isZone, !isDated { readWinter(tokens, at: index, in: text) }
            guard case .word(let word) = tokens[index].kind else { continue }
            if English.holidayWords.contains(word) { definesBusinessDays = true }
            if ["business", "working"].contains(word) {
                readBusinessDay(tokens, at: index, in: text)
            } else if let (found, _) = vocabulary.days.match(rest) {
                days += found.count
            }
        }
        if days > 1, !isOfTeam { namesDays = true }
        // "Business days, Monday through Friday" defines them, whoever keeps them.
        if days > 1 { definesBusinessDays = true }
    }

    private mutating func readBusinessDay(_ tokens: [Token], at index: Int, in text: RichText) {
        guard index + 1 < tokens.count, let next = tokens[index + 1].word, ["day", "days"].contains(next)
        else { return }
        businessDays.append(
            text.sourced(tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound))
        let behind = tokens[(index + 2)...].prefix(3)
        if behind.contains(where: { English.definingVerbs.contains($0.word ?? "") }) {
            definesBusinessDays = true
        }
    }

    // MARK: Zones

    /// Abbreviations stand in capitals; small they are words of many languages.
    private func isZone(_ tokens: ArraySlice<Token>, in text: RichText) -> Bool {
        guard let first = tokens.first, case .word(let word) = first.kind else { return false }
        let isCapital = text.text.bytes[first.range].allSatisfy(\.isASCIICapital)
        if isCapital, English.furtherZones.contains(word) || English.winterZones[word] != nil { return true }
        if ["timezone", "timezones"].contains(word) { return true }
        if English.localWords.contains(word) {
            return tokens.dropFirst().prefix(2).contains { English.clockWords.contains($0.word ?? "") }
        }
        if word == "time", let next = tokens.dropFirst().first?.word, ["zone", "zones"].contains(next) {
            return true
        }
        guard let (_, length) = vocabulary.zones.match(tokens) else { return false }
        return length > 1 || (isCapital && word.count > 1)
    }

    private mutating func readWinter(_ tokens: [Token], at index: Int, in text: RichText) {
        guard case .word(let word) = tokens[index].kind else { return }
        let isCapital = text.text.bytes[tokens[index].range].allSatisfy(\.isASCIICapital)
        guard isCapital else { return }
        summerZones.insert(word)
        guard let zone = English.winterZones[word], Self.isClockTime(tokens[..<index].suffix(8)) else {
            return
        }
        winterZones.append(
            WinterZone(
                text: text.sourced(tokens[index].range), name: zone.name, identifier: zone.identifier))
    }

    /// "5PM", "17:00", "5 p.m." and an opening parenthesis at most before the zone.
    private static func isClockTime(_ tokens: ArraySlice<Token>) -> Bool {
        let before = tokens.reversed().drop { token in
            switch token.kind {
            case .word(let word): ["am", "pm", "a", "p", "m"].contains(word)
            case .sign(let sign): sign == "." || sign == "("
            default: false
            }
        }
        if case .number = before.first?.kind { return true }
        return false
    }

    /// An hour of one day: "on 5 January 2026 at 9AM PST" is right as it stands.
    private static func isDated(_ tokens: [Token]) -> Bool {
        tokens.contains { token in
            switch token.kind {
            case .number(let number): (1990...2100).contains(number)
            case .word(let word): English.monthWords.contains(word)
            default: false
            }
        }
    }
}
