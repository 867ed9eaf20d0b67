// stub
import Foundation
import MarkdownSyntax
import SourceText

for path in CommandLine.arguments.dropFirst() {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    var d = Diagnostics()
    let t = MarkdownTree(parsing: SourceFile(path: path, bytes: Array(data)), diagnostics: &d)
    print(t.dump(), terminator: "")
    for x in d.sorted { print(x.severity, x.code, x.message) }
}
