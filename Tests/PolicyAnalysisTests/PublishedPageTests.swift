import PolicyModel
import SupportPolicy
import Testing

/// The model case, a real published page, compiles whole.
@Suite(.enabled(if: Pages.hasPublished, "the published pages are not beside this clone"))
struct PublishedPageTests {
    private func analyzed() throws -> Analyzed { Analyzed(try #require(Pages.published("get-support.md"))) }

    @Test func everyCellOfTheTierTableIsTyped() throws {
        let policy = try #require(try analyzed().policy)
        #expect(policy.tiers.map(\.name.value) == ["Silver", "Gold", "Platinum", "Diamond"])
        #expect(policy.tiers.map(\.rank) == [1, 2, 3, 4])
        let cells = policy.features.flatMap(\.entitlements)
        #expect(cells.count + policy.scopes.flatMap(\.tiers).count == 20)
        #expect(!cells.contains { $0.availability.value == .unspecified })
        let read = policy.features.map { feature in feature.entitlements.map { summary($0.plain) } }
        #expect(
            read == [
                ["24x5", "24x7", "24x7 priority 1", "24x7 priority 2"],
                ["notIncluded", "24x5 8 hour coverage", "24x7 2 hour calendar", "24x7 1 hour calendar"],
                ["notIncluded", "notIncluded", "24x7 1 hour calendar", "24x7 15 minute calendar"],
                ["notIncluded", "purchasable", "purchasable", "purchasable"],
            ])
    }

    private func summary(_ entitlement: Entitlement) -> String {
        var parts: [String] = []
        if case .hours(let perDay, let days) = entitlement.coverage?.schedule {
            parts.append("\(perDay)x\(days)")
        }
        if let response = entitlement.response, let time = response.time, let basis = response.basis {
            parts.append("\(time.amount) \(time.unit.rawValue) \(basis.rawValue)")
        }
        if let priority = entitlement.priority { parts.append("priority \(priority.level)") }
        return parts.isEmpty ? entitlement.availability.rawValue : parts.joined(separator: " ")
    }

    @Test func scopesHaveTheirItemsAndExplanations() throws {
        let policy = try #require(try analyzed().policy)
        #expect(policy.scopes.map(\.name.value) == ["Platform", "Technical", "Performance", "Dedicated"])
        #expect(policy.scopes.map(\.items.count) == [4, 10, 7, 1])
        #expect(policy.scopes.map { $0.explanation?.items.count } == [2, 5, 7, 1])
        #expect(
            policy.scopes.map { $0.explanation?.lead?.value } == [
                "Support helps", "Adds support for", nil, nil,
            ])
        #expect(policy.scopes.map { $0.explanation?.cumulative } == [false, true, false, false])
        #expect(policy.scopes.map { $0.includes.map(\.rawValue) } == [[], ["platform"], [], []])
    }

    @Test func theListThatIsNeverClosedIsWholeAndReported() throws {
        let analyzed = try analyzed()
        #expect(analyzed.findings == ["23:629 warning html.unclosed \"<ul>\""])
        let items = analyzed.policy?.scopes.first { $0.id.rawValue == "performance" }?.items
        #expect(items?.last?.value == "Advanced Terminus")
        #expect(items?.last.map { analyzed.file.text($0.span) } == "Advanced Terminus")
    }

    @Test func hoursServicesAndFrontMatter() throws {
        let policy = try #require(try analyzed().policy)
        let hours = try #require(policy.hours.first)
        #expect(policy.hours.count == 1)
        #expect(hours.teams.map(\.value) == ["Sales", "Billing"])
        #expect(
            hours.windows.map(\.value) == [
                CoverageWindow(
                    days: Weekday.workweek, opens: ClockTime("09:00"), closes: ClockTime("17:00"),
                    zone: ZoneReference(identifier: "America/Los_Angeles", text: "PST"))
            ])
        #expect(policy.services.count == 8)
        #expect(policy.services.filter { $0.link == nil }.map(\.name.value) == ["Dedicated Database"])
        let types = Dictionary(
            uniqueKeysWithValues: policy.guide.frontMatter.map { ($0.key.value, typeName($0.value.value)) })
        #expect(
            types == [
                "title": "string", "subtitle": "string", "description": "string", "categories": "array",
                "tags": "array", "type": "string", "showtoc": "bool", "anchorid": "string",
                "permalink": "string",
                "editpath": "string", "reviewed": "string",
            ])
    }

    private func typeName(_ value: MetadataValue) -> String {
        switch value {
        case .string: "string"
        case .bool: "bool"
        case .int: "int"
        case .double: "double"
        case .array: "array"
        case .object: "object"
        }
    }

    @Test("each page gives a policy or says clearly that there is none", arguments: Pages.publishedNames)
    func policyOrAWord(name: String) throws {
        let analyzed = Analyzed(try #require(Pages.published(name)))
        let none = analyzed.diagnostics.first { $0.code.name == "table.none" }
        if let policy = analyzed.policy, none == nil {
            #expect(!policy.tiers.isEmpty)
            #expect(!policy.features.isEmpty)
        } else if let policy = analyzed.policy {
            #expect(policy.tiers.isEmpty && policy.features.isEmpty && !policy.clauses.isEmpty)
            #expect(none?.severity == .warning)
            #expect(none?.message == "no tier table found; only the prose is compiled")
        } else {
            #expect(none?.severity == .error)
            #expect(none?.message == "no support policy found")
        }
    }

    @Test("every cell that is left unspecified is reported at its place", arguments: Pages.publishedNames)
    func nothingLost(name: String) throws {
        let analyzed = Analyzed(try #require(Pages.published(name)))
        for cell in analyzed.policy?.features.flatMap(\.entitlements) ?? []
        where cell.availability.value == .unspecified {
            // A row of prices is reported as a whole.
            #expect(analyzed.diagnostics.contains { $0.span.contains(cell.span) }, "\(cell.text)")
        }
    }
}
