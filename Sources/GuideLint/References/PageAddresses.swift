import SourceText

extension PageSummary {
    /// The addresses, without slashes at their ends, under which generators publish a page: by its path and by its
    /// front matter.
    func addresses(at sitePath: String) -> [String] {
        let parts = SitePath.parts(SitePath.route(sitePath)).map(String.init)
        var result: [String] = []
        func add(_ parts: [String]) {
            let address = parts.joined(separator: "/")
            if !result.contains(address) { result.append(address) }
            // The page of a folder may have the folder's name.
            if parts.count > 1, parts[parts.count - 1] == parts[parts.count - 2] { add(parts.dropLast()) }
        }
        add(parts)
        // `(group)` folders of Next.js, `01-` before names.
        let plain = parts.filter { !$0.hasPrefix("(") }.map(Self.withoutNumber)
        add(plain)
        add(SitePath.parts(SitePath.route(plain.joined(separator: "/"))).map(String.init))
        let folder = plain.dropLast().joined(separator: "/")
        for name in references.names { add(Self.parts(name.hasPrefix("/") ? name : folder + "/" + name)) }
        for address in references.addresses where LinkTarget(address) != nil {
            add(Self.parts(filled(address, plain)))
        }
        return result
    }

    private static func parts(_ address: String) -> [String] {
        SitePath.parts(SitePath.route(SitePath.joined("", address) ?? address)).map(String.init)
    }

    /// Jekyll and Gatsby put names into patterns.
    private func filled(_ address: String, _ parts: [String]) -> String {
        guard address.contains(":") else { return address }
        let name = parts.last ?? ""
        return [":basename", ":title", ":slug", ":name", ":filename"].reduce(address) {
            $0.replacing($1, with: name)
        }
        .replacing(":path", with: parts.joined(separator: "/"))
    }

    private static func withoutNumber(_ part: String) -> String {
        let rest = part.drop(while: \.isNumber)
        guard rest.count < part.count, let sign = rest.first, "-_. ".contains(sign) else { return part }
        let name = rest.drop { "-_. ".contains($0) }
        return name.isEmpty ? part : String(name)
    }
}
