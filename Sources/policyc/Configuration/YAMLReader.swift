import SourceText
import Yams

extension DiagnosticCode {
    static let configSyntax = DiagnosticCode("config.syntax")
    static let configLimit = DiagnosticCode("config.too-large")
    static let configDuplicateKey = DiagnosticCode("config.duplicate-key")
}

/// Turns the bytes of a YAML file into values with places.
///
/// The library below stops at a nesting of 1000 with an error. It shares what an alias stands for and so needs no
/// memory for a bomb, but it compares the keys of a map by their content, and walking a bomb takes forever: so the
/// number of aliases is bounded before it sees the text, and the number of values afterwards.
struct YAMLReader {
    static let maxAliases = 16
    static let maxValues = 20_000
    static let maxDepth = 32

    private let file: SourceFile
    private var places: YAMLPlaces
    private var count = 0
    private var diagnostics = Diagnostics()

    private init(_ file: SourceFile) {
        self.file = file
        places = YAMLPlaces(file)
    }

    /// Nil when the file is no YAML that can be read; an empty file is `nothing`.
    static func read(_ file: SourceFile, diagnostics: inout Diagnostics) -> YAMLValue? {
        guard isReadable(file, &diagnostics) else { return nil }
        var reader = YAMLReader(file)
        defer { diagnostics.append(contentsOf: reader.diagnostics) }
        do {
            guard let root = try Yams.compose(yaml: Self.text(of: file)) else {
                return YAMLValue(content: .nothing, span: SourceSpan(0, 0))
            }
            return reader.value(of: root, depth: 0, within: SourceSpan(0, 0))
        } catch let error as YamlError {
            reader.report(error)
        } catch {
            reader.syntax("it could not be read", at: SourceSpan(0, 0))
        }
        return nil
    }

    private static func isReadable(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> Bool {
        if let offset = firstInvalidUTF8(in: file.bytes) {
            diagnostics.error(
                .configSyntax, "not UTF-8", at: SourceSpan(offset, offset + 1), help: "save the file as UTF-8"
            )
            return false
        }
        let aliases = file.bytes.indices.filter { isAlias(at: $0, in: file.bytes) }
        guard aliases.count > maxAliases, let first = aliases.first else { return true }
        diagnostics.error(
            .configLimit, "more than \(maxAliases) aliases (`*name`)", at: SourceSpan(first, first + 1),
            help: "write the values out")
        return false
    }

    private static func isAlias(at index: Int, in bytes: [UInt8]) -> Bool {
        guard bytes[index] == UInt8(ascii: "*"), index + 1 < bytes.count else { return false }
        let isStart = index == 0 || bytes[index - 1] <= 0x20 || "[{,:-?".utf8.contains(bytes[index - 1])
        return isStart && bytes[index + 1] > 0x20
    }

    private static func text(of file: SourceFile) -> String {
        let mark = YAMLPlaces.byteOrderMark
        return file.text(SourceSpan(file.bytes.starts(with: mark) ? mark.count : 0, file.bytes.count))
    }

    // MARK: Values

    private mutating func value(of node: Node, depth: Int, within parent: SourceSpan) -> YAMLValue? {
        let span = place(of: node) ?? parent
        count += 1
        guard count <= Self.maxValues, depth <= Self.maxDepth else {
            if !diagnostics.hasErrors {
                diagnostics.error(
                    .configLimit,
                    depth > Self.maxDepth
                        ? "nested deeper than \(Self.maxDepth) levels" : "more than \(Self.maxValues) values",
                    at: span)
            }
            return nil
        }
        switch node {
        case .scalar(let scalar):
            let isNothing = node.tag.description == Tag.Name.null.rawValue
            return YAMLValue(content: isNothing ? .nothing : .text(scalar.string), span: span)
        case .sequence(let sequence):
            var values: [YAMLValue] = []
            for child in sequence {
                guard let value = value(of: child, depth: depth + 1, within: span) else { return nil }
                values.append(value)
            }
            return YAMLValue(content: .list(values), span: span)
        case .mapping(let mapping): return map(mapping, span, depth)
        case .alias: return YAMLValue(content: .nothing, span: span)
        }
    }

    private mutating func map(_ mapping: Node.Mapping, _ span: SourceSpan, _ depth: Int) -> YAMLValue? {
        var entries: [YAMLValue.Entry] = []
        for (key, child) in mapping {
            let keySpan = place(of: key) ?? span
            guard case .scalar(let name) = key else {
                syntax("a key has to be text", at: keySpan)
                return nil
            }
            guard let value = value(of: child, depth: depth + 1, within: keySpan) else { return nil }
            entries.append(YAMLValue.Entry(key: Sourced(name.string, at: keySpan), value: value))
        }
        return YAMLValue(content: .map(entries), span: span)
    }

    private mutating func place(of node: Node) -> SourceSpan? {
        guard let mark = node.mark else { return nil }
        let start = places.offset(line: mark.line, column: mark.column)
        guard case .scalar(let scalar) = node else { return SourceSpan(start, start + 1) }
        return places.scalar(scalar.string, at: start)
    }

    // MARK: Complaints

    private mutating func syntax(_ problem: String, at span: SourceSpan, notes: [Diagnostic.Note] = []) {
        diagnostics.error(.configSyntax, "not valid YAML: \(problem)", at: span, notes: notes)
    }

    private mutating func report(_ error: YamlError) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let notes = context.map { [Diagnostic.Note($0.text, at: place(of: $0.mark))] } ?? []
            // Its own words speak of a function to call.
            let isDepth = problem.hasPrefix("Maximum nesting level")
            syntax(isDepth ? "nested too deeply" : problem, at: place(of: mark), notes: notes)
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { "`\($0)`" }.joined(separator: ", ")
            diagnostics.error(
                .configDuplicateKey, "the key \(names) stands here more than once in one map",
                at: place(of: context.mark), help: "keep one of them")
        case .reader(let problem, let offset, _, let yaml):
            let start = offset.map { yaml.prefix($0).utf8.count } ?? 0
            syntax(problem, at: SourceSpan(start, start + 1))
        default: syntax("it could not be read", at: SourceSpan(0, 0))
        }
    }

    private mutating func place(of mark: Mark) -> SourceSpan {
        let start = places.offset(line: mark.line, column: mark.column)
        return SourceSpan(start, start + 1)
    }
}

/// The first byte that no code point has.
private func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var position = 0
    while true {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let encoded): position += encoded.count
        case .error: return position
        case .emptyInput: return nil
        }
    }
}
