using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>
/// What must hold of verdicts on published figures of many kinds: tolls, surveys, crowds, yields, heights, constants, spills, states that
/// change.
/// </summary>
public class RealTopicTests
{
    private static readonly Unit Deaths = Unit.Counted("deaths");
    private static readonly Source Paper = new("paper", "the paper", SourceKind.Publication);

    private static Claim Stated(
        string id,
        Topic topic,
        Source by,
        string words,
        string? date = null,
        string? period = null,
        Scope? scope = null,
        params ClaimRelation[] relations) =>
        new(
            id,
            Chain.From(Paper).Quoting(by, date is null ? null : Edtf.Parse(date)),
            topic,
            Estimate.Parse(words, null),
            scope: scope,
            period: period is null ? null : Edtf.Parse(period),
            relations: relations);

    private static Reconciliation On(Topic topic, params Claim[] claims) => Reconciler.Default.Reconcile(ClaimSet.Create(claims).On(topic));

    /// <summary>
    /// Violent deaths in Iraq, March 2003 to June 2006: Burnham et al. 2006 (doi:10.1016/S0140-6736(06)69491-9), Iraq Family Health Survey
    /// 2008 and, there, the count of Iraq Body Count (doi:10.1056/NEJMsa0707782).
    /// </summary>
    [Fact]
    public void Two_surveys_contradict_each_other_and_leave_room_for_the_documented_minimum()
    {
        const string Time = "2003-03/2006-06";
        Topic violent = new("violent", "violent deaths", "Iraq", Accrual.Cumulative, unit: Deaths);
        Topic recorded = new(
            "recorded",
            "deaths recorded",
            "Iraq",
            Accrual.Cumulative,
            unit: Deaths,
            relations: [new(TopicRelationKind.DocumentedFloorOf, ["violent"])]);
        Claim[] claims =
        [
            Stated("burnham", violent, State("b"), "601,027 (95% CI 426,369 to 793,663)", period: Time),
            Stated("ifhs", violent, State("f"), "151,000 (95% CI 104,000 to 223,000)", period: Time),
            Stated("ibc", recorded, State("i"), "47,668", period: Time),
        ];
        Reconciliation result = On(violent, claims);
        Assert.Equal((Grade.Contradicted, new WitnessCount(2, 2)), (result.Grade, result.WitnessCount));
        Assert.Null(result.Merged);
        Assert.All(result.Related, pair => Assert.Equal(PairRelation.Constrains, pair.Relation));
        Assert.Equal(Grade.Uncorroborated, On(recorded, claims).Grade);
        Assert.Contains("ifhs: from 104,000 to 223,000 deaths", result.ToText(full: true), StringComparison.Ordinal);
    }

    /// <summary>
    /// Excess deaths after Hurricane Maria: Kishore et al. 2018 (doi:10.1056/NEJMsa1803972), Santos-Burgoa et al. 2018
    /// (doi:10.1016/S2542-5196(18)30209-2).
    /// </summary>
    [Fact]
    public void A_wide_survey_and_a_narrow_study_of_a_longer_time_leave_room_for_each_other()
    {
        Topic excess = new("excess", "excess deaths", "Hurricane Maria", Accrual.Cumulative, unit: Deaths, parts: Parts.AddUp);
        Reconciliation result = On(
            excess,
            Stated("survey", excess, State("s"), "4,645 (95% CI 793 to 8,498)", period: "2017-09-20/2017-12-31"),
            Stated("study", excess, State("t"), "2,975 (95% CI 2,658 to 3,290)", period: "2017-09/2018-02"));
        Assert.Equal(Grade.Incomparable, result.Grade);
        Assert.Equal((PairBasis.NestedPeriod, PairRelation.Constrains), (result.Judgements[0].Basis, result.Judgements.Single().Relation));
        Assert.Equal(["incomparable", "mixed-periods"], result.Refusals.Select(finding => finding.Code));
    }

