import Foundation

/// How much the random tests try: `POLICYC_FUZZ=20` tries twenty times as much, from other seeds.
enum Effort {
    static func seeds(_ count: UInt64) -> [UInt64] {
        guard let factor = ProcessInfo.processInfo.environment["POLICYC_FUZZ"].flatMap(UInt64.init) else {
            return Array(0..<count)
        }
        return Array(1000..<(1000 + count * max(1, factor)))
    }
}
