import Testing

@testable import policyc

@Suite struct PathsTests {
    @Test(arguments: [
        ("a/b", "a/b"), ("./a//b/", "a/b"), ("a/../b", "b"), ("../a", "../a"), ("a/../../b", "../b"),
        ("/a/../../b", "/b"),
        ("", "."), (".", "."), ("/", "/"), ("../..", "../.."),
    ])
    func normalized(_ path: String, _ expected: String) {
        #expect(Paths.normalized(path) == expected)
    }

    @Test func parts() {
        #expect(Paths.parent(of: "a/b.md") == "a")
        #expect(Paths.parent(of: "b.md") == ".")
        #expect(Paths.parent(of: "/b.md") == "/")
        #expect(Paths.lastPart(of: "a/b.md") == "b.md")
        #expect(Paths.stem(of: "a/b.c.md") == "b.c")
        #expect(Paths.stem(of: ".hidden") == ".hidden")
        #expect(Paths.joined("..", "a") == "../a")
        #expect(Paths.joined("a", "/b") == "/b")
    }

    @Test func ways() {
        #expect(Paths.relative("/a/b/c", to: "/a") == "b/c")
        #expect(Paths.relative("/ab/c", to: "/a") == nil)
        #expect(Paths.relative("/a", to: "/") == "a")
        #expect(Paths.way(from: "/a/b", to: "/a/c/d.md") == "../c/d.md")
        #expect(Paths.climbs("../x") && Paths.climbs("a/../../x") && !Paths.climbs("a/../x"))
    }

    @Test(arguments: [
        ("a/b.md", "a/b.md"), ("a b", "'a b'"), ("it's", "'it'\\''s'"), ("", "''"), ("$x", "'$x'"),
        ("❌", "'❌'"),
    ])
    func shellQuoting(_ path: String, _ quoted: String) {
        #expect(Paths.shellQuoted(path) == quoted)
    }

    @Test func depfile() throws {
        let rule = Depfile.Rule(
            targets: ["a b.json", "c.swift"], dependencies: ["gu#ide$.md", "policyc.yml"])
        let bytes = try Depfile.encode([rule])
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "a\\ b.json c.swift: gu\\#ide$$.md policyc.yml\n")
    }
}
