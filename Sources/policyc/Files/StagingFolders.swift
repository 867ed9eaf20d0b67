import SourceText

/// The names of files that wait beside their destinations, and who may remove them.
///
/// All that a run puts into a folder bears the run's mark, and so does one file that it keeps locked: `.policyc-MARK.lock`.
/// A run that was killed leaves its files behind and loses its lock, so the next run that writes into the folder knows
/// them for what they are and removes them.
struct StagingFolders {
    private var runs: [String: Run] = [:]
    private var swept: Set<String> = []
    private var count = 0

    /// What this run has in one folder.
    private struct Run {
        let mark: String
        let lock: String
        let descriptor: Int32
    }

    private enum Role: String { case new, old, lock }

    private static let prefix = ".policyc-"

    /// Two names in a folder that nobody else has: for the new file, and for the old one.
    mutating func names(in folder: String) throws(SystemError) -> (new: String, old: String) {
        let run: Run
        if let known = runs[folder] {
            run = known
        } else {
            run = try Self.begin(in: folder)
            runs[folder] = run
        }
        count += 1
        func path(_ role: Role) -> String {
            Paths.joined(folder, Self.name("\(run.mark)-\(count)", role))
        }
        return (path(.new), path(.old))
    }

    private static func begin(in folder: String) throws(SystemError) -> Run {
        while true {
            let mark = newMark
            let lock = Paths.joined(folder, name(mark, .lock))
            let descriptor = try System.createNew(lock)
            System.waitForLock(descriptor)
            // Before it was locked, another run may have taken it for one that was left behind.
            if System.hasName(descriptor) { return Run(mark: mark, lock: lock, descriptor: descriptor) }
            try? System.close(descriptor)
        }
    }

    private static let markLength = 13

    private static var newMark: String {
        let digits = String(UInt64.random(in: .min ... .max), radix: 36)
        return String(repeating: "0", count: markLength - digits.utf8.count) + digits
    }

    /// Short enough for every file system, hidden from listings and globs.
    private static func name(_ mark: String, _ role: Role) -> String { "\(prefix)\(mark).\(role.rawValue)" }

    /// Ends this run's claims; what it staged is in place or removed.
    func close() {
        for run in runs.values {
            System.remove(run.lock)
            try? System.close(run.descriptor)
        }
    }

    // MARK: What was left behind

    /// Removes what runs that were killed have left in a folder.
    mutating func sweep(_ folder: String) {
        guard swept.insert(folder).inserted else { return }
        let names = ((try? System.names(in: folder)) ?? []).filter { $0.hasPrefix(Self.prefix) }
        for (mark, names) in Dictionary(grouping: names, by: Self.mark) where !mark.isEmpty {
            let lock = Paths.joined(folder, Self.name(mark, .lock))
            let descriptor = System.openOwnFile(lock)
            defer { descriptor.map { try? System.close($0) } }
            // The lock is there before the first file and longer than the last.
            if let descriptor {
                guard System.lock(descriptor) else { continue }
            } else if (try? System.status(of: lock)) != nil {
                continue
            }
            for name in names where name != Self.name(mark, .lock) {
                System.remove(Paths.joined(folder, name))
            }
            System.remove(lock)
        }
    }

    /// The mark of a temporary file; empty where it is none of ours.
    private static func mark(of name: String) -> String {
        let parts = name.dropFirst(prefix.count).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let role = Role(rawValue: String(parts[1])) else { return "" }
        let words = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        let isOurs =
            words.count == (role == .lock ? 1 : 2) && words[0].utf8.count == markLength
            && parts[0].utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isASCIIAlphanumeric }
        return isOurs ? String(words[0]) : ""
    }
}
