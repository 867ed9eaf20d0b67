import MarkdownSyntax
import SourceText
import Testing

@testable import GuideSyntax

@Suite struct HTMLFragmentTests {
    private func parse(_ html: String) -> (items: [String], outside: [String], codes: [String]) {
        let file = SourceFile(path: "page.md", text: html)
        var decoder = CharacterReferenceDecoder()
        var diagnostics = Diagnostics()
        let fragment = HTMLFragment(
            parsing: MappedText(verbatim: file.span, of: file), decoder: &decoder, diagnostics: &diagnostics)
        return (fragment.items.map(\.value), fragment.outside.map(\.value), diagnostics.all.map(\.code.name))
    }

    @Test(arguments: [
        ("plain", ["plain"]), ("", []), (" \n ", []), ("&nbsp;", []), ("a<br>b", ["a", "b"]),
        ("a<br/>b<BR />c", ["a", "b", "c"]),
        ("<ul><li>a</li><li>b</li></ul>", ["a", "b"]), ("<ul><li>a<li>b</ul>", ["a", "b"]),
        ("<UL><LI>a</LI></UL>", ["a"]), ("<ol><li>a<ol><li>b</li></ol>c</li></ol>", ["a", "b", "c"]),
        ("<ul><li><b>a</b> <i>b</i></li></ul>", ["a b"]), ("<ul><li>a<br>b</li></ul>", ["a b"]),
        ("<ul><li><p>a</p></li></ul>", ["a"]), ("<ul><li></li><li> </li></ul>", []),
        ("<p>a<p>b", ["a", "b"]), ("<div>a</div>b", ["a", "b"]), ("R&amp;D &lt;x&gt;", ["R&D <x>"]),
        ("1 < 2 > 0", ["1 < 2 > 0"]), ("a<!-- c -->b", ["ab"]), ("a<!-->b", ["ab"]),
        ("a<!-- open", ["a<!-- open"]),
        ("a <b", ["a <b"]), ("<!DOCTYPE html>a", ["a"]), ("a&bogus;b", ["a&bogus;b"]), ("a&", ["a&"]),
        ("<a href=\"x\">link</a>", ["link"]), ("<img alt=\"x\">a", ["a"]), ("a\n  b", ["a b"]),
        ("❌ é", ["❌ é"]),
    ])
    func items(html: String, items: [String]) {
        #expect(parse(html).items == items)
        #expect(parse(html).outside == [])
    }

    @Test func textBesideAList() {
        let parsed = parse("Intro <ul><li>a</li></ul> Outro")
        #expect(parsed.items == ["a"])
        #expect(parsed.outside == ["Intro", "Outro"])
    }

    @Test(arguments: [
        ("<ul><li>a", ["html.unclosed"]), ("<b>a", ["html.unclosed"]), ("</ul>", ["html.mismatched"]),
        ("<ul><li>a</ul>", []), ("<b><i>a</b></i>", ["html.unclosed", "html.mismatched"]), ("<p>a", []),
        ("<ul><ol><li>a</li></ul>", ["html.unclosed"]), ("<br></br>", []), ("<x/>", []),
    ])
    func findings(html: String, codes: [String]) {
        #expect(parse(html).codes == codes)
    }
}

@Suite struct TagScannerTests {
    private func scan(_ text: String) -> [Component] {
        let file = SourceFile(path: "page.md", text: text)
        var decoder = CharacterReferenceDecoder()
        var scanner = TagScanner(MappedText(verbatim: file.span, of: file))
        var tags: [Component] = []
        var offset = 0
        while let (token, range) = scanner.nextToken(from: offset, decoder: &decoder) {
            if case .tag(let tag) = token { tags.append(tag) }
            offset = range.upperBound
        }
        return tags
    }

    private func describe(_ tag: Component) -> String {
        let attributes = tag.attributes.map { " \($0.name.value)=\($0.value?.string ?? "-")" }.joined()
        return "\(tag.isClosing ? "/" : "")\(tag.name.value)\(attributes)\(tag.isSelfClosing ? " /" : "")"
    }

    @Test(arguments: [
        ("<a>", ["a"]), ("</a >", ["/a"]), ("<a/>", ["a /"]), ("<A.B-c:d />", ["A.B-c:d /"]),
        ("<a b>", ["a b=-"]), ("<a b=c>", ["a b=c"]), ("<a b = 'c d' >", ["a b=c d"]),
        ("<a b=\"c>d\">", ["a b=c>d"]),
        ("<a b=\"x\"c=\"y\">", ["a b=x c=y"]), ("<a b='\n'>", ["a b=\n"]), ("<a b={c} d>", ["a b={c} d=-"]),
        ("<a b={{c: '}'}}>", ["a b={{c: '}'}}"]), ("<a {...b}>", ["a =-"]), ("<a b=&lt;>", ["a b=<"]),
        ("<a b=c/>", ["a b=c/"]), ("<a b='' />", ["a b= /"]), ("< a>", []), ("<1>", []), ("<a", []),
        ("<a b=", []),
        ("<a b=\"c>", []), ("<a b={c>", []), ("<a <b>", ["b"]), ("<>", []), ("</>", []), ("<", []),
        ("</", []),
        ("<!-- <a> --><b>", ["b"]), ("<![CDATA[ <a> ]]><b>", ["b"]), ("<a =b>", []), ("<a b=`c`>", []),
    ])
    func tags(text: String, tags: [String]) {
        #expect(scan(text).map(describe) == tags)
    }

    @Test(arguments: [
        ("Popover", true), ("FAQ", true), ("Table", true), ("BR", false), ("TABLE", false), ("a", false),
    ])
    func whatIsAComponent(name: String, isComponent: Bool) {
        #expect(scan("<\(name)>").map(\.isComponent) == [isComponent])
    }
}
