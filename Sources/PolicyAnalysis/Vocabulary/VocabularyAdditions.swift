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

extension PhraseTable {
    /// With further phrases of one meaning.
    func adding(_ phrases: [String]?, _ meaning: Meaning) -> PhraseTable {
        adding((phrases ?? []).map { ($0, meaning) })
    }

    func adding(_ phrases: [(String, Meaning)]) -> PhraseTable {
        var result = self
        for (phrase, meaning) in phrases { result.add(phrase, meaning) }
        return result
    }
}

extension PhraseTable where Meaning: RawRepresentable, Meaning.RawValue == String {
    /// With further phrases of the kinds that are called as meanings are.
    func adding(_ phrases: [String: [String]]) -> PhraseTable {
        var result = self
        for (kind, phrases) in phrases.sorted(by: { $0.key < $1.key }) {
            guard let meaning = Meaning(rawValue: kind) else { continue }
            for phrase in phrases { result.add(phrase, meaning) }
        }
        return result
    }
}
