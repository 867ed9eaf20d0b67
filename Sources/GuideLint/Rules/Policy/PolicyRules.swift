extension Rule {
    /// What makes a promise wrong, contradictory or unclear.
    static let policy: [Rule] = compiled

    /// Found while the policy is made.
    private static let compiled: [Rule] = [
        .tableNone, .tableSkipped, .tableRaggedRow, .tierDuplicate, .tierOrder, .tierUnnamed,
        .tierUnknown, .featureDuplicate, .featureUnnamed, .cellBlank, .cellNotUnderstood, .noteMissing,
        .templateHidesFact, .scopeConflict, .scopeUnknown, .popoverUnread, .popoverTextOutsideList,
        .hoursNotUnderstood, .serviceNotUnderstood, .pinUnknown, .pinUnused,
    ]
}