    /// <summary>
    /// The toll of the earthquake of 6 February 2023 in Turkey, as AFAD gave it on two days. Who gave figures on different days need not
    /// contradict each other.
    /// </summary>
    [Fact]
    public void A_toll_that_was_told_later_may_have_risen()
    {
        Topic toll = new("toll", "deaths", "the earthquake", Accrual.Cumulative, unit: Deaths);
        Claim early = Stated("1", toll, State("a"), "5,894", date: "2023-02-07"), late = Stated(
            "2", toll, State("b"), "17,674", date: "2023-02-09");
        Reconciliation result = On(toll, early, late);
        Assert.Equal(Grade.Divided, result.Grade);
        Assert.Contains(
            "7 February 2023 and 9 February 2023, and the number may have risen",
            result.Between("1", "2")!.Reason,
            StringComparison.Ordinal);
        Claim fallen = Stated("2", toll, State("b"), "5,894", date: "2023-02-09"), before = Stated(
            "1", toll, State("a"), "17,674", date: "2023-02-07");
        Assert.Equal(Grade.Contradicted, On(toll, before, fallen).Grade);
        Assert.Equal(Grade.Contradicted, On(toll, early, Stated("2", toll, State("b"), "17,674", date: "2023-02-07")).Grade);
    }

    /// <summary>Hostages held in Gaza: the Israeli military and Hamas on 16 October 2023.</summary>
    [Fact]
    public void A_state_contradicts_that_of_the_same_day_and_no_other()
    {
        Topic held = new("held", "hostages held", "Gaza", Accrual.State, unit: People);
        Reconciliation result = On(
            held,
            Stated("idf", held, State("il"), "199", period: "2023-10-16"),
            Stated("hamas", held, State("ha"), "200 to 250", period: "2023-10-16"),
            Stated("later", held, State("un"), "137", period: "2023-12-01"),
            Stated("undated", held, State("x"), "400", date: "2023-11-01"));
        Assert.Equal(PairRelation.Contradicts, result.Between("idf", "hamas")!.Relation);
        Assert.Equal(PairRelation.NotComparable, result.Between("idf", "later")!.Relation);
        Assert.Equal(PairRelation.Disagrees, result.Between("idf", "undated")!.Relation);
    }

    /// <summary>
    /// Marchers on 19 January 2023, as reported by the Interior Ministry, the Paris police, the CGT and the counting firm Occurrence.
    /// </summary>
    [Fact]
    public void Police_organisers_and_a_counting_firm_contradict_each_other_in_one_city_and_in_the_country()
    {
        Source state = State("fr"), union = Body("cgt");
        Scope paris = Scope.Of(("city", "Paris"));
        Topic crowd = new("crowd", "marchers", "a protest", Accrual.Peak, unit: People, parts: Parts.AddUp);
        Reconciliation result = On(
            crowd,
            Stated("police", crowd, Body("police", state), "80,000", scope: paris),
            Stated("ministry", crowd, Body("ministry", state), "1.12 million"),
            Stated("union-paris", crowd, union, "400,000", scope: paris),
            Stated("union", crowd, union, "more than two million"),
            Stated("firm", crowd, Body("firm"), "55,000", scope: paris));
        Assert.Equal((Grade.Contradicted, new WitnessCount(3, 3)), (result.Grade, result.WitnessCount));
        Assert.Equal(PairRelation.Contradicts, result.Between("police", "firm")!.Relation);
        Assert.Equal(PairRelation.Constrains, result.Between("firm", "ministry")!.Relation);
        Assert.Equal(400_000 / 55_000.0, result.Factor);
        Assert.Contains("No value is both “55,000” and “80,000”.", result.ToText(full: true), StringComparison.Ordinal);
    }

    /// <summary>
    /// The test of 3 September 2017: Japan raised 120 kt to 160 kt, NORSAR 120 kt to 250 kt, which 38 North took over; China's USTC
    /// published 108.3 ± 48.1 kt.
    /// </summary>
    [Fact]
    public void A_figure_computed_from_another_is_told_as_its_author_s_and_counts_with_the_other()
    {
        Topic yield = new("yield", "yield", "the test", Accrual.FixedAttribute, unit: Unit.Kilotonne);
        Source norsar = Body("norsar");
        Reconciliation result = On(
            yield,
            Stated("1", yield, State("jp"), "120 kt", date: "2017-09-05"),
            Stated(
                "2", yield, State("jp"), "about 160 kt", date: "2017-09-06", relations: new ClaimRelation(ClaimRelationKind.Revises, "1")),
            Stated("3", yield, norsar, "250 kt", date: "2017-09-12"),
            new(
                "4",
                Chain.From(Paper).BasedOn(norsar),
                yield,
                Estimate.Parse("roughly 250 kt", null),
                relations: [new(ClaimRelationKind.ComputesFrom, "3")]),
            Stated("5", yield, Body("ustc"), "108.3 ± 48.1 kt"));
        Assert.Equal((Grade.Divided, new WitnessCount(3, 3)), (result.Grade, result.WitnessCount));
        Assert.Equal("revised", result.Audit[0].Reason!.Code);
        Assert.Equal(PairRelation.Compatible, result.Between("2", "5")!.Relation);
        Assert.Contains(
            result.Explanation,
            sentence => sentence.Text.StartsWith("JP and the paper (based on NORSAR) disagree.", StringComparison.Ordinal));
    }

