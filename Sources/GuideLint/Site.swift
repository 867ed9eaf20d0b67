import PolicyAnalysis
import PolicyModel
import SourceText

/// The pages of a docs tree, each as far as other pages need to know it, and the names of all files beside them.
public struct Site: Sendable {
    /// In the order of their paths.
    public let pages: [PageSummary]
    /// The paths of all files below the root, pages included; nil where the root is not known, as for a single page.
    public let files: Set<String>?
    /// Follows links through the tree; nil where its files are not known.
    let resolver: LinkResolver?
    /// The pages that say which tiers there are.
    let definitions: Definitions
    /// What the sentences of each page claim of the tiers that it may speak of.
    let claims: [[PageClaims]]

    public init(pages: [PageSummary], files: Set<String>?) {
        var pages = pages.sorted { $0.path < $1.path }
        let index = files.map { SiteIndex(pages, files: $0) }
        if let index { index.markIncluded(&pages) }
        self.pages = pages
        self.files = files
        let definitions = Definitions(of: pages)
        self.definitions = definitions
        claims = pages.map { page in
            guard let policy = page.policy else { return [] }
            lazy var sentences = ClaimSentences(in: policy)
            return definitions.definers(for: page).map { definer in
                PageClaims(definer: definer, claims: definer.reader.claims(in: sentences))
            }
        }
        resolver = index.map { LinkResolver(pages, in: $0) }
    }
}

/// What the sentences of a page claim of what another page, or it itself, defines.
struct PageClaims {
    var definer: Definitions.Definer
    var claims: [Claim]
}

/// What is kept of a page when the page itself is gone.
public struct PageSummary: Sendable {
    /// As messages call it.
    public var path: String
    /// From the root of the site; nil where that is not known.
    public var sitePath: String?
    /// Nil for most pages of a site, which speak of something else.
    private var support: Support?
    private let pointers: Pointers
    /// Other pages include it.
    var isIncluded = false

    /// What is kept of a page that speaks of tiers or of support. Apart, since nearly all of a site do not.
    private final class Support: Sendable {
        let lines: LineIndex
        let policy: Policy?
        let tierNames: TierNames
        let vendor: Set<String>

        init(of page: Page, _ tierNames: TierNames) {
            lines = page.guide.file.lines
            policy = page.policy
            self.tierNames = tierNames
            vendor = vendorNames(of: page.guide)
        }
    }

    /// Apart, since summaries are put in order and copied.
    private final class Pointers: Sendable {
        let references: PageReferences

        init(_ references: PageReferences) { self.references = references }
    }

    /// What it points to and what can be pointed at on it.
    public var references: PageReferences { pointers.references }
    /// Of a page that speaks of support.
    public var policy: Policy? { support?.policy }
    /// The names that stand where a tier's are expected.
    var tierNames: TierNames? { support?.tierNames }
    /// What the page calls its vendor, as far as it can be told.
    var vendor: Set<String> { support?.vendor ?? [] }
}

extension PageSummary {
    /// A note that points to a place on this page.
    ///
    /// - Parameter isHere: The finding stands on this page too.
    /// - Returns: Nil for a place on another page that does not speak of support: where its lines begin is not kept, and
    ///   a note to a wrong line is worse than none.
    func note(_ message: String, at span: SourceSpan, isHere: Bool) -> Diagnostic.Note? {
        if isHere { return Diagnostic.Note(message, at: span) }
        return support.map { Diagnostic.Note(message, in: path, at: $0.lines.location(of: span.start)) }
    }

    /// - Parameter sitePath: The page's path from the root of the site.
    public init(of page: Page, sitePath: String?) {
        path = page.path
        self.sitePath = sitePath
        let tierNames = TierNames(in: page.guide)
        if !tierNames.isEmpty || page.policy != nil { support = Support(of: page, tierNames) }
        pointers = Pointers(PageReferences(of: page.guide))
    }
}
