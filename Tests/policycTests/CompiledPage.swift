import Foundation
import PolicyAnalysis
import PolicyEmit
import PolicyModel
import SourceText
import TestTools
import Testing

@testable import policyc

/// A page with everything that it compiles to.
struct CompiledPage: Sendable, CustomTestStringConvertible {
    let file: SourceFile
    let policy: Policy
    let outputs: [OutputKind: [UInt8]]

    var testDescription: String { file.path }

    /// Nil when the page holds no policy, or one with errors: such a page has no outputs.
    init?(_ file: SourceFile, namespace: String? = nil) {
        var compilation = Pipeline.compile(file, options: AnalysisOptions(guidePath: file.path))
        guard let policy = compilation.policy else { return nil }
        var options = SwiftOptions()
        options.namespace = namespace
        var outputs: [OutputKind: [UInt8]] = [:]
        for kind in OutputKind.allCases {
            outputs[kind] = compilation.emit(kind, swift: options)
        }
        guard !compilation.diagnostics.hasErrors, outputs.count == OutputKind.allCases.count else {
            return nil
        }
        self.file = file
        self.policy = policy
        self.outputs = outputs
    }

    func bytes(_ kind: OutputKind) -> [UInt8] { outputs[kind] ?? [] }

    func text(_ kind: OutputKind) -> String { String(decoding: bytes(kind), as: UTF8.self) }

    /// The policy JSON but for the one value that names the very bytes of the guide.
    var jsonWithoutHash: String { text(.json).replacing(policy.guide.sha256, with: "") }

    /// Every page at hand that compiles. Made once: compiling is most of what these tests cost.
    static let all: [CompiledPage] = (GuidePages.own + GuidePages.published).compactMap(read)
        .compactMap { CompiledPage($0) }

    private static func read(_ url: URL) -> SourceFile? {
        (try? Data(contentsOf: url)).map { SourceFile(path: url.lastPathComponent, bytes: Array($0)) }
    }
}
