import GuideLint
import GuideSyntax
import MarkdownSyntax
import PolicyAnalysis
import PolicyEmit
import PolicyJSON
import PolicyModel
import SourceText

// The package of fuzz targets compiles this file together with the program's own.
#if !FUZZING
    @testable import policyc
#endif

/// What is fuzzed: the whole way, or one scanner, by putting the input where nothing else is in its way.
enum FuzzTarget: String, CaseIterable, Sendable {
    case page, table, component, html, cell, configuration
    case frontMatter = "front-matter"

    /// A page around the input.
    fileprivate func page(_ input: [UInt8]) -> [UInt8] {
        switch self {
        case .page, .configuration: input
        case .table: Array("## Support plans\n\n| Plan | Dock | Pier |\n|---|---|---|\n".utf8) + input
        case .component:
            Array(
                "## Support plans\n\n| Plan | Dock |\n|---|---|\n| **Scope** | Full <Popover title=\"S\" "
                    .utf8)
                + input
        case .html: Array("## Support\n\n<div>\n".utf8) + input
        case .cell:
            Array("## Support plans\n\n| Plan | Dock | Pier |\n|---|---|---|\n| Chat | ".utf8)
                + input.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } + Array(" | 24x7 |\n".utf8)
        case .frontMatter:
            Array("---\n".utf8) + input
                + Array("\n---\n## Support plans\n\n| Plan | Dock |\n|---|---|\n| Chat | 24x7 |\n".utf8)
        }
    }
}

/// What holds of every input, whatever it is. Each complaint is a line; none where all is well.
func violations(of input: [UInt8], as target: FuzzTarget) -> [String] {
    var invariants = Invariants()
    if target == .configuration {
        invariants.checkConfiguration(input)
    } else {
        invariants.checkPage(SourceFile(path: "page.md", bytes: target.page(input)))
    }
    return invariants.complaints
}

private struct Invariants {
    private(set) var complaints: [String] = []

    private mutating func require(_ isTrue: Bool, _ complaint: @autoclosure () -> String) {
        if !isTrue, complaints.count < 20 { complaints.append(complaint()) }
    }

    // MARK: The configuration

    mutating func checkConfiguration(_ input: [UInt8]) {
        let file = SourceFile(path: "policyc.yml", bytes: input)
        // Without the zone files of this machine, so that an input means the same everywhere.
        var diagnostics = Diagnostics()
        let configuration = ConfigurationReader.read(
            file, folder: ".", zones: TimeZoneNames(folder: "/nowhere"), diagnostics: &diagnostics)
        check(diagnostics, in: file)
        guard !diagnostics.hasErrors else { return }
        for guide in configuration.guides {
            for output in guide.outputs.values {
                require(
                    !Paths.climbs(output.value) && !Paths.isAbsolute(output.value),
                    "the output \(output.value) leaves its folder")
            }
        }
    }

    // MARK: A page

    mutating func checkPage(_ file: SourceFile) {
        var compilation = Pipeline.compile(file, options: AnalysisOptions(guidePath: file.path))
        checkTree(of: file)
        checkOutputs(&compilation)
        check(compilation.diagnostics, in: file)
        checkLint(compilation)
    }

    private mutating func checkTree(of file: SourceFile) {
        var diagnostics = Diagnostics()
        guard let tree = Pipeline.parse(file, diagnostics: &diagnostics) else { return }
        for index in tree.nodes.indices {
            let span = tree.nodes[index].span
            require(isWhole(span, in: file), "\(tree.nodes[index].kind) at \(span) is no text")
            guard index > MarkdownTree.root else { continue }
            guard let parent = tree.parent(of: index), parent < index else {
                complaints.append("\(tree.nodes[index].kind) at \(span) has no parent")
                continue
            }
            require(
                tree.nodes[parent].span.contains(span),
                "\(tree.nodes[index].kind) at \(span) sticks out of \(tree.nodes[parent].span)")
        }
    }

    private mutating func checkOutputs(_ compilation: inout Pipeline.Compilation) {
        guard let policy = compilation.policy else { return }
        for kind in OutputKind.allCases {
            guard let bytes = compilation.emit(kind, swift: SwiftOptions()) else {
                require(compilation.diagnostics.hasErrors, "\(kind) is missing without a word")
                continue
            }
            require(utf8Problem(in: bytes) == nil, "\(kind) is no UTF-8")
            switch kind {
            case .json:
                require((try? PolicyJSON.decode(bytes)) == policy.document, "the JSON is another policy")
            case .swift: checkSwift(bytes)
            case .schema, .sourceMap, .account: break
            }
        }
    }

