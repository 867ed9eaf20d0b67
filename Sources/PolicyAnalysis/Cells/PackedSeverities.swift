import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// A cell that says something else of each severity: `P1: 1 hour<br>P2: 4 hours`, `24x7 for P1, 8x5 for P2`.
///
///     cell   = [coverage line] 1*( names [":"] facts [separator] ) [coverage line]
///            / 2*( facts ["for"] names [separator] )
///
/// The severity leads each part, or it ends each part. Every part has to be understood, or none is.
struct PackedSeverities {
    struct Part {
        /// As the cell names it.
        var name: Sourced<String>
        var facts: CellFacts
        /// The words that say it, without its name.
        var words: Sourced<String>
    }

    let parts: [Part]

    /// No guide has more severities.
    private static let most = 12

    private let text: RichText
    private let tokens: ArraySlice<Token>
    private let vocabulary: Vocabulary
    private let context: CellContext

    init?(_ text: RichText, vocabulary: Vocabulary, context: CellContext) {
        guard context.timeMeaning != .other else { return nil }
        var inner = CellContext(.response)
        inner.noteFigures = context.noteFigures
        let tokens = CellLexer.tokens(of: text)[...]
        let words = WordsOfCells(vocabulary: vocabulary, text: text)
        self.init(text, words.withoutIdleLines(tokens)[...], vocabulary, inner)
    }

    private init?(
        _ text: RichText, _ tokens: ArraySlice<Token>, _ vocabulary: Vocabulary, _ context: CellContext
    ) {
        self.text = text
        self.tokens = tokens
        self.vocabulary = vocabulary
        self.context = context
        let groups = Self.groups(in: tokens)
        guard let first = groups.first, groups.count <= Self.most else { return nil }
        let reader = PackedReader(text: text, tokens: tokens, vocabulary: vocabulary, context: context)
        let before = tokens[..<first.range.lowerBound]
        let lead = before.allSatisfy(\.isPartJoint) ? [] : before.strippingJoints
        let leadCoverage = lead.isEmpty ? nil : reader.coverageAlone(lead)
        let found =
            lead.isEmpty || leadCoverage != nil && !Self.isSuffix(groups, tokens)
            ? reader.leading(groups, in: tokens, shared: leadCoverage) : reader.trailing(groups, in: tokens)
        guard let found, Set(found.map { SeverityID(naming: $0.name.value) }).count == found.count else {
            return nil
        }
        parts = found
    }

    /// Nothing stands behind the last name: the names end their parts.
    private static func isSuffix(_ groups: [SeverityGroup], _ tokens: ArraySlice<Token>) -> Bool {
        guard let last = groups.last else { return true }
        return tokens[last.range.upperBound...].strippingJoints.allSatisfy { $0.kind == .sign(")") }
    }

    private static func groups(in tokens: ArraySlice<Token>) -> [SeverityGroup] {
        var groups: [SeverityGroup] = []
        var index = tokens.startIndex
        while index < tokens.endIndex {
            if let group = SeverityGroup(at: tokens[index...]) {
                groups.append(group)
                index = group.range.upperBound
            } else {
                index += 1
            }
        }
        return groups
    }
}

/// Severities that share what is said of them: `P1/P2`, `P1-P3`, "Urgent and High".
struct SeverityGroup {
    struct Name {
        var range: Range<Int>
        /// The figure, for one that a range of them implies.
        var implied: (prefix: ArraySlice<Token>, number: Int)?
    }

    private(set) var names: [Name] = []
    /// "High": a word that may as well belong to what follows.
    let isWord: Bool
    private(set) var range: Range<Int>

