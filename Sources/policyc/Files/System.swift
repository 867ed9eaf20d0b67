#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The calls to the operating system, each wrapped once. All that is unsafe about files and terminals is in here.
enum System {
    /// What a path leads to.
    struct Status {
        enum Kind { case file, folder, other }
        var kind: Kind
        var permissions: mode_t
        var owner: uid_t
        var group: gid_t
        var identity: Identity
    }

    /// The same for two paths exactly when they are the same file.
    struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
    }

    static func status(of path: String) throws(SystemError) -> Status {
        var buffer = stat()
        guard unsafe stat(path, &buffer) == 0 else { throw .latest }
        return Status(buffer)
    }

    /// Nil when nothing is there.
    static func statusIfPresent(of path: String) throws(SystemError) -> Status? {
        do { return try status(of: path) } catch {
            if error.isMissing { return nil }
            throw error
        }
    }

    /// True for a symbolic link, also for one that leads nowhere.
    static func isLink(_ path: String) -> Bool {
        var buffer = stat()
        return unsafe lstat(path, &buffer) == 0 && buffer.st_mode & S_IFMT == S_IFLNK
    }

    static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

    /// The path without links, `.` and `..`; everything on it has to exist.
    static func realPath(_ path: String) throws(SystemError) -> String {
        guard let resolved = unsafe realpath(path, nil) else { throw .latest }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    static func currentFolder() throws(SystemError) -> String { try realPath(".") }

    /// The names in a folder, without `.` and `..`.
    static func names(in folder: String) throws(SystemError) -> [String] {
        guard let stream = unsafe opendir(folder) else { throw .latest }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
                    unsafe String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    // MARK: Descriptors

    /// Does not wait for somebody to write to a pipe: one that nobody has open is empty.
    static func openForReading(_ path: String) throws(SystemError) -> Int32 {
        try opened(unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    }

    /// For devices and pipes, which cannot be replaced by a rename.
    static func openForWriting(_ path: String) throws(SystemError) -> Int32 {
        try opened(unsafe open(path, O_WRONLY | O_CLOEXEC))
    }

    /// Fails when the file exists.
    static func createNew(_ path: String) throws(SystemError) -> Int32 {
        try opened(unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
    }

    private static func opened(_ descriptor: Int32) throws(SystemError) -> Int32 {
        guard descriptor >= 0 else { throw .latest }
        return descriptor
    }

    static func close(_ descriptor: Int32) throws(SystemError) {
        #if canImport(Darwin)
            let result = Darwin.close(descriptor)
        #elseif canImport(Musl)
            let result = Musl.close(descriptor)
        #else
            let result = Glibc.close(descriptor)
        #endif
        guard result == 0 else { throw .latest }
    }

    /// All bytes up to the end; nil when there are more than the limit.
    static func readAll(_ descriptor: Int32, limit: Int) throws(SystemError) -> [UInt8]? {
        // A file says how long it is, and one byte more than that shows its end: it is read into the memory that it keeps.
        // What it says may be far more than there is.
        var room = min(size(of: descriptor), limit, 64 << 20) + 1
        var bytes: [UInt8] = []
        while true {
            let (new, error) = readSome(descriptor, upTo: room)
            if let error { throw error }
            if bytes.isEmpty { bytes = new } else { bytes += new }
            if bytes.count > limit { return nil }
            if new.count < room { return bytes }
            room = 65_536
        }
    }

    /// As many bytes as asked for; fewer only where there are no more.
    private static func readSome(_ descriptor: Int32, upTo room: Int) -> (bytes: [UInt8], error: SystemError?)
    {
        var error: SystemError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
            while filled < room {
                let rest = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
                let count = unsafe read(descriptor, rest.baseAddress, rest.count)
                if count == 0 { return }
                if count > 0 {
                    filled += count
                } else if errno == EAGAIN {
                    wait(for: descriptor, POLLIN, milliseconds: -1)
                } else if errno != EINTR {
                    error = .latest
                    return
                }
            }
        }
        return (bytes, error)
    }

    /// How long a file is; a guess for what is none.
    private static func size(of descriptor: Int32) -> Int {
        var buffer = stat()
        guard unsafe fstat(descriptor, &buffer) == 0, buffer.st_mode & S_IFMT == S_IFREG else {
            return 65_535
        }
        return max(0, Int(buffer.st_size))
    }

    static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemError) {
        var start = 0
        while start < bytes.count {
            let count = unsafe bytes[start...].withUnsafeBytes {
                unsafe write(descriptor, $0.baseAddress, $0.count)
            }
            if count >= 0 {
                start += count
            } else if errno == EAGAIN {
                // Standard output may have been made non-blocking by whoever shares it.
                wait(for: descriptor, POLLOUT, milliseconds: 1000)
            } else if errno != EINTR {
                throw .latest
            }
        }
    }

    private static func wait(for descriptor: Int32, _ event: Int32, milliseconds: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        _ = unsafe poll(&request, 1, milliseconds)
    }

    static func synchronize(_ descriptor: Int32) throws(SystemError) {
        // Some file systems cannot; then there is nothing to wait for.
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else { throw .latest }
    }

    // MARK: Locks

    /// A lock on a file, which ends with the process or when the descriptor is closed; false where somebody else has it
    /// or the file system knows none.
    static func lock(_ descriptor: Int32) -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Waits until nobody else holds the lock; goes on without it where the file system knows none.
    static func waitForLock(_ descriptor: Int32) { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }

    /// False for an open file whose last name was removed.
    static func hasName(_ descriptor: Int32) -> Bool {
        var buffer = stat()
        return unsafe fstat(descriptor, &buffer) == 0 && buffer.st_nlink > 0
    }

    /// Nil unless the name is that of a regular file of this user, links not followed.
    static func openOwnFile(_ path: String) -> Int32? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY)
        guard descriptor >= 0 else { return nil }
        var buffer = stat()
        if unsafe fstat(descriptor, &buffer) == 0, buffer.st_mode & S_IFMT == S_IFREG,
            geteuid() == 0 || buffer.st_uid == geteuid()
        {
            return descriptor
        }
        try? close(descriptor)
        return nil
    }

    /// Gives a new file the permissions of the one it will replace, and its owner where that is allowed.
    static func adopt(_ status: Status, _ descriptor: Int32) throws(SystemError) {
        _ = fchown(descriptor, status.owner, status.group)
        guard fchmod(descriptor, status.permissions) == 0 else { throw .latest }
    }

    static func rename(_ old: String, to new: String) throws(SystemError) {
        #if canImport(Darwin)
            let result = unsafe Darwin.rename(old, new)
        #elseif canImport(Musl)
            let result = unsafe Musl.rename(old, new)
        #else
            let result = unsafe Glibc.rename(old, new)
        #endif
        guard result == 0 else { throw .latest }
    }

    /// A second name for a file; false where the file system has none.
    static func addName(_ new: String, for old: String) -> Bool { unsafe link(old, new) == 0 }

    /// True for the administrator too.
    static func owns(_ status: Status) -> Bool { geteuid() == 0 || geteuid() == status.owner }

    /// Removes a file if it is there.
    static func remove(_ path: String) { _ = unsafe unlink(path) }

    // MARK: Terminal and environment

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// The columns of a terminal; nil when it does not tell.
    static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The processors that this program may use.
    static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// The days since 1970-01-01 at the clock of this machine, in UTC.
    static var daysSince1970: Int { time(nil) / 86_400 }

    static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// A reader that goes away, and a limit on the size of files, shall end a write with an error and not the program
    /// with a signal: there is something to clean up.
    static func ignoreSignalsOfWrites() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    static func end(_ code: Int32) -> Never { exit(code) }

    /// Until another thread ends the program.
    static func sleep() -> Never { while true { _ = pause() } }
}

