import GuideSyntax

/// A word of running text with its place: lower case but for acronyms that would read as a pronoun, contractions written
/// out ("don't" is `do` and `not`).
struct ProseToken: Sendable {
    var word: String
    /// In the sentence's text; the parts of a contraction share it.
    var range: Range<Int>
    /// What stands between it and the word before.
    var gap: Gap
    /// It begins with a capital letter or a digit.
    var isCapital: Bool
    /// Its place in the dictionary; -1 for a word that is not there.
    private(set) var place: Int32
    /// What it may be.
    private(set) var traits: ProseTraits

    fileprivate init(_ word: ProseWord, _ range: Range<Int>, _ gap: Gap, isCapital: Bool) {
        self.word = word.text
        self.range = range
        self.gap = gap
        self.isCapital = isCapital
        place = word.place
        traits = word.traits
    }

    enum Gap: Int, Comparable, Sendable {
        case space, comma, clause

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }
}

/// A word as the dictionary knows it.
private struct ProseWord {
    var text: String
    var place: Int32 = -1
    var traits: ProseTraits = []
    var hasApostrophe = false

    /// A word in lower case.
    init(_ bytes: ArraySlice<UInt8>, in dictionary: ProseDictionary, hasApostrophe: Bool) {
        if let place = dictionary.place(of: bytes) {
            // It need not be made again.
            text = dictionary.words[place]
            take(place, dictionary)
        } else {
            text = String(decoding: bytes, as: UTF8.self)
        }
        self.hasApostrophe = hasApostrophe
    }

    init(_ text: String, in dictionary: ProseDictionary, hasApostrophe: Bool = false) {
        self.text = text
        self.hasApostrophe = hasApostrophe
        if let place = dictionary.place(of: text.utf8) { take(place, dictionary) }
    }

    private mutating func take(_ place: Int, _ dictionary: ProseDictionary) {
        self.place = Int32(clamping: place)
        traits = dictionary.traits(at: place)
    }
}

/// Splits a sentence into words, in one pass over its bytes.
enum ProseLexer {
    static func tokens(of text: String) -> [ProseToken] { tokens(of: Array(text.utf8)) }

    static func tokens(of bytes: [UInt8]) -> [ProseToken] {
        let dictionary = ProseDictionary.builtIn
        var tokens: [ProseToken] = []
        // A word is five letters and a blank.
        tokens.reserveCapacity(bytes.count / 6 + 1)
        var gap = ProseToken.Gap.clause
        var offset = 0
        while offset < bytes.count {
            let end = wordEnd(bytes, from: offset)
            if end > offset {
                append(bytes, offset..<end, gap, dictionary, to: &tokens)
                gap = .space
                offset = end
                if isPlus(bytes, at: end) {
                    for word in ["and", "up"] {
                        tokens.append(
                            ProseToken(
                                ProseWord(word, in: dictionary), end..<(end + 1), .space, isCapital: false))
                    }
                    offset += 1
                }
            } else {
                let (found, length) = separator(bytes, at: offset)
                let isAbbreviation =
                    bytes[offset] == UInt8(ascii: ".") && gap == .space
                    && tokens.last?.traits.contains(.abbreviation) ?? false
                gap = isAbbreviation ? gap : max(gap, found)
                offset += length
            }
        }
        return tokens
    }

    // MARK: Words

    /// Where the word begins that follows one, or the end of the text. The one may be given by any letter of it.
    static func nextWord(in bytes: [UInt8], behindThatAt offset: Int) -> Int {
        var start = wordEnd(bytes, from: offset)
        while start < bytes.count, !isLetter(bytes, at: start) { start += 1 }
        return start
    }

    /// Visits the words of a text without making tokens of them: nearly all are plain letters and digits, and are looked at
    /// where they stand. Any other one is given as its tokens, with what a plus behind it stands for.
    static func forEachWord(
        in bytes: [UInt8], plain: (Range<Int>) -> Void, others: ([ProseToken]) -> Void
    ) {
        var offset = 0
        while offset < bytes.count {
            let end = wordEnd(bytes, from: offset)
            if end == offset {
                offset += 1
                continue
            }
            let hasPlus = isPlus(bytes, at: end)
            if !hasPlus, isPlain(bytes[offset..<end]) {
                plain(offset..<end)
            } else {
                others(tokens(of: Array(bytes[offset..<(hasPlus ? end + 1 : end)])))
            }
            offset = end
        }
    }

    /// The word is what its small letters are: one word without a sign, and none that may be an acronym.
    private static func isPlain(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.allSatisfy({ $0.isASCIIAlphanumeric }) else { return false }
        return acronymLengths.contains(word.count)
            ? !word.allSatisfy { $0.isASCIICapital }
            : word.count != cannot.utf8.count
                || !word.elementsEqual(cannot.utf8) { $0.asciiLowercased == $1 }
    }

    /// How long the acronyms are of whose letters other words are pronouns: "IT", "US".
    private static let acronymLengths = 2...3
    /// The one contraction without an apostrophe.
    private static let cannot = "cannot"

