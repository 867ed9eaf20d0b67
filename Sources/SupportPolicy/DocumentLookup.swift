/// A policy that is loaded at run time, asked as generated code would be: by names that come from outside.
extension PolicyDocument {
    /// The tier of a name or id, whatever its case, white space and punctuation: `"  GOLD "`. Nil where none is.
    public func tier(looseName: String) -> TierInfo? {
        tiers.first { $0.id.isLoosely(looseName) || $0.name.isLoosely(looseName) }
    }

    /// The feature of a name or id; nil where none is.
    public func feature(looseName: String) -> FeatureInfo? {
        features.first { $0.id.isLoosely(looseName) || $0.name.isLoosely(looseName) }
    }

    /// The severity of a name or id; nil where none is.
    public func severity(looseName: String) -> SeverityInfo? {
        severities.first { $0.id.isLoosely(looseName) || $0.name.isLoosely(looseName) }
    }

    /// What a tier gets of a feature, each by name or id.
    ///
    /// - Parameters:
    ///   - feature: Its name or id.
    ///   - tier: Its name or id.
    ///   - severity: Where the guide splits the cell by severity, the part for one of them; else it changes nothing.
    /// - Returns: Nil where the policy has no such tier, feature or severity.
    public func entitlement(
        to feature: String, for tier: String, severity: String? = nil
    ) -> Entitlement? {
        guard let tier = self.tier(looseName: tier),
            let whole = self.feature(looseName: feature)?.entitlements[tier.id]
        else { return nil }
        guard let severity else { return whole }
        guard let level = self.severity(looseName: severity) else { return nil }
        return whole.bySeverity[level.id] ?? whole
    }
}
