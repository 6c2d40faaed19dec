namespace Attribution.Json.Tests;

/// <summary>What topics ask of each other, and answers in words of several days and places.</summary>
public class TopicCaseTests
{
    [Theory]
    [InlineData("rock", "the figure of British surveyors")]
    [InlineData("snow", "China survey's figure")]
    public void Case_11_a_topic_whose_only_claim_conflicts_with_another_topic_s_says_so(string topic, string other)
    {
        Reconciliation result = Case.Verdict("11-one-claim-contradicted", topic);
        string text = result.ToString();
        Assert.Equal((Grade.Divided, (1, 1)), (result.Grade, result.Count()));
        Assert.Contains($"its only claim conflicts with {other}", text, StringComparison.Ordinal);
        Assert.Contains("elevation, snow is declared to be a ceiling of elevation, rock", text, StringComparison.Ordinal);
        Assert.DoesNotContain("the sources are divided", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deaths", "18 October 2023 and 17 October 2023")]
    [InlineData("seen", "17 October 2023 and 18 October 2023")]
    public void Case_18_a_floor_of_the_next_day_is_told_with_why_it_is_not_used(string topic, string times)
    {
        Reconciliation result = Case.Verdict("18-floor-next-day", topic);
        Assert.Equal(Grade.Uncorroborated, result.Grade);
        Assert.Contains("is not held against", result.ToString(), StringComparison.Ordinal);
        Assert.Contains(times, result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_19_fewer_people_at_the_peak_than_in_all_are_no_conflict()
    {
        foreach (string topic in new[] { "attendance", "peak" })
        {
            Reconciliation result = Case.Verdict("19-peakOf", topic);
            Assert.Equal((Grade.Uncorroborated, PairRelation.Constrains), (result.Grade, result.Related.Single().Relation));
        }
    }

    [Fact]
    public void Case_votes_changed_mind_an_answer_for_another_day_divides_no_voice()
    {
        Reconciler all = Reconciler.Default with { Selection = Selections.All };
        Votes votes = Case.Verdict("votes-changed-mind", reconciler: all).Votes;
        Assert.Equal(
            [("yes", "2024-05-01", 2, 0), ("no", "2024-05-09", 2, 0)],
            votes.Answers.Select(vote => (vote.Answer, vote.Period!.ToString(), vote.WitnessCount.Minimum, vote.Dissenting.Length)));
        Assert.Equal(votes.Answers, Case.Verdict("votes-changed-mind").Votes.Answers, SameVotes);
        Assert.Equal(Grade.Corroborated, Case.Verdict("votes-changed-mind", reconciler: all).Grade);
        Assert.Equal(Grade.Corroborated, Case.Verdict("votes-changed-mind").Grade);
    }

    [Theory]
    [InlineData("2024-05-01", "yes")]
    [InlineData("2024-05-09", "no")]
    public void Case_votes_changed_mind_both_are_at_one_on_each_day(string day, string answer)
    {
        Reconciler valid = Reconciler.Default with { Selection = Selections.ValidOn(Edtf.Parse(day).Latest!.Value) };
        Reconciliation result = Case.Verdict("votes-changed-mind", reconciler: valid);
        VoteAnswer only = result.Votes.Answers.Single();
        Assert.Equal((answer, 2, Grade.Corroborated), (only.Answer, only.WitnessCount.Minimum, result.Grade));
        Assert.Empty(only.Dissenting);
        Assert.All(result.Audit, entry => Assert.StartsWith("of 2024-05-0", entry.Date, StringComparison.Ordinal));
    }

    private static bool SameVotes(VoteAnswer one, VoteAnswer other) =>
        (one.Answer, one.Period, one.WitnessCount, one.Dissenting.Length)
        == (other.Answer, other.Period, other.WitnessCount, other.Dissenting.Length)
        && one.Claims.SequenceEqual(other.Claims);

    [Theory]
    [InlineData("votes-two-days", "1 May 2024", "9 May 2024")]
    [InlineData("votes-two-places", "in north", "in south")]
    public void Case_votes_of_two_days_or_two_places_neither_agree_nor_conflict(string name, string one, string other)
    {
        Reconciliation result = Case.Verdict(name);
        Assert.Equal(Grade.Incomparable, result.Grade);
        Assert.All(result.Votes.Answers, vote => Assert.Empty(vote.Dissenting));
        Assert.Contains(one, result.Votes.ToString(), StringComparison.Ordinal);
        Assert.Contains(other, result.Votes.ToString(), StringComparison.Ordinal);
        Assert.Contains("no two answers are for the same date and scope", result.ToString(), StringComparison.Ordinal);
    }
}
