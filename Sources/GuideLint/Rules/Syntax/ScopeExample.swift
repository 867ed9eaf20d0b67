extension Rule {
    /// A page of two tiers, of which the second has its scope in a cell.
    static func scopeExample(cell: String) -> Example {
        Example(
            """
            ## Support

            | Support Features | Moored | Berthed |
            | --- | --- | --- |
            | Chat | 9x5 | 24x7 |
            | Scope of Support | Deck | \(cell) |

            """)
    }
}
