import SourceText

/// The names of the IANA time zones, as the zone files of this machine have them.
struct TimeZoneNames: Sendable {
    /// Where it does not exist, only the shape of a name is checked.
    var folder = "/usr/share/zoneinfo"

    /// A name is an area and a place, or `UTC`. Bare abbreviations are refused: `EST` is five hours all year in one
    /// library and follows New York in another.
    func contains(_ name: String) -> Bool {
        if name == "UTC" { return true }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, let area = parts.first, Self.areas.contains(area),
            parts.allSatisfy({ part in !part.isEmpty && part.utf8.allSatisfy(Self.isAllowed) })
        else { return false }
        return !isInstalled || isFile(parts)
    }

    /// Finds `America/New_York` also for `new york`.
    func nearest(to name: String) -> String? {
        var names: [String] = []
        for area in Self.areas { collect(area, depth: 0, into: &names) }
        let wanted = folded(name)
        return names.first { folded($0).split(separator: "/").last.map(String.init) == wanted }
            ?? SourceText.nearest(to: name, in: names)
    }

    private static let areas = [
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian",
        "Pacific",
        "Etc",
    ]

    private var isInstalled: Bool { (try? System.status(of: folder)) != nil }

    /// Compares with the names as listed: a file system may ignore case, the zone's users do not.
    private func isFile(_ parts: [String]) -> Bool {
        var path = folder
        for part in parts {
            guard let names = try? System.names(in: path), names.contains(part) else { return false }
            path += "/" + part
        }
        return (try? System.status(of: path))?.kind == .file
    }

    private func folded(_ name: String) -> String {
        String(name.lowercased().map { $0 == " " ? "_" : $0 })
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"):
            true
        default: false
        }
    }

    private func collect(_ name: String, depth: Int, into names: inout [String]) {
        let path = folder + "/" + name
        guard depth < 3, let status = try? System.status(of: path) else { return }
        switch status.kind {
        case .file: names.append(name)
        case .folder:
            for child in (try? System.names(in: path)) ?? [] {
                collect(name + "/" + child, depth: depth + 1, into: &names)
            }
        case .other: break
        }
    }
}
