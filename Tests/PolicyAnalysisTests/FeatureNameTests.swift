import Testing

/// Features whose names look like what a cell says.
@Suite struct FeatureNameTests {
    @Test(arguments: ["24x7 Support", "24x7", "1 hour", "Priority", "\u{274C}"])
    func aNameMayLookLikeAValue(name: String) throws {
        let analyzed = Analyzed(
            "## Plans\n\n| Plan | Basic | Gold |\n|---|---|---|\n"
                + "| \(name) | No | Yes |\n| Chat | 24x5 | 24x7 |\n| Phone | No | 24x7: 1 hour |\n")
        let policy = try #require(analyzed.policy, "\(analyzed.findings)")
        #expect(policy.features.map(\.name.value) == [name, "Chat", "Phone"])
    }

    @Test func aColumnOfValuesIsNoColumnOfFeatures() {
        let analyzed = Analyzed(
            "## Hours\n\n| Americas | Europe | Asia |\n|---|---|---|\n| 24x5 | 24x7 | 24x7 |\n| 24x7 | 24x7 | 24x5 |\n"
        )
        #expect(analyzed.policy == nil)
        #expect(analyzed.codes == ["table.none"])
    }
}
