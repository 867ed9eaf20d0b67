import SourceText
import SupportPolicy

extension Policy {
    /// The policy as text, a node a line: depth, kind, place, and what it says.
    public func dump(file: SourceFile) -> String {
        var dump = PolicyDumper(file: file)
        dump.line("policy", span, guide.path)
        dump.nested { dump in
            for entry in guide.frontMatter { dump.line("frontMatter \(entry.key.value)", entry.value.span) }
            for tier in tiers {
                let includes = tier.includes.map { " includes \($0.value)" }.joined()
                dump.line("tier \(tier.id) rank \(tier.rank)\(includes)", tier.span, tier.name.value)
            }
            for feature in features { dump.feature(feature) }
            for scope in scopes { dump.scope(scope) }
            for entry in hours { dump.hours(entry) }
            for severity in severities {
                dump.line("severity \(severity.id) rank \(severity.rank)", severity.span, severity.name.value)
                guard let definition = severity.definition else { continue }
                dump.nested { $0.line("definition", definition.span, definition.value) }
            }
            for service in services { dump.service(service) }
            for clause in clauses { dump.clause(clause) }
        }
        return dump.lines.joined(separator: "\n") + "\n"
    }
}

private struct PolicyDumper {
    let file: SourceFile
    var lines: [String] = []
    private var depth = 0

    init(file: SourceFile) { self.file = file }

    mutating func line(_ name: String, _ span: SourceSpan, _ text: String? = nil) {
        let (start, end) = (file.location(of: span.start), file.location(of: span.end))
        let place = "\(start.line):\(start.column)-\(end.line):\(end.column)"
        let words = text.map { " " + $0.debugDescription } ?? ""
        lines.append(String(repeating: "  ", count: depth) + "\(name) \(place)\(words)")
    }

    mutating func nested(_ body: (inout Self) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    mutating func feature(_ feature: Feature) {
        line("feature \(feature.id)", feature.span, feature.name.value)
        nested { dump in
            if let link = feature.link { dump.line("link", link.span, link.value) }
            if let details = feature.details { dump.line("details", details.span, details.value) }
            for entitlement in feature.entitlements { dump.entitlement(entitlement) }
        }
    }

    private mutating func entitlement(_ entitlement: TierEntitlement) {
        line("entitlement \(entitlement.tier)", entitlement.span, entitlement.text)
        nested { dump in
            let availability = entitlement.availability
            dump.line(
                "\(availability.value.rawValue)\(entitlement.isInferred ? " inferred" : "")",
                availability.span)
            if let coverage = entitlement.coverage {
                dump.line("coverage \(coverage.value.schedule.summary)", coverage.span)
            }
            if let response = entitlement.response {
                dump.line("response \(response.value.summary)", response.span)
            }
            if let priority = entitlement.priority {
                dump.line("priority \(priority.value.level)", priority.span, priority.value.label)
            }
            if let quantity = entitlement.quantity {
                dump.line("quantity \(quantity.value.summary)", quantity.span)
            }
            if let condition = entitlement.condition {
                dump.line("condition", condition.span, condition.value)
            }
            for note in entitlement.notes { dump.line("note", note.span, note.value) }
            for part in entitlement.bySeverity { dump.part(part) }
        }
    }

    private mutating func part(_ part: SeverityEntitlement) {
        line("at \(part.severity)", part.span, part.text)
        nested { dump in
            dump.line(part.availability.value.rawValue, part.availability.span)
            if let coverage = part.coverage {
                dump.line("coverage \(coverage.value.schedule.summary)", coverage.span)
            }
            if let response = part.response {
                dump.line("response \(response.value.summary)", response.span)
            }
        }
    }

    mutating func scope(_ scope: Scope) {
        let includes = scope.includes.map { " includes \($0)" }.joined()
        line("scope \(scope.id)\(includes)", scope.span, scope.name.value)
        nested { dump in
            if let title = scope.title { dump.line("title", title.span, title.value) }
            for item in scope.items { dump.line("item", item.span, item.value) }
            guard let explanation = scope.explanation else { return }
            dump.line("explanation\(explanation.cumulative ? " cumulative" : "")", explanation.span)
            dump.nested { dump in
                if let lead = explanation.lead { dump.line("lead", lead.span, lead.value) }
                for item in explanation.items { dump.line("item", item.span, item.value) }
            }
        }
    }

    mutating func hours(_ hours: TeamHours) {
        line("hours \(hours.id)", hours.span, hours.text.value)
        nested { dump in
            if let name = hours.name { dump.line("name", name.span, name.value) }
            for team in hours.teams { dump.line("team", team.span, team.value) }
            for window in hours.windows { dump.line("window \(window.value.summary)", window.span) }
            if let except = hours.except { dump.line("except", except.span, except.value) }
        }
    }

    mutating func clause(_ clause: Clause) {
        line("clause \(clause.id)", clause.span, clause.heading.value)
        nested { dump in
            for statement in clause.statements { dump.statement(statement) }
        }
    }

    private mutating func statement(_ statement: Statement) {
        let fact = statement.fact.map { " \($0.rawValue)" } ?? ""
        let tiers =
            statement.tiers.isEmpty ? "" : " " + statement.tiers.map(\.rawValue).joined(separator: ",")
        line(
            "\(statement.stance.rawValue)\(statement.isPinned ? " pinned" : "")\(fact)\(tiers)",
            statement.span,
            statement.text.value)
        nested { dump in
            if let lead = statement.lead { dump.line("lead", lead.span) }
            if let cue = statement.cue { dump.line("cue", cue.span, cue.value) }
            if let audience = statement.audience { dump.line("audience", audience.span, audience.value) }
            if let condition = statement.condition { dump.line("condition", condition.span, condition.value) }
            for link in statement.links { dump.line("link", link.span, link.value) }
        }
    }

    mutating func service(_ service: Service) {
        line("service \(service.id)", service.span, service.name.value)
        nested { dump in
            if let link = service.link { dump.line("link", link.span, link.value) }
        }
    }
}

extension Coverage.Schedule {
    fileprivate var summary: String {
        switch self {
        case .hours(let perDay, let daysPerWeek): "\(perDay)x\(daysPerWeek)"
        case .windows(let windows): windows.map(\.summary).joined(separator: "; ")
        case .businessHours: "business hours"
        }
    }
}

extension CoverageWindow {
    fileprivate var summary: String {
        let names = days.map { $0.map { $0.rawValue.prefix(3) }.joined(separator: ",") }
        let times = opens.flatMap { opens in closes.map { "\(opens)-\($0)" } }
        return [names, times, zone?.identifier ?? zone?.text].compactMap(\.self).joined(separator: " ")
    }
}

extension ResponseTarget {
    fileprivate var summary: String {
        switch commitment {
        case .bestEffort: "best effort"
        case .time(let time, let basis, let bound):
            "\(bound.rawValue) \(time.amount) \(time.unit.rawValue) \(basis.rawValue)"
        }
    }
}

extension Quantity {
    fileprivate var summary: String {
        let number =
            switch amount {
            case .count(let count): String(count)
            case .unlimited: Amount.unlimitedWord
            }
        return [number, noun, per.map { "per \($0)" }].compactMap(\.self).joined(separator: " ")
    }
}
