import PolicyModel
import SourceText
import SupportPolicy

/// A policy as a person looks at it first: who gets what, and when somebody is there.
struct PolicyView {
    let policy: Policy
    let file: SourceFile
    let diagnostics: Diagnostics
    let style: Style
    let width: Int?

    /// - parameter tiers: Those to draw; nil for all.
    /// - parameter rows: Those to draw; nil for all, and then hours and services follow.
    func overview(tiers: [Tier]? = nil, rows: [PolicyRow]? = nil) -> String {
        let matrix = matrix(tiers ?? policy.tiers, rows ?? PolicyRow.all(of: policy))
        guard tiers == nil, rows == nil else { return matrix }
        return [title, matrix, hours, services, summary].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var title: String {
        guard let title = policy.guide.title else { return "" }
        return style.paint(VisibleText.of(title.value), .bold) + "\n"
    }

    private func matrix(_ tiers: [Tier], _ rows: [PolicyRow]) -> String {
        let table = TextTable(
            header: [TextTable.Cell(text: "", ink: .bold)]
                + tiers.map { TextTable.Cell(text: VisibleText.of($0.name.value), ink: .bold) },
            rows: rows.map { row in
                [TextTable.Cell(text: VisibleText.of(row.name), ink: .bold)] + tiers.map { cell(row, $0) }
            })
        return table.text(style: style, width: width)
    }

    private func cell(_ row: PolicyRow, _ tier: Tier) -> TextTable.Cell {
        switch row {
        case .scope:
            let scope = policy.scopes.first { $0.id == tier.scope?.value }
            return TextTable.Cell(text: VisibleText.of(scope?.name.value ?? ""), ink: nil)
        case .feature(let feature):
            guard let entitlement = feature.entitlements.first(where: { $0.tier == tier.id }) else {
                return TextTable.Cell(text: "", ink: nil)
            }
            let availability = entitlement.availability.value
            let word = Wording.availability(availability)
            var text = VisibleText.of(entitlement.text)
            if text.isEmpty { text = parts(of: entitlement) }
            // Colour alone would not tell on paper, and a blank cell says nothing.
            if text.isEmpty {
                text = "(\(word))"
            } else if availability == .unspecified {
                text += " (\(word))"
            }
            return TextTable.Cell(text: text, ink: Wording.ink(availability))
        }
    }

    /// What tables by severity tell: "P1: 1 hour; P2: 8 hours".
    private func parts(of entitlement: TierEntitlement) -> String {
        entitlement.bySeverity.map { part in
            let name =
                policy.severities.first { $0.id == part.severity }?.name.value ?? part.severity.rawValue
            return VisibleText.of("\(name): \(part.text)")
        }.joined(separator: "; ")
    }

    private var hours: String {
        guard !policy.hours.isEmpty else { return "" }
        let lines = policy.hours.map { hours in
            let names = hours.teams.isEmpty ? [hours.name].compactMap(\.self) : hours.teams
            let teams =
                names.isEmpty ? "Support" : names.map { VisibleText.of($0.value) }.joined(separator: ", ")
            let windows = hours.windows.map { VisibleText.of(Wording.window($0.value)) }
            return "  \(teams): \(windows.joined(separator: "; "))\n"
        }
        return style.paint("Hours", .bold) + "\n" + lines.joined()
    }

    private var services: String {
        guard !policy.services.isEmpty else { return "" }
        let names = policy.services.map { VisibleText.of($0.name.value) }.joined(separator: ", ")
        let lines = wrap(names, to: max(20, (width ?? 100) - 2))
        return style.paint("Services (\(policy.services.count))", .bold) + "\n"
            + lines.map { "  \($0)\n" }.joined()
    }

    private var summary: String {
        var parts = [
            count(policy.tiers.count, "tier"), count(policy.features.count, "feature"),
            count(policy.scopes.count, "scope"),
        ]
        for severity in [Severity.error, .warning] {
            let number = diagnostics.sorted.count { $0.severity == severity }
            if number > 0 { parts.append(count(number, severity.rawValue)) }
        }
        return parts.joined(separator: ", ") + "\n"
    }
}

/// A row of the tier table: the scope, or a feature.
enum PolicyRow {
    /// With the label that the guide gives it.
    case scope(label: String)
    case feature(Feature)

    var name: String {
        switch self {
        case .scope(let label): label
        case .feature(let feature): feature.name.value
        }
    }

    var names: [String] {
        switch self {
        case .scope(let label): [label]
        case .feature(let feature): [feature.name.value, feature.id.rawValue]
        }
    }

    static func all(of policy: Policy) -> [PolicyRow] {
        var rows: [PolicyRow] = []
        if let scope = policy.scopes.first {
            rows.append(.scope(label: scope.row.isEmpty ? "Scope" : scope.row))
        }
        return rows + policy.features.map(PolicyRow.feature)
    }
}