    private func utf8Problem(in bytes: [UInt8]) -> Int? {
        SourceFile(path: "output", bytes: bytes).firstInvalidUTF8Offset
    }

    private mutating func check(_ diagnostics: Diagnostics, in file: SourceFile) {
        for finding in diagnostics.all {
            require(isInside(finding.span, file), "\(finding.code) at \(finding.span) is outside")
            for note in finding.notes where note.elsewhere == nil {
                require(isInside(note.span, file), "a note of \(finding.code) is outside")
            }
        }
        let text = DiagnosticRenderer().render(diagnostics, in: file)
        require(
            text.unicodeScalars.allSatisfy { $0 == "\n" || !isCommand($0) }, "a finding commands the terminal"
        )
    }

    // MARK: Lint

    private mutating func checkLint(_ compilation: Pipeline.Compilation) {
        let file = compilation.file
        let findings = lint(compilation)
        require(findings == lint(compilation), "linted twice, the page has other findings")
        for finding in findings { require(isInside(finding.span, file), "\(finding.code) is outside") }
        let fixes = findings.compactMap { $0.fixes.first(where: \.isSafe) }
        let edits = EditSet(fixes, in: file)
        guard !edits.isEmpty, fixes.count == 1,
            let fixed = findings.first(where: { $0.fixes.contains(where: \.isSafe) })
        else { return }
        let page = SourceFile(path: file.path, bytes: edits.applied(to: file.bytes))
        require(
            page.firstInvalidUTF8Offset == nil || file.firstInvalidUTF8Offset != nil, "a fix breaks a letter")
        let left = lint(Pipeline.compile(page, options: AnalysisOptions(guidePath: page.path)))
        // The one place that was mended; other places may have findings of the same rule without a fix.
        require(
            left.count { $0.code == fixed.code } < findings.count { $0.code == fixed.code },
            "the fix of \(fixed.code) leaves it")
    }

    private func lint(_ compilation: Pipeline.Compilation) -> [Diagnostic] {
        guard let guide = compilation.guide else { return [] }
        let page = Page(
            path: compilation.file.path, guide: guide, policy: compilation.policy,
            compilerFindings: compilation.diagnostics)
        return Linter().findings(on: page).sorted
    }

    // MARK: Spans

    private func isInside(_ span: SourceSpan, _ file: SourceFile) -> Bool {
        span.start >= 0 && span.start <= span.end && span.end <= file.bytes.count
    }

    private func isWhole(_ span: SourceSpan, in file: SourceFile) -> Bool {
        isInside(span, file)
            && [span.start, span.end].allSatisfy { $0 == file.bytes.count || file.bytes[$0] & 0xC0 != 0x80 }
    }

    /// Could move a cursor, end a line or turn the direction of text.
    private func isCommand(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    // MARK: Swift

    /// Brackets pair outside of literals and comments, a literal ends on its line, and nothing reads it otherwise. The
    /// compiler judges the inputs that are kept; it is too slow for all.
    private mutating func checkSwift(_ source: [UInt8]) {
        var open: [UInt8] = []
        for line in source.split(separator: 0x0A) {
            var isText = false
            var index = line.startIndex
            while index < line.endIndex {
                let byte = line[index]
                index += 1
                if isText {
                    if byte == UInt8(ascii: "\\") {
                        let next = index < line.endIndex ? line[index] : 0
                        require(next != UInt8(ascii: "("), "a literal of the Swift holds an interpolation")
                        index += 1
                    } else if byte == UInt8(ascii: "\"") {
                        isText = false
                    }
                    continue
                }
                switch byte {
                case UInt8(ascii: "/") where index < line.endIndex && line[index] == byte:
                    index = line.endIndex
                case UInt8(ascii: "\""): isText = true
                case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open.append(byte)
                case UInt8(ascii: ")"): require(open.popLast() == UInt8(ascii: "("), "a bracket of the Swift")
                case UInt8(ascii: "]"): require(open.popLast() == UInt8(ascii: "["), "a bracket of the Swift")
                case UInt8(ascii: "}"): require(open.popLast() == UInt8(ascii: "{"), "a bracket of the Swift")
                default: break
                }
            }
            require(!isText, "a literal of the Swift does not end")
        }
        require(open.isEmpty, "the Swift does not end")
    }
}
