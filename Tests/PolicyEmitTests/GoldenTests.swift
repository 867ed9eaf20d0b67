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
