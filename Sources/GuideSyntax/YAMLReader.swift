import MarkdownSyntax
import SourceText
import Yams

/// Reads a stretch of a file as YAML and gives every key and value its place in the file.
///
/// Yams gives where a scalar starts, not where it ends; the end is found by reading the scalar again from its start.
struct YAMLReader {
    private let file: SourceFile
    private let extent: SourceSpan
    private let firstLine: Int
    /// Aliases let a small text stand for an enormous tree.
    private var remainingNodes: Int

    init(file: SourceFile, extent: SourceSpan, nodeLimit: Int = 10_000) {
        self.file = file
        self.extent = extent
        firstLine = file.location(of: extent.start).line
        remainingNodes = nodeLimit
    }

    /// The map at the top; nil where there is none, with a diagnostic unless the text is empty.
    mutating func readMap(diagnostics: inout Diagnostics) -> [FrontMatter.Entry]? {
        let root: Node?
        do {
            root = try Yams.compose(yaml: file.text(extent))
        } catch {
            report(error, diagnostics: &diagnostics)
            return nil
        }
        guard let root else { return [] }
        guard let mapping = root.mapping else {
            let value = value(of: root)
            if case .null = value.kind { return [] }
            diagnostics.error(
                .frontMatterNotAMap, "front matter is a \(value.typeName), expected keys with values",
                at: value.span, help: "write `key: value` lines")
            return nil
        }
        let entries = entries(of: mapping)
        guard remainingNodes > 0 else {
            diagnostics.error(
                .frontMatterTooLarge, "front matter holds too many values", at: extent,
                help: "aliases (`*name`) count each time they stand for something")
            return nil
        }
        return entries
    }

    // MARK: Nodes

    private mutating func entries(of mapping: Node.Mapping) -> [FrontMatter.Entry] {
        var entries: [FrontMatter.Entry] = []
        for (key, value) in mapping {
            guard remainingNodes > 0 else { break }
            let keyValue = self.value(of: key)
            let name = key.scalar?.string ?? file.text(keyValue.span)
            entries.append(
                FrontMatter.Entry(key: Sourced(name, at: keyValue.span), value: self.value(of: value)))
        }
        return entries
    }

    private mutating func value(of node: Node) -> YAMLValue {
        remainingNodes -= 1
        let start = offset(of: node.mark)
        switch node {
        case .scalar(let scalar):
            let kind: YAMLValue.Kind =
                scalar.style == .plain && scalar.tag.description.isEmpty
                ? .resolving(plain: scalar.string) : tagged(scalar)
            return YAMLValue(kind: kind, span: span(of: scalar, from: start))
        case .sequence(let sequence):
            var values: [YAMLValue] = []
            for element in sequence where remainingNodes > 0 { values.append(value(of: element)) }
            let end = end(
                after: values.last?.span.end ?? start, closing: UInt8(ascii: "]"),
                isFlow: sequence.style == .flow)
            return YAMLValue(kind: .sequence(values), span: SourceSpan(start, end))
        case .mapping(let mapping):
            let entries = entries(of: mapping)
            let end = end(
                after: entries.last.map { max($0.key.span.end, $0.value.span.end) } ?? start,
                closing: UInt8(ascii: "}"), isFlow: mapping.style == .flow)
            return YAMLValue(kind: .mapping(entries), span: SourceSpan(start, end))
        case .alias:
            return YAMLValue(kind: .null, span: SourceSpan(start, start))
        }
    }

    /// A scalar that says its type itself: by quotes or by a tag.
    private func tagged(_ scalar: Node.Scalar) -> YAMLValue.Kind {
        switch scalar.tag.description {
        case "tag:yaml.org,2002:bool", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float",
            "tag:yaml.org,2002:null":
            return .resolving(plain: scalar.string)
        default: return .string(scalar.string)
        }
    }

    // MARK: Places

    private func offset(of mark: Mark?) -> Int {
        guard let mark else { return extent.start }
        let line = file.lineContent(firstLine + mark.line - 1)
        // Yams counts columns in code points.
        var offset = line.start
        var remaining = mark.column - 1
        while remaining > 0, offset < line.end {
            offset += 1
            while offset < line.end, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            remaining -= 1
        }
        return min(max(offset, extent.start), extent.end)
    }

    private func span(of scalar: Node.Scalar, from start: Int) -> SourceSpan {
        let start = skipProperties(from: start)
        switch byte(start) {
        case UInt8(ascii: "\"") where scalar.style == .doubleQuoted:
            return SourceSpan(start, quotedEnd(from: start, quote: UInt8(ascii: "\"")))
        case UInt8(ascii: "'") where scalar.style == .singleQuoted:
            return SourceSpan(start, quotedEnd(from: start, quote: UInt8(ascii: "'")))
        default: break
        }
        if scalar.style == .literal || scalar.style == .folded {
            return SourceSpan(start, blockEnd(from: start))
        }
        return SourceSpan(start, plainEnd(of: Array(scalar.string.utf8), from: start))
    }

