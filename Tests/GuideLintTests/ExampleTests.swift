import GuideLint
import Testing

@Suite struct ExampleStorageTests {
    @Test func storesAsSaid() {
        var example = Example(pages: [("page.md", "é")])
        #expect(example.bytes(of: "é") == [0xC3, 0xA9])
        example.times = 2
        example.encoding = .latin1
        #expect(example.bytes(of: "é") == [0xE9, 0xE9])
        example.encoding = .utf16
        #expect(example.bytes(of: "a") == [0x61, 0, 0x61, 0])
    }
}
