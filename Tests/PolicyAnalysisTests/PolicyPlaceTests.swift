import GuideSyntax
import MarkdownSyntax
import PolicyModel
import SourceText
import SupportPolicy
import Testing

@testable import PolicyAnalysis

/// For every node of the policy, the bytes at its place say what the node says, however the page is written; and what
/// does not change the facts does not change the policy.
@Suite struct PolicyPlaceTests {
    /// Every page as it is, analyzed once for all ways of writing it.
    private static let pages = Pages.all.map { Analyzed($0) }

    @Test(arguments: Rewriting.all)
    func sameFactsAtTheirPlaces(rewriting: Rewriting) {
        var checked = 0
        for before in Self.pages {
            let page = before.file
            let text = rewriting.apply(String(decoding: page.bytes, as: UTF8.self))
            let after = Analyzed(SourceFile(path: page.path, text: text))
            #expect(after.policy?.withoutHash == before.policy?.withoutHash, "\(page.path)")
            #expect(Set(after.codes) == Set(before.codes), "\(page.path)")
            guard let policy = after.policy else { continue }
            var check = PlaceCheck(file: after.file)
            check.policy(policy)
            checked += check.checked
            #expect(check.faults.isEmpty, "\(page.path): \(check.faults.prefix(5))")
        }
        // The pages of this project alone have this many.
        #expect(checked > 300)
    }
}

extension Policy {
    var withoutHash: Policy {
        var copy = self
        copy.guide.sha256 = ""
        return copy
    }
}

/// Reads what stands at a node's place again and compares.
private struct PlaceCheck {
    let file: SourceFile
    var faults: [String] = []
    var checked = 0
    private let vocabulary = Vocabulary.builtIn
    private var known: [SourceSpan: RichText] = [:]

    init(file: SourceFile) { self.file = file }

    mutating func policy(_ policy: Policy) {
        for entry in policy.guide.frontMatter {
            contains(entry.key.value, at: entry.key.span)
            if case .string(let text) = entry.value.value, !text.contains("\n") {
                contains(text, at: entry.value.span)
            }
        }
        for part in [policy.guide.title, policy.guide.permalink, policy.guide.reviewed] {
            if let part { contains(part.value, at: part.span) }
        }
        for tier in policy.tiers { says(tier.name) }
        for feature in policy.features { self.feature(feature) }
        for scope in policy.scopes { self.scope(scope) }
        for hours in policy.hours { self.hours(hours) }
        for service in policy.services {
            says(service.name)
            if let link = service.link { contains(link.value, at: link.span) }
            inside(service.name.span, service.span)
        }
        for severity in policy.severities {
            says(severity.name)
            if let definition = severity.definition { saysProse(definition) }
        }
        for clause in policy.clauses { self.clause(clause) }
    }

    private mutating func clause(_ clause: Clause) {
        for statement in clause.statements {
            saysProse(statement.text)
            inside(statement.span, clause.span)
            for part in [statement.audience, statement.condition].compactMap(\.self) {
                inside(part.span, statement.span)
                saysProse(part)
            }
            // An item may have the cue of its lead-in, of the heading or of the sentence that it goes on with.
            if let cue = statement.cue { saysProse(cue) }
            for link in statement.links { contains(link.value, at: link.span) }
        }
    }

    private mutating func feature(_ feature: Feature) {
        says(feature.name)
        inside(feature.name.span, feature.span)
        if let link = feature.link { contains(link.value, at: link.span) }
        for entitlement in feature.entitlements {
            for part in entitlement.bySeverity { says(Sourced(part.text, at: part.span)) }
            // A whole that tables by severity tell has no cell of its own.
            guard entitlement.bySeverity.isEmpty else { continue }
            says(Sourced(entitlement.text, at: entitlement.span))
            let parts = [
                entitlement.availability.span, entitlement.coverage?.span, entitlement.response?.span,
            ]
            for case let part? in parts + [entitlement.priority?.span, entitlement.quantity?.span] {
                inside(part, entitlement.span)
            }
            if let coverage = entitlement.coverage { says(Sourced(coverage.value.text, at: coverage.span)) }
            if let priority = entitlement.priority { says(Sourced(priority.value.label, at: priority.span)) }
            if let condition = entitlement.condition { says(condition) }
            for note in entitlement.notes { says(note) }
            values(of: entitlement)
        }
    }

    /// The part alone, read as a cell, says the same.
    private mutating func values(of entitlement: TierEntitlement) {
        if let coverage = entitlement.coverage {
            let alone = facts(at: coverage.span)?.coverage?.value.schedule
            require(alone == coverage.value.schedule, "coverage", coverage.span)
        }
        if let response = entitlement.response {
            let alone = facts(at: response.span)?.response?.value.time
            require(alone == response.value.time, "response", response.span)
        }
        if let quantity = entitlement.quantity {
            // A figure alone has its period and what it counts from its row.
            let figure = Int(file.text(quantity.span)).map(Quantity.Amount.count)
            let isThere =
                figure.map { $0 == quantity.value.amount }
                ?? (facts(at: quantity.span)?.quantity?.value == quantity.value)
            require(isThere, "quantity", quantity.span)
        }
    }

