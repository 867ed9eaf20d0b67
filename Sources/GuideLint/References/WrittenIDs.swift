import SourceText

/// Ids as they are written on a page, whatever reads them: `id="plans"`, `name="plans"`, `{#plans}`, `{: #plans}`,
/// `(plans)=`. Found by their bytes alone, so that none is overlooked where markup is not what CommonMark makes of it.
struct WrittenIDs {
    private let bytes: [UInt8]

    init(_ file: SourceFile) { bytes = file.bytes }

    func forEach(_ body: (String) -> Void) {
        var labels = labels[...]
        bytes.forEachOffset(of: UInt8(ascii: "="), or: UInt8(ascii: "{")) { offset in
            while let label = labels.first, label.offset < offset {
                body(label.id)
                labels.removeFirst()
            }
            if bytes[offset] == UInt8(ascii: "{") {
                braces(at: offset, body)
            } else if let id = attribute(at: offset) {
                body(id)
            }
            return true
        }
        for label in labels { body(label.id) }
    }

    /// The targets of MyST, looked for apart: a walk that looks for two signs at a time takes a third of one over each byte.
    private var labels: [(offset: Int, id: String)] {
        var labels: [(offset: Int, id: String)] = []
        let sign = UInt8(ascii: "(")
        bytes.forEachOffset(of: sign) { offset in
            if let id = label(at: offset) { labels.append((offset, id)) }
            return true
        }
        return labels
    }

    private static let attributeNames = ["id", "name", "anchor", "anchorId", "slug", "Id", "ID", "NAME"].map {
        Array($0.utf8)
    }

    private func attribute(at sign: Int) -> String? {
        var start = sign
        while start > 0, bytes[start - 1].isASCIIWordByte, sign - start < 12 { start -= 1 }
        let name = bytes[start..<sign]
        guard Self.attributeNames.contains(where: name.elementsEqual) else { return nil }
        var index = sign + 1
        while index < bytes.count, "\"'{".utf8.contains(bytes[index]), index - sign < 4 { index += 1 }
        return self.name(at: index)
    }

    private func braces(at start: Int, _ body: (String) -> Void) {
        var index = start + 1
        let limit = min(bytes.count, start + 200)
        while index < limit, bytes[index] != UInt8(ascii: "}"), !bytes[index].isLineEnd {
            if bytes[index] == UInt8(ascii: "#"), let id = name(at: index + 1) {
                body(id)
                index += id.utf8.count
            }
            index += 1
        }
    }

    /// A target of MyST, on a line of its own.
    private func label(at start: Int) -> String? {
        guard start == 0 || bytes[start - 1].isLineEnd, let id = name(at: start + 1) else { return nil }
        let end = start + 1 + id.utf8.count
        guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: ")"), bytes[end + 1] == UInt8(ascii: "=")
        else {
            return nil
        }
        return id
    }

    private func name(at start: Int) -> String? {
        var end = start
        while end < bytes.count, !bytes[end].isASCIIWhitespace, !Self.ends.contains(bytes[end]) { end += 1 }
        return end > start ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
    }

    private static let ends = Set("\"'{}<>()`\\".utf8)
}
