import SourceText

/// Makes the safe fixes of what is shown, until nothing is left to fix: one fix may make room for the next.
struct FixRun {
    /// Far more than fixes wait for one another.
    static let maxRounds = 10

    /// A page that was changed.
    struct Change {
        var page: DocsTree.PagePath
        var old: SourceFile
        var new: SourceFile
    }

    /// By the path of the page, in their order.
    private(set) var changes: [Change] = []
    /// Pages on which one fix undoes another. They are left as they were.
    private(set) var endless: [String] = []

    mutating func fix(_ task: inout LintTask) async throws {
        var originals: [String: (page: DocsTree.PagePath, file: SourceFile)] = [:]
        var changed: Set<String> = []
        for _ in 0...Self.maxRounds {
            changed = try Self.round(&task, &originals)
            if changed.isEmpty { break }
            try await task.reread(changed)
        }
        for path in changed {
            endless.append(path)
            if let original = originals.removeValue(forKey: path) {
                task.texts.known[path] = original.file
            }
        }
        if !changed.isEmpty { try await task.reread(changed) }
        endless.sort()
        let texts = task.texts
        changes = originals.sorted { $0.key < $1.key }.compactMap { path, original in
            guard let new = texts.known[path], new.bytes != original.file.bytes else { return nil }
            return Change(page: original.page, old: original.file, new: new)
        }
    }

    /// The paths of the pages that one round of fixes changed.
    private static func round(
        _ task: inout LintTask, _ originals: inout [String: (page: DocsTree.PagePath, file: SourceFile)]
    ) throws -> Set<String> {
        var fixed: [(page: DocsTree.PagePath, old: SourceFile, new: SourceFile)] = []
        try task.forEach { page, checked in
            guard let checked else { return }
            let fixes = checked.shown.compactMap { checked.findings[$0].fixes.first(where: \.isSafe) }
            let edits = EditSet(fixes, in: checked.file)
            guard !edits.isEmpty else { return }
            let bytes = edits.applied(to: checked.file.bytes)
            fixed.append((page, checked.file, SourceFile(path: checked.file.path, bytes: bytes)))
        }
        for (page, old, new) in fixed {
            if originals[page.path] == nil { originals[page.path] = (page, old) }
            task.texts.known[page.path] = new
        }
        return Set(fixed.map(\.page.path))
    }
}

extension FixRun {
    /// Writes all changed pages or none.
    func write(to console: Console) throws {
        for change in changes {
            // Who saves the page in an editor meanwhile shall not lose what he wrote.
            let onDisk = try PageTexts().file(change.page)
            guard onDisk.bytes == change.old.bytes else {
                throw Failure(
                    "`\(change.page.path)` was changed while it was checked; nothing is written",
                    help: "run it again")
            }
        }
        let outputs = changes.map { change in
            Output(
                destination: .file(path: change.page.path, name: change.page.path),
                bytes: change.new.bytes, confinement: change.page.folder)
        }
        _ = try OutputSet(outputs).write(sparing: [], to: console)
    }

    /// What `write` would change.
    func diff(style: Style) -> String {
        changes.map { change in
            UnifiedDiff(
                from: change.old.bytes, named: change.page.path, to: change.new.bytes,
                named: "\(change.page.path) (fixed)", isWhole: true
            ).text(style: style)
        }.joined()
    }
}
