import GuideSyntax
import MarkdownSyntax
import PolicyAnalysis
import PolicyEmit
import PolicyJSON
import PolicyModel
import SourceText

/// The map of the program: every stage in its order, each a value of its own type, and no file is touched.
///
///     bytes ─ SourceFile ─ MarkdownTree ─ Guide ─ Policy ─ outputs
enum Pipeline {
    /// A guide, as far as it could be understood.
    struct Compilation: Sendable {
        let file: SourceFile
        /// Nil when the guide holds no policy; a diagnostic says why.
        let policy: Policy?
        var diagnostics: Diagnostics
    }

    static func compile(_ file: SourceFile, options: AnalysisOptions) -> Compilation {
        var diagnostics = Diagnostics()
        let policy = read(file, diagnostics: &diagnostics).flatMap { guide in
            analyze(guide, options: options, diagnostics: &diagnostics)
        }
        return Compilation(file: file, policy: policy, diagnostics: diagnostics)
    }

    /// Nil when the bytes are no text.
    static func read(_ file: SourceFile, diagnostics: inout Diagnostics) -> Guide? {
        guard checkText(of: file, diagnostics: &diagnostics) else { return nil }
        let markdown = MarkdownTree(parsing: file, diagnostics: &diagnostics)
        return Guide(reading: markdown, diagnostics: &diagnostics)
    }

    /// The bytes of one output; nil when the policy cannot be put in that form, which a diagnostic says.
    static func emit(
        _ kind: OutputKind, of policy: Policy, in file: SourceFile, swift: SwiftOptions,
        diagnostics: inout Diagnostics
    ) -> [UInt8]? {
        switch kind {
        case .json: PolicyJSON.encode(policy.document)
        case .swift: emitSwift(policy, options: swift, diagnostics: &diagnostics)
        case .schema: PolicySchema.policy
        case .sourceMap: SourceMap.encode(policy, file: file)
        }
    }
}

/// What a policy can be turned into. The raw value is the option and the configuration key.
enum OutputKind: String, CaseIterable, Sendable {
    case json
    case swift
    case schema
    case sourceMap = "source-map"
}
