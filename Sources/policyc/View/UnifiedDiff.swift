import SourceText

/// What differs between two texts, as `diff -u` writes it.
struct UnifiedDiff {
    private let old: [Substring]
    private let new: [Substring]
    private let oldName: String
    private let newName: String
    private let isWhole: Bool

    private static let context = 3
    /// A terminal is no place for a whole generated file.
    private static let maxLines = 400

    /// - Parameter isWhole: Not cut where it is long, for who wants to look at every line of it.
    init(
        from old: [UInt8], named oldName: String, to new: [UInt8], named newName: String,
        isWhole: Bool = false
    ) {
        self.old = Self.lines(of: old)
        self.new = Self.lines(of: new)
        self.oldName = oldName
        self.newName = newName
        self.isWhole = isWhole
    }

    /// Text of the files is made visible: it comes from a guide.
    func text(style: Style) -> String {
        var lines = [
            ("--- " + VisibleText.of(oldName), Style.Ink.bold), ("+++ " + VisibleText.of(newName), .bold),
        ]
        .map { style.paint($0.0, $0.1) }
        let body = hunks.flatMap { [heading(of: $0)] + $0.map { line($0, style) } }
        let limit = isWhole ? body.count : Self.maxLines
        lines += body.prefix(limit)
        if body.count > limit { lines.append("... \(count(body.count - limit, "more line"))") }
        return lines.map { $0 + "\n" }.joined()
    }

    private func line(_ step: LineDifference.Step, _ style: Style) -> String {
        switch step {
        case .same(let index, _): " " + visible(old[index])
        case .removed(let index, _): style.paint("-" + visible(old[index]), .removed)
        case .added(_, let index): style.paint("+" + visible(new[index]), .good)
        }
    }

    private func visible(_ line: Substring) -> String {
        line.split(separator: "\t", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }
            .joined(separator: "\t")
    }

    /// Steps with some lines around them; neighbours whose lines touch are one hunk.
    private var hunks: [ArraySlice<LineDifference.Step>] {
        let steps = LineDifference.steps(from: old, to: new)
        var ranges: [Range<Int>] = []
        for (index, step) in steps.enumerated() where !step.isSame {
            let range = max(0, index - Self.context)..<min(steps.count, index + Self.context + 1)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges.map { steps[$0] }
    }

    private func heading(of hunk: ArraySlice<LineDifference.Step>) -> String {
        let removed = hunk.count { !$0.isAdded }
        let added = hunk.count { !$0.isRemoved }
        let start = hunk.first?.position ?? (0, 0)
        func range(_ start: Int, _ count: Int) -> String {
            count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
        }
        return "@@ -\(range(start.0, removed)) +\(range(start.1, added)) @@"
    }

    /// A last line without its end shows that it has none by a mark of its own.
    private static func lines(of bytes: [UInt8]) -> [Substring] {
        guard !bytes.isEmpty else { return [] }
        let text = String(decoding: bytes, as: UTF8.self)
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" }
        if text.utf8.last == 0x0A {
            lines.removeLast()
        } else {
            lines.append("\\ no line end at the end of the file")
        }
        return lines
    }
}
