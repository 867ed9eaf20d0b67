/// A text as short as cutting can make it that still fails, so that a finding can be read.
public func shrunk(_ text: String, while fails: (String) -> Bool) -> String {
    var scalars = Array(text.unicodeScalars)
    var length = scalars.count / 2
    while length > 0 {
        var start = 0
        while start < scalars.count {
            var shorter = scalars
            shorter.removeSubrange(start..<min(start + length, scalars.count))
            if fails(String(String.UnicodeScalarView(shorter))) { scalars = shorter } else { start += length }
        }
        length /= 2
    }
    return String(String.UnicodeScalarView(scalars))
}
