import Foundation

/// Python's jsonschema, as an independent judge. Debian has it as python3-jsonschema.
package struct SchemaValidator {
    private static let python = "/usr/bin/python3"

    package static let isInstalled = (try? run(["-c", "import jsonschema"], input: Data()))?.status == 0

    private static let script = """
        import json, sys
        from jsonschema import Draft202012Validator
        from jsonschema.validators import validator_for
        schema, *documents = json.load(sys.stdin)
        # The dialect that the schema names; ours are all of one.
        dialect = validator_for(schema, default=Draft202012Validator)
        dialect.check_schema(schema)
        validator = dialect(schema)
        for document in documents:
            error = next(validator.iter_errors(document), None)
            print("valid" if error is None else "broken")
        """

    /// "valid" or "broken" for each document; throws when the schema itself is broken.
    package static func verdicts(schema: [UInt8], documents: [[UInt8]]) throws -> [String] {
        var input = Data("[".utf8)
        input.append(contentsOf: ([schema] + documents).joined(separator: Array(",".utf8)))
        input.append(contentsOf: "]".utf8)
        let result = try run(["-W", "ignore", "-c", script], input: input)
        guard result.status == 0 else { throw Failure(description: result.output) }
        return result.output.split(separator: "\n").map(String.init)
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private static func run(_ arguments: [String], input: Data) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = arguments
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stdout
        try process.run()
        // The script reads all of its input before it writes.
        try stdin.fileHandleForWriting.write(contentsOf: input)
        try stdin.fileHandleForWriting.close()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
