extension Rule {
    /// What is written so that facts get lost.
    static let syntax: [Rule] = [
        .cellTemplateTag, .componentAttributeDuplicate, .componentMalformed, .componentSwallowsText,
        .componentUnknown, .frontMatterInvalid, .frontMatterMissingKey, .frontMatterNotAMap,
        .frontMatterNotYAML, .frontMatterPermalinkForm, .frontMatterTooLarge, .frontMatterUnclosed,
        .frontMatterWrongType, .htmlMismatched, .htmlUnclosed, .inputNotUTF8, .inputNUL, .inputTooDeep,
        .inputTooLarge, .inputTooManyCells, .inputTooManyItems, .mergeConflictMarker, .popoverDoubledItem,
        .popoverEmptyItem,
        .popoverTextOutsideList, .popoverUnread, .tableCommentedOut, .tableCutOff, .tableDelimiterMismatch,
        .tablePipeSplitsCell, .tableSpanLimit, .tableSurplusCells, .tableUnsupportedSyntax,
        .templateCondition, .templateHidesFact,
    ]
}