    init?(at tokens: ArraySlice<Token>) {
        guard let (first, length) = SeverityWord.match(tokens) else { return nil }
        range = tokens.startIndex..<(tokens.startIndex + length)
        isWord = first.figure == nil
        names = [Name(range: tokens.startIndex..<(tokens.startIndex + first.nameLength))]
        var last = first
        takeBareFigure(in: tokens, after: first)
        while let joint = tokens[range.upperBound...].first?.word,
            ["/", "&", "and", ",", "-", "–", "to"].contains(joint),
            let (next, length) = SeverityWord.match(tokens[(range.upperBound + 1)...])
        {
            let place = (range.upperBound + 1)..<(range.upperBound + 1 + next.nameLength)
            if ["-", "–", "to"].contains(joint) {
                guard let low = last.figure, let high = next.figure, low.number < high.number else { break }
                for number in (low.number + 1)..<high.number {
                    names.append(Name(range: place, implied: (low.prefix, number)))
                }
            }
            names.append(Name(range: place))
            range = range.lowerBound..<(place.lowerBound + length)
            last = next
        }
    }
}

extension SeverityGroup {
    /// "Sev 2-4", `P1/2`: the second figure has no letters of its own.
    private mutating func takeBareFigure(in tokens: ArraySlice<Token>, after first: SeverityWord) {
        let rest = tokens[range.upperBound...]
        guard let low = first.figure, let joint = rest.first, let sign = joint.word,
            ["-", "–", "/"].contains(sign), !joint.isSpaced, let digit = rest.dropFirst().first,
            !digit.isSpaced,
            case .number(let number) = digit.kind, low.number < number, number <= 5,
            rest.dropFirst(2).first.map({ $0.kind == .sign(":") || $0.kind == .sign(")") }) ?? true
        else { return }
        let place = range.lowerBound..<(range.upperBound + 2)
        for number in (sign == "/" ? number : low.number + 1)...number {
            names.append(Name(range: place, implied: (low.prefix, number)))
        }
        range = place
    }
}

/// Reads the parts of a packed cell.
private struct PackedReader {
    let text: RichText
    let tokens: ArraySlice<Token>
    let vocabulary: Vocabulary
    let context: CellContext

    /// "24x7" on a line of its own holds for all.
    func coverageAlone(_ tokens: ArraySlice<Token>) -> Sourced<Coverage>? {
        guard let facts = facts(tokens), facts.response == nil, facts.isPlain, facts.availability == nil
        else {
            return nil
        }
        return facts.coverage
    }

    /// `P1: 1 hour; P2: 4 hours`
    func leading(
        _ groups: [SeverityGroup], in tokens: ArraySlice<Token>, shared: Sourced<Coverage>?
    ) -> [PackedSeverities.Part]? {
        var shared = shared
        var sections: [(group: SeverityGroup, words: ArraySlice<Token>)] = []
        for (index, group) in groups.enumerated() {
            let end = index + 1 < groups.count ? groups[index + 1].range.lowerBound : tokens.endIndex
            let words = tokens[group.range.upperBound..<end]
            // "High availability: yes" is of no severity.
            if group.isWord, vocabulary.fillers.match(words) != nil { return nil }
            sections.append((group, words))
        }
        if shared == nil, sections.count > 1, let last = sections.last,
            let (words, coverage) = lastLine(of: last.words)
        {
            sections[sections.count - 1].words = words
            shared = coverage
        }
        return parts(
            sections, shared: shared,
            doubtful: areDivided(sections.dropLast().map(\.words)) ? nil : sections.count - 1)
    }

    /// `1 hour (P1), 4 hours (P2)`
    func trailing(_ groups: [SeverityGroup], in tokens: ArraySlice<Token>) -> [PackedSeverities.Part]? {
        guard groups.count > 1, let last = groups.last else { return nil }
        var start = tokens.startIndex
        var sections: [(group: SeverityGroup, words: ArraySlice<Token>)] = []
        for group in groups {
            guard start <= group.range.lowerBound else { return nil }
            var words = tokens[start..<group.range.lowerBound]
            start = group.range.upperBound
            if words.last?.kind == .sign("(") {
                guard start < tokens.endIndex, tokens[start].kind == .sign(")") else { return nil }
                words = words.dropLast()
                start += 1
            } else if words.last?.word == "for" {
                words = words.dropLast()
            }
            sections.append((group, words))
        }
        guard last.range.upperBound <= start, tokens[start...].strippingJoints.isEmpty else { return nil }
        return parts(
            sections, shared: nil, doubtful: areDivided(sections.dropFirst().map(\.words)) ? nil : 0)
    }

