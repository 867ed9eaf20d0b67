/// How the addresses of a site map to the tree: `/guides/plans` may stand in `content/guides/plans.md`, and `/docs/plans`
/// in `plans.md`. Learned from the links that lead somewhere.
struct Mounts: Sendable {
    private enum Mount: Hashable, Sendable {
        case adding(String)
        case dropping(String)

        func apply(to path: String) -> String? {
            switch self {
            case .adding(let folder): return path.isEmpty ? folder : folder + "/" + path
            case .dropping(let folder):
                return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : nil
            }
        }
    }

    private var mounts: [Mount] = []

    /// The paths in the tree that an address may stand for, the likeliest first.
    func paths(for address: String) -> [String] {
        [address] + mounts.compactMap { $0.apply(to: address) }
    }

    /// A sample is enough, and keeps a large site as quick as a small one.
    private static let sampleSize = 120
    private static let mountLimit = 4

    /// - Parameters:
    ///   - addresses: Of links from the root.
    ///   - folders: That may be mounted at the root, those with most in them first.
    init(addresses: [String], folders: [String], exists: (String) -> Bool) {
        let step = max(1, addresses.count / Self.sampleSize)
        let sample = stride(from: 0, to: addresses.count, by: step).map { addresses[$0] }
        var rest = sample.filter { !exists($0) }
        var firsts: [String: Int] = [:]
        for address in rest {
            if let first = SitePath.parts(address).first { firsts[String(first), default: 0] += 1 }
        }
        let dropped = firsts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(20).map(\.key)
        var candidates = folders.prefix(60).map(Mount.adding) + dropped.map(Mount.dropping)
        let least = sample.count < 8 ? 1 : max(2, sample.count / 20)
        while mounts.count < Self.mountLimit, !rest.isEmpty {
            let counts = candidates.map { mount in
                rest.count { address in mount.apply(to: address).map(exists) ?? false }
            }
            guard let best = counts.max(), best >= least, let index = counts.firstIndex(of: best) else {
                return
            }
            let mount = candidates.remove(at: index)
            mounts.append(mount)
            rest.removeAll { address in mount.apply(to: address).map(exists) ?? false }
        }
    }
}
