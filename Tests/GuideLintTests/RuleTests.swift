import GuideLint
import SourceText
import Testing

/// Each rule finds what its bad example shows and leaves its good one alone.
@Suite struct RuleExampleTests {
    @Test(arguments: Rule.all.map(\.code.name))
    func badIsFoundAndGoodIsNot(code: String) throws {
        let rule = try #require(Rule.all.first { $0.code.name == code })
        let bad = LintedSite(rule.documentation.bad)
        #expect(bad.codes.contains(rule.code), "not found in the bad example; found \(bad.codes)")
        let good = LintedSite(rule.documentation.good)
        #expect(!good.codes.contains(rule.code), "found in the good example")
    }

    @Test(arguments: Rule.all.map(\.code.name))
    func wordsKeepToTheForm(code: String) throws {
        let rule = try #require(Rule.all.first { $0.code.name == code })
        #expect(rule.summary.first?.isUppercase == false && rule.summary.last != ".")
        #expect(!rule.documentation.why.isEmpty && !rule.documentation.mend.isEmpty)
        let family = code.split(separator: ".")
        #expect(family.count == 2 && code.utf8.allSatisfy { $0 != 0x5F && !(0x41...0x5A).contains($0) })
    }

    @Test func codesAreUnique() {
        #expect(Set(Rule.all.map(\.code)).count == Rule.all.count)
        #expect(!Rule.all.isEmpty)
    }
}
