/// The shortest way from one list of lines to another (Myers, 1986), within bounds: where two texts have little in
/// common, the differing part is replaced as a whole.
enum LineDifference {
    /// Each with how many lines of the old and the new text come before it.
    enum Step: Equatable {
        case same(Int, Int)
        case removed(Int, Int)
        case added(Int, Int)

        var isSame: Bool { if case .same = self { true } else { false } }
        var isAdded: Bool { if case .added = self { true } else { false } }
        var isRemoved: Bool { if case .removed = self { true } else { false } }

        var position: (Int, Int) {
            switch self {
            case .same(let old, let new), .removed(let old, let new), .added(let old, let new): (old, new)
            }
        }
    }

    /// The memory that the search keeps grows with the square of this.
    static let maxEdits = 800

    static func steps<Line: Hashable>(from old: [Line], to new: [Line]) -> [Step] {
        let shorter = min(old.count, new.count)
        let head = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
        let tail =
            (0..<shorter - head).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] } ?? shorter
            - head
        let (oldMiddle, newMiddle) = number(old[head..<old.count - tail], new[head..<new.count - tail])
        var steps = (0..<head).map { Step.same($0, $0) }
        for step in middle(oldMiddle, newMiddle) {
            switch step {
            case .same(let a, let b): steps.append(.same(a + head, b + head))
            case .removed(let a, let b): steps.append(.removed(a + head, b + head))
            case .added(let a, let b): steps.append(.added(a + head, b + head))
            }
        }
        return steps + (0..<tail).map { .same(old.count - tail + $0, new.count - tail + $0) }
    }

    /// Equal lines get equal numbers, which compare faster than text.
    private static func number<Line: Hashable>(
        _ old: ArraySlice<Line>, _ new: ArraySlice<Line>
    ) -> ([Int], [Int]) {
        var numbers: [Line: Int] = [:]
        func number(_ line: Line) -> Int {
            if let known = numbers[line] { return known }
            numbers[line] = numbers.count
            return numbers.count - 1
        }
        return (old.map(number), new.map(number))
    }

    private static func middle(_ old: [Int], _ new: [Int]) -> [Step] {
        guard let trace = trace(old, new) else {
            return old.indices.map { .removed($0, 0) } + new.indices.map { .added(old.count, $0) }
        }
        return walkBack(trace, old.count, new.count)
    }

    /// How far each diagonal was reached with 0, 1, 2, … edits; nil when more are needed than allowed. Diagonal `k` of
    /// round `d` is at index `d + k`.
    private static func trace(_ old: [Int], _ new: [Int]) -> [[Int]]? {
        var trace: [[Int]] = []
        for edits in 0...min(maxEdits, old.count + new.count) {
            var reached = [Int](repeating: 0, count: 2 * edits + 1)
            for diagonal in stride(from: -edits, through: edits, by: 2) {
                var x = start(diagonal, edits, trace.last)
                while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
                reached[edits + diagonal] = x
                if x >= old.count, x - diagonal >= new.count { return trace + [reached] }
            }
            trace.append(reached)
        }
        return nil
    }

    /// Where a diagonal begins: one step down from the diagonal above, or one to the right from the one below.
    private static func start(_ diagonal: Int, _ edits: Int, _ last: [Int]?) -> Int {
        guard let last else { return 0 }
        return isDown(diagonal, edits, last)
            ? last[edits - 1 + diagonal + 1] : last[edits - 1 + diagonal - 1] + 1
    }

    private static func isDown(_ diagonal: Int, _ edits: Int, _ last: [Int]) -> Bool {
        diagonal == -edits
            || diagonal != edits && last[edits - 1 + diagonal - 1] < last[edits - 1 + diagonal + 1]
    }

    private static func walkBack(_ trace: [[Int]], _ oldCount: Int, _ newCount: Int) -> [Step] {
        var steps: [Step] = []
        var (x, y) = (oldCount, newCount)
        for edits in stride(from: trace.count - 1, to: 0, by: -1) {
            let last = trace[edits - 1]
            let diagonal = x - y
            let down = isDown(diagonal, edits, last)
            let previous = down ? diagonal + 1 : diagonal - 1
            let from = last[edits - 1 + previous]
            while x > (down ? from : from + 1) {
                (x, y) = (x - 1, y - 1)
                steps.append(.same(x, y))
            }
            (x, y) = (from, from - previous)
            steps.append(down ? .added(x, y) : .removed(x, y))
        }
        while x > 0, y > 0 {
            (x, y) = (x - 1, y - 1)
            steps.append(.same(x, y))
        }
        return steps.reversed()
    }
}
