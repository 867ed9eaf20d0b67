import SourceText

extension DiagnosticCode {
    public static let tableNone = DiagnosticCode("table.none")
    public static let tableSkipped = DiagnosticCode("table.skipped")
    public static let tableRaggedRow = DiagnosticCode("table.ragged-row")
    public static let tierDuplicate = DiagnosticCode("tier.duplicate")
    public static let tierOrder = DiagnosticCode("tier.order")
    public static let tierUnnamed = DiagnosticCode("tier.unnamed")
    public static let tierUnknown = DiagnosticCode("tier.unknown")
    public static let featureDuplicate = DiagnosticCode("feature.duplicate")
    public static let featureUnnamed = DiagnosticCode("feature.unnamed")
    public static let cellBlank = DiagnosticCode("cell.blank")
    public static let cellNotUnderstood = DiagnosticCode("cell.not-understood")
    public static let hoursNotUnderstood = DiagnosticCode("hours.not-understood")
    public static let serviceNotUnderstood = DiagnosticCode("service.not-understood")
    public static let pinUnused = DiagnosticCode("pin.unused")
    public static let popoverUnread = DiagnosticCode("popover.unread")
    public static let noteMissing = DiagnosticCode("note.missing")
    public static let scopeConflict = DiagnosticCode("scope.conflict")
    public static let scopeUnknown = DiagnosticCode("scope.unknown")
    public static let templateHidesFact = DiagnosticCode("template.hides-fact")
    public static let popoverTextOutsideList = DiagnosticCode("popover.text-outside-list")
}
