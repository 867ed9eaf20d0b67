import SupportPolicy

/// The rules of the IANA time zones, from the files of this machine.
enum ZoneFiles {
    /// Nil for a name that is none, and where the database is not installed.
    static func rules(_ identifier: String) -> TimeZoneRules? {
        if identifier == "UTC" { return .utc }
        let names = TimeZoneNames()
        guard names.contains(identifier),
            let bytes = try? Reading.output(names.folder + "/" + identifier, limit: 1 << 20)
        else { return nil }
        return TimeZoneRules(identifier: identifier, tzif: bytes)
    }

    /// - Throws: A failure that suggests the name that was meant.
    static func required(_ identifier: String) throws -> TimeZoneRules {
        if let rules = rules(identifier) { return rules }
        throw Failure(
            "unknown time zone `\(identifier)`",
            help: TimeZoneNames().nearest(to: identifier).map { "did you mean `\($0)`?" }
                ?? "write an IANA name such as `America/New_York`; the time zone database must be installed")
    }
}
