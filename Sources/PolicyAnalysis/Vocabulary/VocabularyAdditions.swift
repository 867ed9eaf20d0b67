import GuideSyntax
import SourceText
import SupportPolicy

/// Words that the configuration adds.
public struct VocabularyAdditions: Hashable, Sendable {
    /// Kind of word to phrases.
    public var phrases: [String: [String]] = [:]

    public init() {}

    /// The kinds of word that can be added to: availabilities by their names in the policy, the units and bounds of times,
    /// coverages and zones (`words = meaning`), and the labels by which rows, headers and headings are known.
    public static let kinds: [String] =
        ["included", "notIncluded", "purchasable", "limited", "onRequest"]
        + ["priority", "topPriority", "coverage", "zone", "minute", "hour", "day", "week"]
        + ["bestEffort", "unlimited", "countable", "channel", "filler", "condition"]
        + ["tier", "severity", "scopeRow", "tierHeader", "servicesHeading", "responseLabel"]

    /// Why a phrase of a kind cannot be used; nil where it can.
    public static func problem(with phrase: String, kind: String) -> String? {
        switch kind {
        case "coverage":
            schedule(of: phrase) == nil
                ? "write `the words = 24x5`, with a coverage that cells may have" : nil
        case "zone":
            zone(of: phrase) == nil ? "write `the words = Asia/Bangkok`, with the name of an IANA zone" : nil
        default: nil
        }
    }

    /// "follow the sun = 24x7": any coverage that a cell may have.
    static func schedule(of phrase: String) -> (words: String, schedule: Coverage.Schedule)? {
        guard let (words, meaning) = equation(phrase) else { return nil }
        let text = RichText(plain: meaning, at: SourceSpan(0, 0))
        let facts = CellParser.facts(of: text, vocabulary: .builtIn, timeMeaning: .other)
        guard let facts, facts.response == nil, facts.condition == nil, facts.priority == nil,
            let schedule = facts.coverage?.value.schedule
        else { return nil }
        return (words, schedule)
    }

    /// "ICT = Asia/Bangkok"
    static func zone(of phrase: String) -> (words: String, identifier: String)? {
        guard let (words, meaning) = equation(phrase) else { return nil }
        let parts = meaning.split(separator: "/", omittingEmptySubsequences: false)
        let isName = parts.allSatisfy { part in
            part.first?.isLetter ?? false
                && part.utf8.allSatisfy { $0.isASCIIAlphanumeric || "_+-".utf8.contains($0) }
        }
        return isName && (2...3).contains(parts.count) ? (words, meaning) : nil
    }

    private static func equation(_ phrase: String) -> (String, String)? {
        let sides = phrase.split(separator: "=", maxSplits: 1).map { fold(Array($0.utf8)[...]) }
        guard sides.count == 2, let words = sides.first, let meaning = sides.last, !words.isEmpty,
            !meaning.isEmpty
        else { return nil }
        return (words, meaning)
    }
}

extension Vocabulary {
    mutating func add(_ phrase: String, kind: String) {
        if let meaning = Availability(rawValue: kind) { return availability.add(phrase, meaning) }
        if let unit = TimeAmount.Unit(rawValue: kind) { return units.add(phrase, unit) }
        switch kind {
        case "scopeRow": scopeRows.add(phrase, true)
        case "tierHeader": tierHeaders.add(phrase, true)
        case "servicesHeading": servicesHeadings.add(phrase, true)
        case "filler": fillers.add(phrase, true)
        case "condition": conditionStarts.add(phrase, true)
        case "priority": priorities.add(phrase, 1)
        case "topPriority": priorities.add(phrase, 2)
        case "bestEffort": bestEffort.add(phrase, true)
        case "unlimited": unlimited.add(phrase, true)
        case "channel": channels.add(phrase, false)
        case "severity": severityNames.add(phrase, true)
        case "countable": countables.formUnion(Label(phrase).words)
        case "tier": tierWords.formUnion(Label(phrase).words)
        case "responseLabel": responseWords.formUnion(Label(phrase).words)
        case "coverage":
            if let (words, schedule) = VocabularyAdditions.schedule(of: phrase) {
                coverage.add(words, schedule)
            }
        case "zone":
            if let (words, zone) = VocabularyAdditions.zone(of: phrase) { zones.add(words, zone) }
        default: break
        }
    }
}
