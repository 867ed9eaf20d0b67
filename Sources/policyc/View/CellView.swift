import PolicyModel
import SourceText
import SupportPolicy

/// One cell of the tier table with everything that is known of it, and the place that says so.
struct CellView {
    let policy: Policy
    let file: SourceFile
    let style: Style

    func text(_ row: PolicyRow, for tier: Tier, severity: SeverityLevel?) throws -> String {
        switch row {
        case .scope: return try scope(of: tier)
        case .feature(let feature):
            guard let cell = feature.entitlements.first(where: { $0.tier == tier.id }) else {
                throw Failure("`\(feature.name.value)` has no cell for `\(tier.name.value)`")
            }
            if let severity { return try text(cell, feature, tier, severity) }
            return heading(feature.name.value, tier) + facts(cell) + place("written here", cell.span)
        }
    }

    private func text(
        _ cell: TierEntitlement, _ feature: Feature, _ tier: Tier, _ severity: SeverityLevel
    ) throws -> String {
        guard let part = cell.bySeverity.first(where: { $0.severity == severity.id }) else {
            throw Failure(
                "`\(feature.name.value)` for `\(tier.name.value)` does not depend on the severity",
                help: "leave `--severity` out")
        }
        return heading("\(feature.name.value), \(severity.name.value)", tier) + facts(part)
            + place("written here", part.span)
    }

    private func scope(of tier: Tier) throws -> String {
        guard let scope = policy.scopes.first(where: { $0.id == tier.scope?.value }) else {
            throw Failure("the tier `\(tier.name.value)` has no scope")
        }
        let inherited = scope.includes.compactMap { id in policy.scopes.first { $0.id == id }?.name.value }
        var result = heading(scope.name.value, tier)
        result += fact("includes", inherited.isEmpty ? nil : inherited.joined(separator: ", "))
        result += fact("lead", scope.explanation?.lead?.value)
        for item in scope.items { result += fact("item", item.value) }
        for item in scope.explanation?.items ?? [] { result += fact("explained", item.value) }
        return result + place("written here", scope.span)
    }

    private func heading(_ name: String, _ tier: Tier) -> String {
        let text = "\(name) for \(tier.name.value) (tier \(tier.rank) of \(policy.tiers.count))"
        return style.paint(VisibleText.of(text), .bold) + "\n"
    }

    private func facts(_ cell: TierEntitlement) -> String {
        var result = fact("text", cell.text.isEmpty ? nil : cell.text)
        result += availability(cell.availability.value, inferred: cell.isInferred)
        result += fact("coverage", cell.coverage.map { Wording.coverage($0.value) })
        result += fact("response", cell.response.map { Wording.response($0.value) })
        result += fact("priority", cell.priority.map { "\($0.value.label) (level \($0.value.level))" })
        result += fact("quantity", cell.quantity.map { Wording.quantity($0.value) })
        result += fact("condition", cell.condition?.value)
        for note in cell.notes { result += fact("note", note.value) }
        for part in cell.bySeverity {
            let name =
                policy.severities.first { $0.id == part.severity }?.name.value ?? part.severity.rawValue
            result += fact(name, part.text)
        }
        return result
    }

    private func facts(_ part: SeverityEntitlement) -> String {
        fact("text", part.text) + availability(part.availability.value, inferred: false)
            + fact("coverage", part.coverage.map { Wording.coverage($0.value) })
            + fact("response", part.response.map { Wording.response($0.value) })
    }

    private func availability(_ value: Availability, inferred: Bool) -> String {
        let word = Wording.availability(value) + (inferred ? " (the guide leaves it blank)" : "")
        return fact("availability", word, ink: Wording.ink(value))
    }

    private func fact(_ name: String, _ value: String?, ink: Style.Ink? = nil) -> String {
        guard let value else { return "" }
        let label = VisibleText.of(name)
        let padding = String(repeating: " ", count: max(1, 14 - DisplayWidth.of(label)))
        return "  " + label + padding + style.paint(VisibleText.of(value), ink) + "\n"
    }

    private func place(_ message: String, _ span: SourceSpan) -> String {
        DiagnosticRenderer(usesColor: style.usesColor).render(Diagnostic.Note(message, at: span), in: file)
    }
}
