namespace Attribution.Tests;

/// <summary>What the cells beside the words mean, in each of the ways in which people write it.</summary>
public sealed class ClaimCellTests
{
    private static readonly Topic Dead = new("dead", "deaths", "the quake", Accrual.Cumulative, unit: Unit.Counted("deaths"));
    private static readonly Topic Plan = new("plan", "is planned", "the bridge");

    [Theory]
    [InlineData("", Stance.Asserts)]
    [InlineData("Says", Stance.Asserts)]
    [InlineData("states", Stance.Asserts)]
    [InlineData("claims", Stance.Asserts)]
    [InlineData("confirms", Stance.Asserts)]
    [InlineData("said", Stance.Asserts)]
    [InlineData("stated", Stance.Asserts)]
    [InlineData("claimed", Stance.Asserts)]
    [InlineData("confirmed", Stance.Asserts)]
    [InlineData("asserted", Stance.Asserts)]
    [InlineData("asserts", Stance.Asserts)]
    [InlineData("denies", Stance.Denies)]
    [InlineData("DENIED", Stance.Denies)]
    [InlineData("evades", Stance.Evades)]
    [InlineData("no comment", Stance.NeitherConfirmsNorDenies)]
    [InlineData("Neither confirms nor denies", Stance.NeitherConfirmsNorDenies)]
    [InlineData("silent", Stance.Silent)]
    [InlineData("believes", Stance.Believes)]
    [InlineData("fears", Stance.Fears)]
    [InlineData("hedges", Stance.Hedges)]
    [InlineData("remarks", Stance.Remarks)]
    public void A_stance(string cell, Stance stance)
    {
        Assert.Equal(stance, Read(Plan, "stance", cell, words: "").Stance);
        CsvImport twice = Kursk.Import($"who,figure,stance\nA,,{cell}\nB,,{cell}\n", new() { Topics = [Plan] });
        Assert.Equal([stance, stance], twice.Claims.Select(claim => claim.Stance));
    }

    [Theory]
    [InlineData(Stance.Evades)]
    [InlineData(Stance.NeitherConfirmsNorDenies)]
    [InlineData(Stance.Silent)]
    [InlineData(Stance.Remarks)]
    [InlineData(Stance.Denies)]
    public void A_stance_that_needs_no_words_has_none(Stance stance)
    {
        Assert.Null(Read(Dead, "stance", MemberCells.Spoken(stance), words: "").Value);
        Assert.Null(Read(Dead, "stance", MemberCells.Spoken(stance), words: "n/a").Value);
    }

    [Theory]
    [InlineData(Stance.Asserts)]
    [InlineData(Stance.Believes)]
    [InlineData(Stance.Fears)]
    [InlineData(Stance.Hedges)]
    public void A_stance_to_a_quantity_needs_words(Stance stance) => Assert.Equal(
        "empty-words",
        Assert.Single(Kursk.Import($"who,figure,stance\nA,,{MemberCells.Spoken(stance)}\n", new() { Topics = [Dead] }).Problems).Code);

    [Theory]
    [InlineData("yes", true)]
    [InlineData("TRUE", true)]
    [InlineData("y", true)]
    [InlineData("x", true)]
    [InlineData("1", true)]
    [InlineData("no", false)]
    [InlineData("False", false)]
    [InlineData("n", false)]
    [InlineData("0", false)]
    [InlineData("", false)]
    public void Yes_and_no(string cell, bool isYes)
    {
        Assert.Equal(isYes, Read(Dead, "observed", cell).Chain.Innermost.Relation == LinkRelation.Observed);
        Assert.Equal(isYes, ((Estimate)Read(Dead, "varies", cell, "40 to 60").Value!).Varies);
    }

    [Theory]
    [InlineData("identified by name", CountBasis.IdentifiedByName)]
    [InlineData("Bodies counted", CountBasis.BodiesCounted)]
    [InlineData("not_stated", CountBasis.NotStated)]
    [InlineData("", CountBasis.NotStated)]
    [InlineData("model", CountBasis.Model)]
    public void The_basis_of_a_count(string cell, CountBasis basis) => Assert.Equal(basis, Read(Dead, "basis", cell).Basis);

    [Fact]
    public void A_note_may_say_what_has_no_column_of_its_own()
    {
        Claim claim = Read(
            Dead, "note", "medium: a speech; modality: could be; basis: survey; limits of what varies; observed; based on B", "40 to 60");
        Assert.Equal("A (a speech), based on B", claim.Chain.ToString().Replace(", who observed it", "", StringComparison.Ordinal));
        Assert.Equal(LinkRelation.Observed, claim.Chain.Innermost.Relation);
        Assert.Equal(("could be", CountBasis.Survey, true), (claim.Modality, claim.Basis, ((Estimate)claim.Value!).Varies));
    }

    [Fact]
    public void A_note_may_repeat_what_its_column_says()
    {
        CsvImport import = Kursk.Import("who,figure,medium,note\nA,25,TV,medium: TV\n", new() { Topics = [Dead] });
        Assert.Empty(import.Problems);
        Assert.Equal("TV", import.Claims[0].Chain.Innermost.Medium);
    }

    [Theory]
    [InlineData("rating", "B2", "B", "2")]
    [InlineData("rating", "A6; admiralty.reliability: F", "A", "6", "F")]
    [InlineData("rating", "admiralty.reliability: B", "B")]
    [InlineData("reliability", "B2", "B", "2")]
    [InlineData("reliability", "C - 3", "C", "3")]
    [InlineData("reliability", "F/1", "F", "1")]
    [InlineData("reliability", "A", "A")]
    [InlineData("credibility", "6", "6")]
    public void An_assessment(string column, string cell, params string[] codes) =>
        Assert.Equal(codes, Read(Dead, column, cell).Assessments.Select(rating => rating.Level.Code));

