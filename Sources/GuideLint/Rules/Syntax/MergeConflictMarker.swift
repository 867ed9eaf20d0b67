import GuideSyntax
import SourceText

extension Rule {
    static let mergeConflictMarker = Rule(
        "merge.conflict-marker", "a merge conflict that was never resolved", severity: .error,
        why: """
            Both versions of a passage stand on the page, and the lines of signs between them. Whoever reads it does not know \
            which promise holds. Code blocks may show such lines.
            """,
        bad: """
            ## Support

            <<<<<<< HEAD
            The crew answers within an hour.
            =======
            The crew answers within two hours.
            >>>>>>> night-watch
            """,
        good: """
            ## Support

            The crew answers within two hours.
            """,
        mend: "Keep one of the versions, or write what both want to say, and remove the lines of signs.",
        page: { page, findings in
            for finding in mergeConflicts(on: page.guide) {
                findings.report(finding.message, at: finding.span, notes: finding.notes, help: finding.help)
            }
        })
}

/// The merge conflicts on a page that were never resolved: of a table that holds both versions no policy can be made.
public func mergeConflicts(on guide: Guide) -> [Diagnostic] {
    ConflictMarkers(in: guide).conflicts.map { conflict in
        Diagnostic(
            .error, Rule.mergeConflictMarker.code,
            "the merge conflict that `\(conflict.sign)` marks is not resolved", at: conflict.place,
            notes: conflict.others.map { Diagnostic.Note($0.message, at: $0.place) },
            help: "keep one version, and remove the lines of signs")
    }
}

/// Finds the lines that Git writes around two versions of a passage: seven signs, then a name.
private struct ConflictMarkers {
    struct Conflict {
        var sign: String
        var place: SourceSpan
        var others: [(message: String, place: SourceSpan)] = []
    }

    private(set) var conflicts: [Conflict] = []
    private let file: SourceFile

    init(in guide: Guide) {
        file = guide.file
        // Most pages hold neither, and need no more than this look.
        guard "<>".utf8.contains(where: file.bytes.holdsRunAtLineStart) else { return }
        let shown = ShownCode(on: guide)
        var open: Conflict?
        for number in 1...file.lineCount {
            let line = file.lineContent(number)
            guard !line.isEmpty, !shown.contains(number, line) else { continue }
            if isMarker(UInt8(ascii: "<"), number) {
                if let open { conflicts.append(open) }
                open = Conflict(sign: "<<<<<<<", place: line)
            } else if isMarker(UInt8(ascii: ">"), number) {
                if var conflict = open {
                    conflict.others.append(("it ends here", line))
                    conflicts.append(conflict)
                    open = nil
                } else if namesCommit(line) {
                    conflicts.append(Conflict(sign: ">>>>>>>", place: line))
                }
            } else if isLone(UInt8(ascii: "="), line) {
                // Outside of a conflict it underlines a heading.
                open?.others.append(("the other version begins here", line))
            }
        }
        if let open { conflicts.append(open) }
    }

    /// Seven of a sign, then a blank or the end of the line.
    private func isMarker(_ sign: UInt8, _ number: Int) -> Bool {
        let line = file.lineContent(number)
        guard line.count >= 7, file.bytes[line.start] == sign else { return false }
        let text = file.slice(line)
        return text.prefix { $0 == sign }.count == 7 && (text.dropFirst(7).first.map { $0 == 0x20 } ?? true)
    }

    private func isLone(_ sign: UInt8, _ line: SourceSpan) -> Bool {
        line.count == 7 && file.slice(line).allSatisfy { $0 == sign }
    }

    /// One word, as branches and commits have: `>` also begins quotes, and quotes may nest.
    private func namesCommit(_ line: SourceSpan) -> Bool {
        let name = file.slice(line).dropFirst(8)
        let word = name.prefix { $0 != 0x20 }
        let rest = name.dropFirst(word.count)
        return !word.isEmpty && (rest.isEmpty || rest.starts(with: " (".utf8))
    }
}

