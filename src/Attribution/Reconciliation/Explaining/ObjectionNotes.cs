using System.Globalization;

namespace Attribution;

/// <summary>What is objected to a figure, told beside it: everybody who objects is named, the first of them with day and reason.</summary>
internal sealed class ObjectionNotes
{
    /// <summary>The most objections of one kind that are told with day and reason; where there are many in all, the fewer.</summary>
    private const int Detailed = 8, FewDetailed = 2;

    /// <summary>
    /// From here on the objectors are named once for all figures together: hundreds of sources can object to each other tens of thousands
    /// of times.
    /// </summary>
    private const int Many = 1_000;

    private readonly Dictionary<Claim, List<Objection>> _byTarget;
    private readonly Names _names;
    private readonly int _detailed;
    private readonly bool _areMany;

    public ObjectionNotes(Reconciliation result)
    {
        _names = result.Names;
        _detailed = result.Objections.Length <= 2 * result.Known.Length ? Detailed : FewDetailed;
        _areMany = result.Objections.Length > Many;
        _byTarget = result.Objections
            .GroupBy(objection => objection.Target)
            .ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>Who objects to what, where the lines cannot name them all; else null.</summary>
    public static Sentence? Objectors(Reconciliation result)
    {
        if (result.Objections.Length <= Many) return null;
        string names = Wording.List([.. result.Objections.Select(objection => Wording.Who(objection.By)).Distinct()]);
        return new($"Objections come from {names}.");
    }

    /// <summary>Whether anything is objected to a claim.</summary>
    public bool Has(Claim claim) => _byTarget.ContainsKey(claim);

    /// <summary>What is objected to a claim, one note per kind of objection.</summary>
    public IEnumerable<string> To(AuditEntry entry)
    {
        Claim claim = entry.Claim;
        List<Objection> all = _byTarget.GetValueOrDefault(claim) ?? [];

        // What repeats a disowned figure is disputed with it.
        if (entry.Dispute is not null && !all.Exists(objection => objection.Kind == ObjectionKind.Disowned))
        {
            yield return _names.IsAscribed(claim) ? $"disputed: {Ascribed(claim)}" : "disputed";
        }

        foreach (IGrouping<ObjectionKind, Objection> kind in all.GroupBy(objection => objection.Kind).OrderBy(group => group.Key))
        {
            Objection[] objections = [.. kind];
            switch (kind.Key)
            {
                case ObjectionKind.Disowned:
                    yield return Disowned(claim, objections);
                    break;
                case ObjectionKind.Impugned:
                    yield return $"called into question {By(objections)}";
                    break;
                case ObjectionKind.WithdrawnByAnother:
                    yield return objections is [var only]
                        ? $"{Wording.Who(only.By)} withdraws it{On(only)}, but neither said nor published it"
                        : $"withdrawn {By(objections)}: none of them said or published it";
                    break;
            }
        }
    }

    private string Disowned(Claim claim, Objection[] objections)
    {
        if (!_names.IsAscribed(claim)) return $"disputed: disowned {By(objections)}";
        bool isBySpeaker = objections is [var only] && Wording.Who(only.By) == Wording.Who(claim);
        string by = isBySpeaker ? On(objections[0]) : $" {By(objections)}";
        return $"disputed: {Ascribed(claim)}, and disowned{by}";
    }

    private static string Ascribed(Claim claim)
    {
        string how = RouteWords.IsQuotedByReporter(claim) ? "a quotation" : "a paraphrase";
        return $"{how} ascribed to {Wording.Who(claim)}";
    }

    /// <summary>"by A, 2 May 2024, stating: “the list has duplicates”; by B, 3 May 2024; by C, D and E".</summary>
    private string By(Objection[] objections)
    {
        List<string> told = [];
        HashSet<string> rest = [];
        foreach (Objection objection in objections)
        {
            if (told.Count < _detailed) told.Add($"by {Wording.Who(objection.By)}{On(objection)}");
            else if (_areMany) break;
            else rest.Add(Wording.Who(objection.By));
        }

        if (rest.Count > 0)
        {
            told.Add($"by {Wording.List([.. rest])}");
        }
        else if (told.Count < objections.Length)
        {
            told.Add(string.Create(CultureInfo.InvariantCulture, $"by {objections.Length - told.Count} more"));
        }

        return string.Join("; ", told);
    }

    private static string On(Objection objection)
    {
        string on = Authority.SaidOn(objection.By.Chain) is { } day ? $", {Wording.ShortPeriod(day)}" : "";
        return on + LaterAnswers.Because(objection.Relation);
    }
}
