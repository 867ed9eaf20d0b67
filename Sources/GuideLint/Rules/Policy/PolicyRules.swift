extension Rule {
    /// What makes a promise wrong, contradictory or unclear.
    static let policy: [Rule] = compiled + promises + openEnds

    /// What cannot be true, or is told in two ways.
    private static let promises: [Rule] = [
        .tierRegression, .severityOrder, .responseExceedsCoverage, .scopeUnexplained, .scopeItemsDiffer,
        .nameUnknownTier, .nameUnknownFeature, .nameUnknownSeverity, .nameUnknownScope, .nameInvisible,
        .proseContradictsTable, .factConflict,
    ]

    /// What a reader needs beside the promise, and does not find.
    private static let openEnds: [Rule] = [
        .coverageNoZone, .zoneWinterAbbreviation, .businessDaysNoCalendar, .responseOrResolution,
        .priorityUnexplained,
    ]

    /// Found while the policy is made.
    private static let compiled: [Rule] = [
        .tableNone, .tableSkipped, .tableAmbiguous, .tableConflict, .tableOtherTiers, .tableRaggedRow,
        .tierDuplicate,
        .tierOrder,
        .tierUnnamed,
        .tierUnknown, .featureDuplicate, .featureUnnamed, .cellBlank, .cellNotUnderstood, .noteMissing,
        .scopeConflict, .scopeUnknown,
        .hoursNotUnderstood, .serviceNotUnderstood, .pinUnknown, .pinUnused,
    ]
}