    /// Passes over an anchor (`&a`) and a tag (`!!str`).
    private func skipProperties(from start: Int) -> Int {
        var offset = start
        while let first = byte(offset), first == UInt8(ascii: "&") || first == UInt8(ascii: "!") {
            while let next = byte(offset), !next.isASCIIWhitespace { offset += 1 }
            while let next = byte(offset), next == 0x20 || next == 0x09 { offset += 1 }
        }
        return offset
    }

    private func quotedEnd(from start: Int, quote: UInt8) -> Int {
        var offset = start + 1
        while let byte = byte(offset) {
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                offset += 2
            } else if byte == quote, self.byte(offset + 1) == quote, quote == UInt8(ascii: "'") {
                offset += 2
            } else if byte == quote {
                return offset + 1
            } else {
                offset += 1
            }
        }
        return extent.end
    }

    /// The last line that is indented more than the line on which the scalar starts.
    private func blockEnd(from start: Int) -> Int {
        let number = file.location(of: start).line
        let outer = indentation(of: number)
        var end = file.lineContent(number).end
        var next = number + 1
        while next <= file.lineCount, file.line(next).start < extent.end {
            let content = file.lineContent(next)
            let isBlank = file.slice(content).allSatisfy(\.isASCIIWhitespace)
            if !isBlank && indentation(of: next) <= outer { break }
            if !isBlank { end = content.end }
            next += 1
        }
        return end
    }

    private func indentation(of number: Int) -> Int {
        file.slice(file.lineContent(number)).prefix { $0 == 0x20 }.count
    }

    /// Reads a plain scalar again: white space and line ends fold, all else stands as it is.
    private func plainEnd(of text: [UInt8], from start: Int) -> Int {
        var offset = start
        var index = 0
        while index < text.count {
            if text[index].isASCIIWhitespace {
                while index < text.count, text[index].isASCIIWhitespace { index += 1 }
                while let byte = byte(offset), byte.isASCIIWhitespace { offset += 1 }
            } else if byte(offset) == text[index] {
                offset += 1
                index += 1
            } else {
                return max(start, file.lineContent(file.location(of: start).line).end)
            }
        }
        return offset
    }

    /// The end of a collection whose last element ends at `offset`.
    private func end(after offset: Int, closing: UInt8, isFlow: Bool) -> Int {
        guard isFlow else { return offset }
        var place = offset
        while let byte = byte(place) {
            if byte == closing { return place + 1 }
            if byte == UInt8(ascii: "#") {
                while let next = self.byte(place), !next.isLineEnd { place += 1 }
            } else {
                place += 1
            }
        }
        return offset
    }

    private func byte(_ offset: Int) -> UInt8? {
        offset >= extent.start && offset < extent.end ? file.bytes[offset] : nil
    }

    // MARK: Errors

    private func report(_ error: any Error, diagnostics: inout Diagnostics) {
        guard let error = error as? YamlError else {
            diagnostics.error(.frontMatterInvalid, "front matter is not valid YAML", at: extent)
            return
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let place = offset(of: mark)
            diagnostics.error(
                .frontMatterInvalid, "front matter is not valid YAML: \(Self.folded(problem))",
                at: SourceSpan(place, min(place + 1, extent.end)))
        case .duplicatedKeysInMapping(let duplicates, _):
            reportDuplicates(duplicates.map { "\($0)" }, diagnostics: &diagnostics)
        default:
            diagnostics.error(.frontMatterInvalid, "front matter is not valid YAML", at: extent)
        }
    }

    private func reportDuplicates(_ names: [String], diagnostics: inout Diagnostics) {
        for name in names {
            let places = linesStarting(with: name)
            let notes = places.dropLast().map { Diagnostic.Note("first given here", at: $0) }
            diagnostics.error(
                .frontMatterInvalid, "key `\(name)` stands twice in the front matter",
                at: places.last ?? extent, notes: Array(notes.prefix(1)))
        }
    }

    private func linesStarting(with name: String) -> [SourceSpan] {
        var places: [SourceSpan] = []
        var number = firstLine
        while number <= file.lineCount, file.line(number).start < extent.end {
            let content = file.lineContent(number)
            let start = content.start + indentation(of: number)
            let end = start + name.utf8.count
            if file.slice(SourceSpan(start, content.end)).starts(with: Array(name.utf8)),
                byte(end) == UInt8(ascii: ":")
            {
                places.append(SourceSpan(start, end))
            }
            number += 1
        }
        return places
    }

    private static func folded(_ problem: String) -> String {
        problem.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
