import PolicyModel
import SourceText

/// Compiles guides one after the other, so that what is wrong with one does not hide what is wrong with the next.
struct CompilationRun {
    /// A guide that was understood, with its outputs.
    struct Compiled {
        let input: GuideInput
        let file: SourceFile
        let policy: Policy
        let outputs: [Output]
        let diagnostics: Diagnostics

        /// The files that the guide includes, as they were opened.
        var included: [String] {
            var seen: Set<String> = [file.path]
            return file.parts.map(\.file.path).filter { seen.insert($0).inserted }
        }
    }

    private let console: Console
    private(set) var compiled: [Compiled] = []
    /// All guides that could be read, those with errors included.
    private(set) var accounts: [(name: String, view: AccountView)] = []
    private let wantsAccounts: Bool
    private(set) var outcome = Outcome.success

    init(console: Console, wantsAccounts: Bool = false) {
        self.console = console
        self.wantsAccounts = wantsAccounts
    }

    mutating func add(_ input: GuideInput, to destinations: [OutputKind: Request]) {
        do {
            var result = try input.compile()
            let outputs = try emit(&result, input, destinations)
            console.report(result.diagnostics, in: result.file, limits: input.limits)
            if wantsAccounts, let view = AccountView(result, console) { accounts.append((input.name, view)) }
            if let policy = result.policy, !result.diagnostics.hasErrors {
                compiled.append(
                    Compiled(
                        input: input, file: result.file, policy: policy, outputs: outputs,
                        diagnostics: result.diagnostics))
            } else {
                outcome = max(outcome, .findings)
            }
        } catch {
            console.report(error as? Failure ?? Failure("\(error)"))
            outcome = .failure
        }
    }

    /// Where one output goes, and the folder that it may not leave.
    struct Request {
        var destination: Destination
        var confinement: String?
    }

    /// Emits even when the guide has errors: an emitter may have findings of its own.
    private func emit(
        _ result: inout Pipeline.Compilation, _ input: GuideInput, _ destinations: [OutputKind: Request]
    ) throws -> [Output] {
        guard result.policy != nil else { return [] }
        return try OutputKind.allCases.compactMap { kind in
            guard let request = destinations[kind] else { return nil }
            guard let bytes = result.emit(kind, swift: input.swiftOptions) else {
                if result.diagnostics.hasErrors { return nil }
                // An output must not go missing without a word.
                throw Failure("cannot write `\(input.name)` as \(kind.rawValue)")
            }
            return Output(
                destination: request.destination, bytes: bytes, confinement: request.confinement)
        }
    }
}
