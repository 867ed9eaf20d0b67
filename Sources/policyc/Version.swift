/// The one place for the version: packages and their names ask the built program.
enum Version {
    static let current = "0.1.0"
}
