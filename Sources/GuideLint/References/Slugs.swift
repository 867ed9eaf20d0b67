import SourceText

/// The anchors that site generators make of a heading's text.
enum Slugs {
    /// As GitHub does, and with it github-slugger, Gatsby, Docusaurus and Hugo: lower case, without punctuation and
    /// symbols, a hyphen for each space.
    static func gitHub(_ text: String) -> String { undisputed(text) ?? string(gitHub(scalars(text))) }

    /// All that some generator makes of a text, GitHub's first.
    static func all(_ text: String) -> [String] {
        if let slug = undisputed(text) { return [slug] }
        var result: [[Unicode.Scalar]] = []
        func add(_ slug: [Unicode.Scalar]) {
            if !slug.isEmpty, !result.contains(slug) { result.append(slug) }
        }
        for text in spellings(of: text).map(scalars) {
            let slug = gitHub(text)
            add(slug)
            // kramdown begins at the first letter; others take hyphens and blanks off both ends.
            add(trimmed(slug) { !isAlphabetic($0) })
            add(trimmed(slug, isBoth: true) { $0 == "-" || $0 == "\u{FE0F}" })
            // Python-Markdown: one hyphen for a run of blanks and hyphens.
            add(hyphenated(text, keeping: { isKept($0) }, dropping: { $0 != " " && $0 != "-" }))
            // Blackfriday, docutils, VuePress and most others: one hyphen for all that is no letter or digit.
            add(hyphenated(text, keeping: { isKept($0) && $0 != "_" }, dropping: { _ in false }))
            add(hyphenated(text, keeping: { isKept($0) }, dropping: { _ in false }))
            // Words cut off at apostrophes or not.
            add(
                hyphenated(
                    text, keeping: { isKept($0) && $0 != "_" },
                    dropping: { $0 == "'" || $0 == "’" || $0 == "\"" || $0 == "." }))
            // Pandoc keeps dots.
            let pandoc = hyphenated(
                text, keeping: { isKept($0) || $0 == "." }, dropping: { $0 != " " && $0 != "-" })
            add(trimmed(pandoc) { !isAlphabetic($0) })
            add(pandoc)
        }
        return result.map(string)
    }

    /// Of plain words with a blank between each two all of them make the same; most headings are such.
    private static func undisputed(_ text: String) -> String? {
        guard text.utf8.first?.isASCIILetter ?? false, text.utf8.last != 0x20 else { return nil }
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte.isASCIIAlphanumeric {
                slug.append(byte.isASCIILetter ? byte | 0x20 : byte)
            } else if byte == 0x20, slug.last != UInt8(ascii: "-") {
                slug.append(UInt8(ascii: "-"))
            } else {
                return nil
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// In lower case. An array: a string that grows scalar by scalar took most of the time.
    private static func scalars(_ text: String) -> [Unicode.Scalar] {
        Array(text.lowercased().unicodeScalars)
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func gitHub(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.count)
        for scalar in text {
            if scalar == " " {
                result.append("-")
            } else if isKept(scalar) || scalar == "-" {
                result.append(scalar)
            }
        }
        return result
    }

    /// The text as generators may see it: with accents or without, with dashes or what typographers make of them.
    private static func spellings(of text: String) -> [String] {
        var result = [text]
        if !text.utf8.isASCII {
            result.append(String(text.map { unaccented[$0] ?? $0 }))
            result.append(String(text.filter { $0.unicodeScalars.allSatisfy(\.isASCII) }))
            result.append(String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{FE0F}" })))
        }
        if text.contains("--") {
            result.append(String(text.replacing("---", with: "").replacing("--", with: "")))
        }
        if text.contains("&") { result.append(text.replacing("&", with: "and")) }
        return result
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return UInt8(scalar.value).isASCIIWordByte }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
            .connectorPunctuation:
            return true
        default: return scalar.properties.isAlphabetic
        }
    }

    private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? UInt8(scalar.value).isASCIILetter : scalar.properties.isAlphabetic
    }

    /// One hyphen for each run of what is neither kept nor dropped.
    private static func hyphenated(
        _ text: [Unicode.Scalar], keeping isKept: (Unicode.Scalar) -> Bool,
        dropping isDropped: (Unicode.Scalar) -> Bool
    ) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.count)
        var needsHyphen = false
        for scalar in text {
            if isKept(scalar) {
                if needsHyphen, !result.isEmpty { result.append("-") }
                needsHyphen = false
                result.append(scalar)
            } else if !isDropped(scalar) {
                needsHyphen = true
            }
        }
        return result
    }

    private static func trimmed(
        _ text: [Unicode.Scalar], isBoth: Bool = false, _ isTrimmed: (Unicode.Scalar) -> Bool
    ) -> [Unicode.Scalar] {
        var scalars = text[...]
        while let first = scalars.first, isTrimmed(first) { scalars.removeFirst() }
        while isBoth, let last = scalars.last, isTrimmed(last) { scalars.removeLast() }
        return Array(scalars)
    }

    /// Letters with a mark and without it. Characters are equal where Unicode says that they are the same, however composed.
    private static let unaccented: [Character: Character] = {
        var result: [Character: Character] = [:]
        for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
            for mark in 0x300...0x331 as ClosedRange<UInt32> {
                guard let mark = Unicode.Scalar(mark) else { continue }
                var accented = String(letter)
                accented.unicodeScalars.append(mark)
                if accented.count == 1, let character = accented.first { result[character] = letter }
            }
        }
        return result
    }()
}

/// Numbers names that come again, as GitHub does: `plans`, `plans-1`, `plans-2`.
struct NameCounter {
    private var counts: [String: Int] = [:]

    mutating func unique(_ name: String) -> String {
        var result = name
        while counts[result] != nil {
            let count = counts[name, default: 0] + 1
            counts[name] = count
            result = "\(name)-\(count)"
        }
        counts[result] = 0
        return result
    }
}
