using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What a source put in the place of its own word is called by what it is: only numbers are figures.</summary>
public class RevisedAnswersTests
{
    private static readonly Topic Who = new("who", "who did it", "the dam");

    private static readonly ClaimRelation Revises = new(ClaimRelationKind.Revises, "1");

    private static Reconciliation Revised(ClaimValue? first, ClaimValue? second, Stance stance, Topic topic) =>
        Reconciler.Default.Reconcile(
        [
            By(State("a"), "1", first, stance, date: "2024-05-01", topic: topic),
            By(State("a"), "2", second, date: "2024-05-02", topic: topic, relations: Revises),
        ]);

    [Fact]
    public void A_number_gives_way_to_another_figure() => Told(
        "A replaced it with another figure on 2 May 2024 (2).", Revised(Estimate.Of(500), Estimate.Of(720), Stance.Asserts, Dead));

    [Fact]
    public void Words_and_silence_give_way_to_another_statement()
    {
        const string Statement = "A replaced it with another statement on 2 May 2024 (2).";
        Told(Statement, Revised(new TextValue("x"), new TextValue("y"), Stance.Asserts, Who));
        Told(Statement, Revised(null, new TextValue("y"), Stance.Silent, Who));
        Told(Statement, Revised(null, null, Stance.Denies, Who));
        Told(Statement, Revised(null, Estimate.Of(720), Stance.Silent, Dead));
    }

    [Fact]
    public void The_same_words_are_the_same_answer_again() =>
        Told("A gave the same answer again on 2 May 2024 (2).", Revised(new TextValue("x"), new TextValue("x"), Stance.Asserts, Who));

    [Fact]
    public void A_remark_that_is_taken_back_stays_a_remark()
    {
        Reconciliation result = Reconciler.Default.Reconcile(
        [
            By(State("a"), "1", Estimate.Of(900)),
            By(State("b"), "2", null, Stance.Remarks, date: "2024-05-02", relations: new ClaimRelation(ClaimRelationKind.Impugns, "1")),
            By(State("b"), "3", null, Stance.Remarks, date: "2024-05-03", relations: new ClaimRelation(ClaimRelationKind.Retracts, "2")),
        ]);
        Assert.Contains(
            "\n  B   takes back a remark on another claim (quoted, 3 May 2024) · "
                + "comments on another claim (quoted, 2 May 2024, withdrawn on 3 May 2024 (3))\n",
            result.ToText(),
            StringComparison.Ordinal);
    }

    /// <summary>The full text has the sentence, the short one no more of it than that it was revised, or given again.</summary>
    private static void Told(string sentence, Reconciliation result)
    {
        Assert.Equal(sentence, result.Audit[0].Reason!.Message);
        Assert.Contains(sentence, result.ToText(full: true), StringComparison.Ordinal);
        Assert.Contains(
            sentence.Contains("again", StringComparison.Ordinal) ? "given again later" : ", revised on 2 May 2024 (2))",
            result.ToText(),
            StringComparison.Ordinal);
    }
}
