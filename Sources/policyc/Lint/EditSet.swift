import SourceText

/// The edits of several fixes that can be made at once. A fix is made as a whole or not at all; of two that touch the same
/// text the first wins.
struct EditSet {
    /// By place.
    private var edits: [Fix.Edit] = []

    var isEmpty: Bool { edits.isEmpty }

    init(_ fixes: [Fix], in file: SourceFile) {
        for fix in fixes { add(fix, in: file) }
    }

    private mutating func add(_ fix: Fix, in file: SourceFile) {
        let new = fix.edits.sorted { $0.span < $1.span }
        let isApart = zip(new, new.dropFirst()).allSatisfy { !Self.clash($0.span, $1.span) }
        let changes = new.contains { !file.slice($0.span).elementsEqual($0.replacement.utf8) }
        guard isApart, changes, new.allSatisfy({ $0.span.end <= file.bytes.count && isFree($0.span) }) else {
            return
        }
        for edit in new { edits.insert(edit, at: firstIndex(from: edit.span)) }
    }

    func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var offset = 0
        for edit in edits {
            result += bytes[offset..<edit.span.start]
            result += edit.replacement.utf8
            offset = edit.span.end
        }
        return result + bytes[offset...]
    }

    private func isFree(_ span: SourceSpan) -> Bool {
        let index = firstIndex(from: span)
        let neighbours = [index - 1, index].filter(edits.indices.contains)
        return neighbours.allSatisfy { !Self.clash(edits[$0].span, span) }
    }

    /// Overlapping, or insertions at one place, of which nobody could say which comes first.
    private static func clash(_ left: SourceSpan, _ right: SourceSpan) -> Bool {
        left == right || left.start < right.end && right.start < left.end
    }

    private func firstIndex(from span: SourceSpan) -> Int {
        var (low, high) = (0, edits.count)
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].span < span { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