    /// Line ends or semicolons stand between all parts; commas also stand inside of them.
    private func areDivided(_ words: [ArraySlice<Token>]) -> Bool {
        words.allSatisfy { words in
            words.contains { $0.kind == .lineBreak || $0.kind == .sign(";") || $0.kind == .sign("|") }
        }
    }

    private func lastLine(of words: ArraySlice<Token>) -> (ArraySlice<Token>, Sourced<Coverage>)? {
        let trimmed = words.strippingJoints
        guard let end = trimmed.lastIndex(where: { $0.kind == .lineBreak }), end > trimmed.startIndex,
            let coverage = coverageAlone(trimmed[(end + 1)...].strippingJoints)
        else { return nil }
        return (words[..<end], coverage)
    }

    /// - Parameter doubtful: The section whose hours may be those of all: "P1: 1 hour, P2: 4 hours, 24x7".
    private func parts(
        _ sections: [(group: SeverityGroup, words: ArraySlice<Token>)], shared: Sourced<Coverage>?,
        doubtful: Int?
    ) -> [PackedSeverities.Part]? {
        var parts: [PackedSeverities.Part] = []
        var withCoverage: [Int] = []
        for (index, (group, words)) in sections.enumerated() {
            guard var facts = facts(words.strippingJoints), facts.isPlain else { return nil }
            if facts.coverage != nil { withCoverage.append(index) }
            if let shared {
                guard facts.coverage == nil else { return nil }
                if facts.response != nil { facts.coverage = shared }
            }
            for name in group.names {
                let written = self.name(name, in: tokens)
                parts.append(
                    PackedSeverities.Part(
                        name: written, facts: facts,
                        words: text.sourced(words.strippingJoints.textRange)))
            }
        }
        // Whose hours these are is not said.
        if let doubtful, sections.count > 1, withCoverage == [doubtful] { return nil }
        return parts
    }

    private func name(_ name: SeverityGroup.Name, in tokens: ArraySlice<Token>) -> Sourced<String> {
        let written = text.sourced(tokens[name.range].textRange)
        guard let (prefix, number) = name.implied else { return written }
        // As far from its letters as the first figure is.
        let isSpaced = tokens[prefix.endIndex...].first?.isSpaced ?? false
        return Sourced(
            text.sourced(prefix.textRange).value + (isSpaced ? " " : "") + String(number), at: written.span)
    }

    private func facts(_ tokens: ArraySlice<Token>) -> CellFacts? {
        guard !tokens.isEmpty else { return nil }
        return CellParser.facts(
            of: text.keeping([tokens.textRange]), vocabulary: vocabulary, context: context)
    }
}

extension CellFacts {
    /// Nothing but whether, when and how soon.
    fileprivate var isPlain: Bool {
        priority == nil && quantity == nil && condition == nil
            && [nil, .included, .notIncluded].contains(availability?.value)
    }
}

extension ArraySlice<Token> {
    fileprivate var textRange: Range<Int> { textRange(of: indices) }

    /// Without what sets parts apart, at both ends. A "-" that is all there is says no.
    fileprivate var strippingJoints: Self {
        var result = self
        while let first = result.first, first.isPartJoint, result.count > 1 || !first.kind.isHyphen {
            result = result.dropFirst()
        }
        while let last = result.last, last.isPartJoint || last.word == "and",
            result.count > 1 || !last.kind.isHyphen
        {
            result = result.dropLast()
        }
        return result
    }
}

extension Token {
    fileprivate var isPartJoint: Bool { isSeparator || kind == .sign("=") || kind == .sign("→") }
}
