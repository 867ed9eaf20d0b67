import SourceText
import Yams

/// Reads a stretch of a file as YAML and gives every key and value its place in the file.
///
/// Yams tells where a node starts, in lines and columns, and neither where it ends nor where an alias stands. The reader
/// follows the nodes through the text: all but aliases come in the order in which they are written.
public struct YAMLReader {
    private let file: SourceFile
    private let extent: SourceSpan
    private let subject: YAMLSubject
    private let limits: YAMLLimits
    private let text: YAMLText
    private var cursor: YAMLCursor
    /// Aliases let a small text stand for an enormous tree.
    private var remainingNodes: Int
    private var isTooDeep = false

    /// The value of a stretch of a file, null where it is empty; nil where it cannot be read, with a diagnostic.
    public static func read(
        _ file: SourceFile, in extent: SourceSpan, as subject: YAMLSubject, limits: YAMLLimits = .standard,
        diagnostics: inout Diagnostics
    ) -> YAMLValue? {
        var reader = YAMLReader(file: file, extent: extent, subject: subject, limits: limits)
        return reader.read(diagnostics: &diagnostics)
    }

    private init(file: SourceFile, extent: SourceSpan, subject: YAMLSubject, limits: YAMLLimits) {
        self.file = file
        self.extent = extent
        self.subject = subject
        self.limits = limits
        text = YAMLText(file: file, extent: extent)
        cursor = YAMLCursor(text)
        remainingNodes = limits.nodes
    }

    private mutating func read(diagnostics: inout Diagnostics) -> YAMLValue? {
        guard limits.permit(text, at: extent, of: subject, diagnostics: &diagnostics) else { return nil }
        let root: Node?
        do {
            // The types of plain scalars are resolved here and not there, where it takes regular expressions.
            root = try Yams.compose(
                // The default looks for an environment variable each time.
                yaml: file.text(extent), .basic, .default, .utf8)
        } catch {
            YAMLErrorReport(text: text, extent: extent, subject: subject)
                .report(error, diagnostics: &diagnostics)
            return nil
        }
        guard let root else { return YAMLValue(kind: .null, span: empty(at: extent.start)) }
        let value = value(of: root, depth: 0)
        return isWithinLimits(diagnostics: &diagnostics) ? value : nil
    }

    private func isWithinLimits(diagnostics: inout Diagnostics) -> Bool {
        if isTooDeep {
            diagnostics.error(
                subject.tooLarge, "\(subject.name) nests deeper than \(limits.depth)",
                at: SourceSpan(cursor.offset, cursor.offset),
                help: YAMLLimits.fixed("write it with fewer levels"))
        } else if remainingNodes < 0 {
            diagnostics.error(
                subject.tooLarge, "\(subject.name) holds more than \(limits.nodes) keys and values",
                at: extent,
                help: limits.help(
                    "an alias (`*name`) counts each time for all that it stands for", raising: "values"))
        }
        return !isTooDeep && remainingNodes >= 0
    }

    // MARK: Nodes

    private mutating func value(of node: Node, depth: Int) -> YAMLValue {
        if let mark = node.mark {
            if cursor.isPast(line: mark.line, column: mark.column) {
                return expansion(of: node, at: takeAlias(), depth: depth)
            }
            cursor.advance(toLine: mark.line, column: mark.column)
        }
        guard takeNode(depth: depth) else { return YAMLValue(kind: .null, span: empty(at: cursor.offset)) }
        switch node {
        case .scalar(let scalar): return self.scalar(scalar)
        case .sequence(let sequence): return self.sequence(sequence, depth: depth)
        case .mapping(let mapping): return self.mapping(mapping, depth: depth)
        case .alias: return YAMLValue(kind: .null, span: empty(at: cursor.offset))
        }
    }

    /// Counts a node; false when the limits leave no room for it.
    private mutating func takeNode(depth: Int) -> Bool {
        remainingNodes -= 1
        if depth > limits.depth { isTooDeep = true }
        return hasRoom
    }

    private mutating func scalar(_ scalar: Node.Scalar) -> YAMLValue {
        let span = span(of: scalar, from: cursor.offset)
        cursor.advance(to: span.end)
        return YAMLValue(scalar, span: span)
    }

    private mutating func sequence(_ sequence: Node.Sequence, depth: Int) -> YAMLValue {
        let start = collectionStart(from: cursor.offset)
        let isFlow = text.byte(start) == UInt8(ascii: "[")
        cursor.advance(to: isFlow ? start + 1 : start)
        var values: [YAMLValue] = []
        for element in sequence where hasRoom {
            values.append(value(of: element, depth: depth + 1))
        }
        if isFlow { takeClosing(UInt8(ascii: "]")) }
        return YAMLValue(kind: .sequence(values), span: SourceSpan(start, cursor.offset))
    }

