import SourceText

/// Paths inside a site: parts between slashes, from the root, without a slash at either end.
enum SitePath {
    static func parts(_ path: some StringProtocol) -> [Substring] {
        let path = Substring(path)
        guard path.utf8.isASCII else { return path.split(separator: "/") }
        return path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }

    static func folder(of path: String) -> String {
        last("/", in: path).map { String(path[..<$0]) } ?? ""
    }

    static func name(of path: String) -> String {
        last("/", in: path).map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// Where a sign stands last. In ASCII, as nearly all paths are, bytes are characters; elsewhere a mark behind the sign
    /// makes another character of it.
    private static func last(_ sign: Character, in path: String) -> String.Index? {
        guard let byte = sign.asciiValue, path.utf8.isASCII else { return path.lastIndex(of: sign) }
        return path.utf8.lastIndex(of: byte)
    }

    /// A path seen from a folder; nil where it leaves the root.
    static func joined(_ folder: String, _ path: String) -> String? {
        var result = parts(folder)
        for part in parts(path) {
            switch part {
            case ".": continue
            case "..":
                guard !result.isEmpty else { return nil }
                result.removeLast()
            default: result.append(part)
            }
        }
        return result.joined(separator: "/")
    }

    /// The way from a folder to a path.
    static func relative(_ path: String, from folder: String) -> String {
        var (from, to) = (parts(folder)[...], parts(path)[...])
        while let first = from.first, to.count > 1, to.first == first {
            from.removeFirst()
            to.removeFirst()
        }
        return (Array(repeating: "..", count: from.count) + to).joined(separator: "/")
    }

    /// What stands after the last dot of the name, in lower case; empty without one.
    static func ending(of path: String) -> String {
        let name = name(of: path)
        guard let dot = last(".", in: name), dot > name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    static let pageEndings: Set<String> = ["md", "mdx", "markdown"]
    private static let routeEndings = pageEndings.union(["html", "htm"])
    private static let indexNames: Set<String> = ["index", "_index", "readme"]

    /// A path as an address: without the ending of a page and without the name of a folder's own page.
    static func route(_ path: String) -> String {
        var path = path
        if routeEndings.contains(ending(of: path)), let dot = last(".", in: path) {
            path = String(path[..<dot])
        }
        return indexNames.contains(name(of: path).lowercased()) ? folder(of: path) : path
    }

    /// Generators read neither hidden folders nor, as the walk over the tree, list them.
    static func isHidden(_ path: String) -> Bool {
        guard path.utf8.startsPart(with: UInt8(ascii: ".")) else { return false }
        return parts(path).contains { $0.first == "." && $0 != "." && $0 != ".." }
    }
}

extension Collection<UInt8> {
    /// Whether a byte stands at the start or behind a slash.
    fileprivate func startsPart(with byte: UInt8) -> Bool {
        var isAtStart = true
        for next in self {
            if isAtStart, next == byte { return true }
            isAtStart = next == UInt8(ascii: "/")
        }
        return false
    }
}

/// Text with `%20` and its like decoded; as it stands where that is no text.
func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
        if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
            let high = Character(Unicode.Scalar(source[index + 1])).hexDigitValue,
            let low = Character(Unicode.Scalar(source[index + 2])).hexDigitValue
        {
            bytes.append(UInt8(high * 16 + low))
            index += 3
        } else {
            bytes.append(source[index])
            index += 1
        }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
}
