import Foundation
import SupportPolicy
import Testing

/// The zones of this machine, as the library reads them.
enum Zones {
    static let identifiers = [
        "America/Los_Angeles", "America/New_York", "Europe/London", "Europe/Berlin", "Asia/Kolkata",
        "Asia/Kathmandu", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia", "UTC",
    ]

    static let folder = "/usr/share/zoneinfo"
    static var isInstalled: Bool { FileManager.default.fileExists(atPath: folder + "/Europe/Berlin") }

    static func rules(_ identifier: String) throws -> TimeZoneRules {
        let data = try Data(contentsOf: URL(filePath: folder + "/" + identifier))
        return try #require(TimeZoneRules(identifier: identifier, tzif: Array(data)))
    }
}

func instant(_ text: String) throws -> Instant { try #require(Instant(text), "\(text)") }
