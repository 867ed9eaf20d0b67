/// Words that are written with a full stop, by what the stop then says about the end of a sentence. Lower case, without
/// the last stop.
enum Abbreviations {
    /// Something always follows: the stop ends no sentence.
    static let leading: Set<String> = [
        "a.k.a", "approx", "attn", "c.f", "ca", "cf", "dr", "e.g", "eg", "esp", "excl", "i.e", "ie", "incl",
        "mr", "mrs", "ms", "prof", "resp", "v", "viz", "vs",
    ]

    /// The stop may end a sentence as well: it does before a capital letter.
    static let trailing: Set<String> = [
        "co", "corp", "dept", "est", "etc", "hr", "hrs", "inc", "jr", "ltd", "max", "min", "mins", "sec",
        "sr",
    ]

    /// The stop belongs to the abbreviation only where a number follows; `no` is a word of its own.
    static let beforeNumber: Set<String> = ["art", "fig", "no", "nos", "p", "pp", "sec", "ver", "vol"]

    /// With these a sentence begins, and no name goes on: behind `A.` they make a sentence's end of what may be an initial.
    static let starters: Set<String> = [
        "we", "you", "they", "he", "she", "it", "this", "that", "these", "those", "there", "the", "our",
        "your", "their", "its", "his", "her", "if", "when", "while", "for", "in", "on", "all", "any", "each",
        "every", "some", "no", "not", "only", "please", "however", "also", "but", "and", "otherwise",
    ]

    /// Halves of the day: a zone or a day that follows goes on with the time.
    static let clock: Set<String> = ["a.m", "p.m"]

    /// Words with a capital letter that go on with a clock time.
    static let afterClock: Set<String> = [
        "ast", "bst", "brt", "cest", "cet", "central", "cst", "ct", "eastern", "edt", "est", "et", "european",
        "friday", "gmt", "india", "ist", "jst", "monday", "mountain", "mst", "mt", "pacific", "pdt", "pst",
        "pt", "saturday", "sunday", "thursday", "tuesday", "uk", "us", "utc", "wednesday",
    ]
}