extension [UInt8] {
    /// Whether a line begins with seven of a sign.
    fileprivate func holdsRunAtLineStart(of sign: UInt8) -> Bool {
        var isFound = false
        forEachOffset(of: sign) { offset in
            guard offset == 0 || self[offset - 1].isLineEnd else { return true }
            let run = self[offset...].prefix(7)
            isFound = run.count == 7 && run.allSatisfy { $0 == sign }
            return !isFound
        }
        return isFound
    }
}

/// Lines that show a conflict to readers: code, in whatever form.
private struct ShownCode {
    private let spans: [SourceSpan]
    private let lines: Set<Int>

    init(on guide: Guide) {
        let parts = PageParts(of: guide)
        let verbatim = parts.htmlBlocks.filter { block in
            block.tags.contains { ["pre", "code", "script", "style"].contains($0.name.value.lowercased()) }
        }
        spans = (parts.codeBlocks + verbatim.map(\.span)).sorted()
        lines = Self.templateLines(of: guide.file).union(Self.fencedLines(of: guide.file))
            .union(guide.file.path.hasSuffix(".mdx") ? Self.literalLines(of: guide.file) : [])
    }

    func contains(_ number: Int, _ line: SourceSpan) -> Bool {
        if lines.contains(number) { return true }
        // The last one that begins before the line's end.
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].start < line.end { low = middle + 1 } else { high = middle }
        }
        return low > 0 && line.start < spans[low - 1].end
    }

    /// Lines between fences, whatever they stand in: code in a list whose lines were not indented is meant as code, too.
    private static func fencedLines(of file: SourceFile) -> Set<Int> {
        var lines: Set<Int> = []
        var fence: ArraySlice<UInt8>?
        for number in 1...file.lineCount {
            let line = file.slice(file.lineContent(number)).drop {
                $0.isSpaceOrTab || $0 == UInt8(ascii: ">")
            }
            let run = line.prefix { $0 == line.first }
            let isFence = run.count >= 3 && (run.first == UInt8(ascii: "`") || run.first == UInt8(ascii: "~"))
            if let open = fence {
                let closes = isFence && run.first == open.first && run.count >= open.count
                if closes, line.dropFirst(run.count).allSatisfy(\.isSpaceOrTab) {
                    fence = nil
                } else {
                    lines.insert(number)
                }
            } else if isFence {
                fence = run
            }
        }
        return lines
    }

    /// Lines of an MDX page between "{`" and "`}": a text that a component shows as it is.
    private static func literalLines(of file: SourceFile) -> Set<Int> {
        var lines: Set<Int> = []
        var isOpen = false
        for number in 1...file.lineCount {
            let line = file.slice(file.lineContent(number))
            if isOpen { lines.insert(number) }
            for (first, second) in zip(line, line.dropFirst()) {
                if first == UInt8(ascii: "{"), second == UInt8(ascii: "`") { isOpen = true }
                if first == UInt8(ascii: "`"), second == UInt8(ascii: "}") { isOpen = false }
            }
        }
        return lines
    }

    /// Lines between tags of Liquid or Hugo that begin and end code.
    private static func templateLines(of file: SourceFile) -> Set<Int> {
        let words = ["highlight", "raw", "code"].map { Array($0.utf8) }
        var lines: Set<Int> = []
        var isOpen = false
        for number in 1...file.lineCount {
            let line = file.slice(file.lineContent(number)).drop(while: \.isSpaceOrTab)
            if line.starts(with: "{%".utf8) || line.starts(with: "{{".utf8) {
                let name = line.dropFirst(2).drop { !$0.isASCIILetter && $0 != UInt8(ascii: "/") }
                if name.first == UInt8(ascii: "/") || name.starts(with: "end".utf8) {
                    isOpen = false
                } else if words.contains(where: { name.starts(with: $0) }) {
                    isOpen = true
                }
            } else if isOpen {
                lines.insert(number)
            }
        }
        return lines
    }
}
