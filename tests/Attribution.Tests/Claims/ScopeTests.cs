using CsCheck;

namespace Attribution.Tests;

public class ScopeTests
{
    private static readonly Gen<Scope> AnyScope =
        Gen.Dictionary(Gen.Char['a', 'c'], Gen.Char['x', 'y'])[0, 3]
            .Select(qualifiers => Scope.Of(qualifiers.Select(pair => ($"{pair.Key}", $"{pair.Value}"))));

    [Fact]
    public void Equality_ignores_the_order_given() => EqualityContract.Holds(
        Scope.Of(("place", "Kursk"), ("unit", "marines")),
        Scope.Of(("unit", "marines"), ("place", "Kursk")),
        Scope.Of(("place", "Kursk")),
        Scope.Of(("place", "kursk"), ("unit", "marines")),
        Scope.Of(("Place", "Kursk"), ("unit", "marines")),
        Scope.Whole);

    [Fact]
    public void The_whole_has_no_qualifier()
    {
        Assert.Equal(Scope.Whole, Scope.Of());
        Assert.Empty(Scope.Whole);
        Assert.Equal("the whole", Scope.Whole.ToString());
    }

    [Fact]
    public void Qualifiers_come_in_ordinal_order_of_their_keys()
    {
        Scope scope = Scope.Of(("b", "2"), ("a", "3"), ("B", "1"));
        Assert.Equal(["B", "a", "b"], scope.Select(pair => pair.Key));
        Assert.Equal(3, scope.Count);
        Assert.Equal("B=1, a=3, b=2", scope.ToString());
    }

    [Fact]
    public void Blank_and_repeated_qualifiers_are_refused()
    {
        Assert.Throws<ArgumentException>("key", () => Scope.Of((" ", "x")));
        Assert.Throws<ArgumentException>("value", () => Scope.Of(("x", "")));
        Assert.Throws<ArgumentNullException>("value", () => Scope.Whole.And("x", null!));
        Assert.Throws<ArgumentNullException>("qualifiers", () => Scope.Of(null!));
        ArgumentException error = Assert.Throws<ArgumentException>("key", () => Scope.Of(("place", "Kursk"), ("place", "Kursk")));
        Assert.Contains("already has the key 'place'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrower_scope_lies_within_a_wider_one()
    {
        Scope kursk = Scope.Of(("place", "Kursk")), marines = kursk.And("unit", "marines");
        Assert.True(marines.IsWithin(kursk));
        Assert.True(kursk.IsWithin(Scope.Whole));
        Assert.False(kursk.IsWithin(marines));
        Assert.False(kursk.IsWithin(Scope.Of(("place", "Sudzha"))));
        Assert.Throws<ArgumentNullException>("other", () => kursk.IsWithin(null!));
    }

    [Fact]
    public void Within_is_a_partial_order_below_the_whole() =>
        Gen.Select(AnyScope, AnyScope, AnyScope).Sample((a, b, c) =>
            a.IsWithin(a) && a.IsWithin(Scope.Whole)
            && (a.IsWithin(b) && b.IsWithin(a)) == a.Equals(b)
            && (!(a.IsWithin(b) && b.IsWithin(c)) || a.IsWithin(c)));
}
