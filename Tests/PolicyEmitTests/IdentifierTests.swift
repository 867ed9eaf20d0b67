import PolicyModel
import SourceText
import Testing

@testable import PolicyEmit

@Suite struct IdentifierTests {
    @Test(arguments: [
        ("Chat", "chat"), ("Emergency On-Call", "emergencyOnCall"), ("24x7", "_24x7"),
        ("Level 1 2", "level1_2"),
        ("Level 12", "level12"), ("❌", "u274c"), ("Gold+", "goldPlus"), ("プラン 日本", "プラン日本"),
        ("default", "default"),
        ("Self", "self_"), ("init", "init_"), ("none", "none_"), ("Über Plan", "überPlan"), ("API's", "apis"),
        ("Cafe\u{301}", "caf\u{E9}"),
    ])
    func cases(name: String, expected: String) {
        let made = IdentifierMaker.lowerCamel(
            id: FeatureID(naming: name).rawValue, avoiding: SwiftWords.unusableForCases)
        #expect(Array(made.text.utf8) == Array(expected.utf8))
    }

    @Test(arguments: [
        ("Harbor support", "HarborSupport"), ("Support policy", "SupportPolicyGuide"),
        ("string", "StringGuide"),
        ("24x7 care", "_24x7Care"), ("Pantheon API", "PantheonAPI"), ("l'été", "Lété"),
    ])
    func namespaces(title: String, expected: String) {
        #expect(IdentifierMaker.namespace(title: title)?.text == expected)
    }

    @Test func keywordsStandInBackticksWhereTheyAreDeclared() {
        #expect(SwiftName("default").declared == "`default`")
        #expect(SwiftName("default").member == "default")
        #expect(SwiftName("dock").declared == "dock")
    }

    @Test func aTitleWithoutLettersHasAFallback() throws {
        for title in ["🚀", "", "---"] {
            let source = String(decoding: try #require(emit(guide(title: title))), as: UTF8.self)
            #expect(source.contains("public enum GuideSupport {"))
        }
    }

    @Test(arguments: ["2fast", "a b", "", "class", "String", "SupportPolicy", "_", "x\u{200D}y", "}"])
    func aNamespaceThatCannotBeIsAnError(namespace: String) {
        var options = SwiftOptions()
        options.namespace = namespace
        var diagnostics = Diagnostics()
        #expect(emitSwift(guide(title: "Harbor"), options: options, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.all.map(\.code) == [.invalidNamespace])
    }

    @Test func twoNamesOfOneIdentifierAreAnErrorThatNamesBoth() throws {
        var policy = guide(title: "Harbor")
        policy.features = [("日本-語", 3), ("日本語", 9)].map { name, offset in
            let span = SourceSpan(offset, offset + 3)
            return Feature(
                id: FeatureID(naming: name), name: Sourced(name, at: span), entitlements: [], span: span)
        }
        var diagnostics = Diagnostics()
        #expect(emitSwift(policy, options: SwiftOptions(), diagnostics: &diagnostics) == nil)
        let found = try #require(diagnostics.all.first)
        #expect(diagnostics.all.count == 1)
        #expect(found.code.name == "swift.identifier-collision")
        #expect(found.message == "the features `日本-語` and `日本語` both become `日本語` in Swift")
        #expect(found.span == SourceSpan(9, 12))
        #expect(found.notes.map(\.span) == [SourceSpan(3, 6)])
    }

    @Test func twoHeadingsOfOneIdentifierAreAnErrorThatNamesBoth() throws {
        var policy = guide(title: "Harbor")
        policy.clauses = [("日本-語", 3), ("日本語", 9)].map { heading, offset in
            let span = SourceSpan(offset, offset + 3)
            return Clause(
                id: ClauseID(naming: heading), heading: Sourced(heading, at: span), statements: [],
                span: SourceSpan(0, 20))
        }
        var diagnostics = Diagnostics()
        #expect(emitSwift(policy, options: SwiftOptions(), diagnostics: &diagnostics) == nil)
        let found = try #require(diagnostics.all.first)
        #expect(diagnostics.all.count == 1)
        #expect(found.code.name == "swift.identifier-collision")
        #expect(found.message == "the headings `日本-語` and `日本語` both become `日本語` in Swift")
        #expect(found.span == SourceSpan(9, 12))
        #expect(found.notes.map(\.span) == [SourceSpan(3, 6)])
    }

    /// The namespace holds both the features and the questions to the prose.
    @Test(arguments: ["Clause", "clauses", "Statements", "Is excluded"])
    func aFeatureKeepsClearOfTheQuestionsToTheProse(name: String) throws {
        let made = IdentifierMaker.lowerCamel(
            id: FeatureID(naming: name).rawValue, avoiding: SwiftWords.unusableForFeatures)
        #expect(made.text.hasSuffix("_"))
    }

    @Test(arguments: ["Clause", "Clauses", "Statement", "Topic", "Never"])
    func theNamespaceDoesNotHideItsMembers(title: String) {
        #expect(IdentifierMaker.namespace(title: title)?.text == title + "Guide")
    }

    @Test func commentsStayOneLine() {
        #expect(
            SwiftText.comment("a\nb\r\n\u{2028}\u{0}\u{202E}*/") == "a\\nb\\r\\n\\u{2028}\\u{0}\\u{202E}*/")
    }

    @Test func literalsEscape() {
        #expect(SwiftText.literal("\\(x) \"q\"\n\u{0}\u{202E}é") == #""\\(x) \"q\"\n\u{0}\u{202E}é""#)
    }

    private func guide(title: String) -> Policy {
        let place = SourceSpan(0, 0)
        return Policy(
            guide: GuideReference(path: "g.md", sha256: "", title: Sourced(title, at: place)), span: place)
    }
}
