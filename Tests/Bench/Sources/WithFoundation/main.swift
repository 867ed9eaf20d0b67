import Foundation

print("a\u{301}".precomposedStringWithCanonicalMapping.utf8.count)
