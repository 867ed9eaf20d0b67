import GuideLint
import GuideSyntax
import MarkdownSyntax
import PolicyAccount
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
        /// Nil when there was nothing to read.
        let guide: Guide?
        /// Nil when the guide holds no policy; a diagnostic says why.
        let policy: Policy?
        var diagnostics: Diagnostics
    }

    static func compile(
        _ file: SourceFile, options: AnalysisOptions, limits: Limits = .standard
    ) -> Compilation {
        var diagnostics = Diagnostics()
        guard let markdown = parse(file, limits: limits, diagnostics: &diagnostics) else {
            return Compilation(file: file, guide: nil, policy: nil, diagnostics: diagnostics)
        }
        let guide = Guide(
            reading: markdown, of: file, variables: options.variables, diagnostics: &diagnostics)
        for conflict in mergeConflicts(on: guide) { diagnostics.report(conflict) }
        let policy = analyze(guide, options: options, diagnostics: &diagnostics)
        return Compilation(file: file, guide: guide, policy: policy, diagnostics: diagnostics)
    }

    /// Nil when there is nothing to read.
    static func parse(
        _ file: SourceFile, limits: Limits = .standard, diagnostics: inout Diagnostics
    ) -> MarkdownTree? {
        guard file.bytes.contains(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else {
            diagnostics.error(
                .inputEmpty, "the guide is empty", at: SourceSpan(0, 0),
                help: "a guide is a Markdown page with a table of tiers")
            return nil
        }
        let markdown = MarkdownTree(
            parsing: PageText.toParse(file), limits: limits.markdown, diagnostics: &diagnostics)
        // What is no text has no table either, but to say so would not help.
        return diagnostics.all.contains { unreadable.contains($0.code) } ? nil : markdown
    }

    private static let unreadable: Set<DiagnosticCode> = [.inputNotUTF8, .inputNUL, .inputTooLarge]
}

extension Pipeline.Compilation {
    /// The bytes of one output; nil where there is no policy, and where it cannot be put in that form, which a finding says.
    mutating func emit(_ kind: OutputKind, swift: SwiftOptions) -> [UInt8]? {
        guard let policy else { return nil }
        return switch kind {
        case .json: PolicyJSON.encode(policy.document)
        case .swift: emitSwift(policy, options: swift, diagnostics: &diagnostics)
        case .schema: PolicySchema.policy
        case .sourceMap: SourceMap.encode(policy, file: file)
        case .account: account?.encoded(guide: policy.guide.path, in: file)
        }
    }

    /// What became of each part of the guide.
    var account: Account? { guide.map { Account(of: $0, policy: policy, diagnostics: diagnostics) } }
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
    case account = "account-json"
}
