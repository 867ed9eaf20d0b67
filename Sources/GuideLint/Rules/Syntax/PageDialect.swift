import GuideSyntax
import SourceText

// The dialects of Markdown that read a page otherwise than GFM does. A rule about what GFM does with a page is silent
// where the page is plainly written for another one.
extension Page {
    /// kramdown's attribute lists (`{: .wide}`) at the start of a line. Its tables keep pipes in code spans together.
    var isKramdown: Bool { guide.file.hasLine(startingWith: "{:") }

    /// MDX from version 2 on, where Markdown on lines of its own is read inside of components, too.
    var isMDX2: Bool {
        guide.file.path.hasSuffix(".mdx")
            || guide.file.hasLine(startingWith: "{/*") || guide.file.importsDocusaurusTheme
    }
}

extension SourceFile {
    /// Whether a line begins so, blanks in front aside. The sign itself is looked for and then its line: pages have few
    /// braces and many lines.
    fileprivate func hasLine(startingWith sign: String) -> Bool {
        guard let first = sign.utf8.first else { return false }
        var isFound = false
        bytes.forEachOffset(of: first) { offset in
            isFound = bytes[offset...].starts(with: sign.utf8) && isAtLineStart(offset)
            return !isFound
        }
        return isFound
    }

    private func isAtLineStart(_ offset: Int) -> Bool {
        var start = offset
        while start > 0, bytes[start - 1].isSpaceOrTab { start -= 1 }
        return start == 0 || bytes[start - 1].isLineEnd
    }

    /// A line such as `import Tabs from '@theme/Tabs';`.
    fileprivate var importsDocusaurusTheme: Bool {
        var isFound = false
        // Where the line ends that was looked at last: it may hold the sign thousands of times.
        var seen = 0
        let at = UInt8(ascii: "@")
        bytes.forEachOffset(of: at) { offset in
            guard offset >= seen, bytes[offset...].starts(with: "@theme/".utf8) else { return true }
            let line = lineContent(location(of: offset).line)
            seen = line.end
            isFound = slice(line).drop(while: \.isSpaceOrTab).starts(with: "import ".utf8)
            return !isFound
        }
        return isFound
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
