import GuideSyntax
import PolicyModel
import SourceText

/// The names that a page uses where the grammar asks for a tier's: capitalized words before "plan" or "customers", alone
/// or several joined. Whether there are such tiers is another question.
public struct TierNames: Sendable {
    public private(set) var groups: [NameGroup] = []
    /// The headers of tables, without their corners and those that name what a column says.
    public private(set) var headers: [[Sourced<String>]] = []

    public var isEmpty: Bool { groups.isEmpty && headers.isEmpty }

    public init(in guide: Guide) {
        for section in guide.sections {
            for text in section.paragraphs { read(text) }
            for table in section.tables { read(table.header) }
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
        groups += NameGroup.all(in: text, before: Self.nouns)
    }

    static let nouns = NameGroup.Nouns(English.tierNouns)

    /// Whether a name stands in the page's prose where a tier's is expected.
    public func contains(where isName: (String) -> Bool) -> Bool {
        groups.contains { $0.names.contains { isName($0.value) } }
    }
}

/// What a page calls its vendor, in lower case, as far as it can be told.
public func vendorNames(of guide: Guide) -> Set<String> { Set(PageNames(of: guide).vendor(except: [])) }

/// Whether vendors use a name for tiers and seldom for anything else: "Gold", "Enterprise".
public func isPlainTierName(_ name: String) -> Bool { English.plainTierNames.contains(name.lowercased()) }

/// Whether a name is used for nothing but tiers, as that of a metal.
public func isTierNameOnly(_ name: String) -> Bool { English.metalTierNames.contains(name.lowercased()) }
