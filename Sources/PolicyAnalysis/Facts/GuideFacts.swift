import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy
import YAMLSyntax

extension GuideReference {
    /// What the page says of itself.
    init(of guide: Guide, path: String) {
        let entries = guide.frontMatter?.entries ?? []
        self.init(
            path: path, sha256: SHA256.hexDigest(of: guide.file.bytes),
            frontMatter: entries.compactMap { entry in
                MetadataValue(entry.value).map {
                    MetadataEntry(key: entry.key, value: Sourced($0, at: entry.value.span))
                }
            },
            title: guide.text(of: "title"), permalink: guide.text(of: "permalink"),
            reviewed: guide.text(of: "reviewed"))
    }
}

extension Guide {
    fileprivate func text(of key: String) -> Sourced<String>? {
        guard let value = frontMatter?[key], let text = value.string else { return nil }
        return Sourced(text, at: value.span)
    }
}

extension MetadataValue {
    /// Nil for null: a key without a value is as good as no key.
    fileprivate init?(_ value: YAMLValue) {
        switch value.kind {
        case .null: return nil
        case .bool(let flag): self = .bool(flag)
        case .int(let number): self = .int(number)
        case .double(let number): self = .number(number)
        case .string(let text): self = .string(text)
        case .sequence(let values): self = .array(values.compactMap(MetadataValue.init))
        case .mapping(let entries):
            self = .object(
                Dictionary(
                    entries.compactMap { entry in MetadataValue(entry.value).map { (entry.key.value, $0) } },
                    uniquingKeysWith: { first, _ in first }))
        }
    }
}
