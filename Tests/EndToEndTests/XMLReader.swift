import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Says whether a document is XML at all.
final class XMLReader: NSObject, XMLParserDelegate {
    private(set) var isWellFormed = false

    init(_ data: Data) {
        super.init()
        let parser = XMLParser(data: data)
        parser.delegate = self
        isWellFormed = parser.parse()
    }
}
