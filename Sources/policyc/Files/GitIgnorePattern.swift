import SourceText

/// One line of a `.gitignore`, matched as git's manual says and its `wildmatch` does it with slashes kept apart. Where the
/// two differ, for `**` beside a name, the manual counts.
struct GitIgnorePattern {
    /// The line takes back what lines above it ignore.
    let isNegated: Bool
    /// It ended in a slash.
    private let isOfFolders: Bool
    /// Without a slash inside, it is about names at any depth.
    private let isOfNames: Bool
    private let parts: [Part]

    private enum Part {
        /// `**`: any number of folders.
        case folders
        case glob([Token])
    }

    private enum Token {
        case any, star
        case byte(UInt8)
        case set(Set<UInt8>)
    }

    /// Nil for a blank line, a comment and a pattern that git does not understand, which matches nothing.
    init?(line: ArraySlice<UInt8>) {
        var line = Self.trimmed(line)
        guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
        isNegated = first == UInt8(ascii: "!")
        if isNegated { line = line.dropFirst() }
        isOfFolders = line.last == UInt8(ascii: "/")
        if isOfFolders { line = line.dropLast() }
        isOfNames = !line.contains(UInt8(ascii: "/"))
        if line.first == UInt8(ascii: "/") { line = line.dropFirst() }
        var reader = PatternReader(bytes: Array(line), isOfNames: isOfNames)
        guard reader.read(), !line.isEmpty else { return nil }
        parts = reader.parts
    }

    /// - Parameter path: From the folder of the `.gitignore`.
    func matches(_ path: ArraySlice<[UInt8]>, isFolder: Bool) -> Bool {
        guard isFolder || !isOfFolders, let name = path.last else { return false }
        return isOfNames ? matches([name]) : matches(Array(path))
    }

    /// By the rows of a table, so that many `**` take no longer than one.
    private func matches(_ path: [[UInt8]]) -> Bool {
        var reached = Array(repeating: false, count: path.count + 1)
        reached[0] = true
        for (index, part) in parts.enumerated() {
            var next = Array(repeating: false, count: path.count + 1)
            switch part {
            case .folders:
                let start = reached.firstIndex(of: true) ?? path.count
                // At the end it stands for what is inside, and not for the folder itself.
                if index == parts.count - 1 { return start < path.count }
                for place in next.indices.dropFirst(start) { next[place] = true }
            case .glob(let tokens):
                for place in path.indices where reached[place] && Self.fits(tokens, path[place]) {
                    next[place + 1] = true
                }
            }
            reached = next
        }
        return reached[path.count]
    }

    /// The last `*` is the only place to go back to.
    private static func fits(_ tokens: [Token], _ name: [UInt8]) -> Bool {
        var (at, offset) = (0, 0)
        var star: (at: Int, offset: Int)?
        while offset < name.count {
            if at < tokens.count, case .star = tokens[at] {
                at += 1
                star = (at, offset)
            } else if at < tokens.count, takes(tokens[at], name[offset]) {
                at += 1
                offset += 1
            } else if let last = star {
                at = last.at
                offset = last.offset + 1
                star = (at, offset)
            } else {
                return false
            }
        }
        return tokens[at...].allSatisfy { if case .star = $0 { true } else { false } }
    }

    private static func takes(_ token: Token, _ byte: UInt8) -> Bool {
        switch token {
        case .any: true
        case .star: false
        case .byte(let wanted): wanted == byte
        case .set(let set): set.contains(byte)
        }
    }

    /// Spaces at the end do not count, unless a backslash stands before them.
    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var end = line.startIndex
        var index = line.startIndex
        while index < line.endIndex {
            let isEscape = line[index] == UInt8(ascii: "\\") && index + 1 < line.endIndex
            if line[index] != 0x20 { end = index + (isEscape ? 2 : 1) }
            index += isEscape ? 2 : 1
        }
        return line[..<end]
    }
}

extension GitIgnorePattern {
    /// Takes a pattern apart, brackets and escapes as `wildmatch` reads them.
    private struct PatternReader {
        let bytes: [UInt8]
        let isOfNames: Bool
        private(set) var parts: [Part] = []
        private var tokens: [Token] = []
        private var index = 0
        private var endsInFolders = false

        init(bytes: [UInt8], isOfNames: Bool) {
            self.bytes = bytes
            self.isOfNames = isOfNames
        }

        private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

