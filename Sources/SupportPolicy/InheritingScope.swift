/// A scope that may include others: the scopes of generated code are.
public protocol InheritingScope: Hashable, Sendable {
    /// What it adds itself.
    var items: [String] { get }
    /// The scopes whose items it has too.
    var includes: [Self] { get }
}

extension InheritingScope {
    /// All that support helps with: its own items first, then those of the scopes that it includes, each once.
    public var allItems: [String] {
        var visited: Set<Self> = []
        var seen: Set<String> = []
        var result: [String] = []
        // A list instead of recursion, and scopes visited once: a guide may say that two scopes include each other.
        var waiting = [self]
        while let scope = waiting.popLast() {
            guard visited.insert(scope).inserted else { continue }
            result += scope.items.filter { seen.insert($0).inserted }
            waiting += scope.includes.reversed()
        }
        return result
    }
}
