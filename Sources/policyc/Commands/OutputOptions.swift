import ArgumentParser

/// Where outputs go; `-` is standard output.
struct OutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The policy as JSON; `-`, here and below, is standard output.", valueName: "file"),
        completion: .file())
    var json: String?

    @Option(help: ArgumentHelp("The policy as Swift.", valueName: "file"), completion: .file())
    var swift: String?

    @Option(help: ArgumentHelp("The JSON Schema of the policy.", valueName: "file"), completion: .file())
    var schema: String?

    @Option(
        help: ArgumentHelp("Where in the guide each part of the JSON stands.", valueName: "file"),
        completion: .file())
    var sourceMap: String?

    @Option(
        help: ArgumentHelp("What became of each sentence and cell of the guide, as JSON.", valueName: "file"),
        completion: .file())
    var accountJSON: String?

    private var given: [(OutputKind, String)] {
        [(.json, json), (.swift, swift), (.schema, schema), (.sourceMap, sourceMap), (.account, accountJSON)]
            .compactMap { kind, path in path.map { (kind, $0) } }
    }

    var isEmpty: Bool { given.isEmpty }

    var requests: [OutputKind: CompilationRun.Request] {
        Dictionary(
            uniqueKeysWithValues: given.map { kind, path in
                (
                    kind,
                    CompilationRun.Request(
                        destination: path == "-" ? .standardOutput : .file(path: path, name: path))
                )
            })
    }

    /// One file cannot hold the output of two guides.
    func validate(guides: Int) throws {
        guard guides != 1, let (kind, path) = given.first else { return }
        throw Failure(
            guides == 0
                ? "`--\(kind.rawValue) \(path)` needs a guide"
                : "`--\(kind.rawValue) \(path)` names one file for \(guides) guides",
            help: guides == 0
                ? "name a guide; the outputs of a configuration stand in it" : "compile them one by one")
    }
}

extension GuideInput {
    /// The outputs that the configuration asks for.
    var configuredRequests: [OutputKind: CompilationRun.Request] {
        guard let entry, let configuration else { return [:] }
        let folder = try? System.realPath(configuration.folder)
        return entry.outputs.mapValues { output in
            let path = configuration.open(output.value)
            return CompilationRun.Request(destination: .file(path: path, name: path), confinement: folder)
        }
    }
}
