using CsCheck;

namespace Attribution.Tests;

/// <summary>Sets of many dates answer as one by one, and quickly.</summary>
[Trait("Takes", "long")]
public class EdtfSetTests
{
    private static readonly Gen<string> Member = Gen.OneOf(
        Gen.Int[1950, 1969].Select(year => $"{year}"),
        Gen.Int[1950, 1969].Select(year => $"{year}~"),
        Gen.Int[1950, 1969].Select(year => $"{year}-0X"),
        Gen.Int[1950, 1969].Select(year => $"{year}-2{1 + (year % 4)}"),
        Gen.Select(Gen.Int[1950, 1960], Gen.Int[0, 9]).Select((year, years) => $"{year}..{year + years}"),
        Gen.Const("195X"));

    private static readonly Gen<string[]> Members = Member.Array[1, 6];

    /// <summary>One of several is each of them in turn: sure where sure of each, possible where possible for one.</summary>
    [Fact]
    public void One_of_several_is_asked_as_each_of_them() => Gen.Select(Members, Members).Sample((mine, theirs) =>
    {
        Edtf one = Edtf.Parse($"[{string.Join(',', mine)}]"), other = Edtf.Parse($"[{string.Join(',', theirs)}]");
        Assert.Equal(Asked((a, b) => a.Covers(b)), one.Covers(other));
        Assert.Equal(Asked((a, b) => a.Overlaps(b)), one.Overlaps(other));
        Assert.Equal(Asked((a, b) => a.IsBefore(b)), one.IsBefore(other));

        TruthValue Asked(Func<Edtf, Edtf, TruthValue> question)
        {
            TruthValue[] answers =
            [
                .. from a in mine from b in theirs select question(Edtf.Parse($"[{a}]"), Edtf.Parse($"[{b}]")),
            ];
            return answers.All(answer => answer == TruthValue.Yes) ? TruthValue.Yes
                : answers.All(answer => answer == TruthValue.No) ? TruthValue.No
                : TruthValue.CannotSay;
        }
    }, iter: 2_000);

    /// <summary>One of several against all of several: the first are asked in turn, of the whole of the others.</summary>
    [Fact]
    public void One_of_several_is_asked_as_each_against_all_of_others() => Gen.Select(Members, Members).Sample((mine, theirs) =>
    {
        Edtf one = Edtf.Parse($"[{string.Join(',', mine)}]"), all = Edtf.Parse($"{{{string.Join(',', theirs)}}}");
        Edtf[] each = [.. mine.Select(member => Edtf.Parse($"[{member}]"))];
        AssertSame([.. each.Select(a => a.Covers(all))], one.Covers(all));
        AssertSame([.. each.Select(a => all.Covers(a))], all.Covers(one));
        AssertSame([.. each.Select(a => a.Overlaps(all))], one.Overlaps(all));
        AssertSame([.. each.Select(a => all.Overlaps(a))], all.Overlaps(one));
        AssertSame([.. each.Select(a => a.IsBefore(all))], one.IsBefore(all));
        AssertSame([.. each.Select(a => all.IsBefore(a))], all.IsBefore(one));

        static void AssertSame(TruthValue[] answers, TruthValue whole) => Assert.Equal(
            answers.All(answer => answer == TruthValue.Yes) ? TruthValue.Yes
            : answers.All(answer => answer == TruthValue.No) ? TruthValue.No
            : TruthValue.CannotSay,
            whole);
    }, iter: 2_000);

    [Fact]
    public void Sets_of_two_hundred_years_are_compared_without_garbage()
    {
        Edtf[] sets =
        [
            .. from i in Enumerable.Range(0, 100) from marks in new[] { "{}", "[]" } select Edtf.Parse(
                $"{marks[0]}{string.Join(',', Enumerable.Range(0, 200).Select(j => 1000 + i + (2 * j)))}{marks[1]}"),
        ];
        ThreadTime time = ThreadTime.OfThisThread();
        Ask();
        long before = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = time.Now;
        Ask();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
        Assert.InRange(time.Now - start, TimeSpan.Zero, TimeSpan.FromSeconds(4));

        void Ask()
        {
            foreach (Edtf one in sets)
            {
                foreach (Edtf other in sets) _ = (one.Covers(other), one.Overlaps(other), one.IsBefore(other));
            }
        }
    }
}
