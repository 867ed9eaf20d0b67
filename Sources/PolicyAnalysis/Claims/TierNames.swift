import GuideSyntax
import PolicyModel
import SourceText

/// The names that a page uses where the grammar asks for a tier's: capitalized words before "plan" or "customers", alone
/// or several joined. Whether there are such tiers is another question.
public struct TierNames: Sendable {
    public private(set) var groups: [Group] = []
    /// The headers of tables, without their corners and those that name what a column says.
    public private(set) var headers: [[Sourced<String>]] = []

    public var isEmpty: Bool { groups.isEmpty && headers.isEmpty }

    /// "Gold, Platinum, and Diamond customers".
    public struct Group: Sendable {
        public var names: [Sourced<String>]
        /// "customers".
        public var noun: String
    }

    public init(in guide: Guide) {
        for section in guide.sections {
            for text in section.blocks.flatMap(\.paragraphs) { read(text) }
            for table in section.blocks.flatMap(\.tables) { read(table.header) }
        }
    }

    private mutating func read(_ header: Table.Row) {
        let names = header.cells.dropFirst().map(\.withoutDecoration.sourced).filter { name in
            !name.value.isEmpty && !Label(name.value).isMadeOf(Self.attributes)
        }
        // One column beside the corner is no choice of tiers.
        if names.count > 1 { headers.append(names) }
    }

    private static let attributes = Set(English.attributeWords + English.definitionWords)

    private mutating func read(_ text: RichText) {
        let tokens = ProseLexer.tokens(of: text.text.bytes)
        for index in tokens.indices
        where index > 0 && English.tierNouns.contains(tokens[index].word) && tokens[index].gap == .space {
            var found: [Range<Int>] = []
            var end = index
            while let start = Self.nameStart(before: end, in: tokens) {
                found.insert(start..<end, at: 0)
                guard let next = Self.joint(before: start, in: tokens) else { break }
                end = next
            }
            guard !found.isEmpty else { continue }
            let names = found.compactMap { words -> Sourced<String>? in
                guard let first = words.first, let last = words.last else { return nil }
                return text.sourced(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
            }
            groups.append(Group(names: names, noun: tokens[index].word))
        }
    }

    /// Whether a name stands in the page's prose where a tier's is expected.
    public func contains(where isName: (String) -> Bool) -> Bool {
        groups.contains { $0.names.contains { isName($0.value) } }
    }

    /// Up to two capitalized words.
    private static func nameStart(before end: Int, in tokens: [ProseToken]) -> Int? {
        var start = end
        while start > 0, end - start < 2, isName(tokens[start - 1]),
            start == end || tokens[start].gap == .space
        {
            start -= 1
        }
        return start < end ? start : nil
    }

    /// Where the name before a joint ends: `Free, and` gives the place behind `Free`.
    private static func joint(before start: Int, in tokens: [ProseToken]) -> Int? {
        guard start > 0, tokens[start].gap != .clause else { return nil }
        if English.nameJoints.contains(tokens[start - 1].word) {
            return tokens[start - 1].gap == .clause ? nil : start - 1
        }
        return tokens[start].gap == .comma ? start : nil
    }

    private static func isName(_ token: ProseToken) -> Bool {
        token.isCapital && !English.notTiers.contains(token.word)
            && !English.functionWords.contains(token.word) && !English.audienceNouns.contains(token.word)
    }
}

/// What a page calls its vendor, in lower case, as far as it can be told.
public func vendorNames(of guide: Guide) -> Set<String> { Set(VendorNames.names(in: guide, except: [])) }
