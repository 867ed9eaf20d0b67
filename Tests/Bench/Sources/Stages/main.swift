import Floor
import Foundation
import GuideLint
import GuideSyntax
import MarkdownSyntax
import PolicyAnalysis
import PolicyEmit
import SourceText

// Stages FOLDER [ROUNDS] [STAGE]: the CPU time of each stage, from the bytes on, over all pages of a folder, beside that
// of libcmark in C. All stages in turn in each round, so that what else the machine does falls on all alike; the ratio of
// a stage is the median of its rounds. With a stage, only that one runs: for a profiler.

struct Stage {
    let name: String
    let run: (SourceFile) -> Int
}

let options = AnalysisOptions(guidePath: "page.md")

func compile(_ file: SourceFile) -> Pipeline.Compilation { Pipeline.compile(file, options: options) }

let stages = [
    Stage(name: "floor") { file in
        unsafe file.bytes.withUnsafeBytes { bytes in
            unsafe floor_parse_and_walk(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
    },
    Stage(name: "tree") { file in
        var diagnostics = Diagnostics()
        return Pipeline.parse(file, diagnostics: &diagnostics)?.nodes.count ?? 0
    },
    Stage(name: "guide") { file in
        var diagnostics = Diagnostics()
        guard let tree = Pipeline.parse(file, diagnostics: &diagnostics) else { return 0 }
        return Guide(reading: tree, of: file, diagnostics: &diagnostics).sections.count
    },
    Stage(name: "policy") { file in compile(file).policy?.tiers.count ?? 0 },
    Stage(name: "outputs") { file in
        var compilation = compile(file)
        return OutputKind.allCases.reduce(0) {
            $0 + (compilation.emit($1, swift: SwiftOptions())?.count ?? 0)
        }
    },
    Stage(name: "rules") { file in
        let compilation = compile(file)
        guard let guide = compilation.guide else { return 0 }
        let page = Page(
            path: file.path, guide: guide, policy: compilation.policy,
            compilerFindings: compilation.diagnostics, isListedGuide: false, settings: LintSettings())
        let summary = PageSummary(of: page, sitePath: file.path)
        _ = Silences(in: guide)
        return Linter().findings(on: page).all.count &+ (summary.policy == nil ? 0 : 1)
    },
]

func processorTime() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
}

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
    print("usage: Stages FOLDER [ROUNDS] [STAGE]")
    exit(64)
}
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
let folder = URL(fileURLWithPath: arguments[1])
let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
let texts = try names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".mdx") }.sorted().map { name in
    (name, [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))))
}
let chosen = arguments.count > 3 ? stages.filter { $0.name == arguments[3] } : stages

let floorFiles = texts.map { SourceFile(path: $0.0, bytes: $0.1) }
var times: [[Double]] = Array(repeating: [], count: chosen.count)
var results = 0
for _ in 0..<rounds {
    for (index, stage) in chosen.enumerated() {
        let start = processorTime()
        // The lines of a file are counted with it; the floor needs none of them.
        if stage.name == "floor" {
            for file in floorFiles { results &+= stage.run(file) }
        } else {
            for (name, bytes) in texts { results &+= stage.run(SourceFile(path: name, bytes: bytes)) }
        }
        times[index].append(processorTime() - start)
    }
}

let size = texts.reduce(0) { $0 + $1.1.count }
print("\(texts.count) pages, \(size) bytes, \(rounds) rounds (\(results) results)")
for (index, stage) in chosen.enumerated() {
    let ratio = median(zip(times[index], times[0]).map { $0 / $1 })
    print(
        stage.name.padding(toLength: 10, withPad: " ", startingAt: 0),
        String(format: "%9.2f ms  %7.2f to the floor", median(times[index]) * 1000, ratio))
}
