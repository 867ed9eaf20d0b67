/// How a reader raises a limit that a page or a file has met.
public enum LimitHelp {
    /// - Parameter name: As `--limit` and the configuration call it.
    public static func raising(_ name: String) -> String {
        "`--limit \(name)=NUMBER` raises the limit, and so does `limits: {\(name): NUMBER}` in the configuration"
    }
}
