using System.Numerics;
using NodaTime;

namespace Attribution.Tests;

/// <summary>
/// Every way in which an unqualified text of the years 2000 to 2009 can turn out, by trying all digits: each a set of days, as the bits
/// of a number.
/// </summary>
internal static class EdtfWorlds
{
    private static readonly LocalDate Origin = new(2000, 1, 1);

    public static IReadOnlyList<BigInteger> Of(string text)
    {
        if (text[0] == '[') return [.. text[1..^1].Split(',').SelectMany(OneOfMember)];
        if (text[0] == '{') return text[1..^1].Split(',').Select(AllOfMember).Aggregate(Product);
        return Simple(text);
    }

    private static IReadOnlyList<BigInteger> Product(IReadOnlyList<BigInteger> all, IReadOnlyList<BigInteger> more) =>
        [.. all.SelectMany(one => more.Select(other => one | other)).Distinct()];

    private static IReadOnlyList<BigInteger> Simple(string text)
    {
        if (text.Split('/') is not [string start, string end]) return [.. Completions(text).Select(date => Days(date.First, date.Last))];
        return [.. Completions(start)
            .SelectMany(_ => Completions(end), (from, to) => (from.First, to.Last))
            .Where(ends => ends.First <= ends.Last)
            .Select(ends => Days(ends.First, ends.Last)).Distinct()];
    }

    private static IEnumerable<BigInteger> OneOfMember(string member)
    {
        if (member.Split("..") is not [string first, string last]) return Simple(member);
        Period step = first.Length switch { 4 => Period.FromYears(1), 7 => Period.FromMonths(1), _ => Period.FromDays(1) };
        ((LocalDate day, LocalDate _), (LocalDate _, LocalDate stop)) = (Completions(first).Single(), Completions(last).Single());
        var worlds = new List<BigInteger>();
        for (; day <= stop; day += step)
        {
            worlds.Add(Days(day, (day + step).PlusDays(-1)));
        }

        return worlds;
    }

    private static IReadOnlyList<BigInteger> AllOfMember(string member) => Simple(member.Replace("..", "/", StringComparison.Ordinal));

    private static IEnumerable<(LocalDate First, LocalDate Last)> Completions(string date, bool isFilledIn = false)
    {
        int place = date.IndexOf('X', StringComparison.Ordinal);
        if (place >= 0) return "0123456789".SelectMany(digit => Completions(date[..place] + digit + date[(place + 1)..], isFilledIn: true));
        // Unspecified digits stand for months, not for seasons.
        bool isSeason = date.Length == 7 && int.Parse(date[5..], null) > 12;
        return Edtf.TryParse(date, out Edtf? whole) && !(isFilledIn && isSeason) ? [(whole.Earliest!.Value, whole.Latest!.Value)] : [];
    }

    private static BigInteger Days(LocalDate first, LocalDate last) =>
        ((BigInteger.One << (Period.DaysBetween(first, last) + 1)) - 1) << Period.DaysBetween(Origin, first);
}
