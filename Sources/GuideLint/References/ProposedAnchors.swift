/// The anchors of a page that can be proposed where a link names one that is not there: they are looked through once,
/// however many links do.
struct ProposedAnchors {
    /// Among which a near one is looked for, in the order of the page. A page has seldom more, and each search takes its
    /// time.
    let first: [String]
    /// By their lower case; nil where several differ only by case, of which none is more likely than another.
    private let byLowerCase: [String: String?]

    init(of anchors: Anchors) {
        let proposed = anchors.proposed
        first = Array(proposed.prefix(1000))
        byLowerCase = Dictionary(
            proposed.map { ($0.lowercased(), $0) }, uniquingKeysWith: { _, _ in nil })
    }

    /// The one anchor that differs only by case.
    func ignoringCase(_ name: String) -> String? { byLowerCase[name.lowercased()] ?? nil }
}
