namespace Attribution.Tests;

/// <summary>Scales of a user's own.</summary>
public class OwnScaleTests
{
    private static Scale Desk(
        string id = "desk.rating",
        ScaleKind kind = ScaleKind.Reliability,
        string name = "Desk rating",
        string edition = "2025",
        string? citation = "the handbook",
        string? url = "https://example.org/desk#rating",
        string? note = "soft",
        params IEnumerable<ScaleLevel> levels) =>
        Scale.Create(id, kind, name, edition, levels.Any() ? levels : Levels(), citation, url is null ? null : new Uri(url), note);

    private static ScaleLevel[] Levels() =>
    [
        ScaleLevel.Create("?", label: "not rated"),
        ScaleLevel.Create("silver", 2, band: new ProbabilityBand(0.5m, 0.8m)),
        ScaleLevel.Create("gold", 1, "Gold", "always right so far", new ProbabilityBand(0.8m, 1m, includesLower: false), "trusted"),
    ];

    [Fact]
    public void Ranked_levels_come_first_in_order()
    {
        Scale scale = Desk();
        Assert.Equal(["gold", "silver", "?"], scale.Levels.Select(level => level.Code));
        Assert.Equal("gold", scale["TRUSTED"].Level.Code);
        Assert.Equal("desk.rating: gold", scale["Gold"].ToString());
        Assert.Equal(["silver"], scale.LevelsFor(0.8m).Select(level => level.Code));
        Assert.Equal(TruthValue.Yes, scale["gold"].IsStrongerThan(scale["silver"]));
        Assert.Equal(TruthValue.CannotSay, scale["gold"].IsStrongerThan(scale["?"]));
    }

    [Fact]
    public void A_nominal_scale_has_no_order()
    {
        Scale scale = Desk(levels: [ScaleLevel.Create("eyewitness"), ScaleLevel.Create("hearsay")]);
        Assert.Equal(["eyewitness", "hearsay"], scale.Levels.Select(level => level.Code));
        Assert.Equal(TruthValue.CannotSay, scale["eyewitness"].IsStrongerThan(scale["hearsay"]));
        Assert.False(scale.HasBands);
    }

    [Fact]
    public void Equality_counts_every_member_and_not_the_object()
    {
        EqualityContract.Holds(
            Desk(),
            Desk(),
            Desk(id: "desk.rating.2"),
            Desk(kind: ScaleKind.Credibility),
            Desk(name: "Rating"),
            Desk(edition: "2026"),
            Desk(citation: null),
            Desk(url: null),
            Desk(url: "https://example.org/desk#other"),
            Desk(note: null),
            Desk(levels: Levels()[..2]));
        EqualityContract.Holds(Desk()["gold"], Desk()["gold"], Desk()["silver"], Desk(edition: "2026")["gold"]);
    }

    [Fact]
    public void Equality_of_levels_counts_every_member()
    {
        ProbabilityBand band = new(0.5m, 0.8m);
        EqualityContract.Holds(
            ScaleLevel.Create("a", 1, "A", "first", band, "one"),
            ScaleLevel.Create("a", 1, "A", "first", band, "one"),
            ScaleLevel.Create("b", 1, "A", "first", band, "one"),
            ScaleLevel.Create("a", 2, "A", "first", band, "one"),
            ScaleLevel.Create("a", 1, "AA", "first", band, "one"),
            ScaleLevel.Create("a", 1, "A", null, band, "one"),
            ScaleLevel.Create("a", 1, "A", "first", null, "one"),
            ScaleLevel.Create("a", 1, "A", "first", band));
    }

    [Fact]
    public void A_malformed_scale_is_refused()
    {
        Assert.Contains("colon", Assert.Throws<ArgumentException>("id", () => Desk(id: "desk:rating")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "'own.kent.1964'", Assert.Throws<ArgumentException>("id", () => Desk(id: "kent.1964")).Message, StringComparison.Ordinal);
        Assert.Equal("own.kent.1964", Desk(id: "own.kent.1964").Id);
        Assert.Throws<ArgumentException>("id", () => Desk(id: " "));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => Desk(kind: (ScaleKind)9));
        Assert.Throws<ArgumentException>("name", () => Desk(name: ""));
        Assert.Throws<ArgumentException>("edition", () => Desk(edition: ""));
        Assert.Throws<ArgumentException>("citation", () => Desk(citation: ""));
        Assert.Throws<ArgumentException>("note", () => Desk(note: ""));
        Assert.Throws<ArgumentException>("levels", () => Scale.Create("x", ScaleKind.Confidence, "x", "1", []));
        Assert.Throws<ArgumentException>("levels", () => Desk(levels: [null!]));
        Assert.Throws<ArgumentException>(
            "url", () => Scale.Create("x", ScaleKind.Confidence, "x", "1", Levels(), url: new Uri("desk", UriKind.Relative)));
    }

    [Theory]
    [InlineData("GOLD", null)]
    [InlineData("bronze", "gold")]
    [InlineData("bronze", "Trusted")]
    public void A_term_that_stands_for_two_levels_is_refused(string code, string? alternative) => Assert.Contains(
        "stands for 2 levels",
        Assert.Throws<ArgumentException>(
            "levels",
            () => Desk(levels: [.. Levels(), ScaleLevel.Create(code, alternatives: alternative is null ? [] : [alternative])])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_malformed_level_is_refused()
    {
        Assert.Throws<ArgumentException>("code", () => ScaleLevel.Create(" a"));
        Assert.Throws<ArgumentOutOfRangeException>("rank", () => ScaleLevel.Create("a", 0));
        Assert.Throws<ArgumentException>("label", () => ScaleLevel.Create("a", label: ""));
        Assert.Throws<ArgumentException>("definition", () => ScaleLevel.Create("a", definition: ""));
        Assert.Throws<ArgumentException>("alternatives", () => ScaleLevel.Create("a", alternatives: [""]));
        Assert.Throws<ArgumentException>("alternatives", () => ScaleLevel.Create("a", alternatives: [null!]));
    }

    [Fact]
    public void Two_scales_with_one_id_are_a_problem_of_the_set() => Assert.Equal(
        ["conflicting-definition desk.rating"],
        Sample.Problems(
        [
            Sample.Claim("S01").WithAssessments(Desk()["gold"]),
            Sample.Claim("S02").WithAssessments(Desk()["silver"]),
            Sample.Claim("S03").WithAssessments(Desk(edition: "2026")["gold"]),
        ]));
}
