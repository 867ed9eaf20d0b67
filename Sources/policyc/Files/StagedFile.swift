/// A complete file that waits beside its destination.
struct StagedFile {
    private let target: OutputTarget
    private let names: (new: String, old: String)
    /// The old file has a second name, until every output is in place.
    private var hasBackup = false

    init(_ target: OutputTarget, in folders: inout StagingFolders) throws {
        self.target = target
        do {
            names = try folders.names(in: Paths.parent(of: target.path))
            let descriptor = try System.createNew(names.new)
            do {
                if let status = target.status { try System.adopt(status, descriptor) }
                try System.writeAll(descriptor, target.bytes)
                try System.synchronize(descriptor)
            } catch {
                try? System.close(descriptor)
                System.remove(names.new)
                throw error
            }
            do { try System.close(descriptor) } catch {
                System.remove(names.new)
                throw error
            }
        } catch let error as SystemError {
            throw OutputTarget.failure(target.name, error)
        }
    }

    mutating func commit() throws {
        // In a shared folder, nobody but its owner could remove the second name of a file again.
        if let status = target.status, System.owns(status) {
            hasBackup = System.addName(names.old, for: target.path)
        }
        do { try System.rename(names.new, to: target.path) } catch {
            throw OutputTarget.failure(target.name, error)
        }
    }

    func takeBack() {
        if hasBackup {
            try? System.rename(names.old, to: target.path)
        } else if target.status == nil {
            System.remove(target.path)
        }
    }

    func finish() {
        if hasBackup { System.remove(names.old) }
    }

    func abandon() {
        System.remove(names.new)
        finish()
    }
}
