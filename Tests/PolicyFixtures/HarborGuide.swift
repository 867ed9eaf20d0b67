import PolicyModel
import SourceText
import SupportPolicy

/// The example guide of the contract, and places in it.
package enum HarborGuide {
    package static let text = """
        ---
        title: Harbor support
        reviewed: "2026-02-01"
        permalink: docs/support/
        ---
        ## Plans
        | Plan | Dock | Pier |
        |---|---|---|
        | **Scope** | Basic <Popover title="Scope" content="<ul><li>Console</li><li>CLI &amp; API</li></ul>" /> | \
        Full <Popover title="Scope" content="Code review" /> |
        | [**Chat**](#chat) | ❌ | 24x7: Priority |
        | **Tickets** | 24x5: 12 Hours | 24x7: 1 Hour |
        | **Training** | Available for Purchase | 2 per year |

        Sales and Billing are open on business days, Monday to Friday, 9AM to 5PM PST.

        ### Scope Explanations
        - **Basic**: Support helps:
          - Find the right page
        - **Full**: Adds support for:
          - Code review

        ## Range of Support
        ### Local machines
        We recommend the hosted shell. Harbor is not responsible for faults on your own machine.
        ### Reviews
        Code review is available to Pier accounts.

        """

    package static let file = SourceFile(path: "content/support.md", text: text)

    /// The place of some words: their first occurrence after others. Tests may search; the compiler may not.
    package static func place(_ words: String, after anchor: String = "") -> SourceSpan {
        let bytes = file.bytes
        let from = anchor.isEmpty ? 0 : offset(of: Array(anchor.utf8), from: 0, in: bytes) + anchor.utf8.count
        let start = offset(of: Array(words.utf8), from: from, in: bytes)
        return SourceSpan(start, start + words.utf8.count)
    }

    private static func offset(of words: [UInt8], from start: Int, in bytes: [UInt8]) -> Int {
        var offset = start
        while offset + words.count <= bytes.count {
            if bytes[offset..<offset + words.count].elementsEqual(words) { return offset }
            offset += 1
        }
        return bytes.count
    }

    static func sourced(_ words: String, after anchor: String = "") -> Sourced<String> {
        Sourced(words, at: place(words, after: anchor))
    }
}
