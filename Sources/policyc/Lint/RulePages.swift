import LintOutput
import SourceText

/// The pages about rules in a folder.
struct RulePages {
    let folder: String
    let console: Console

    func write() throws {
        let real: String
        do { real = try System.realPath(folder) } catch {
            throw Failure(
                "cannot write to the folder `\(folder)`: \(error.reason)",
                help: error.isMissing ? "create it with `mkdir -p \(Paths.shellQuoted(folder))`" : nil)
        }
        let outputs = RuleDocument.pages.map { page in
            let path = Paths.joined(folder, page.name)
            return Output(
                destination: .file(path: path, name: path), bytes: Array(page.text.utf8), confinement: real)
        }
        let results = try OutputSet(outputs).write(sparing: [], to: console)
        console.inform("wrote \(count(results.count { $0.result == .wrote }, "page")) to `\(folder)`")
        for name in try strangers() { console.inform("`\(name)` is the page of no rule; remove it") }
    }

    func check() throws {
        var drifted = try strangers()
        for name in drifted { try console.write("`\(VisibleText.of(name))` is the page of no rule\n") }
        for page in RuleDocument.pages {
            let path = Paths.joined(folder, page.name)
            let onDisk: [UInt8]?
            do { onDisk = try Reading.output(path, limit: Reading.guideLimit) } catch {
                throw Failure("cannot read `\(path)`: \(error.reason)")
            }
            guard onDisk != Array(page.text.utf8) else { continue }
            drifted.append(path)
            let diff = UnifiedDiff(
                from: onDisk ?? [], named: onDisk == nil ? "\(path) (missing)" : "\(path) (on disk)",
                to: Array(page.text.utf8), named: "\(path) (from the rule)")
            try console.write(diff.text(style: console.outputStyle))
        }
        guard drifted.isEmpty else {
            console.report(
                Failure(
                    "\(count(drifted.count, "page")) of `\(folder)` \(drifted.count == 1 ? "is" : "are") not what the rules say",
                    help: "run `policyc rules --docs \(Paths.shellQuoted(folder))`"))
            throw Outcome.findings
        }
    }

    /// Pages of rules that are gone. They may be somebody's, so nothing removes them.
    private func strangers() throws -> [String] {
        let known = Set(RuleDocument.pages.map(\.name))
        do {
            return try System.names(in: folder).filter { $0.hasSuffix(".md") && !known.contains($0) }
                .map { Paths.joined(folder, $0) }
        } catch {
            throw Failure("cannot read the folder `\(folder)`: \(error.reason)")
        }
    }
}
