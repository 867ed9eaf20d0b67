import GuideSyntax

/// The paragraphs of a page as words, for those who read them one after the other.
struct PageParagraphs {
    private let texts: [RichText]
    /// Of each paragraph; none of a long page, whose words take five times its memory and are read anew instead.
    private let kept: [[ProseToken]]

    private static let keptBytes = 1 << 18

    init(_ texts: [RichText]) {
        self.texts = texts
        let bytes = texts.reduce(0) { $0 + $1.text.count }
        kept = bytes > Self.keptBytes ? [] : texts.map { ProseLexer.tokens(of: $0.text.bytes) }
    }

    func forEach(_ visit: ([ProseToken]) -> Void) {
        guard kept.isEmpty else { return kept.forEach(visit) }
        for text in texts { visit(ProseLexer.tokens(of: text.text.bytes)) }
    }
}
