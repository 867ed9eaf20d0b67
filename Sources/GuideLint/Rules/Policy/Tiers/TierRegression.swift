import PolicyModel
import SourceText
import SupportPolicy

extension Rule {
    static let tierRegression = Rule(
        "tier.regression", "a higher tier that gets less than a lower one",
        why: """
            Who pays more expects at least as much. A cell that gives less than the one beside it is most often a value \
            that slipped into the wrong column.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier | Quay |
            |---|---|---|---|
            | Chat | 24x5 | 24x7 | 24x7 |
            | Phone | Not included | 24x5 | 24x7 |
            | Tickets | 24x7: 8 Hours | 24x7: 2 Hours | 24x7: 4 Hours |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier | Quay |
            |---|---|---|---|
            | Chat | 24x5 | 24x7 | 24x7 |
            | Phone | Not included | 24x5 | 24x7 |
            | Tickets | 24x7: 8 Hours | 24x7: 4 Hours | 24x7: 2 Hours |
            """,
        mend: """
            Give the higher tier at least what the lower one gets, or say the order of the tiers in the configuration \
            where they run the other way.
            """,
        page: { page, findings in
            guard let policy = page.policy else { return }
            let pairs = policy.tiers.indices.dropFirst().map {
                TierPair(policy.tiers, below: $0, policy.features)
            }
            // Where many rows say the opposite, the columns are no ladder or run the other way. Columns of things to choose
            // from differ in what they have at all; hours and times tell more.
            let more = pairs.reduce(0) { $0 + $1.more }
            let less = pairs.flatMap(\.less)
            let haveRankedNames = TierLadder.rises(policy.tiers.map(\.name.value))
            guard less.count * (haveRankedNames ? 1 : 2) <= more else { return }
            let missing = less.count(where: \.isOfAvailability)
            // Two columns are a choice more often than a ladder, unless names or several rows say that they rise.
            let isLadder = policy.tiers.count > 2 || haveRankedNames
            let areRanked =
                policy.isAboutSupport
                && (isLadder && missing * 5 <= more || isLadder && haveRankedNames && missing * 3 <= more
                    || missing == 1 && pairs.reduce(0) { $0 + $1.moreOfTimes } >= 3)
            for pair in pairs { pair.report(to: &findings, withAvailability: areRanked) }
        })
}

extension Policy {
    /// Its tables say when support works or how soon it answers, and not only what there is.
    fileprivate var isAboutSupport: Bool {
        features.contains { $0.entitlements.contains { $0.coverage != nil || $0.response != nil } }
    }
}

/// Two neighbours among the tiers.
private struct TierPair {
    struct Row {
        var feature: Feature
        var lower: TierEntitlement
        var higher: TierEntitlement
        var isOfAvailability: Bool
    }

    private let lower: Tier
    private let higher: Tier
    private(set) var less: [Row] = []
    private(set) var more = 0
    /// Those of them that are more of hours, of a time or of a number, and not only there or not.
    private(set) var moreOfTimes = 0
    /// Words of the features that only the higher tier has.
    private var gained: Set<String> = []

    /// - Parameter index: Of the higher one.
    init(_ tiers: [Tier], below index: Int, _ features: [Feature]) {
        lower = tiers[index - 1]
        higher = tiers[index]
        for feature in features where feature.entitlements.indices.contains(index) {
            // Entitlements stand in the order of the tiers.
            let (low, high) = (feature.entitlements[index - 1], feature.entitlements[index])
            if let shortfall = Comparison.shortfall(of: high, against: low) {
                less.append(
                    Row(
                        feature: feature, lower: low, higher: high,
                        isOfAvailability: shortfall == .availability))
            } else if let shortfall = Comparison.shortfall(of: low, against: high) {
                more += 1
                if shortfall != .availability { moreOfTimes += 1 }
                if low.availability.value == .notIncluded { gained.formUnion(Self.words(of: feature)) }
            }
        }
    }

    func report(to findings: inout Findings, withAvailability: Bool) {
        for row in less where !isReplaced(row) && (withAvailability || !row.isOfAvailability) {
            findings.report(
                "`\(higher.name.value)` gets less of `\(row.feature.name.value)` than `\(lower.name.value)`: "
                    + "`\(row.higher.text)` against `\(row.lower.text)`",
                at: row.higher.span,
                notes: [
                    Diagnostic.Note("`\(lower.name.value)` gets `\(row.lower.text)` here", at: row.lower.span)
                ],
                help: "tiers are taken to rise from `\(lower.name.value)` to `\(higher.name.value)`")
        }
    }

    /// "Shared mooring" goes where "dedicated mooring" comes.
    private func isReplaced(_ row: Row) -> Bool {
        row.higher.availability.value == .notIncluded
            && !gained.isDisjoint(with: Self.words(of: row.feature))
    }

    private static func words(of feature: Feature) -> Set<String> {
        Set(feature.name.value.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