        /// False where git understands nothing and matches nothing.
        mutating func read() -> Bool {
            while let byte = next {
                switch byte {
                case UInt8(ascii: "/"): endPart()
                case UInt8(ascii: "?"): tokens.append(.any)
                case UInt8(ascii: "*"):
                    readStars()
                    continue
                case UInt8(ascii: "["):
                    guard let set = readSet() else { return false }
                    tokens.append(.set(set))
                case UInt8(ascii: "\\"):
                    index += 1
                    guard let escaped = next else { return false }
                    if escaped == UInt8(ascii: "/") { endPart() } else { tokens.append(.byte(escaped)) }
                default: tokens.append(.byte(byte))
                }
                index += 1
            }
            if !endsInFolders { parts.append(.glob(tokens)) }
            return true
        }

        private mutating func endPart() {
            parts.append(.glob(tokens))
            tokens = []
        }

        /// Two or more between slashes are folders; elsewhere they are as good as one.
        private mutating func readStars() {
            let start = index
            while next == UInt8(ascii: "*") { index += 1 }
            let isAtStart = start == 0 || bytes[start - 1] == UInt8(ascii: "/")
            let isAtEnd =
                next == nil || next == UInt8(ascii: "/")
                || next == UInt8(ascii: "\\") && index + 1 < bytes.count
                    && bytes[index + 1] == UInt8(ascii: "/")
            guard !isOfNames, index - start > 1, isAtStart, isAtEnd else {
                tokens.append(.star)
                return
            }
            parts.append(.folders)
            if next == UInt8(ascii: "\\") { index += 1 }
            endsInFolders = next == nil
            index += 1
        }

        /// From the opening bracket to the closing one; nil without it.
        private mutating func readSet() -> Set<UInt8>? {
            index += 1
            let isNegated = next == UInt8(ascii: "!") || next == UInt8(ascii: "^")
            if isNegated { index += 1 }
            var set: Set<UInt8> = []
            var last: UInt8?
            repeat {
                guard let byte = next else { return nil }
                if byte == UInt8(ascii: "\\") {
                    index += 1
                    guard let escaped = next else { return nil }
                    set.insert(escaped)
                    last = escaped
                } else if byte == UInt8(ascii: "-"), let start = last, index + 1 < bytes.count,
                    bytes[index + 1] != UInt8(ascii: "]")
                {
                    index += 1
                    if next == UInt8(ascii: "\\") { index += 1 }
                    guard let end = next else { return nil }
                    if start <= end { set.formUnion(start...end) }
                    last = nil
                } else if byte == UInt8(ascii: "["), index + 1 < bytes.count,
                    bytes[index + 1] == UInt8(ascii: ":")
                {
                    switch readClass() {
                    case .members(let members):
                        set.formUnion(members)
                        last = nil
                    case .none:
                        set.insert(byte)
                        last = byte
                    case .broken: return nil
                    }
                } else {
                    set.insert(byte)
                    last = byte
                }
                index += 1
            } while next != UInt8(ascii: "]")
            return isNegated ? Set(0...255).subtracting(set) : set
        }

        private enum ClassReading {
            case members([UInt8])
            /// It only began like a class.
            case none
            case broken
        }

        /// `[:alpha:]` and its like. Ends at the bracket that closes it.
        private mutating func readClass() -> ClassReading {
            guard let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "]")) else { return .broken }
            guard end - 1 >= index + 2, bytes[end - 1] == UInt8(ascii: ":") else { return .none }
            let name = String(decoding: bytes[(index + 2)..<(end - 1)], as: UTF8.self)
            guard let test = Self.classes[name] else { return .broken }
            index = end
            return .members((0...127).filter(test))
        }

        private static let classes: [String: @Sendable (UInt8) -> Bool] = [
            "alnum": { $0.isASCIIAlphanumeric }, "alpha": { $0.isASCIILetter },
            "blank": { $0.isSpaceOrTab }, "cntrl": { $0 < 0x20 || $0 == 0x7F },
            "digit": { $0.isASCIIDigit }, "graph": { (0x21...0x7E).contains($0) },
            "lower": { (0x61...0x7A).contains($0) }, "print": { (0x20...0x7E).contains($0) },
            "punct": { $0.isASCIIPunctuation }, "space": { $0.isASCIIWhitespace },
            "upper": { (0x41...0x5A).contains($0) },
            "xdigit": { $0.isASCIIDigit || (0x41...0x46).contains($0 & 0xDF) },
        ]
    }
}
