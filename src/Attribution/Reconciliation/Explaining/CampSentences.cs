using System.Globalization;

namespace Attribution;

/// <summary>Tells who can be right together, by what the members of a camp say and by what they have in common.</summary>
internal static class CampSentences
{
    /// <summary>The most names of a camp that are told.</summary>
    private const int MostNames = 4;

    /// <summary>Who can be right together, where more than two witnesses are of several camps for one quantity.</summary>
    public static IEnumerable<Sentence> Of(Reconciliation result)
    {
        const int MostCamps = 4;
        if (Speaking(result) < 3 || result.Camps.Length < 2) yield break;
        ClaimCamp[] several = [.. result.Camps.Where(camp => AreSeveral(camp, result))];
        if (several.Length is 0 or > MostCamps) yield break;
        ClaimCamp first = result.Camps[0];
        if (result.Camps.Any(camp => !camp.Scope.Equals(first.Scope) || !Equals(camp.Period, first.Period))) yield break;
        string[] alone = several.Length == result.Camps.Length
            ? []
            :
            [
                .. result.Camps
                    .Where(camp => !AreSeveral(camp, result))
                    .SelectMany(camp => camp.Claims.Select(result.Names.Who))
                    .Distinct(),
            ];
        string others = alone.Length switch
        {
            0 => "",
            1 => $"; {alone[0]} stands alone",
            <= MostNames => $"; {Wording.List(alone)} each stand alone",
            _ => string.Create(CultureInfo.InvariantCulture, $"; {alone.Length} others each stand alone"),
        };
        yield return new($"Can be right together: {string.Join("; ", several.Select(camp => InWords(camp, result)))}{others}.");
    }

    private static int Speaking(Reconciliation result)
    {
        int count = 0;
        foreach (Witness witness in result.Witnesses)
        {
            if (!witness.Used.IsEmpty) count++;
        }

        return count;
    }

    /// <summary>Whether the claims of a camp are of more than one voice.</summary>
    private static bool AreSeveral(ClaimCamp camp, Reconciliation result)
    {
        string first = result.Names.Who(camp.Claims[0]);
        foreach (Claim claim in camp.Claims)
        {
            if (result.Names.Who(claim) != first) return true;
        }

        return false;
    }

    private static string InWords(ClaimCamp camp, Reconciliation result)
    {
        string[] names = NamesOf(camp, result);
        string who = Wording.List(names.Length <= MostNames + 1 ? names : [.. names.Take(MostNames), $"{names.Length - MostNames} more"]);
        Unit? unit = result.Topic.Unit;
        string together = camp.Together is not { } common ? ""
            : SaidBy(camp, result) is { } said ? $", together only what {said}"
            : $", together only {Wording.Range(common, unit)}";
        return $"{who} ({Wording.Range(camp.Range, unit)}{together})";
    }

    private static string[] NamesOf(ClaimCamp camp, Reconciliation result)
    {
        List<string> names = new(camp.Claims.Length);
        HashSet<string>? known = camp.Claims.Length > 16 ? new(StringComparer.Ordinal) : null;
        foreach (Claim claim in camp.Claims)
        {
            string name = result.Names.Who(claim);
            if (known is null ? !names.Contains(name) : known.Add(name)) names.Add(name);
        }

        return [.. names];
    }

    /// <summary>"A says", "A and B say": the members of a camp that say just what all have in common; null where there are none.</summary>
    private static string? SaidBy(ClaimCamp camp, Reconciliation result)
    {
        List<string> names = [];
        foreach (Statement statement in result.Figures.Used)
        {
            if (statement.Extent != camp.Common || !camp.Claims.Contains(statement.Claim)) continue;
            string name = result.Names.Who(statement.Claim);
            if (!names.Contains(name)) names.Add(name);
        }

        return names.Count == 0 ? null : $"{Wording.List(names)} {(names.Count == 1 ? "says" : "say")}";
    }
}
