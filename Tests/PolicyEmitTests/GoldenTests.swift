import PolicyEmit
import PolicyFixtures
import PolicyModel
import SourceText
import Testing

@Suite struct GoldenTests {
    @Test func harborIsTheExampleOfTheContract() throws {
        let bytes = try #require(emit(HarborGuide.policy))
        let mismatch = try GoldenFile("Harbor.swift.txt").mismatch(bytes)
        #expect(mismatch == nil)
    }

    @Test func aPolicyWithoutAnythingIsAnEmptyNamespace() throws {
        let empty = Policy(
            guide: GuideReference(path: "guide.md", sha256: ""), span: SourceSpan(0, 0))
        let mismatch = try GoldenFile("Empty.swift.txt").mismatch(#require(emit(empty)))
        #expect(mismatch == nil)
    }

    @Test func aGuideWithoutProseHasNoQuestionsToIt() throws {
        var policy = HarborGuide.policy
        policy.clauses = []
        let source = String(decoding: try #require(emit(policy)), as: UTF8.self)
        for word in ["Topic", "Clause", "Statement", "statements", "isExcluded"] {
            #expect(!source.contains(word), "\(word)")
        }
    }

    @Test func aStatementIsQuotedWithItsStanceAndWhatItHangsOn() throws {
        var policy = HarborGuide.policy
        let place = SourceSpan(0, 1)
        policy.clauses[1].statements[0].stance = .excluded
        policy.clauses[1].statements[0].lead = Sourced("We do not:", at: place)
        policy.clauses[0].statements[0].text = Sourced(String(repeating: "word ", count: 100), at: place)
        let source = String(decoding: try #require(emit(policy)), as: UTF8.self)
        #expect(
            source.contains(
                """
                    /// What the guide says under "Reviews".
                    ///
                    /// From content/support.md, "Range of Support" > "Reviews".
                    ///
                    /// excluded for "Pier" after "We do not:": "Code review is available to Pier accounts."
                    public static let reviews = Clause(
                """.replacing("\n", with: "\n    ")))
        #expect(source.contains("/// recommended: \"\(String(repeating: "word ", count: 40))…\"\n"))
    }

    @Test func aTierSaysWhatItIncludesWhereTheProseSaysSo() throws {
        var policy = HarborGuide.policy
        let place = SourceSpan(0, 1)
        policy.tiers[1].includes = [Sourced(policy.tiers[0].id, at: place)]
        policy.clauses[1].statements.append(
            Statement(
                .supported, text: Sourced("Pier has everything in Dock.", at: place), fact: .inheritance))
        let source = String(decoding: try #require(emit(policy)), as: UTF8.self)
        #expect(source.contains("/// From content/support.md: \"Pier has everything in Dock.\".\n"))
        #expect(source.contains("public var includes: [Tier] {"))
        let plain = String(decoding: try #require(emit(HarborGuide.policy)), as: UTF8.self)
        #expect(!plain.contains("var includes: [Tier]"))
    }

    @Test func aPackageLevelNamespaceThatMayGrow() throws {
        var options = SwiftOptions()
        options.namespace = "Port"
        options.access = .package
        options.enumsMayGrow = true
        let source = String(decoding: try #require(emit(HarborGuide.policy, options)), as: UTF8.self)
        #expect(source.contains("\npackage enum Port {\n"))
        #expect(source.contains("    @nonexhaustive\n    package enum Tier: "))
        #expect(!source.contains("public "))
    }

    @Test func noLineEndsInSpaceAndNoneIsATab() throws {
        let source = String(decoding: try #require(emit(HostilePolicy.policy)), as: UTF8.self)
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(line.last != " ")
            #expect(!line.contains("\t"))
        }
    }

    /// Wherever the text of a guide stands, nothing in it that a reader cannot see gets through.
    @Test func nothingHiddenIsInTheSource() throws {
        let source = String(decoding: try #require(emit(HostilePolicy.policy)), as: UTF8.self)
        let hidden = source.unicodeScalars.filter { scalar in
            scalar != "\n"
                && [.control, .format, .lineSeparator, .paragraphSeparator].contains(
                    scalar.properties.generalCategory)
        }
        #expect(hidden.isEmpty)
    }
}

/// The source without diagnostics, or nil.
func emit(_ policy: Policy, _ options: SwiftOptions = SwiftOptions()) -> [UInt8]? {
    var diagnostics = Diagnostics()
    let bytes = emitSwift(policy, options: options, diagnostics: &diagnostics)
    return diagnostics.all.isEmpty ? bytes : nil
}
