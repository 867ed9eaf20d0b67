import SourceText

/// What there is in a docs tree, and where links lead in it.
struct SiteIndex: Sendable {
    /// The pages at an address; nearly always one.
    private var pages: [String: OneOrMore<Int>] = [:]
    private var lowered: [String: String] = [:]
    private var files: Set<String> = []
    private var folders: Set<String> = []
    private var foldersByName: [String: OneOrMore<String>] = [:]
    /// The addresses, by their paths alone, of pages that were not read: empty ones, and those not to be checked.
    private var unreadRoutes: Set<String> = []
    private var readCount = 0
    /// Paths by their last part, to find what was moved.
    private var byName: [String: OneOrMore<String>] = [:]
    private var namesByFolder: [String: [String]] = [:]
    private(set) var byPath: [String: Int] = [:]
    /// Of each page.
    private(set) var addresses: [[String]] = []

    init(_ summaries: [PageSummary], files: Set<String>) {
        self.files = files
        for path in files.sorted() { add(file: path) }
        for (index, page) in summaries.enumerated() {
            let own = page.sitePath.map(page.addresses) ?? []
            addresses.append(own)
            if let path = page.sitePath { byPath[path] = index }
            for address in own { add(address, of: index) }
        }
        readCount = byPath.count
        for path in files
        where byPath[path] == nil && SitePath.pageEndings.contains(SitePath.ending(of: path)) {
            unreadRoutes.insert(SitePath.route(path))
        }
    }

    /// Nearly all pages of the tree were read, so that the addresses in their front matter are known.
    var isComplete: Bool { unreadRoutes.count <= max(1, readCount / 50) }

    private mutating func add(_ address: String, of page: Int) {
        pages.add(page, at: address)
        let lowered = address.lowercased()
        self.lowered[lowered] = self.lowered[lowered] ?? address
        // Hugo and others publish under lower case whatever the file is called.
        if pages[lowered]?.last != page { pages.add(page, at: lowered) }
    }

    private mutating func add(file path: String) {
        lowered[path.lowercased()] = path
        byName.add(path, at: SitePath.name(of: path).lowercased())
        var folder = SitePath.folder(of: path)
        namesByFolder[folder, default: []].append(SitePath.name(of: path))
        while !folder.isEmpty, folders.insert(folder).inserted {
            foldersByName.add(folder, at: SitePath.name(of: folder))
            folder = SitePath.folder(of: folder)
        }
    }

    // MARK: Look-up by paths from the root

    func pages(at path: String) -> [Int] {
        if let page = byPath[path] { return [page] }
        return (pages[SitePath.route(path)] ?? pages[path])?.all ?? []
    }

    func exists(_ path: String) -> Bool {
        path.isEmpty || files.contains(path) || !pages(at: path).isEmpty || folders.contains(path)
            || unreadRoutes.contains(SitePath.route(path))
    }

    func hasFile(_ path: String) -> Bool { files.contains(path) }

    func hasFolder(endingWith path: String) -> Bool {
        let named = foldersByName[SitePath.name(of: path)]?.all ?? []
        return named.contains { $0 == path || $0.hasSuffix("/" + path) }
    }

    /// The path as the tree has it, where only the case is another.
    func otherCase(of path: String) -> String? {
        let key = path.lowercased()
        let found = lowered[key] ?? lowered[SitePath.route(key)]
        return found.flatMap { $0 == path || $0 == SitePath.route(path) ? nil : $0 }
    }

    /// Files whose path ends with a path, at the border of a part.
    func files(endingWith path: String) -> [String] {
        let named = byName[SitePath.name(of: path).lowercased()]?.all ?? []
        return named.filter { $0 == path || $0.hasSuffix("/" + path) }
    }

    /// The one file of a name, wherever it is.
    func onlyFile(named name: String) -> String? {
        if case .one(let path)? = byName[name.lowercased()] { path } else { nil }
    }

    /// The names of the files in a folder, as long as they are few enough to choose from.
    func names(in folder: String) -> [String] {
        let names = namesByFolder[folder] ?? []
        return names.count <= 300 ? names : []
    }

    /// Folders, those with most pages or files below them first: what may be mounted at the root of the site.
    func likelyRoots(ofPages: Bool) -> [String] {
        var counts: [String: Int] = [:]
        for path in files where SitePath.pageEndings.contains(SitePath.ending(of: path)) == ofPages {
            let parts = SitePath.parts(path).dropLast().prefix(4)
            for depth in parts.indices { counts[parts[...depth].joined(separator: "/"), default: 0] += 1 }
        }
        // Addresses of the front matter may have a part before what links say.
        if ofPages {
            for address in pages.keys {
                if let first = SitePath.parts(address).first { counts[String(first), default: 0] += 1 }
            }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// What the addresses of the site's pages begin with.
    var sections: Set<String> { Set(pages.keys.compactMap { SitePath.parts($0).first.map(String.init) }) }
}

/// What stands at one key of an index, nearly always only one: a list of its own takes 48 bytes, and there is one for each
/// file of a site.
private enum OneOrMore<Value: Sendable>: Sendable {
    case one(Value)
    case more([Value])

    mutating func append(_ value: Value) {
        switch self {
        case .one(let first): self = .more([first, value])
        case .more(var values):
            // So that nobody else has the list and it grows where it is.
            self = .more([])
            values.append(value)
            self = .more(values)
        }
    }

    var last: Value? {
        switch self {
        case .one(let value): value
        case .more(let values): values.last
        }
    }

    var all: [Value] {
        switch self {
        case .one(let value): [value]
        case .more(let values): values
        }
    }
}

extension Dictionary {
    fileprivate mutating func add<Part>(_ part: Part, at key: Key) where Value == OneOrMore<Part> {
        if self[key]?.append(part) == nil { self[key] = .one(part) }
    }
}
