import SourceText
import Yams

/// Turns what Yams throws into diagnostics with places.
struct YAMLErrorReport {
    let text: YAMLText
    let extent: SourceSpan
    let subject: YAMLSubject

    func report(_ error: any Error, diagnostics: inout Diagnostics) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            invalid(problem, at: offset(of: mark), diagnostics: &diagnostics)
        case .reader(let problem, let offset, _, _):
            invalid(problem, at: extent.start + (offset ?? 0), diagnostics: &diagnostics)
        case .duplicatedKeysInMapping(let names, let context):
            let first = offset(of: context.mark)
            for name in names { reportDuplicate(name, near: first, diagnostics: &diagnostics) }
        default:
            diagnostics.error(subject.invalid, "\(subject.name) is not valid YAML", at: extent)
        }
    }

    private func invalid(_ problem: String, at offset: Int, diagnostics: inout Diagnostics) {
        let folded = problem.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let start = min(max(offset, extent.start), extent.end)
        var end = min(start + 1, extent.end)
        while let byte = text.byte(end), byte & 0xC0 == 0x80 { end += 1 }
        diagnostics.error(
            subject.invalid,
            "\(subject.name) is not valid YAML" + (folded.isEmpty ? "" : ": \(folded)"),
            at: SourceSpan(start, end))
    }

    private func offset(of mark: Mark) -> Int {
        var cursor = YAMLCursor(text)
        cursor.advance(toLine: mark.line, column: mark.column)
        return cursor.offset
    }

    // MARK: Duplicates

    /// Yams names the keys that stand twice in one map, and the place of one of them.
    private func reportDuplicate(_ name: String, near place: Int, diagnostics: inout Diagnostics) {
        let places = keys(named: name, inMapAround: place)
        let notes = places.first.map { [Diagnostic.Note("first given here", at: $0)] } ?? []
        diagnostics.error(
            subject.duplicateKey, "key `\(name)` stands twice in one map",
            at: places.dropFirst().first ?? SourceSpan(place, place),
            notes: places.count > 1 ? notes : [], help: "keep one of them")
    }

    /// The keys of one name in a map in block style: in lines that start in the same column, with no line between that
    /// is indented less.
    private func keys(named name: String, inMapAround place: Int) -> [SourceSpan] {
        let column = place - lineStart(of: place)
        var places: [SourceSpan] = []
        var line = text.start
        while line < text.end {
            let content = text.contentEnd(from: line)
            let start = keyStart(in: line..<content)
            if start < content, start - line < column {
                if line > place { break }
                places = []
            } else if start - line == column, let key = key(named: name, at: start) {
                places.append(key)
            }
            line = content + max(1, text.lineEndLength(at: content))
        }
        return places
    }

    /// Where a line's key starts, behind blanks and the dashes of list items.
    private func keyStart(in line: Range<Int>) -> Int {
        var place = line.lowerBound
        while place < line.upperBound {
            if text.isBlank(place) || text.byte(place) == UInt8(ascii: "-") && text.isBlank(place + 1) {
                place += 1
            } else {
                break
            }
        }
        return place
    }

    private func key(named name: String, at start: Int) -> SourceSpan? {
        let written = ["", "\"", "'"].map { Array(($0 + name + $0).utf8) }
        for bytes in written where text.bytes[start...].starts(with: bytes) {
            var place = start + bytes.count
            let key = SourceSpan(start, place)
            while text.isBlank(place) { place += 1 }
            if text.byte(place) == UInt8(ascii: ":") { return key }
        }
        return nil
    }

    private func lineStart(of offset: Int) -> Int {
        var cursor = YAMLCursor(text)
        var start = text.start
        while cursor.offset < offset {
            let line = cursor.line
            cursor.advance(to: cursor.offset + 1)
            if cursor.line > line { start = cursor.offset }
        }
        return start
    }
}