    [Fact]
    public void A_mark_of_both_stands_alone() => Assert.Equal(
        "'B2' is not a code of the scale admiralty.reliability; its codes are 'A', 'B', 'C', 'D', 'E', 'F', 'G'.",
        Assert.Single(Kursk.Import("who,figure,reliability,credibility\nA,25,B2,2\n", new() { Topics = [Dead] }).Problems).Message);

    [Theory]
    [InlineData("place=Gaza", "", "place=Gaza")]
    [InlineData("sex = women; place=Gaza", "", "place=Gaza; sex=women")]
    [InlineData("", "Gaza", "place=Gaza")]
    [InlineData("place=Gaza", "Gaza", "place=Gaza")]
    [InlineData("sex=women", "Gaza", "place=Gaza; sex=women")]
    [InlineData("", "", "")]
    public void A_scope_and_a_place(string scope, string place, string said)
    {
        CsvImport import = Kursk.Import($"who,figure,scope,place\nA,25,{scope},{place}\nB,26,{scope},{place}\n", new() { Topics = [Dead] });
        Assert.Equal(
            [said, said], import.Claims.Select(claim => string.Join("; ", claim.Scope.Select(pair => $"{pair.Key}={pair.Value}"))));
    }

    [Theory]
    [InlineData("headline", AppearancePlace.Headline, null, null)]
    [InlineData("Headline, page 2", AppearancePlace.Headline, "page 2", null)]
    [InlineData("headline (second printing)", AppearancePlace.Headline, "second printing", null)]
    [InlineData("subhead", AppearancePlace.Subheading, null, null)]
    [InlineData("subheading", AppearancePlace.Subheading, null, null)]
    [InlineData("lead", AppearancePlace.Lede, null, null)]
    [InlineData("lede “exceeded 3,000”", AppearancePlace.Lede, null, "exceeded 3,000")]
    [InlineData("caption", AppearancePlace.Caption, null, null)]
    [InlineData("body (paragraph 4)", AppearancePlace.Body, "paragraph 4", null)]
    [InlineData("paragraph 2 “3,000; or more”", AppearancePlace.Body, "paragraph 2", "3,000; or more")]
    [InlineData("“3,000”", AppearancePlace.Body, null, "3,000")]
    [InlineData("headlines of the day", AppearancePlace.Body, "headlines of the day", null)]
    [InlineData("headline,", AppearancePlace.Body, "headline,", null)]
    [InlineData("headline ()", AppearancePlace.Body, "headline ()", null)]
    [InlineData("headline(2)", AppearancePlace.Body, "headline(2)", null)]
    [InlineData("page 3 “”", AppearancePlace.Body, "page 3 “”", null)]
    public void Where_it_was_printed(string cell, AppearancePlace place, string? locator, string? words) => Assert.Equal(
        (place, locator, words),
        Read(Dead, "printed_in", $"\"{cell}\"").Appearances.Select(found => (found.Place, found.Locator, found.Words)).Single());

    [Fact]
    public void What_was_found_is_that_of_the_first_place()
    {
        Claim claim = Assert.Single(Kursk.Import(
            "who,figure,printed_in,link,archive,retrieved,SHA-256\n"
                + "A,25,headline; page 2,https://a.example/1,https://b.example/1,5 March 2024," + new string('a', 64),
            new() { Topics = [Dead] }).Claims);
        Assert.Equal([AppearancePlace.Headline, AppearancePlace.Body], claim.Appearances.Select(found => found.Place));
        Appearance first = claim.Appearances[0];
        Assert.Equal(("https://a.example/1", "https://b.example/1"), (first.Url!.OriginalString, first.Archive!.OriginalString));
        Assert.Equal(new NodaTime.LocalDate(2024, 3, 5), first.Retrieved);
        Assert.Equal("sha256:" + new string('a', 64), first.Hash!.ToString());
        Assert.Equal((null, null, null, null), (claim.Appearances[1].Url, claim.Appearances[1].Archive, claim.Appearances[1].Retrieved,
            claim.Appearances[1].Hash));
    }

    [Theory]
    [InlineData("link", "https://a.example/1")]
    [InlineData("archive", "https://a.example/1")]
    [InlineData("retrieved", "2024-03-05")]
    [InlineData("sha256", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void What_was_found_alone_is_in_the_body(string column, string cell)
    {
        Appearance found = Assert.Single(Read(Dead, column, cell).Appearances);
        Assert.Equal((AppearancePlace.Body, null), (found.Place, found.Locator));
        Assert.Equal(
            cell,
            (found.Url ?? found.Archive)?.OriginalString ?? (found.Hash?.ToString() ?? $"{found.Retrieved:uuuu-MM-dd}").Split(':')[^1]);
    }

    [Fact]
    public void An_instant_of_entry() => Assert.Equal(
        NodaTime.Instant.FromUtc(2025, 1, 1, 12, 30), Read(Dead, "recorded_at", "2025-01-01T12:30:00Z").RecordedAt);

    private static Claim Read(Topic topic, string column, string cell, string words = "25")
    {
        CsvImport import = Kursk.Import($"who,figure,{column}\nA,{words},{cell}\n", new() { Topics = [topic] });
        Assert.Empty(import.Problems);
        return Assert.Single(import.Claims);
    }
}
