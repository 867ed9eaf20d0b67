import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// Reads what sentences claim of the tiers and features that a policy defines; the sentences may stand on other pages.
///
/// A claim needs a tier, a feature, and words that say how the one gets the other, all in one stretch of a sentence. What
/// is limited by a condition, or says several things of several tiers, claims nothing that can be held against a cell.
public struct ClaimReader: Sendable {
    private let features: FeatureNames
    private let tiers: TierFinder
    private let vocabulary = Vocabulary.builtIn

    /// - Parameter policy: Of the page whose table defines tiers and features.
    public init(of policy: Policy) {
        features = FeatureNames(policy.features)
        tiers = TierFinder(policy.tiers)
    }

    public func claims(in sentences: ClaimSentences) -> [Claim] { sentences.all.flatMap(claims(in:)) }

    private func claims(in sentence: ClaimSentences.Sentence) -> [Claim] {
        // Most sentences speak of no tier.
        guard !sentence.statement.tiers.isEmpty || !tiers.groups(in: sentence.tokens).isEmpty else {
            return []
        }
        let heading = features.feature(ofHeadings: sentence.trail)
        let values = ClaimedTimes(in: sentence.statement.text, vocabulary: vocabulary)
        let segments = ClaimSegment.all(in: sentence.tokens, tiers: tiers, times: values)
        return segments.flatMap { segment in
            claims(of: segment, sentence.statement, heading: heading, isOnly: segments.count == 1)
        }
    }

    private func claims(
        of segment: ClaimSegment, _ statement: Statement, heading: FeatureID?, isOnly: Bool
    ) -> [Claim] {
        var found = segment.tiers
        // "Gold plan" in the heading or the lead-in says it for sentences that name no tier.
        if found.isEmpty, isOnly { found = tiers.known(statement.tiers) }
        guard !found.isEmpty else { return [] }
        let mentions = features.mentions(in: segment.tokens)
        let sentence = ClaimWords(segment.tokens, features: mentions, tiers: segment.groups)
        var kinds = mentions.compactMap { mention in sentence.manner(of: mention).map { (mention.id, $0) } }
            .map { ($0.0, Claim.Kind.given($0.1)) }
        let subjects = Set(mentions.map(\.id))
        if let subject = subjects.count == 1 ? subjects.first : subjects.isEmpty ? heading : nil,
            !sentence.isBlocked, !sentence.isNegated
        {
            kinds += segment.times.map { (subject, $0.kind) }
        }
        return kinds.map { Claim(statement: statement.text, feature: $0.0, tiers: found, kind: $0.1) }
    }
}

/// A stretch of a sentence that names one group of tiers at most, and at most one time of a kind.
struct ClaimSegment {
    var tokens: [ProseToken]
    /// In the order of their rank.
    var tiers: [TierID]
    /// Where their names stand.
    var groups: [Range<Int>]
    var times: [ClaimedTimes.Time]

    /// A whole sentence, or its parts where it says one thing of one tier and another of the next: "8 hours for Gold and 2
    /// hours for Platinum". Where it cannot be told what belongs together, there is none.
    static func all(in tokens: [ProseToken], tiers: TierFinder, times: ClaimedTimes) -> [ClaimSegment] {
        let groups = tiers.groups(in: tokens)
        if groups.count <= 1, times.isPlain {
            return [
                ClaimSegment(
                    tokens: tokens, tiers: groups.first?.ids ?? [], groups: groups.map(\.words),
                    times: times.times)
            ]
        }
        guard groups.count == times.times.count, groups.count > 1 else { return [] }
        return pairs(tokens, groups, times.times)
    }

    /// Tier and time in turns, whichever comes first.
    private static func pairs(
        _ tokens: [ProseToken], _ groups: [TierFinder.Group], _ times: [ClaimedTimes.Time]
    ) -> [ClaimSegment] {
        let places = groups.map { tokens[$0.words.lowerBound].range.lowerBound }
        let isTierFirst = places[0] < times[0].range.lowerBound
        for index in groups.indices {
            let (first, second) =
                isTierFirst
                ? (places[index], times[index].range.lowerBound)
                : (times[index].range.lowerBound, places[index])
            guard first < second else { return [] }
            if index + 1 < groups.count {
                let next = isTierFirst ? places[index + 1] : times[index + 1].range.lowerBound
                guard second < next else { return [] }
            }
        }
        // The words before the first pair say what all of them are about.
        return groups.indices.map { index in
            ClaimSegment(
                tokens: tokens, tiers: groups[index].ids, groups: groups.map(\.words), times: [times[index]])
        }
    }
}
