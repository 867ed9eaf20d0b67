import GuideSyntax
import SourceText

/// What a label — a header, a row's first cell, a heading — is about, judged by its words.
struct Label: Sendable {
    let text: String
    /// In lower case and in their order.
    private(set) var words: [String] = []
    /// What each word says.
    private(set) var traits: [LabelTraits] = []
    /// What any of them says.
    private var all: LabelTraits = []
    let isASCII: Bool

    init(_ text: String) {
        self.text = text
        isASCII = text.utf8.isASCII
        if isASCII {
            addWords(of: Array(text.utf8))
        } else {
            for word in text.lowercased().split(whereSeparator: {
                !$0.isLetter && !$0.isNumber && !"$€£".contains($0)
            }) { add(String(word)) }
        }
    }

    /// What any word of a text says, without making a label of it. Nil for what is not ASCII.
    static func traits(of text: [UInt8]) -> LabelTraits? {
        guard text.isASCII else { return nil }
        let dictionary = LabelDictionary.builtIn
        var traits: LabelTraits = []
        var start = 0
        for index in 0...text.count {
            if index < text.count, text[index].isASCIIAlphanumeric || text[index] == UInt8(ascii: "$") {
                continue
            }
            if index > start {
                let word = text[start..<index].lazy.map(\.asciiLowercased)
                if let known = dictionary[word] { traits.formUnion(known.traits) }
            }
            start = index + 1
        }
        return traits
    }

    private mutating func addWords(of text: [UInt8]) {
        var lower = text
        var start = 0
        for index in 0...lower.count {
            if index < lower.count {
                let byte = lower[index]
                if (0x41...0x5A).contains(byte) {
                    lower[index] = byte | 0x20
                    continue
                }
                if (0x61...0x7A).contains(byte) || byte.isASCIIDigit || byte == UInt8(ascii: "$") {
                    continue
                }
            }
            if index > start { add(lower[start..<index]) }
            start = index + 1
        }
    }

    private mutating func add(_ word: ArraySlice<UInt8>) {
        if let known = LabelDictionary.builtIn[word] {
            add(known.word, known.traits)
        } else {
            add(String(decoding: word, as: UTF8.self), word.allSatisfy(\.isASCIIDigit) ? .figure : [])
        }
    }

    private mutating func add(_ word: String) {
        var traits = LabelDictionary.builtIn[word.utf8]?.traits ?? []
        if word.allSatisfy(\.isNumber) { traits.insert(.figure) }
        add(word, traits)
    }

    private mutating func add(_ word: String, _ traits: LabelTraits) {
        words.append(word)
        self.traits.append(traits)
        all.formUnion(traits)
    }

    init(_ text: RichText) { self.init(text.folded) }

    func holds(_ vocabulary: LabelWords) -> Bool {
        !all.isDisjoint(with: vocabulary.trait)
            || !vocabulary.added.isEmpty && words.contains(where: vocabulary.added.contains)
    }

    func holds(_ traits: LabelTraits) -> Bool { !all.isDisjoint(with: traits) }

    func holds(_ vocabulary: Set<String>) -> Bool { words.contains(where: vocabulary.contains) }

    /// The words of a phrase in a row.
    func holds(phrase: [String]) -> Bool {
        guard let first = phrase.first else { return false }
        return words.indices.contains { words[$0] == first && words[$0...].starts(with: phrase) }
    }

    /// Made of nothing but such words (and figures): "Response Time", but not "Response Team Gold".
    func isMadeOf(_ vocabulary: LabelWords) -> Bool {
        let allowed = vocabulary.trait.union([.small, .figure])
        return holds(vocabulary)
            && words.indices.allSatisfy {
                !traits[$0].isDisjoint(with: allowed)
                    || !vocabulary.added.isEmpty && vocabulary.added.contains(words[$0])
            }
    }

    func isMadeOf(_ vocabulary: Set<String>) -> Bool {
        holds(vocabulary)
            && words.indices.allSatisfy {
                !traits[$0].isDisjoint(with: [.small, .figure]) || vocabulary.contains(words[$0])
            }
    }
}