    private mutating func scope(_ scope: Scope) {
        says(scope.name)
        if let title = scope.title { says(title) }
        for item in scope.items {
            says(item)
            // The items of a scope that several tiers have stand in the cell that gives them first.
            if scope.tiers.count == 1 { inside(item.span, scope.span) }
        }
        guard let explanation = scope.explanation else { return }
        for part in explanation.items + [explanation.lead].compactMap(\.self) {
            says(part)
            inside(part.span, explanation.span)
        }
    }

    private mutating func hours(_ hours: TeamHours) {
        says(hours.text)
        for team in hours.teams { says(team) }
        if let except = hours.except { says(except) }
        for window in hours.windows {
            if window.value.closes == ClockTime("24:00") {
                let isAroundTheClock =
                    facts(at: window.span)?.coverage?.value.schedule == .hours(perDay: 24, daysPerWeek: 7)
                require(isAroundTheClock, "window", window.span)
                continue
            }
            let text = richText(at: window.span)
            var cursor = WindowCursor(
                tokens: CellLexer.tokens(of: text)[...],
                grammar: TimeGrammar(vocabulary: vocabulary, text: text))
            require(cursor.windows()?.first?.window == window.value, "window", window.span)
        }
    }

    // MARK: Checks

    private mutating func facts(at span: SourceSpan) -> CellFacts? {
        CellParser.facts(of: richText(at: span), vocabulary: vocabulary, timeMeaning: .response)
    }

    /// What a reader sees of the bytes at a place, read as one cell of a table.
    private mutating func richText(at span: SourceSpan) -> RichText {
        if let known = known[span] { return known }
        let text = readRichText(at: span)
        known[span] = text
        return text
    }

    private func readRichText(at span: SourceSpan) -> RichText {
        let words = file.text(span).split(whereSeparator: \.isNewline).joined(separator: " ")
        let row = SourceFile(path: "cell", text: "|a|b|\n|-|-|\n|\(words)|x|\n")
        var diagnostics = Diagnostics()
        let guide = Guide(
            reading: MarkdownTree(parsing: row, diagnostics: &diagnostics), diagnostics: &diagnostics)
        guard case .table(let table) = guide.sections.first?.blocks.first,
            let cell = table.rows.first?.cells.first
        else { return RichText(span: span) }
        return cell.withoutDecoration
    }

    private mutating func says(_ part: Sourced<String>) {
        require(richText(at: part.span).folded == part.value, "\(part.value.debugDescription)", part.span)
    }

    /// Running text, which may go over the lines of a quote.
    private mutating func saysProse(_ part: Sourced<String>) {
        let lines = file.text(part.span).split(whereSeparator: \.isNewline).enumerated().map { number, line in
            number == 0 ? line : line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
        }
        let page = SourceFile(path: "line", text: "# \(lines.joined(separator: " "))\n")
        var diagnostics = Diagnostics()
        let guide = Guide(
            reading: MarkdownTree(parsing: page, diagnostics: &diagnostics), diagnostics: &diagnostics)
        let seen = guide.sections.compactMap(\.heading).first?.content.folded ?? ""
        // A part that begins or ends inside markup leaves half of it.
        let isThere =
            seen.contains(part.value) || seen.filter { !"[*".contains($0) }.contains(part.value)
            // Raw HTML has no Markdown in it.
            || fold(file.text(part.span)) == part.value
        require(isThere, "\(part.value.debugDescription)", part.span)
    }

    private mutating func contains(_ text: String, at span: SourceSpan) {
        require(text.isEmpty || fold(file.text(span)).contains(fold(text)), "\(text.debugDescription)", span)
    }

    private mutating func inside(_ part: SourceSpan, _ whole: SourceSpan) {
        require(whole.contains(part), "outside \(file.text(whole).prefix(40).debugDescription)", part)
    }

    private mutating func require(_ isTrue: Bool, _ what: String, _ span: SourceSpan) {
        checked += 1
        let isAligned =
            file.isOnBoundary(span.start) && file.isOnBoundary(span.end) && span.end <= file.bytes.count
        if !isTrue || !isAligned { faults.append("\(what) is not at \(file.text(span).debugDescription)") }
    }
}

extension SourceFile {
    fileprivate func isOnBoundary(_ offset: Int) -> Bool {
        offset == bytes.count || (offset < bytes.count && bytes[offset] & 0xC0 != 0x80)
    }
}
