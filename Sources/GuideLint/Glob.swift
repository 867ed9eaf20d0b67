/// A pattern for paths, as `.gitignore` has them: `*` and `?` stay inside one part of a path, `**` takes in any number of
/// parts, `[a-z]` and `[!a-z]` are one byte, a backslash takes the next byte as it is.
public struct Glob: Hashable, Sendable {
    public let pattern: String
    private let parts: [[UInt8]]

    public init(_ pattern: String) {
        self.pattern = pattern
        parts = pattern.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    }

    /// Whether the pattern fits the whole path.
    public func matches(_ path: String) -> Bool {
        matches(path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init))
    }

    /// By the rows of a table, so that many `**` take no longer than one.
    private func matches(_ path: [[UInt8]]) -> Bool {
        var reached = Array(repeating: false, count: path.count + 1)
        reached[0] = true
        for part in parts {
            var next = Array(repeating: false, count: path.count + 1)
            if part == Self.anyParts {
                var isOpen = false
                for index in next.indices {
                    isOpen = isOpen || reached[index]
                    next[index] = isOpen
                }
            } else {
                for index in path.indices where reached[index] && Self.fits(part, path[index]) {
                    next[index + 1] = true
                }
            }
            reached = next
        }
        return reached[path.count]
    }

    private static let anyParts = Array("**".utf8)

    /// One part against one pattern without slashes: the last `*` is the only place to go back to.
    private static func fits(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
        var (at, offset) = (0, 0)
        var star: (at: Int, offset: Int)?
        while offset < name.count {
            if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
                at += 1
                star = (at, offset)
            } else if let end = step(pattern, at, name[offset]) {
                at = end
                offset += 1
            } else if let last = star {
                at = last.at
                offset = last.offset + 1
                star = (at, offset)
            } else {
                return false
            }
        }
        return pattern[min(at, pattern.count)...].allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// The place in the pattern behind what takes one byte; nil where it does not take it.
    private static func step(_ pattern: [UInt8], _ at: Int, _ byte: UInt8) -> Int? {
        guard at < pattern.count else { return nil }
        switch pattern[at] {
        case UInt8(ascii: "?"): return at + 1
        case UInt8(ascii: "\\") where at + 1 < pattern.count: return pattern[at + 1] == byte ? at + 2 : nil
        case UInt8(ascii: "["):
            if let end = pattern[(at + 1)...].dropFirst().firstIndex(of: UInt8(ascii: "]")) {
                return holds(pattern[(at + 1)..<end], byte) ? end + 1 : nil
            }
            return byte == UInt8(ascii: "[") ? at + 1 : nil
        default: return pattern[at] == byte ? at + 1 : nil
        }
    }

    private static func holds(_ set: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
        let isNegated = set.first == UInt8(ascii: "!") || set.first == UInt8(ascii: "^")
        let set = Array(isNegated ? set.dropFirst() : set)
        var index = 0
        var isIn = false
        while index < set.count {
            if index + 2 < set.count, set[index + 1] == UInt8(ascii: "-") {
                isIn = isIn || (set[index] <= byte && byte <= set[index + 2])
                index += 3
            } else {
                isIn = isIn || set[index] == byte
                index += 1
            }
        }
        return isIn != isNegated
    }
}
