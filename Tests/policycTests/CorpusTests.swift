import Foundation
import TestTools
import Testing

@testable import policyc

/// What fuzzing once stumbled over, and the pages that it starts from, keep all invariants.
@Suite struct CorpusTests {
    struct Input: Sendable, CustomTestStringConvertible {
        let target: FuzzTarget
        let file: URL
        var testDescription: String { "\(target.rawValue)/\(file.lastPathComponent)" }
    }

    /// `Tests/Fuzz/Corpus/<target>/<name>`.
    static let found: [Input] = FuzzTarget.allCases.flatMap { target in
        let folder = GuidePages.package.appending(path: "Tests/Fuzz/Corpus/\(target.rawValue)")
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.sorted().map { Input(target: target, file: folder.appending(path: $0)) }
    }

    @Test(arguments: found)
    func keepsTheInvariants(input: Input) throws {
        #expect(violations(of: Array(try Data(contentsOf: input.file)), as: input.target) == [])
    }

    @Test(arguments: GuidePages.own)
    func pagesKeepTheInvariants(page: URL) throws {
        let bytes = Array(try Data(contentsOf: page))
        #expect(violations(of: bytes, as: .page) == [])
    }
}
