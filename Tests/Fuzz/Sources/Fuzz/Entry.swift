#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// SwiftPM gives an executable a `main` of its own, so libFuzzer is called as a library.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@main enum Entry {
    /// The target of this run, from `POLICYC_FUZZ`; libFuzzer owns the command line.
    static let target: FuzzTarget = {
        let name = getenv("POLICYC_FUZZ").map { String(cString: $0) } ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            fatalError("POLICYC_FUZZ names none of \(FuzzTarget.allCases.map(\.rawValue))")
        }
        return target
    }()

    static func main() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        exit(
            runDriver(&count, &arguments) { data, size in
                let input = Array(UnsafeBufferPointer(start: data, count: size))
                let complaints = violations(of: input, as: Entry.target)
                // The one way to tell libFuzzer that it has found something.
                if !complaints.isEmpty { fatalError(complaints.joined(separator: "\n")) }
                return 0
            })
    }
}
