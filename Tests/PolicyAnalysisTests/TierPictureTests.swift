import Testing

/// A picture that touches a name is no part of it.
@Suite struct TierPictureTests {
    @Test func tiersInRowsBehindPictures() {
        let policy = Analyzed(
            """
            # Support

            |  | Response time | Hours |
            |---|---|---|
            | ![star](s.png)Gold | 1 hour | 24x7 |
            | ![star](s.png)Silver | 4 hours | 24x5 |
            """
        ).policy
        #expect(Set(policy?.tiers.map(\.name.value) ?? []) == ["Gold", "Silver"])
    }
}
