using CsCheck;

namespace Attribution.Tests;

/// <summary>What must hold of any claims: tried on some hundreds of sets, on more where CsCheck_Iter says so.</summary>
internal static class Law
{
    public static void Holds(Gen<Claim[]> claims, Func<Claim[], bool> law) =>
        claims.Sample(law, iter: 3 * Check.Iter, print: ClaimSetGen.Print);

    public static void Holds<T>(Gen<Claim[]> claims, Gen<T> more, Func<Claim[], T, bool> law) =>
        Gen.Select(claims, more).Sample(
            drawn => law(drawn.Item1, drawn.Item2),
            iter: 3 * Check.Iter,
            print: drawn => $"{ClaimSetGen.Print(drawn.Item1)}\nwith {drawn.Item2}");

    /// <summary>
    /// Holds of claims beside which more claims are put that say nothing new: those named "copy of …" count as what they copy.
    /// </summary>
    public static void ChangesNothing<T>(Gen<Claim[]> claims, Gen<T> more, Func<Claim[], T, Claim[]> add) =>
        Gen.Select(claims, more, (given, drawn) => (given, added: add(given, drawn))).Sample(
            both => Before(both.given) == After(both.given, both.added),
            iter: 3 * Check.Iter,
            print: both => $"{ClaimSetGen.Print(both.given)}\nand{ClaimSetGen.Print(both.added)}\n"
                + $"{Before(both.given)}\n{After(both.given, both.added)}");

    private static Verdict Before(Claim[] claims) => Verdict.Of(claims.Set());

    private static Verdict After(Claim[] claims, Claim[] more) =>
        Verdict.Of(claims.Concat(more).Set(), id => id.StartsWith("copy of ", StringComparison.Ordinal) ? id[8..] : id);
}