    private mutating func mapping(_ mapping: Node.Mapping, depth: Int) -> YAMLValue {
        // A map without braces starts where its first key does, anchor and tag of that key included.
        let first = mapping.first?.key.mark
        let startsWithKey = first?.line == cursor.line && first?.column == cursor.column
        let start = startsWithKey ? cursor.offset : collectionStart(from: cursor.offset)
        let isFlow = !startsWithKey && text.byte(start) == UInt8(ascii: "{")
        cursor.advance(to: isFlow ? start + 1 : start)
        var entries: [YAMLValue.Entry] = []
        for (key, value) in mapping where hasRoom {
            let keyValue = self.value(of: key, depth: depth + 1)
            let name = key.scalar?.string ?? file.text(keyValue.span)
            entries.append(
                YAMLValue.Entry(
                    key: Sourced(name, at: keyValue.span), value: self.value(of: value, depth: depth + 1)))
        }
        if isFlow { takeClosing(UInt8(ascii: "}")) }
        return YAMLValue(kind: .mapping(entries), span: SourceSpan(start, cursor.offset))
    }

    private var hasRoom: Bool { remainingNodes >= 0 && !isTooDeep }

    // MARK: Aliases

    /// Passes over the alias that comes next and gives its place.
    private mutating func takeAlias() -> SourceSpan {
        var place = cursor.offset
        while place < text.end, text.byte(place) != UInt8(ascii: "*") {
            let next = text.skippingSeparation(from: place)
            place = next > place ? next : place + 1
        }
        let span = SourceSpan(min(place, text.end), max(min(place, text.end), text.nameEnd(from: place + 1)))
        cursor.advance(to: span.end)
        return span
    }

    /// What an alias stands for. All of it has the place of the alias: that is where the page says it here.
    private mutating func expansion(of node: Node, at span: SourceSpan, depth: Int) -> YAMLValue {
        guard takeNode(depth: depth) else { return YAMLValue(kind: .null, span: span) }
        switch node {
        case .scalar(let scalar): return YAMLValue(scalar, span: span)
        case .sequence(let sequence):
            var values: [YAMLValue] = []
            for element in sequence where hasRoom {
                values.append(expansion(of: element, at: span, depth: depth + 1))
            }
            return YAMLValue(kind: .sequence(values), span: span)
        case .mapping(let mapping):
            var entries: [YAMLValue.Entry] = []
            for (key, value) in mapping where hasRoom {
                let name = key.scalar?.string ?? file.text(span)
                entries.append(
                    YAMLValue.Entry(
                        key: Sourced(name, at: span),
                        value: expansion(of: value, at: span, depth: depth + 1)))
            }
            return YAMLValue(kind: .mapping(entries), span: span)
        case .alias: return YAMLValue(kind: .null, span: span)
        }
    }

    // MARK: Places

    private func empty(at offset: Int) -> SourceSpan { SourceSpan(offset, offset) }

    private func span(of scalar: Node.Scalar, from start: Int) -> SourceSpan {
        let afterProperties = text.skippingProperties(from: start)
        let isEmpty = scalar.string.isEmpty && scalar.style == .plain
        let hasProperties = afterProperties > start
        let start =
            hasProperties && !isEmpty ? text.skippingSeparation(from: afterProperties) : afterProperties
        return SourceSpan(start, max(start, min(text.end, end(of: scalar, from: start))))
    }

    private func end(of scalar: Node.Scalar, from start: Int) -> Int {
        switch text.byte(start) {
        case UInt8(ascii: "\"") where scalar.style == .doubleQuoted:
            text.quotedEnd(from: start, quote: UInt8(ascii: "\""))
        case UInt8(ascii: "'") where scalar.style == .singleQuoted:
            text.quotedEnd(from: start, quote: UInt8(ascii: "'"))
        case UInt8(ascii: "|") where scalar.style == .literal,
            UInt8(ascii: ">") where scalar.style == .folded:
            text.blockScalarEnd(of: Array(scalar.string.utf8), from: start)
        default:
            text.plainEnd(of: Array(scalar.string.utf8), from: start) ?? text.contentEnd(from: start)
        }
    }

    private func collectionStart(from start: Int) -> Int {
        let afterProperties = text.skippingProperties(from: start)
        return afterProperties > start ? text.skippingSeparation(from: afterProperties) : start
    }

    /// Passes over the bracket that closes a collection; behind its last element only commas, comments and the marks of
    /// an element without a value stand before it.
    private mutating func takeClosing(_ closing: UInt8) {
        var place = cursor.offset
        while let byte = text.byte(place), byte != closing {
            let next = text.skippingSeparation(from: place)
            place = next > place ? next : place + 1
        }
        cursor.advance(to: place + 1)
    }
}

extension YAMLValue {
    fileprivate init(_ scalar: Node.Scalar, span: SourceSpan) {
        self.init(kind: Kind(scalar), span: span)
        if case .null = kind {} else { scalarText = scalar.string }
    }
}

extension YAMLValue.Kind {
    /// A scalar says its type itself by quotes or by a tag, and else by how it is written.
    fileprivate init(_ scalar: Node.Scalar) {
        switch scalar.tag.description {
        case "" where scalar.style == .plain, "tag:yaml.org,2002:bool", "tag:yaml.org,2002:int",
            "tag:yaml.org,2002:null":
            self = .resolving(plain: scalar.string)
        case "tag:yaml.org,2002:float":
            let kind = Self.resolving(plain: scalar.string)
            if case .int(let number) = kind { self = .double(Double(number)) } else { self = kind }
        default: self = .string(scalar.string)
        }
    }
}
