// stub
import Foundation
import GuideSyntax
import MarkdownSyntax
import SourceText

for path in CommandLine.arguments.dropFirst() {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    var d = Diagnostics()
    let t = MarkdownTree(parsing: SourceFile(path: path, bytes: Array(data)), diagnostics: &d)
    let g = Guide(reading: t, diagnostics: &d)
    print(g.dump(), terminator: "")
    for x in d.sorted { print(path, g.file.describe(x.span), x.severity, x.code, x.message) }
}
