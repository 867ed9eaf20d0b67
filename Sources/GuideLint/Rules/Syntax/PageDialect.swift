import GuideSyntax
import SourceText

// The dialects of Markdown that read a page otherwise than GFM does. A rule about what GFM does with a page is silent
// where the page is plainly written for another one.
extension Page {
    /// kramdown's attribute lists (`{: .wide}`) at the start of a line. Its tables keep pipes in code spans together.
    var isKramdown: Bool { hasLine { $0.starts(with: "{:".utf8) } }

    /// MDX from version 2 on, where Markdown on lines of its own is read inside of components, too.
    var isMDX2: Bool {
        guide.file.path.hasSuffix(".mdx")
            || hasLine { line in
                line.starts(with: "{/*".utf8)
                    || line.starts(with: "import ".utf8) && line.contains(Self.docusaurusTheme)
            }
    }

    private static let docusaurusTheme = Array("@theme/".utf8)

    private func hasLine(where condition: (ArraySlice<UInt8>) -> Bool) -> Bool {
        let file = guide.file
        guard file.lineCount > 0 else { return false }
        return (1...file.lineCount).contains { number in
            condition(file.slice(file.lineContent(number)).drop(while: \.isSpaceOrTab))
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether another text stands somewhere in this one.
    func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return part.isEmpty }
        return (startIndex...(endIndex - part.count)).contains {
            self[$0] == first && self[$0...].starts(with: part)
        }
    }
}
