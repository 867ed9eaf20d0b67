import GuideSyntax
import PolicyModel
import SourceText

/// A cell of the scope row.
struct ScopeCell {
    var tier: TierID
    var name: Sourced<String>
    var popover: Component?
    var row: String
    var trail: [String]
    var span: SourceSpan
}

/// The scopes that tiers have, with what the guide's prose says of them.
struct Scopes {
    /// In the order of the lowest tier that has them.
    private(set) var scopes: [Scope] = []
    private var byTier: [TierID: Sourced<ScopeID>] = [:]

    init(
        _ cells: [ScopeCell], tiers: RankedTiers, in guide: Guide, vocabulary: Vocabulary,
        diagnostics: inout Diagnostics
    ) {
        for cell in cells.sorted(by: { tiers.rank(of: $0.tier) < tiers.rank(of: $1.tier) }) {
            add(cell, diagnostics: &diagnostics)
        }
        guard !scopes.isEmpty else { return }
        let explanations = ScopeExplanations(
            of: scopes, in: guide, vocabulary: vocabulary, diagnostics: &diagnostics)
        for index in scopes.indices {
            scopes[index].explanation = explanations[scopes[index].id]
            // "Adds support for" comes on top of the scope of the tier below.
            if scopes[index].explanation?.cumulative ?? false, index > 0 {
                scopes[index].includes = [scopes[index - 1].id]
            }
        }
    }

    func scope(of tier: TierID) -> Sourced<ScopeID>? { byTier[tier] }

    private mutating func add(_ cell: ScopeCell, diagnostics: inout Diagnostics) {
        guard !cell.name.value.isEmpty else {
            diagnostics.warning(.cellBlank, "this cell names no scope", at: cell.span)
            return
        }
        let id = ScopeID(naming: cell.name.value)
        if let known = byTier[cell.tier], let scope = scopes.first(where: { $0.id == known.value }) {
            diagnostics.warning(
                .scopeConflict, "this tier has a scope already; `\(cell.name.value)` is not compiled",
                at: cell.span,
                notes: [Diagnostic.Note("`\(scope.name.value)` stands here", at: scope.span)],
                help: "keep one row of scopes")
            return
        }
        byTier[cell.tier] = Sourced(id, at: cell.span)
        let items = cell.popover?.body?.items ?? []
        if let text = cell.popover?.body?.outside.first {
            diagnostics.warning(
                .popoverTextOutsideList, "`\(text.value)` stands beside the list and is no item of the scope",
                at: text.span, help: "make it an item, or move it out of the popover")
        }
        if let known = scopes.firstIndex(where: { $0.id == id }) {
            merge(cell, items, into: known, diagnostics: &diagnostics)
            return
        }
        scopes.append(
            Scope(
                id: id, name: cell.name, title: title(of: cell.popover), items: items, tiers: [cell.tier],
                trail: cell.trail, row: cell.row, span: cell.span))
    }

    private mutating func merge(
        _ cell: ScopeCell, _ items: [Sourced<String>], into index: Int, diagnostics: inout Diagnostics
    ) {
        scopes[index].tiers.append(cell.tier)
        if scopes[index].items.isEmpty {
            scopes[index].items = items
        } else if !items.isEmpty, items != scopes[index].items {
            diagnostics.warning(
                .scopeConflict, "scope `\(cell.name.value)` has other items here than where it stands first",
                at: cell.span, notes: [Diagnostic.Note("first described here", at: scopes[index].span)],
                help: "describe a scope once, or alike")
        }
    }

    private func title(of popover: Component?) -> Sourced<String>? {
        guard let attribute = popover?[attribute: "title"], let value = attribute.value,
            !attribute.isExpression
        else { return nil }
        let text = fold(value.string)
        return text.isEmpty ? nil : Sourced(text, at: attribute.valueSpan)
    }
}

/// The list that explains scopes: items that begin with a scope's name, each with a list of its own.
private struct ScopeExplanations {
    private var found: [ScopeID: ScopeExplanation] = [:]
    private let vocabulary: Vocabulary

    subscript(scope: ScopeID) -> ScopeExplanation? { found[scope] }

    init(of scopes: [Scope], in guide: Guide, vocabulary: Vocabulary, diagnostics: inout Diagnostics) {
        self.vocabulary = vocabulary
        let ids = Set(scopes.map(\.id))
        for section in guide.sections {
            let isTitled = section.heading.map { Self.announcesScopes($0.content) } ?? false
            for list in section.blocks.flatMap(\.lists) {
                read(
                    list, isTitled: isTitled, ids: ids, names: scopes.map(\.name.value),
                    diagnostics: &diagnostics)
            }
        }
    }

