using System.Numerics;
using CsCheck;
using NodaTime;

namespace Attribution.Tests;

public class EdtfLawTests
{
    private static readonly LocalDate Origin = new(2000, 1, 1);

    [Fact]
    public void Every_text_of_the_grammar_is_read_and_given_back() => EdtfGen.AnyText.Sample(text =>
    {
        Edtf date = Edtf.Parse(text);
        Assert.Equal(text, date.ToString("R", null));
        Assert.Equal(date, Edtf.Parse(date.ToString()));
        Assert.NotEmpty(date.ToString("D", null));
    }, iter: 20_000);

    [Fact]
    public void Any_text_is_read_or_refused_and_nothing_else() => EdtfGen.Mutant.Sample(text =>
    {
        if (Edtf.TryParse(text, out Edtf? date))
        {
            Assert.Equal(text, date.ToString());
        }
        else
        {
            Assert.Throws<FormatException>(() => Edtf.Parse(text));
        }
    }, iter: 20_000);

    [Fact]
    public void Earliest_and_latest_are_those_of_all_the_ways_it_can_turn_out() => EdtfGen.DecadeText.Sample(text =>
    {
        Edtf date = Edtf.Parse(text);
        BigInteger reach = EdtfWorlds.Of(text).Aggregate((all, days) => all | days);
        Assert.Equal(Origin.PlusDays((int)BigInteger.TrailingZeroCount(reach)), date.Earliest);
        Assert.Equal(Origin.PlusDays((int)reach.GetBitLength() - 1), date.Latest);
    }, iter: 3_000);

    [Fact]
    public void Yes_and_no_hold_however_it_turns_out() => Gen.Select(EdtfGen.DecadeText, EdtfGen.DecadeText).Sample((left, right) =>
    {
        (Edtf one, Edtf other) = (Edtf.Parse(left), Edtf.Parse(right));
        (IReadOnlyList<BigInteger> ones, IReadOnlyList<BigInteger> others) = (EdtfWorlds.Of(left), EdtfWorlds.Of(right));
        AssertHolds(one.Covers(other), (a, b) => (b & ~a).IsZero);
        AssertHolds(one.Overlaps(other), (a, b) => !(a & b).IsZero);
        AssertHolds(one.IsBefore(other), (a, b) => a.GetBitLength() <= BigInteger.TrailingZeroCount(b));

        void AssertHolds(TruthValue answer, Func<BigInteger, BigInteger, bool> isSo)
        {
            // A few sets of sets turn out in millions of ways.
            if (answer != TruthValue.CannotSay && (long)ones.Count * others.Count < 10_000)
            {
                Assert.All(ones, a => Assert.All(others, b => Assert.Equal(answer == TruthValue.Yes, isSo(a, b))));
            }
        }
    }, iter: 3_000);

    [Fact]
    public void Exact_values_always_answer() => Gen.Select(EdtfGen.ExactText, EdtfGen.ExactText).Sample((left, right) =>
    {
        (Edtf one, Edtf other) = (Edtf.Parse(left), Edtf.Parse(right));
        Assert.DoesNotContain(TruthValue.CannotSay, new[] { one.Covers(other), one.Overlaps(other), one.IsBefore(other) });
    });

    [Fact]
    public void Exact_values_cover_themselves() =>
        EdtfGen.ExactText.Sample(text => Edtf.Parse(text).Covers(Edtf.Parse(text)) == TruthValue.Yes);

    [Fact]
    public void What_covers_overlaps() => Pairs.Sample((one, other) =>
        one.Covers(other) != TruthValue.Yes || one.Overlaps(other) == TruthValue.Yes);

    [Fact]
    public void What_does_not_overlap_does_not_cover() => Pairs.Sample((one, other) =>
        one.Overlaps(other) != TruthValue.No || one.Covers(other) == TruthValue.No);

    [Fact]
    public void Overlap_is_mutual() => Pairs.Sample((one, other) => one.Overlaps(other) == other.Overlaps(one));

    [Fact]
    public void What_is_before_neither_overlaps_nor_is_after() => Pairs.Sample((one, other) =>
        one.IsBefore(other) != TruthValue.Yes || (one.Overlaps(other) == TruthValue.No && other.IsBefore(one) == TruthValue.No));

    [Fact]
    public void Cover_is_passed_on() => Gen.Select(EdtfGen.DecadeText, EdtfGen.DecadeText, EdtfGen.DecadeText).Sample((a, b, c) =>
    {
        (Edtf widest, Edtf middle, Edtf narrowest) = (Edtf.Parse(a), Edtf.Parse(b), Edtf.Parse(c));
        return widest.Covers(middle) != TruthValue.Yes || middle.Covers(narrowest) != TruthValue.Yes || widest.Covers(narrowest) == TruthValue.Yes;
    });

    [Fact]
    public void A_longer_interval_covers_all_that_a_shorter_one_does() =>
        Gen.Select(Days.Array[4], EdtfGen.DecadeText).Sample((any, text) =>
    {
        LocalDate[] days = [.. any.Order()];
        Edtf shorter = Edtf.Interval(Edtf.On(days[1]), Edtf.On(days[2]));
        Edtf longer = Edtf.Interval(Edtf.On(days[0]), Edtf.On(days[3]));
        Edtf date = Edtf.Parse(text);
        Assert.Equal(TruthValue.Yes, longer.Covers(shorter));
        return shorter.Covers(date) != TruthValue.Yes || longer.Covers(date) == TruthValue.Yes;
    });

    [Fact]
    public void A_qualified_day_answers_as_an_unspecified_one() => Gen.Select(Days, EdtfGen.DecadeText).Sample((day, text) =>
    {
        (Edtf about, Edtf some) = (Edtf.Parse($"{day:uuuu-MM}-~{day:dd}"), Edtf.Parse($"{day:uuuu-MM}-XX"));
        Edtf date = Edtf.Parse(text);
        return about.Covers(date) == some.Covers(date) && date.Covers(about) == date.Covers(some)
            && about.Overlaps(date) == some.Overlaps(date) && about.IsBefore(date) == some.IsBefore(date);
    });

    private static Gen<LocalDate> Days => Gen.Int[0, 3652].Select(Origin.PlusDays);

    private static Gen<(Edtf, Edtf)> Pairs
    {
        get
        {
            Gen<Edtf> any = Gen.OneOf(EdtfGen.AnyText, EdtfGen.DecadeText).Select(Edtf.Parse);
            return Gen.Select(any, any);
        }
    }
}
