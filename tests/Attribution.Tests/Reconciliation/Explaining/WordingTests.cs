using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class WordingTests
{
    private static readonly Source A = new("a", "the army", SourceKind.Organisation), B = new("b", "the police", SourceKind.Organisation);

    private static readonly Topic Height = new("height", "height", "the mountain", Accrual.FixedAttribute, unit: Unit.Metre);

    private static string[] Sentences(params Claim[] claims) => [.. Reconcile(claims).Explanation.Select(sentence => sentence.Text)];

    [Fact]
    public void Ranges_name_the_unit_of_the_topic_and_sentences_begin_with_a_capital() =>
        Assert.Contains(
            "The army and the police disagree. As such words are read, “about 8,850 m” is from 8,845 to below 8,855 m "
                + "and “8,840–8,844 m” is from 8,840 to 8,844 m: no value is both.",
            Sentences(
                By(A, "1", Estimate.Parse("about 8,850 m", null), topic: Height),
                By(B, "2", Estimate.Parse("8,840–8,844 m", null), topic: Height)));

    [Theory]
    [InlineData("at least 1 month", "at least 1 month\n")]
    [InlineData("more than 1 month", "above 1 month\n")]
    [InlineData("at most 1 month", "at most 1 month\n")]
    [InlineData("at least 2 months", "at least 2 months\n")]
    [InlineData("exactly 1 month", "1 month\n")]
    [InlineData("1 to 3 months", "from 1 to 3 months\n")]
    public void A_range_of_one_end_has_the_unit_of_that_end(string duration, string told)
    {
        Topic stay = new("stay", "length of stay", "the camp", Accrual.FixedAttribute, unit: Unit.Parse("mo"));
        Reconciler literal = Reconciler.Default with { Reader = Readers.Literal };
        Reconciliation result = literal.Reconcile(
            [By(A, "1", Estimate.Parse(duration), topic: stay), By(B, "2", Estimate.Parse(duration), topic: stay)]);
        Assert.Contains($"  1, 2: {told}", result.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Distances_beyond_a_thousand_deviations_are_legible_and_not_corrected_to_themselves()
    {
        string text = Reconcile(
            By(A, "1", Estimate.Parse("1000.5 ± 1.0 m"), topic: Height),
            By(B, "2", Estimate.Parse("exactly 1,000 km"), topic: Height),
            By(B, "3", Estimate.Parse("1001 ± 1.0 m"), topic: Height)).ToText(full: true);
        Assert.Contains("differ by 998,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("corrected for that", text, StringComparison.Ordinal);
    }

    /// <summary>One of two joint speakers looks like another source.</summary>
    [Fact]
    public void Claims_of_joint_speakers_of_whom_one_looks_like_another_source_stand_behind_the_sentence()
    {
        Source one = new("x", "Ministry of Health", SourceKind.Government), other = new("y", "Ministry of Health", SourceKind.Government);
        Reconciliation result = Reconcile(
            By(Speaker.Joint(one, A), "1", Estimate.Of(100)), By(other, "2", Estimate.Of(100)), By(B, "3", Estimate.Of(100)));
        Sentence told = Assert.Single(
            result.Explanation,
            sentence => sentence.Text.Contains("may be one source", StringComparison.Ordinal));
        Assert.Equal(["1", "2"], told.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void What_a_merger_refuses_is_told_without_its_code()
    {
        Reconciliation result = (Reconciler.Default with { Merger = Mergers.Median(), MergeAgainstVerdict = true })
            .Reconcile([By(A, "1", Estimate.MoreThan(1_060))]);
        Assert.Contains(
            "  No merged value: No reading can be used, all for the same reason: A one-sided bound names no value to average.",
            result.ToText(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("[one-sided]", result.ToText() + result.ToText(full: true) + result.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_is_a_sentence_of_its_own() =>
        Assert.Equal(
            "As such words are read, about 1,100 people is from 1,050 to below 1,150 people "
                + "and more than 3,000 people is above 3,000 people: no value is both.",
            Reconcile(By(A, "1", Estimate.Approximately(1100, People)), By(B, "2", Estimate.MoreThan(3000, People)))
                .Between("1", "2")!.Reason);

    [Fact]
    public void A_count_is_not_read_to_half_a_person()
    {
        string text = Reconcile(By(A, "1", Estimate.Of(12_391)), By(B, "2", Estimate.Parse("nearly 20,000", null))).ToText(full: true);
        Assert.Contains("12,391 is 12,391 people", text, StringComparison.Ordinal);
        Assert.DoesNotContain("12,390.5", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Periods_are_told_in_grammatical_sentences()
    {
        string text = Reconcile(
            By(A, "1", Estimate.Of(500), period: "2024-01-01/2024-01-01"),
            By(B, "2", Estimate.LessThan(300), period: "2024-01-01/2024-01-04")).ToText(full: true);
        Assert.Contains(
            "500 is 500 people for 1 January 2024, and less than 300 is below 300 people for the time from 1 January 2024 to 4 January "
                + "2024",
            text,
            StringComparison.Ordinal);
        Assert.Contains("less than 300 (from 1 January 2024 to 4 January 2024)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_without_a_stated_start_runs_until_its_end() =>
        Assert.Contains(
            "100 (until 23 December 2024)",
            Reconcile(By(A, "1", Estimate.Of(100), period: "/2024-12-23")).ToText(full: true),
            StringComparison.Ordinal);

    [Fact]
    public void Small_quantities_keep_the_digits_that_tell_them_apart()
    {
        Topic planck = new("h", "value", "a constant", Accrual.FixedAttribute, unit: Unit.Metre);
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.UpTo(0.0000000662606957m), topic: planck),
            By(B, "2", Estimate.AtLeast(0.0000000662607015m), topic: planck));
        Assert.Contains("0.0000000662606957 and at least 0.0000000662607015", result.Between("1", "2")!.Reason, StringComparison.Ordinal);
        Assert.Equal("6.62606957 × 10⁻⁸ m", Wording.Range(RealInterval.Point(6.62606957e-8), Unit.Metre));
    }

    [Theory]
    [InlineData(0.5, "0.5")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.0000021, "0.0000021")]
    [InlineData(2.1e-7, "2.1 × 10⁻⁷")]
    [InlineData(-6.62607015e-34, "-6.62607015 × 10⁻³⁴")]
    [InlineData(12_345_678, "12,345,678")]
    [InlineData(999_999_999, "999,999,999")]
    [InlineData(55_700_000_000, "55.7 billion")]
    [InlineData(55_712_345_678, "55,712,345,678")]
    [InlineData(-3_000_000_000_000, "-3 trillion")]
    [InlineData(2e15, "2 × 10¹⁵")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void A_number_is_written_as_a_person_writes_it(double value, string expected) => Assert.Equal(expected, Wording.Number(value));

    [Fact]
    public void Money_is_told_in_words_for_large_numbers() => Assert.Equal(
        "from 44.5 billion to 45.5 billion USD", Wording.Range(RealInterval.Closed(44.5e9, 45.5e9), Unit.Parse("USD")));

    [Fact]
    public void A_wire_is_not_said_to_hold_what_an_unnamed_official_told_it() =>
        Assert.Contains(Sentences(By(Unnamed("x"), "1", Estimate.Of(100)), By(B, "2", Estimate.Of(900))), text =>
            text.StartsWith("An official (cited by the wire) and the police contradict each other.", StringComparison.Ordinal));

    [Fact]
    public void A_joint_statement_is_told_as_one() =>
        Assert.Contains(Sentences(By(Speaker.Joint(A, B), "1", Estimate.Of(100)), By(State("c"), "2", Estimate.Of(900))), text =>
            text.StartsWith("The army jointly with the police and C contradict each other.", StringComparison.Ordinal));

    [Fact]
    public void A_body_and_its_state_that_conflict_are_both_named()
    {
        Source state = State("s");
        Assert.Contains(Sentences(By(Body("m", state), "1", Estimate.Of(100)), By(state, "2", Estimate.Of(900))), text =>
            text.StartsWith(
                "M and S speak with one voice and contradict each other: no value is both 100 and 900.", StringComparison.Ordinal));
    }

    [Fact]
    public void Yes_and_no_are_told_in_sentences()
    {
        Topic shot = new("shot", "shot the plane down", "the army");
        string[] told = Sentences(
            By(A, "1", null, topic: shot), By(B, "2", null, topic: shot), By(State("c"), "3", null, Stance.Denies, topic: shot));
        Assert.Contains("The army and the police agree: both answer yes.", told);
        Assert.Contains("The army and C contradict each other. One answers yes, the other no.", told);
    }

    [Fact]
    public void A_relay_of_no_answer_is_told_in_a_sentence()
    {
        static string Told(Stance stance, ClaimValue value) => Assert.Single(
            Sentences(By(A, "1", null, stance), By(B, "2", value, relations: new ClaimRelation(ClaimRelationKind.Relays, "1"))),
            text => text.Contains(" relays ", StringComparison.Ordinal));

        Assert.Equal(
            "12 relays a refusal to confirm or deny: it gives a figure where none was given.",
            Told(Stance.NeitherConfirmsNorDenies, Estimate.Of(12)));
        Assert.EndsWith(
            "what the source neither confirms nor denies is printed as fact.",
            Told(Stance.NeitherConfirmsNorDenies, new TextValue("dozens")),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "what the source does not mention is printed as fact.", Told(Stance.Silent, new TextValue("dozens")), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_gives_no_answer_is_told_in_a_sentence() =>
        Assert.Contains(
            "The army: It evades the question, which counts neither for nor against.", Sentences(By(A, "1", null, Stance.Evades)));

    [Fact]
    public void What_is_outranked_outranks_nothing()
    {
        static Claim Printed(string id, int figure, bool quoted, AppearancePlace place) => new(
            id,
            quoted ? Chain.From(Wire).Quoting(A) : Chain.From(Wire).Paraphrasing(A),
            Dead,
            Estimate.Of(figure),
            appearances: [new Appearance(place)]);

        Reconciliation result = Reconcile(
            Printed("1", 100, true, AppearancePlace.Body),
            Printed("2", 900, false, AppearancePlace.Body),
            Printed("3", 110, true, AppearancePlace.Headline));
        Assert.Equal(["1", "3"], result.Used.Select(claim => claim.Id));
        Assert.Equal(1, result.Explanation.Count(sentence => sentence.Text.Contains("is used:", StringComparison.Ordinal)));
    }
}
