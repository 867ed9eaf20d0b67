import GuideSyntax

extension Account.Block {
    /// A finding at the header of a table is about all its cells that the policy does not hold.
    mutating func spreadFinding(of draft: BlockDraft) {
        guard kind == .table else { return }
        let header = zip(draft.parts, parts).prefix { $0.0.isHeader }.map(\.1)
        guard let codes = header.first(where: { !$0.findings.isEmpty })?.findings,
            header.allSatisfy({ $0.findings == codes })
        else { return }
        for index in parts.indices where parts[index].fate == .outside {
            parts[index].fate = .diagnosed
            parts[index].findings = codes
        }
    }

    /// Of a table that the policy holds, the header and the labels are kept where nothing bears their name: "Plan" over the
    /// rows, "Response times" over some of them. They told what the rest is.
    mutating func keepFrame(of draft: BlockDraft) {
        guard kind == .table, fate == .policy else { return }
        for index in parts.indices where parts[index].fate == .outside && draft.parts[index].isLabel {
            parts[index].fate = .informative
        }
    }
}

/// A heading that no clause bears is kept, too, where something below it is: it stands in the trail of that.
func keepHeadings(of drafts: [BlockDraft], in guide: Guide, blocks: inout [Account.Block]) {
    var isKept = Array(repeating: false, count: guide.sections.count)
    for (draft, block) in zip(drafts, blocks) where block.fate != .outside && block.kind != .heading {
        if let section = draft.sectionIndex { isKept[section] = true }
    }
    isKept = guide.sectionsHolding(isKept)
    for index in blocks.indices where blocks[index].kind == .heading && blocks[index].fate == .outside {
        guard let section = drafts[index].sectionIndex, isKept[section] else { continue }
        for part in blocks[index].parts.indices { blocks[index].parts[part].fate = .informative }
    }
}
