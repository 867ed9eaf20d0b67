import Foundation
import PolicyJSON
import SourceText

/// Makes Swift identifiers of what a guide calls things.
enum IdentifierMaker {
    /// The name of an enum case or a property: `emergency-on-call` gives `emergencyOnCall`, `24x7` gives `_24x7`.
    static func lowerCamel(id: String, avoiding unusable: Set<String>) -> SwiftName {
        let name = camel(words: id.split(separator: "-").map(String.init), capitalizesFirst: false)
        return SwiftName(unusable.contains(name) ? name + "_" : name)
    }

    /// The name of the namespace: `Harbor support` gives `HarborSupport`. Nil when there is no letter or digit in it.
    static func namespace(title: String) -> SwiftName? {
        let name = camel(words: words(title), capitalizesFirst: true)
        guard !name.isEmpty else { return nil }
        return SwiftName(SwiftWords.unusableForNamespace.contains(name) ? name + "Guide" : name)
    }

    /// True when text can be a name as it is.
    static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return IdentifierScalars.canStart(first)
            && text.unicodeScalars.allSatisfy(IdentifierScalars.canContinue)
            && !text.unicodeScalars.contains(where: \.isHidden)
    }

    private static func words(_ title: String) -> [String] {
        title.filter { $0 != "'" && $0 != "\u{2019}" }
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func camel(words: [String], capitalizesFirst: Bool) -> String {
        var name = ""
        for word in words.map(legal) where !word.isEmpty {
            // `1-2` and `12` are two names.
            if let last = name.last, last.isNumber, let first = word.first, first.isNumber { name += "_" }
            name += name.isEmpty && !capitalizesFirst ? word : capitalized(word)
        }
        guard let first = name.unicodeScalars.first, !IdentifierScalars.canStart(first) else { return name }
        return "_" + name
    }

    /// The scalars of a word that an identifier may have, without those that nobody can see; composed, because the
    /// compiler compares names by their bytes.
    private static func legal(_ word: String) -> String {
        if word.utf8.isASCII { return word }
        var result = ""
        for scalar in word.precomposedStringWithCanonicalMapping.unicodeScalars
        where IdentifierScalars.canContinue(scalar) && !scalar.isHidden
            && !scalar.properties.isDefaultIgnorableCodePoint
        {
            result.unicodeScalars.append(scalar)
        }
        return result.isEmpty ? codePoints(word) : result
    }

    private static func codePoints(_ word: String) -> String {
        word.unicodeScalars.map { "u" + String($0.value, radix: 16) }.joined()
    }

    private static func capitalized(_ word: String) -> String {
        guard let first = word.unicodeScalars.first else { return word }
        var rest = word
        rest.unicodeScalars.removeFirst()
        return first.properties.titlecaseMapping + rest
    }
}

/// The scalars of identifiers: The Swift Programming Language, "Lexical Structure".
enum IdentifierScalars {
    static func canStart(_ scalar: Unicode.Scalar) -> Bool {
        canContinue(scalar) && !("0"..."9").contains(scalar) && !marks.contains { $0.contains(scalar.value) }
    }

    static func canContinue(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        }
        if scalar.value >= 0x10000 { return scalar.value <= 0xEFFFD && scalar.value & 0xFFFF <= 0xFFFD }
        return ranges.contains { $0.contains(scalar.value) } || marks.contains { $0.contains(scalar.value) }
    }

    /// Legal, but not at the start.
    private static let marks: [ClosedRange<UInt32>] = [
        0x300...0x36F, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F,
    ]

    private static let ranges: [ClosedRange<UInt32>] = [
        0xA8...0xA8, 0xAA...0xAA, 0xAD...0xAD, 0xAF...0xAF, 0xB2...0xB5, 0xB7...0xBA, 0xBC...0xBE,
        0xC0...0xD6,
        0xD8...0xF6, 0xF8...0x2FF, 0x370...0x167F, 0x1681...0x180D, 0x180F...0x1DBF, 0x1E00...0x1FFF,
        0x200B...0x200D, 0x202A...0x202E, 0x203F...0x2040, 0x2054...0x2054, 0x2060...0x20CF, 0x2100...0x218F,
        0x2460...0x24FF, 0x2776...0x2793, 0x2C00...0x2DFF, 0x2E80...0x2FFF, 0x3004...0x3007, 0x3021...0x302F,
        0x3031...0xD7FF, 0xF900...0xFD3D, 0xFD40...0xFDCF, 0xFDF0...0xFE1F, 0xFE30...0xFE44, 0xFE47...0xFFFD,
    ]
}
