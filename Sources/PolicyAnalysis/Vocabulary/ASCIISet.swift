/// Some of the bytes of ASCII.
struct ASCIISet: Sendable {
    private var bits: (UInt64, UInt64) = (0, 0)

    mutating func insert(_ byte: UInt8) {
        if byte < 64 { bits.0 |= 1 << UInt64(byte) } else if byte < 128 { bits.1 |= 1 << UInt64(byte - 64) }
    }

    func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? bits.0 >> UInt64(byte) & 1 == 1 : byte < 128 && bits.1 >> UInt64(byte - 64) & 1 == 1
    }

    func intersects(_ other: ASCIISet) -> Bool { bits.0 & other.bits.0 != 0 || bits.1 & other.bits.1 != 0 }
}
