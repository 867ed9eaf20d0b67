#if canImport(Darwin)
    import func Darwin.memchr
#elseif canImport(Musl)
    import func Musl.memchr
#else
    import func Glibc.memchr
#endif

// Scans over whole files, eight bytes at a time in one word: a pass over a page then costs about as much as copying it.
// Byte for byte, the few passes that every page needs took a fifth of the time of its tree.

/// Eight bytes, the first of them lowest.
@frozen
public struct ByteWord: Equatable, Sendable {
    @usableFromInline let value: UInt64

    @inlinable
    init(_ value: UInt64) { self.value = value }

    /// The same byte eight times.
    @inlinable
    public init(repeating byte: UInt8) { value = 0x0101_0101_0101_0101 &* UInt64(byte) }

    @inlinable static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// The high bit of each byte that equals another, and no other bit.
    @inlinable
    public func matches(_ other: ByteWord) -> UInt64 {
        let difference = value ^ other.value
        // No byte carries into the next: without its high bit a byte is at most 0x7F, and the sum at most 0xFE.
        return ~(((difference & ~Self.highBits) &+ ~Self.highBits) | difference) & Self.highBits
    }

    /// The high bit of each capital letter of ASCII, and no other bit.
    @inlinable
    var capitals: UInt64 {
        let low = value & ~Self.highBits
        let ones: UInt64 = 0x0101_0101_0101_0101
        let (fromA, behindZ) = (low &+ ones &* (0x80 - 0x41), low &+ ones &* (0x80 - 0x5B))
        return fromA & ~behindZ & ~value & Self.highBits
    }

    @inlinable public var isASCII: Bool { value & Self.highBits == 0 }
}

extension UnsafeRawBufferPointer {
    /// The eight bytes from an offset on; the caller sees to it that they are there.
    @inlinable
    func word(at offset: Int) -> ByteWord {
        ByteWord(UInt64(littleEndian: unsafe loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }

    /// The bytes from an offset to the end, fewer than eight, and zeros.
    @inlinable
    func lastWord(at offset: Int) -> ByteWord {
        if offset < count, count >= 8 {
            let last = unsafe word(at: count - 8)
            return ByteWord(last.value >> UInt64(8 * (8 - (count - offset))))
        }
        var value: UInt64 = 0
        for place in (offset..<count).reversed() { value = value << 8 | UInt64(unsafe self[place]) }
        return ByteWord(value)
    }

    /// Whether the bytes are the same, and each word of them is allowed.
    @inlinable
    public func equals(
        _ other: UnsafeRawBufferPointer, where isAllowed: (ByteWord) -> Bool = { _ in true }
    ) -> Bool {
        guard count == other.count else { return false }
        var offset = 0
        while offset + 8 <= count {
            let word = unsafe word(at: offset)
            guard unsafe word == other.word(at: offset), isAllowed(word) else { return false }
            offset += 8
        }
        guard offset < count else { return true }
        let word = unsafe lastWord(at: offset)
        return unsafe word == other.lastWord(at: offset) && isAllowed(word)
    }
}

extension [UInt8] {
    /// Calls `visit` with the offset of each byte that is marked in its word, in order, until it says false.
    ///
    /// - Parameter marks: The high bit of each byte that is looked for, and no other bit.
    @inlinable @inline(__always)
    func forEachOffset(
        from start: Int = 0, until limit: Int = .max, marks: (ByteWord) -> UInt64, while visit: (Int) -> Bool
    ) {
        unsafe withUnsafeBytes { bytes in
            let end = Swift.min(bytes.count, limit)
            var offset = Swift.max(0, start)
            while offset < end {
                let isWhole = offset + 8 <= bytes.count
                var found = marks(unsafe isWhole ? bytes.word(at: offset) : bytes.lastWord(at: offset))
                while found != 0 {
                    let place = offset + found.trailingZeroBitCount / 8
                    guard place < end, visit(place) else { return }
                    found &= found - 1
                }
                offset += 8
            }
        }
    }

    /// Calls `visit` with the offset of each byte that equals another, in order, until it says false.
    @inlinable
    public func forEachOffset(
        of byte: UInt8, from start: Int = 0, until limit: Int = .max, while visit: (Int) -> Bool
    ) {
        var next = firstOffset(of: byte, from: start, until: limit)
        while let offset = next, visit(offset) {
            next = firstOffset(of: byte, from: offset + 1, until: limit)
        }
    }

    /// Calls `visit` with the offset of each byte that equals one of two, in order, until it says false.
    @inlinable
    public func forEachOffset(
        of first: UInt8, or second: UInt8, from start: Int = 0, until limit: Int = .max,
        while visit: (Int) -> Bool
    ) {
        let (one, other) = (ByteWord(repeating: first), ByteWord(repeating: second))
        forEachOffset(
            from: start, until: limit, marks: { $0.matches(one) | $0.matches(other) }, while: visit)
    }

    /// The offset of the first capital letter of ASCII.
    @inlinable
    public func firstCapital(from start: Int = 0) -> Int? {
        var found: Int?
        forEachOffset(from: start, marks: \.capitals) { offset in
            found = offset
            return false
        }
        return found
    }

    /// The offset of the first byte that equals another.
    public func firstOffset(of byte: UInt8, from start: Int = 0, until limit: Int = .max) -> Int? {
        let (start, end) = (Swift.max(0, start), Swift.min(count, limit))
        guard start < end else { return nil }
        return unsafe withUnsafeBytes { bytes in
            // The C library looks at 32 bytes at a time.
            guard let base = bytes.baseAddress,
                let found = unsafe memchr(base + start, CInt(byte), end - start)
            else { return nil }
            return unsafe base.distance(to: UnsafeRawPointer(found))
        }
    }

    /// Whether two bytes stand next to each other.
    @inlinable
    public func holds(_ first: UInt8, then second: UInt8, from start: Int = 0) -> Bool {
        var isFound = false
        forEachOffset(of: second, from: start) { offset in
            isFound = offset > start && self[offset - 1] == first
            return !isFound
        }
        return isFound
    }

    /// Whether a byte stands somewhere right before one of some others; zero stands for the end.
    @inlinable
    public func holds(_ first: UInt8, before isSecond: (UInt8) -> Bool) -> Bool {
        var isFound = false
        forEachOffset(of: first) { offset in
            isFound = isSecond(offset + 1 < count ? self[offset + 1] : 0)
            return !isFound
        }
        return isFound
    }
}
