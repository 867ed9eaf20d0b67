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
    }

    private let console: Console
    private(set) var compiled: [Compiled] = []
    private(set) var outcome = Outcome.success

    init(console: Console) { self.console = console }

    mutating func add(_ input: GuideInput, to destinations: [OutputKind: Request]) {
        do {
            var result = try input.compile()
            let outputs = try emit(&result, input, destinations)
            console.report(result.diagnostics, in: result.file)
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
        guard let policy = result.policy else { return [] }
        return try OutputKind.allCases.compactMap { kind in
            guard let request = destinations[kind] else { return nil }
            let emitted = Pipeline.emit(
                kind, of: policy, in: result.file, swift: input.swiftOptions, diagnostics: &result.diagnostics
            )
            guard let bytes = emitted else {
                if result.diagnostics.hasErrors { return nil }
                // An output must not go missing without a word.
                throw Failure("cannot write `\(input.name)` as \(kind.rawValue)")
            }
            return Output(
                destination: request.destination, bytes: bytes, confinement: request.confinement)
        }
    }
}