    /// Letters, digits, and what joins them: an apostrophe or a point between two of them.
    private static func wordEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            if isLetter(bytes, at: end) {
                end += 1
            } else if end > start, let length = joint(bytes, at: end), end + length < bytes.count,
                isLetter(bytes, at: end + length)
            {
                end += length
            } else {
                break
            }
        }
        return end
    }

    private static func isLetter(_ bytes: [UInt8], at offset: Int) -> Bool {
        switch bytes[offset] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "$"): true
        case 0xC2: false
        case 0xE2: !isSymbol(bytes, from: offset)
        // Pictures, such as emoji.
        case 0xF0: !(offset + 1 < bytes.count && bytes[offset + 1] == 0x9F)
        case 0x80...0xBF: offset > 0 && bytes[offset - 1] >= 0x80 && !isPunctuation(bytes, endingAt: offset)
        case 0xC3...: true
        default: false
        }
    }

    /// General Punctuation, U+2000 to U+206F: quotes, dashes, spaces; arrows, ticks and other signs, U+2180 to U+2BFF.
    private static func isSymbol(_ bytes: [UInt8], from offset: Int) -> Bool {
        guard offset + 1 < bytes.count else { return false }
        return bytes[offset + 1] == 0x80 || bytes[offset + 1] == 0x81
            || (0x86...0xAF).contains(bytes[offset + 1])
    }

    /// A continuation byte of a character that is no letter.
    private static func isPunctuation(_ bytes: [UInt8], endingAt offset: Int) -> Bool {
        var start = offset
        while start > 0, bytes[start] & 0xC0 == 0x80, offset - start < 3 { start -= 1 }
        return bytes[start] == 0xC2 || (bytes[start] == 0xE2 && isSymbol(bytes, from: start))
            || (bytes[start] == 0xF0 && start + 1 < bytes.count && bytes[start + 1] == 0x9F)
    }

    private static func joint(_ bytes: [UInt8], at offset: Int) -> Int? {
        switch bytes[offset] {
        case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "@"): 1
        case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x99: 3
        default: nil
        }
    }

    // MARK: Between words

    private static func separator(_ bytes: [UInt8], at offset: Int) -> (ProseToken.Gap, Int) {
        switch bytes[offset] {
        case UInt8(ascii: ","): (.comma, 1)
        case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."),
            UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"):
            (.clause, 1)
        // A hyphen joins words, two of them are a dash, and so is one between blanks.
        case UInt8(ascii: "-"): (isDash(bytes, at: offset) ? .clause : .space, 1)
        // En dash and em dash.
        case 0xE2
        where offset + 2 < bytes.count && bytes[offset + 1] == 0x80
            && (0x93...0x95).contains(bytes[offset + 2]):
            (.clause, 3)
        default: (.space, 1)
        }
    }

    private static func isDash(_ bytes: [UInt8], at offset: Int) -> Bool {
        let before = offset > 0 ? bytes[offset - 1] : 0x20
        let after = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
        return after == UInt8(ascii: "-") || (before == 0x20 && after == 0x20)
    }

    /// "Gold+" is Gold and up; "C++" is a name, and "10+" a number.
    private static func isPlus(_ bytes: [UInt8], at offset: Int) -> Bool {
        guard offset > 0, offset < bytes.count, bytes[offset] == UInt8(ascii: "+"),
            !(0x30...0x39).contains(bytes[offset - 1])
        else { return false }
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
        return next != UInt8(ascii: "+") && !isLetter(bytes, at: min(offset + 1, bytes.count - 1))
    }

    // MARK: Contractions

    private static func append(
        _ bytes: [UInt8], _ range: Range<Int>, _ gap: ProseToken.Gap, _ dictionary: ProseDictionary,
        to tokens: inout [ProseToken]
    ) {
        let word = word(bytes[range], dictionary)
        let isCapital = (0x41...0x5A).contains(bytes[range.lowerBound])
        guard word.hasApostrophe || word.text == cannot else {
            tokens.append(ProseToken(word, range, gap, isCapital: isCapital))
            return
        }
        var gap = gap
        for part in parts(of: word.text) {
            tokens.append(
                ProseToken(ProseWord(part, in: dictionary), range, gap, isCapital: isCapital))
            gap = .space
        }
    }

    /// In lower case and with straight apostrophes.
    private static func word(_ bytes: ArraySlice<UInt8>, _ dictionary: ProseDictionary) -> ProseWord {
        var (isASCII, isSmall, isCapitals, hasApostrophe) = (true, true, true, false)
        for byte in bytes {
            if byte >= 0x80 { isASCII = false }
            if byte == UInt8(ascii: "'") { hasApostrophe = true }
            if (0x41...0x5A).contains(byte) { isSmall = false } else { isCapitals = false }
        }
        guard isASCII else {
            let text = String(decoding: bytes, as: UTF8.self).lowercased().withStraightApostrophes
            return ProseWord(
                text, in: dictionary, hasApostrophe: text.utf8.contains(UInt8(ascii: "'")))
        }
        if isSmall { return ProseWord(bytes, in: dictionary, hasApostrophe: hasApostrophe) }
        // "IT" is no "it", and "US" no "us".
        if isCapitals, acronymLengths.contains(bytes.count) {
            let text = String(decoding: bytes, as: UTF8.self)
            if English.pronounLikeAcronyms.contains(text) { return ProseWord(text, in: dictionary) }
        }
        let lower = bytes.map(\.asciiLowercased)
        return ProseWord(lower[...], in: dictionary, hasApostrophe: hasApostrophe)
    }

    private static func parts(of word: String) -> [String] {
        if let parts = English.contractions[word] { return parts }
        for (ending, parts) in English.contractionEndings where word.hasSuffix(ending) {
            return [String(word.dropLast(ending.count))] + parts
        }
        return [word]
    }
}
