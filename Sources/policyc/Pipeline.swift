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
        guard let markdown = parse(file, diagnostics: &diagnostics) else {
            return Compilation(file: file, policy: nil, diagnostics: diagnostics)
        }
        let guide = Guide(reading: markdown, diagnostics: &diagnostics)
        let policy = analyze(guide, options: options, diagnostics: &diagnostics)
        return Compilation(file: file, policy: policy, diagnostics: diagnostics)
    }

    /// Nil when there is nothing to read.
    static func parse(_ file: SourceFile, diagnostics: inout Diagnostics) -> MarkdownTree? {
        guard file.bytes.contains(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else {
            diagnostics.error(
                .inputEmpty, "the guide is empty", at: SourceSpan(0, 0),
                help: "a guide is a Markdown page with a table of tiers")
            return nil
        }
        let markdown = MarkdownTree(parsing: file, diagnostics: &diagnostics)
        // What is no text has no table either, but to say so would not help.
        return diagnostics.all.contains { unreadable.contains($0.code) } ? nil : markdown
    }

    private static let unreadable: Set<DiagnosticCode> = [.inputNotUTF8, .inputNUL, .inputTooLarge]

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

extension DiagnosticCode {
    static let inputEmpty = DiagnosticCode("input.empty")
}

/// What a policy can be turned into. The raw value is the option and the configuration key.
enum OutputKind: String, CaseIterable, Sendable {
    case json
    case swift
    case schema
    case sourceMap = "source-map"
}
