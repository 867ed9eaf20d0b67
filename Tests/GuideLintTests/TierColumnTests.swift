import GuideLint
import SourceText
import Testing

@Suite struct ColumnsThatAreNoTiersTests {
    private func severities(_ code: String, _ text: String) -> [Severity] {
        LintedSite(text).findings.flatMap(\.findings).filter { $0.code.name == code }.map(\.severity)
    }

    @Test func leavesColumnsOfLinks() {
        let rows =
            "| - | - | - | - |\n| Chat | No | Yes | [more](https://x.org) |\n| Phone | No | Yes | soon |\n"
        #expect(
            severities("tier.unnamed", "# Support plans\n\n| Feature | Free | Pro | |\n" + rows) == [.warning]
        )
        let first =
            "| - | - | - | - |\n| Chat | [more](https://x.org) | No | Yes |\n| Phone | why | No | Yes |\n"
        #expect(
            severities("tier.unnamed", "# Support\n\n| Feature || Basic | Premium |\n" + first) == [.warning])
    }

    @Test func findsTiersWithoutNames() {
        let rows = "| - | - | - | - |\n| Chat | No | Yes | Yes |\n| Phone | No | No | 24x7 |\n"
        #expect(severities("tier.unnamed", "# Support\n\n| Feature | Free | Pro | |\n" + rows) == [.error])
    }

    @Test func findsDuplicatesOfTiersOnly() {
        let rows = "| - | - | - | - |\n| Chat | No | Yes | Yes |\n| Phone | No | No | 24x7 |\n"
        #expect(
            severities("tier.duplicate", "# API support\n\n| Method | GET | POST | GET |\n" + rows) == [
                .warning
            ])
        #expect(
            severities("tier.duplicate", "# Support\n\n| Plan | Cove | Reef | Cove |\n" + rows) == [.error])
        #expect(
            severities("tier.duplicate", "# Plans\n\n| Plan | Free | Pro+ | Pro++ |\n" + rows).isEmpty)
        #expect(
            severities("tier.duplicate", "# Plans\n\n| Plan | Free | Pro | Pro. |\n" + rows) == [.error])
    }

    @Test func leavesTiersOfStorage() {
        let site = LintedSite(
            """
            # Tiers of storage

            | Storage | Hot | Cool | Archive |
            | - | - | - | - |
            | Availability | 99.9% | 99% | Offline |
            | Support for blobs | Yes | Yes | No |
            | Support for files | Yes | No | No |
            | Response | 1 hour | 2 hours | 15 hours |
            """)
        #expect(site.lines == [])
    }
}
