import SourceText

extension MarkdownTree {
    /// Parses a file. What makes it unreadable is reported, and leaves an empty document.
    public init(
        parsing file: SourceFile, limits: MarkdownLimits = .standard, diagnostics: inout Diagnostics
    ) {
        guard file.isReadable(limits: limits, diagnostics: &diagnostics) else {
            self.init(file: file, frontMatter: nil, bodyStart: file.bytes.count, limits: limits)
            return
        }
        let frontMatter = FrontMatterExtent(in: file, from: file.textStart, diagnostics: &diagnostics)
        let bodyStart = frontMatter?.span.end ?? file.textStart
        self.init(file: file, frontMatter: frontMatter, bodyStart: bodyStart, limits: limits)
        guard !file.nestsTooDeep(from: bodyStart, limits: limits, diagnostics: &diagnostics),
            !file.opensTooManyImages(from: bodyStart, limits: limits, diagnostics: &diagnostics)
        else { return }
        self = built(from: BodyText(of: file, from: bodyStart), limits: limits, diagnostics: &diagnostics)
    }

    /// The tree of a body, read until its tables end where GFM ends them.
    private func built(
        from body: BodyText, limits: MarkdownLimits, diagnostics: inout Diagnostics
    ) -> MarkdownTree {
        var body = body
        for reading in 0... {
            var builder = BlockBuilder(
                tree: self, body: body, limits: limits, mayReread: reading < body.rereadLimit)
            builder.build()
            if reading >= body.rereadLimit || !body.apply(builder.edits) {
                return builder.finish(diagnostics: &diagnostics)
            }
        }
        return self
    }
}