extension RichText {
    /// False where no label that stands here is a severity, whatever is left out of it: it would begin with a name of one,
    /// a noun before its figure, or `P1`.
    func mayNameSeverity(_ vocabulary: Vocabulary) -> Bool {
        let isSpecial = vocabulary.hasOwnSeverities || marks.contains(where: \.isImage)
        guard !isSpecial else { return true }
        let bytes = text.bytes
        guard let start = bytes.firstIndex(where: { $0 >= 0x80 || $0.isASCIIAlphanumeric }) else {
            return false
        }
        let word = bytes[start...].prefix(while: \.isASCIIAlphanumeric)
        // What is not ASCII is left to whoever reads it as characters, and a name may end with bold text inside a word.
        guard !word.isEmpty, word.endIndex == bytes.endIndex || bytes[word.endIndex] < 0x80,
            !marks.contains(where: { $0.isStrong && $0.range.upperBound < word.endIndex })
        else { return true }
        // A number with decimals is no word, and the name stands behind it.
        if bytes[start].isASCIIDigit { return true }
        let lower = word.lazy.map(\.asciiLowercased)
        if word.count == 2, lower.first == UInt8(ascii: "p") || lower.first == UInt8(ascii: "s"),
            word.last?.isASCIIDigit ?? false
        {
            return true
        }
        return LabelDictionary.builtIn[lower].map {
            !$0.traits.isDisjoint(with: [.severityStart, .severityNoun])
        } ?? false
    }
}

extension RichText.Mark {
    var isImage: Bool { if case .image = kind { true } else { false } }

    fileprivate var isStrong: Bool { if case .strong = kind { true } else { false } }
}

extension RichText {
    /// What a reader sees, for the grammar of cells: a picture beside words is decoration.
    var withoutDecoration: RichText {
        let words = withoutImages
        return words.isBlank ? self : words
    }
}

extension RichText {
    /// Struck out, hidden, or beside a component that says something which is not known.
    var isStruckOrHidden: Bool {
        marks.contains { mark in
            switch mark.kind {
            case .tag(let tag):
                ["s", "del", "strike"].contains(tag.name.value.lowercased())
                    || tag.hides || tag.strikes
            case .component(let component): component.body == nil
            default: false
            }
        }
    }

    /// A picture without words, an icon or a component stands where the text is blank: it may say yes or no.
    var showsSign: Bool {
        isBlank
            && marks.contains { mark in
                switch mark.kind {
                case .image: true
                case .component(let component): !component.isClosing
                case .tag(let tag):
                    ["svg", "input", "iframe", "object", "video"].contains(tag.name.value.lowercased())
                        || tag[attribute: "class"] != nil || tag[attribute: "className"] != nil
                default: false
                }
            }
    }

    /// A picture beside the words says something else than they do.
    func hasOtherSign(than facts: CellFacts, _ vocabulary: Vocabulary) -> Bool {
        marks.contains { mark in
            guard case .image = mark.kind else { return false }
            let sign = vocabulary.availability(of: text.string(mark.range))
            return sign != nil && sign != (facts.availability?.value ?? .included)
        }
    }

    /// What stands before the first hard line end that has text before it.
    var firstLine: RichText {
        guard let end = text.bytes[trimmedRange].firstIndex(of: 0x0A) else { return self }
        return keeping([0..<end])
    }

    /// What a label is called: the first line, or of it what stands out in bold at its start ("**1 - Blocker** No boat sails").
    var leadingName: RichText {
        let line = firstLine
        let start = line.trimmedRange.lowerBound
        let bold = line.marks.first { mark in
            let isStrong = if case .strong = mark.kind { true } else { false }
            return isStrong && mark.range.lowerBound == start && mark.range.count > 1
        }
        return bold.map { line.keeping([$0.range]) } ?? line
    }

    /// What stands behind it.
    var furtherLines: Sourced<String>? {
        guard let end = text.bytes[trimmedRange].firstIndex(of: 0x0A) else { return nil }
        return sourced(end..<text.count)
    }
}
