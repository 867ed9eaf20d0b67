/// Words of clocks and calendars.
extension English {
    /// Winter time of regions that change their clocks: what the region's own clock is called, its IANA name, and its
    /// abbreviation in summer. `CST` is meant as in America; guides that mean China write `UTC+8` beside it.
    static let winterZones: [String: (name: String, identifier: String, summer: String)] = [
        "pst": ("Pacific Time", "America/Los_Angeles", "pdt"),
        "mst": ("Mountain Time", "America/Denver", "mdt"),
        "cst": ("Central Time", "America/Chicago", "cdt"),
        "est": ("Eastern Time", "America/New_York", "edt"),
        "akst": ("Alaska Time", "America/Anchorage", "akdt"),
        "cet": ("Berlin time", "Europe/Berlin", "cest"),
        "eet": ("Helsinki time", "Europe/Helsinki", "eest"),
        "wet": ("Lisbon time", "Europe/Lisbon", "west"),
        "nzst": ("Auckland time", "Pacific/Auckland", "nzdt"),
    ]
    /// Abbreviations that name a zone, though not one that can be known.
    static let furtherZones: Set<String> = [
        "ist", "ast", "aest", "acst", "awst", "jst", "kst", "hkt", "sgt", "brt", "msk", "wib", "sast",
    ]
    /// "Local business hours", "regional time": the zone is the reader's.
    static let localWords: Set<String> = ["local", "regional"]
    static let clockWords: Set<String> = ["time", "hours", "business", "office", "working"]
    static let holidayWords: Set<String> = ["holiday", "holidays"]
    static let definingVerbs: Set<String> = [
        "means", "mean", "is", "are", "include", "includes", "excluding",
    ]
    static let monthWords: Set<String> = [
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]
}
