/// Paths as text. Nothing here asks the file system.
enum Paths {
    static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

    /// Without `.`, empty parts and the `..` that can be taken back; `.` for nothing.
    static func normalized(_ path: String) -> String {
        if isNormal(path) { return path }
        var parts: [Substring] = []
        for part in Self.parts(of: path) where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part == "..", isAbsolute(path), parts.isEmpty {
                continue
            } else {
                parts.append(part)
            }
        }
        var joined = isAbsolute(path) ? "/" : ""
        for (index, part) in parts.enumerated() {
            if index > 0 { joined += "/" }
            joined += String(part)
        }
        return joined.isEmpty ? "." : joined
    }

    /// Nothing would change, as with nearly all paths: those of a tree are put together from names. Such a path is known
    /// by its bytes: no part is empty or begins with a dot.
    private static func isNormal(_ path: String) -> Bool {
        let slash = UInt8(ascii: "/")
        var before = slash
        for byte in path.utf8.dropFirst(isAbsolute(path) ? 1 : 0) {
            guard before != slash || byte != slash && byte != UInt8(ascii: ".") else { return false }
            before = byte
        }
        return before != slash
    }

    /// What stands between slashes: bytes to the system, whatever characters they make with what follows.
    private static func parts(of path: String) -> [Substring] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }

    /// A path as seen from a folder; an absolute path stays.
    static func joined(_ folder: String, _ path: String) -> String {
        isAbsolute(path) || folder == "." || folder.isEmpty
            ? normalized(path) : normalized(folder + "/" + path)
    }

    static func parent(of path: String) -> String {
        let path = normalized(path)
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func lastPart(of path: String) -> String {
        parts(of: normalized(path)).last.map(String.init) ?? "/"
    }

    /// The last part without its ending.
    static func stem(of path: String) -> String {
        let name = lastPart(of: path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// The way from one absolute folder to an absolute path; nil when it would have to climb.
    static func relative(_ path: String, to folder: String) -> String? {
        let path = normalized(path)
        let folder = normalized(folder)
        if path == folder { return "." }
        let prefix = folder == "/" ? "/" : folder + "/"
        guard path.utf8.starts(with: prefix.utf8) else { return nil }
        return String(Substring(path.utf8.dropFirst(prefix.utf8.count)))
    }

    /// The way from one absolute folder to an absolute path, through `..` where needed.
    static func way(from folder: String, to path: String) -> String {
        let start = parts(of: normalized(folder))
        let end = parts(of: normalized(path))
        let shared = zip(start, end).prefix { $0 == $1 }.count
        let parts =
            Array(repeating: "..", count: start.count - shared) + end.dropFirst(shared).map(String.init)
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    static func isInside(_ path: String, _ folder: String) -> Bool { relative(path, to: folder) != nil }

    /// True when a relative path leaves its folder.
    static func climbs(_ path: String) -> Bool {
        let path = normalized(path)
        return path == ".." || path.hasPrefix("../")
    }

    /// A path as a shell reads it back.
    static func shellQuoted(_ path: String) -> String {
        let plain = path.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "/._-+=:@%,".unicodeScalars.contains(scalar)
        }
        if plain, !path.isEmpty { return path }
        return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
            + "'"
    }
}
