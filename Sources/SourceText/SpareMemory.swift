extension Array {
    /// The array in no more memory than it needs: one that has grown may hold twice as much.
    @inlinable
    public var withoutSpareMemory: [Element] {
        guard capacity > count else { return self }
        var copy: [Element] = []
        copy.reserveCapacity(count)
        copy.append(contentsOf: self)
        return copy
    }
}