    /// <summary>
    /// The Hubble constant in km/s/Mpc: Planck 2018 (arXiv:1807.06209), Riess et al. 2022 (arXiv:2112.04510), Wong et al. 2020
    /// (arXiv:1907.04869).
    /// </summary>
    [Fact]
    public void Two_ways_to_measure_the_expansion_of_the_universe_contradict_each_other()
    {
        Topic rate = new("H0", "expansion rate", "the universe", Accrual.FixedAttribute, unit: Unit.Parse("km/s/Mpc"));
        Claim Measured(string id, decimal value, decimal error) =>
            new(id, Chain.From(Body(id)), rate, Estimate.PlusMinus(value, error, coverage: 0.6827m));
        Reconciliation result = On(
            rate, Measured("planck", 67.4m, 0.5m), Measured("shoes", 73.04m, 1.04m), Measured("holicow", 73.3m, 1.8m));
        Assert.Equal(Grade.Contradicted, result.Grade);
        Assert.Contains("4.9σ", result.Between("planck", "shoes")!.Reason, StringComparison.Ordinal);
        Assert.Equal(PairRelation.Corroborates, result.Between("holicow", "shoes")!.Relation);
        Assert.Contains("planck: from 66.9 to 67.9 km/s/Mpc", result.ToText(full: true), StringComparison.Ordinal);
    }

    /// <summary>
    /// Everest: Survey of India 1955, 8,848 m; China and Nepal 2020, 8,848.86 m (snow); China 2005, 8,844.43 ± 0.21 m (rock). 29,029 ft is
    /// 8,848.04 m.
    /// </summary>
    [Fact]
    public void A_height_in_feet_agrees_with_that_in_metres_and_rock_is_not_held_against_snow()
    {
        Topic height = new("height", "height", "Everest", Accrual.FixedAttribute, unit: Unit.Metre);
        Scope snow = Scope.Of(("surface", "snow")), rock = Scope.Of(("surface", "rock"));
        Reconciliation result = On(
            height,
            Stated("1955", height, State("in"), "8,848 m", scope: snow),
            Stated("guide", height, Body("guide"), "29,029 ft", scope: snow),
            Stated("2020", height, Body("joint", State("cn"), State("np")), "8,848.86 m", scope: snow),
            Stated("2005", height, State("cn"), "8,844.43 ± 0.21 m", scope: rock));
        Assert.Equal(PairRelation.Corroborates, result.Between("1955", "guide")!.Relation);
        Assert.Equal(PairRelation.Disagrees, result.Between("1955", "2020")!.Relation);
        Assert.Equal(PairRelation.NotComparable, result.Between("2005", "2020")!.Relation);
        Assert.Equal(new WitnessCount(3, 3), result.WitnessCount);
        Assert.DoesNotContain("of the weight", result.ToString(), StringComparison.Ordinal);
    }

    /// <summary>
    /// Deepwater Horizon: 4.9 million barrels ± 10 % (Flow Rate Technical Group), 3.19 million (court, 2015); a figure in tonnes is a
    /// mass.
    /// </summary>
    [Fact]
    public void Barrels_do_not_convert_into_tonnes_and_who_shares_data_agrees_for_one()
    {
        Topic spill = new("spill", "oil discharged", "the well", Accrual.FixedAttribute, unit: Unit.Parse("[bbl_us]"));
        Reconciliation result = On(
            spill,
            new Claim("group", Chain.From(State("us")), spill, Estimate.PlusMinus(4_900_000, 490_000)),
            new Claim("court", Chain.From(Body("court")), spill, Estimate.Of(3_190_000)),
            new Claim(
                "press", Chain.From(Paper), spill, Estimate.Of(4_900_000), relations: [new(ClaimRelationKind.SharesDataWith, "group")]),
            Stated("mass", spill, Body("itopf"), "about 500,000 tonnes"));
        Assert.Equal("unit", result.Audit.Single(entry => entry.Claim.Id == "mass").Reason!.Code);
        Assert.Equal(new WitnessCount(2, 2), result.WitnessCount);
        Assert.Contains(result.Explanation, sentence =>
            sentence.Text.Contains("agree", StringComparison.Ordinal)
            && sentence.Text.EndsWith("They depend on each other and count as one witness.", StringComparison.Ordinal));
    }
}