extension System.Status {
    init(_ buffer: stat) {
        switch buffer.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        default: kind = .other
        }
        permissions = buffer.st_mode & 0o7777
        owner = buffer.st_uid
        group = buffer.st_gid
        identity = System.Identity(
            device: UInt64(truncatingIfNeeded: buffer.st_dev),
            inode: UInt64(truncatingIfNeeded: buffer.st_ino))
    }
}

/// Why the operating system refused.
struct SystemError: Error, Equatable {
    let number: Int32

    static var latest: SystemError { SystemError(number: errno) }

    var isMissing: Bool { number == ENOENT || number == ENOTDIR }
    var isBrokenPipe: Bool { number == EPIPE }

    /// In the words of this program: lower case, no stop.
    var reason: String {
        switch number {
        case ENOENT: "there is no such file or folder"
        case ENOTDIR: "a part of the path is not a folder"
        case EACCES, EPERM: "permission denied"
        case EISDIR: "it is a folder"
        case ENOSPC: "no space left on the device"
        case EDQUOT: "the disk quota is used up"
        case EROFS: "the file system is read-only"
        case ENAMETOOLONG: "the name is too long"
        case ELOOP: "too many symbolic links"
        case EMFILE, ENFILE: "too many open files"
        case EFBIG: "the file would be too large"
        default: unsafe String(cString: strerror(number)).lowercased()
        }
    }
}
