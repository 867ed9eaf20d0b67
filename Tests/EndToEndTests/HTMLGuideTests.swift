import Foundation
import Testing

/// A guide whose tiers stand in a table of HTML is compiled as one that has them in GFM.
@Suite struct HTMLGuideTests {
    private static let html = """
        # Support

        <table className="wide">
          <thead>
            <tr><th colSpan={2}>Support plan</th><th>Pier</th><th>Dock</th></tr>
          </thead>
          <tbody>
            <tr><td rowSpan={2}>Channels</td><td>Chat</td><td>12x5</td><td>24x7</td></tr>

            <tr><td>Mail &amp; fax</td><td colSpan={2}>24x5</td></tr>
            <tr><td colSpan={4}>Response times</td></tr>
            <tr><td colSpan={2}><a href="/leaks">Leaks</a></td><td>8&nbsp;hours</td><td>1 hour</td></tr>
          </tbody>
        </table>
        """

    private static let markdown = """
        # Support

        | Support plan | Pier | Dock |
        | --- | --- | --- |
        | *Channels* | | |
        | Chat | 12x5 | 24x7 |
        | Mail & fax | 24x5 | 24x5 |
        | *Response times* | | |
        | [Leaks](/leaks) | 8 hours | 1 hour |
        """

    @Test func sayTheSame() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.html, to: "html/support.md")
        try sandbox.write(Self.markdown, to: "markdown/support.md")
        let policies = try ["html", "markdown"].map { folder -> NSDictionary in
            let run = try sandbox.run("compile", "\(folder)/support.md")
            #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
            let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            return (json ?? [:]).filter { $0.key != "guide" } as NSDictionary
        }
        #expect(policies[0] == policies[1])
        #expect((policies[0]["features"] as? [Any])?.count == 3)
        #expect((policies[0]["tiers"] as? [Any])?.count == 2)
    }

    @Test func everyCellIsInTheAccountOnce() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.html, to: "support.md")
        let run = try sandbox.run("compile", "support.md", "--account")
        #expect(run.code == 0, "\(run.errors)")
        let cells = run.output.split(separator: "\n").filter { $0.contains("  cell ") }
        #expect(cells.count == 15)
        let places = cells.compactMap { $0.split(separator: " ").first }
        #expect(Set(places).count == 15, "\(places)")
        #expect(cells.allSatisfy { $0.contains(" policy ") || $0.contains(" informative ") })
        // Both tiers have the cell that stands in both columns.
        let shared = cells.first { $0.hasSuffix("  24x5") }
        #expect(shared?.contains("/entitlements/pier /features/1/entitlements/dock") ?? false)
    }
}
