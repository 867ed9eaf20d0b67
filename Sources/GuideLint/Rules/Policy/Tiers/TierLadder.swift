/// Names of tiers that rise by convention: whoever calls one silver and the next gold has ranked them.
enum TierLadder {
    /// True where each name stands higher than the one before it.
    static func rises(_ names: [String]) -> Bool {
        let found = names.map { steps[$0.lowercased()] }
        return names.count > 1
            && zip(found, found.dropFirst()).allSatisfy { lower, higher in
                guard let lower, let higher else { return false }
                return lower < higher
            }
    }

    private static let steps: [String: Int] = [
        "free": 0, "trial": 0, "community": 0, "hobby": 0,
        "starter": 1, "basic": 1, "developer": 1, "essential": 1, "essentials": 1, "bronze": 1,
        "standard": 2, "team": 2, "silver": 2,
        "pro": 3, "professional": 3, "advanced": 3, "gold": 3,
        "premium": 4, "business": 4, "platinum": 4,
        "enterprise": 5, "ultimate": 5, "elite": 5, "diamond": 5,
    ]
}
