import GuideSyntax
import PolicyJSON
import PolicyModel
import SourceText

extension Account {
    /// - Parameters:
    ///   - policy: What the guide was compiled to; nil where it holds none.
    ///   - diagnostics: All findings about the guide.
    public init(of guide: Guide, policy: Policy?, diagnostics: Diagnostics) {
        var builder = AccountBuilder(policy: policy, diagnostics: diagnostics)
        let drafts = guide.drafts
        var blocks = drafts.map { builder.block($0) }
        for index in blocks.indices {
            blocks[index].keepFrame(of: drafts[index])
            blocks[index].spreadFinding(of: drafts[index])
        }
        keepHeadings(of: drafts, in: guide, blocks: &blocks)
        self.init(blocks: blocks, pageFindings: builder.pageFindings)
    }
}

/// Lays the places of a policy and of findings over those of a guide's parts.
private struct AccountBuilder {
    private var places: OverlapSweep<PolicyPlaces.Place>
    private var findings: OverlapSweep<DiagnosticCode>
    let pageFindings: [DiagnosticCode]

    init(policy: Policy?, diagnostics: Diagnostics) {
        let all = policy.map { PolicyPlaces(of: $0).all } ?? []
        places = OverlapSweep(
            all.filter { $0.role != .whole && $0.role != .reference }.map { ($0.span, $0) })
        let sorted = diagnostics.sorted
        pageFindings = sorted.map(\.code).filter(Self.ofWholePages.contains)
        findings = OverlapSweep(
            sorted.filter { !Self.ofWholePages.contains($0.code) }.flatMap { finding in
                ([finding.span] + finding.notes.filter { $0.elsewhere == nil }.map(\.span)).map {
                    ($0, finding.code)
                }
            })
    }

    /// These stand at the first word of a page for want of a place of their own.
    private static let ofWholePages: Set<DiagnosticCode> = [DiagnosticCode("table.none")]

    mutating func block(_ draft: BlockDraft) -> Account.Block {
        Account.Block(kind: draft.kind, parts: draft.parts.map { part($0) }, span: draft.span)
    }

    private mutating func part(_ draft: PartDraft) -> Account.Part {
        let nodes = nodes(at: draft.span)
        let codes = findings.overlapping(draft.span).map(\.value)
        return Account.Part(
            kind: draft.kind, fate: Self.fate(nodes, isDiagnosed: !codes.isEmpty),
            nodes: nodes.map(\.pointer), findings: codes.unique, text: draft.text, span: draft.span)
    }

    /// What a place became: the parts of the policy that its words say, or the one of which they say a piece.
    private mutating func nodes(at span: SourceSpan) -> [PolicyPlaces.Place] {
        let overlapping = places.overlapping(span)
        let inside = overlapping.filter { span.contains($0.span) }.map(\.value)
        guard inside.isEmpty else { return inside.withoutPieces }
        return overlapping.min { $0.span.count < $1.span.count }.map { [$0.value] } ?? []
    }

    private static func fate(_ nodes: [PolicyPlaces.Place], isDiagnosed: Bool) -> Account.Fate {
        if nodes.contains(where: { $0.role == .fact }) { return .policy }
        if nodes.contains(where: { $0.role == .unspecified }) { return .diagnosed }
        if isDiagnosed { return .diagnosed }
        return nodes.isEmpty ? .outside : .informative
    }
}

extension [PolicyPlaces.Place] {
    /// Without those that are a piece of another one.
    fileprivate var withoutPieces: [PolicyPlaces.Place] {
        var whole: [PolicyPlaces.Place] = []
        for place in sorted(by: { $0.pointer.description.utf8.count < $1.pointer.description.utf8.count })
        where !whole.contains(where: { place.pointer == $0.pointer || place.pointer.isBelow($0.pointer) }) {
            whole.append(place)
        }
        return whole.sorted { $0.span < $1.span }
    }
}

extension [DiagnosticCode] {
    fileprivate var unique: [DiagnosticCode] {
        var seen: Set<DiagnosticCode> = []
        return filter { seen.insert($0).inserted }
    }
}
