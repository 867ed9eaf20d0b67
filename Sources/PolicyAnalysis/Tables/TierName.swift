import GuideSyntax
import PolicyModel

/// What two tables of one page must have in common to name the same tier: the words of the name, without what stands in
/// parentheses and without nouns such as "plan". "Gold", "Gold plan" and "Gold (24x7)" are one tier.
struct TierName: Hashable {
    private var words: [String]

    init(_ text: String) {
        let name = text.utf8.prefix { $0 != UInt8(ascii: "(") }
        let label = Label(name.isEmpty ? text : String(Substring(name)))
        self.init(words: label, isPlus: Self.endsInPlus(name))
    }

    init(_ label: Label) {
        // Without a parenthesis the label has the words already.
        if label.text.utf8.contains(UInt8(ascii: "(")) {
            self.init(label.text)
        } else {
            self.init(words: label, isPlus: Self.endsInPlus(label.text.utf8[...]))
        }
    }

    /// "Platinum+" is another tier than "Platinum".
    private static func endsInPlus(_ name: Substring.UTF8View) -> Bool {
        name.last { $0 != UInt8(ascii: " ") } == UInt8(ascii: "+")
    }

    private init(words label: Label, isPlus: Bool) {
        var words: [String] = []
        if label.holds([.tierNoun, .tierShort]) {
            for (word, traits) in zip(label.words, label.traits) where !traits.contains(.tierNoun) {
                words.append(traits.contains(.tierShort) ? Self.longForms[word] ?? word : word)
            }
        }
        self.words = words.isEmpty ? label.words : words
        if isPlus { self.words.append("+") }
    }

    /// It begins with all words of another and goes on.
    func extends(_ other: TierName) -> Bool {
        words.count > other.words.count && words.starts(with: other.words) && !other.isEmpty
    }

    var isEmpty: Bool { words.isEmpty }

    /// Nothing but words that vendors use for tiers.
    func isPlain(_ vocabulary: Vocabulary) -> Bool {
        !words.isEmpty && words.count <= 3
            && words.allSatisfy { $0 == "+" || vocabulary.tierWords.contains($0) && !Self.nouns.contains($0) }
    }

    /// The tiers that a text names: itself, or several joined where each of them is known.
    static func all(in text: String, known: Set<TierName>) -> [TierName] {
        let whole = TierName(text)
        guard !known.contains(whole) else { return [whole] }
        let bare = String(Substring(text.utf8.prefix { $0 != UInt8(ascii: "(") }))
        let parts = bare.split { "/&,".contains($0) }.flatMap { part in
            part.split(separator: " and ")
        }.map { TierName(String($0)) }
        return parts.count > 1 && parts.allSatisfy(known.contains) ? parts : [whole]
    }

    /// What pages shorten in one table and write out in another.
    static let longForms = ["pro": "professional", "ent": "enterprise", "std": "standard"]

    static let nouns: Set<String> = [
        "plan", "plans", "tier", "tiers", "package", "packages", "edition", "editions", "subscription",
        "subscriptions", "support", "level", "account", "accounts", "customer", "customers", "user", "users",
        "membership", "class", "success",
    ]
}

extension RichText {
    /// The name of a tier in a header: without marks of notes, hours in parentheses, prices and further lines.
    var tierTitle: String {
        let bare = withoutDecoration.splittingNoteMarks.text.splittingCoverage(.builtIn).text
        return bare.firstLine.withoutPrice.folded
    }

    /// "Pro ($99 a month)", "Pro – $99": a price behind a name is no part of it.
    var withoutPrice: RichText {
        let bytes = text.bytes
        guard let sign = bytes.indices.first(where: { Self.isCurrency(bytes[$0...]) }) else { return self }
        let open = bytes[..<sign].lastIndex(of: UInt8(ascii: "(")) ?? sign
        let isInside = !bytes[open..<sign].contains(UInt8(ascii: ")"))
        let joints: Set<UInt8> = [
            0x20, 0x0A, UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "/"),
        ]
        var end = isInside ? open : sign
        // An en or em dash is three bytes, `E2 80 93` or `E2 80 94`.
        while end > 0 {
            if joints.contains(bytes[end - 1]) {
                end -= 1
            } else if end > 2, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
                [0x93, 0x94].contains(bytes[end - 1])
            {
                end -= 3
            } else {
                break
            }
        }
        return end == 0 ? self : keeping([0..<end])
    }

    /// `$`, `€` or `£`.
    private static func isCurrency(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first == UInt8(ascii: "$") || bytes.starts(with: "€".utf8) || bytes.starts(with: "£".utf8)
    }
}

extension Table {
    /// The tiers that the columns name, by column.
    var tierNames: [Int: TierName] {
        var names: [Int: TierName] = [:]
        for (index, cell) in header.cells.enumerated().dropFirst() {
            let name = TierName(cell.tierTitle)
            if !name.isEmpty { names[index] = name }
        }
        return names
    }
}
