/// The files below a folder that are part of a site. Hidden folders and files are none, nor is what git ignores.
struct FolderWalk {
    struct File: Hashable {
        /// From the folder.
        var path: String
        /// A link that leads to a file inside the folder. It can be linked to, but it is no page of its own: that would
        /// be one page twice.
        var isLink: Bool
    }

    /// Without links.
    let folder: String
    private(set) var files: [File] = []

    /// - Parameter folder: As the user wrote it.
    init(_ folder: String) throws {
        do {
            self.folder = try System.realPath(folder)
            try walk()
        } catch let error as SystemError {
            throw Failure("cannot read `\(folder)`: \(error.reason)")
        }
        files.sort { $0.path < $1.path }
    }

    private struct Place {
        /// From the folder; empty for itself.
        var path: String
        var parts: [[UInt8]]
        var ignore: GitIgnore
    }

    private mutating func walk() throws {
        let (ignore, parts) = try GitIgnore.above(folder)
        var waiting = [Place(path: "", parts: parts, ignore: ignore)]
        while var place = waiting.popLast() {
            let full = Paths.joined(folder, place.path)
            try place.ignore.enter(full, depth: place.parts.count)
            for name in try System.names(in: full) where !name.hasPrefix(".") {
                try look(at: name, in: place, &waiting)
            }
        }
    }

    private mutating func look(at name: String, in place: Place, _ waiting: inout [Place]) throws {
        let path = place.path.isEmpty ? name : place.path + "/" + name
        let parts = place.parts + [Array(name.utf8)]
        let full = Paths.joined(folder, path)
        let isLink = System.isLink(full)
        guard let status = try? System.status(of: full) else { return }
        let isFolder = status.kind == .folder && !isLink
        guard !place.ignore.isIgnored(parts, isFolder: isFolder) else { return }
        if isFolder {
            waiting.append(Place(path: path, parts: parts, ignore: place.ignore))
        } else if status.kind == .file, !isLink || leadsInside(full) {
            files.append(File(path: path, isLink: isLink))
        }
    }

    private func leadsInside(_ link: String) -> Bool {
        (try? System.realPath(link)).map { Paths.isInside($0, folder) } ?? false
    }
}
