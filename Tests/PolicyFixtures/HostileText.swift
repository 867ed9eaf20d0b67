/// Texts that a guide may hold and that must stay text in every output.
package enum HostileText {
    package static let all: [String] = [
        "", " ", "Gold", "\"", "\"\"\"", "#\"", "\"#", "\\", "\\(exit(1))", "\\#(1)", "\\u{41}", "*/", "/*",
        "//",
        "`", "~", "/", "a/b~c", "\n", "\r", "\r\n", "\t", "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}",
        "\u{1B}[31m",
        "\u{7F}", "\u{85}", "\u{9F}", "\u{AD}", "\u{2028}", "\u{2029}", "\u{200B}", "\u{200D}",
        "\u{202E}txt.exe",
        "\u{2066}", "\u{FEFF}", "\u{E0041}", "\u{1D173}", "é", "e\u{301}", "\u{301}", "ß", "日本", "👩‍👩‍👧", "❌",
        "𝕊", "</script>", "<!--", "${HOME}", "%s", "\n}\nfatalError()\n", "true", "null", "1", "1.0", ".inf",
        "import Darwin", "Infinity",
    ]
}
