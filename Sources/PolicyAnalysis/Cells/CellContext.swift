import SupportPolicy

/// What the cell's surroundings say of a length of time in it.
enum TimeMeaning: Sendable {
    /// A first response.
    case response
    /// Something else, such as a resolution or a task.
    case other
    case unknown
}

/// What stands around a cell, as far as it changes what the cell says.
struct CellContext: Sendable {
    var timeMeaning: TimeMeaning
    /// What a bare figure counts: "Response time (hours)".
    var unit: (unit: TimeAmount.Unit, basis: ResponseTarget.Basis)?
    /// How often: "Reviews per year".
    var period: String?
    /// The label speaks of times: a figure without a unit is no number of things.
    var isOfTimes = false
    /// And of hours when support is there, not of responses.
    var isOfHours = false
    /// The row holds prices: a figure is one of them.
    var isOfPrices = false
    /// What the row is about, so that a word for a kind of it says yes.
    var kinds: CellKinds?
    /// The words of the label; a cell may repeat them.
    var labelWords: Set<String> = []

    /// The words of the names of the table's tiers.
    var tierWords: Set<String> = []

    /// The figures that stand before notes below the table, so that "(1)" may point to one.
    var noteFigures: Set<Int> = []

    init(_ timeMeaning: TimeMeaning) { self.timeMeaning = timeMeaning }
}

/// Rows whose cells name a kind of what the row is about.
enum CellKinds: Sendable {
    /// A person: "Dedicated", "Pooled".
    case staff
    /// Ways to reach support, those by which one helps oneself included.
    case channels
    /// Support as such: the ways to reach somebody.
    case support
}
