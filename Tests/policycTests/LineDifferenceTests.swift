import Testing

@testable import policyc

@Suite struct LineDifferenceTests {
    /// What the steps make of the old text, and what they take for it.
    private func replay(_ old: [Int], _ new: [Int], _ steps: [LineDifference.Step]) -> (
        old: [Int], new: [Int]
    ) {
        var result: (old: [Int], new: [Int]) = ([], [])
        for step in steps {
            switch step {
            case .same(let a, let b):
                #expect(old[a] == new[b])
                result.old.append(old[a])
                result.new.append(new[b])
            case .removed(let a, let b):
                #expect(b == result.new.count)
                result.old.append(old[a])
            case .added(let a, let b):
                #expect(a == result.old.count)
                result.new.append(new[b])
            }
        }
        return result
    }

    @Test func stepsReplay() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let old = (0..<Int.random(in: 0...12, using: &generator)).map { _ in Int.random(in: 0...3) }
            let new = (0..<Int.random(in: 0...12, using: &generator)).map { _ in Int.random(in: 0...3) }
            let steps = LineDifference.steps(from: old, to: new)
            let (first, second) = replay(old, new, steps)
            #expect(first == old && second == new)
            #expect(steps.count { !$0.isSame } == shortest(old, new), "\(old) \(new)")
        }
    }

    /// The number of edits by the textbook's table.
    private func shortest(_ old: [Int], _ new: [Int]) -> Int {
        var table = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
        for i in old.indices {
            for j in new.indices {
                table[i + 1][j + 1] =
                    old[i] == new[j] ? table[i][j] + 1 : max(table[i][j + 1], table[i + 1][j])
            }
        }
        return old.count + new.count - 2 * table[old.count][new.count]
    }

    @Test func textsWithNothingInCommonAreReplaced() {
        let steps = LineDifference.steps(from: Array(0..<5000), to: Array(10_000..<15_000))
        #expect(steps.count == 10_000)
        #expect(steps.allSatisfy { !$0.isSame })
    }

    private func diff(_ old: String, _ new: String) -> String {
        UnifiedDiff(from: Array(old.utf8), named: "a", to: Array(new.utf8), named: "b").text(
            style: Style(usesColor: false))
    }

    @Test func unifiedForm() {
        let old = (1...20).map { "line \($0)\n" }.joined()
        let new = old.replacing("line 3\n", with: "line three\n").replacing("line 17\n", with: "")
        #expect(
            diff(old, new) == """
                --- a
                +++ b
                @@ -1,6 +1,6 @@
                 line 1
                 line 2
                -line 3
                +line three
                 line 4
                 line 5
                 line 6
                @@ -14,7 +14,6 @@
                 line 14
                 line 15
                 line 16
                -line 17
                 line 18
                 line 19
                 line 20

                """)
        #expect(diff("", "x\n") == "--- a\n+++ b\n@@ -0,0 +1 @@\n+x\n")
        #expect(diff("x\n", "") == "--- a\n+++ b\n@@ -1 +0,0 @@\n-x\n")
        #expect(diff("x\n", "x").contains("+\\ no line end"))
        #expect(diff("x\n", "\u{1B}[2J\ty\n").contains("+\\u{1b}[2J\ty\n"))
    }

    @Test func longDiffsAreCut() {
        let lines = diff("", (0..<1000).map { "\($0)\n" }.joined()).split(separator: "\n")
        #expect(lines.last == "... 601 more lines")
    }
}