    private mutating func read(
        _ list: List, isTitled: Bool, ids: Set<ScopeID>, names: [String], diagnostics: inout Diagnostics
    ) {
        let entries = list.items.map { ($0, $0.lead.flatMap { LeadIn($0) }) }
        let matching = entries.filter { $0.1.map { ids.contains($0.id) } ?? false }
        // One item that happens to bear a scope's name is no list of explanations.
        let isSure =
            isTitled && entries.allSatisfy { $0.1 != nil } || matching.count > 1
            || entries.count == matching.count
        guard !matching.isEmpty, matching.count * 2 >= entries.count, isSure else { return }
        for (item, leadIn) in entries {
            guard let leadIn else { continue }
            if ids.contains(leadIn.id) {
                if found[leadIn.id] == nil { found[leadIn.id] = explanation(item, leadIn) }
            } else {
                let nearest = nearest(to: leadIn.name.value, in: names)
                diagnostics.warning(
                    .scopeUnknown, "`\(leadIn.name.value)` is explained here but no tier has this scope",
                    at: leadIn.name.span, help: nearest.map { "did you mean `\($0)`?" })
            }
        }
    }

    /// "Scope Explanations".
    private static func announcesScopes(_ heading: RichText) -> Bool {
        Label(heading).holds(["scope", "scopes"])
    }

    private func explanation(_ item: List.Item, _ leadIn: LeadIn) -> ScopeExplanation {
        let lead = leadIn.rest.value.isEmpty ? nil : leadIn.rest
        var items = item.nestedItems.compactMap { $0.lead?.sourced }
        var leadText = lead
        // "**Full**: Adds code review." is its own only item.
        if items.isEmpty, let lead {
            items = [lead]
            leadText = nil
        }
        return ScopeExplanation(
            lead: leadText, cumulative: isCumulative(leadIn.rest.value), items: items,
            leadIn: item.lead?.sourced.span ?? leadIn.name.span, span: item.span)
    }
}

extension ScopeExplanations {
    /// "Adds support for", but not "No longer adds".
    private func isCumulative(_ lead: String) -> Bool {
        let words = CellLexer.words(of: lead)
        return words.first.map(vocabulary.cumulativeStarts.contains) ?? false
            && !words.contains(where: vocabulary.negations.contains)
    }
}

/// "**Name**: words", "**Name** – words": the name that begins a list item and the words behind it, without what stands
/// between.
struct LeadIn {
    var id: ScopeID
    var name: Sourced<String>
    var rest: Sourced<String>

    /// - Parameter allowsDash: "Name - words" without bold text has a name, too.
    init?(_ text: RichText, allowsDash: Bool = false) {
        let bytes = text.text.bytes
        let strong = text.marks.first { mark in
            if case .strong = mark.kind {
                text.trimmedRange.lowerBound == mark.range.lowerBound
            } else {
                false
            }
        }
        let nameEnd: Int
        if let strong {
            nameEnd = strong.range.upperBound
        } else if let end = Self.nameEnd(in: bytes, allowsDash: allowsDash) {
            nameEnd = end
        } else {
            return nil
        }
        let start = text.trimmedRange.lowerBound
        name = text.sourced(Self.trimmingColon(bytes, min(start, nameEnd)..<nameEnd))
        guard !name.value.isEmpty else { return nil }
        id = ScopeID(naming: name.value)
        rest = text.sourced(Self.behindDash(bytes, Self.trimmingColon(bytes, nameEnd..<text.text.count)))
    }

    private static func nameEnd(in bytes: [UInt8], allowsDash: Bool) -> Int? {
        let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
        guard allowsDash else { return colon }
        let dash = bytes.indices.first { index in
            bytes[index] == 0x20 && dashes.contains { bytes[(index + 1)...].starts(with: $0) }
        }
        return [colon, dash].compactMap(\.self).min()
    }

    /// A hyphen, an en dash and an em dash before a blank.
    private static let dashes = ["- ", "– ", "— "].map { Array($0.utf8) }

    private static func behindDash(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        guard let dash = dashes.first(where: { bytes[range].starts(with: $0) }) else { return range }
        return (range.lowerBound + dash.count)..<range.upperBound
    }

    /// Takes colons and white space off both ends.
    private static func trimmingColon(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        func isEdge(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: ":") || byte == 0x20 || byte == 0x0A || byte == 0x09
        }
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isEdge(bytes[start]) { start += 1 }
        while end > start, isEdge(bytes[end - 1]) { end -= 1 }
        return start..<end
    }
}
