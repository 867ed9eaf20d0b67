import Foundation
import SupportPolicy
import Testing

/// A policy that is loaded at run time, asked by names from outside.
@Suite struct DocumentLookupTests {
    private static let json = """
        {"formatVersion": 1, "guide": {"path": "a.md", "sha256": "", "frontMatter": {}},
         "tiers": [{"id": "dock", "name": "Dock", "rank": 1}, {"id": "dock-plus", "name": "Dock+", "rank": 2}],
         "features": [{"id": "emergency-on-call", "name": "Emergency On-Call", "entitlements": {
            "dock": {"availability": "included", "text": "P1: 1 hour", "bySeverity": {
                "p1": {"availability": "included", "text": "1 hour",
                       "response": {"amount": 1, "unit": "hour", "basis": "calendar", "bound": "within"}}}}}}],
         "scopes": [], "hours": [], "services": [], "severities": [{"id": "p1", "name": "P1", "rank": 1}]}
        """

    private func document(_ json: String = Self.json) throws -> PolicyDocument {
        try JSONDecoder().decode(PolicyDocument.self, from: Data(json.utf8))
    }

    @Test(arguments: [
        ("  DOCK ", "dock"), ("Dock+", "dock-plus"), ("dock-plus", "dock-plus"), ("do ck", "dock"),
        ("Quay", nil),
        ("", nil), (" - ", nil),
    ])
    func tiers(name: String, id: String?) throws {
        #expect(try document().tier(looseName: name)?.id == id)
    }

    @Test func entitlements() throws {
        let document = try document()
        #expect(document.entitlement(to: "EMERGENCY ON CALL", for: "dock")?.text == "P1: 1 hour")
        #expect(document.entitlement(to: "emergency_on-call", for: "Dock", severity: "p1")?.text == "1 hour")
        #expect(document.entitlement(to: "emergency-on-call", for: "Dock", severity: "p9") == nil)
        #expect(document.entitlement(to: "emergency-on-call", for: "Dock+") == nil)
        #expect(document.entitlement(to: "chat", for: "Dock") == nil)
    }

    @Test("a document of a later format is refused and not half read", arguments: ["2", "0", "-1"])
    func laterFormat(version: String) throws {
        let json = Self.json.replacing("\"formatVersion\": 1", with: "\"formatVersion\": \(version)")
        #expect(throws: DecodingError.self) { try document(json) }
    }
}
