using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Makes a set of claims from drafts. What keeps claims from being one becomes a problem of their records, and leaves them out.
/// </summary>
internal sealed class ClaimAssembly(ClaimCsvOptions options, ImmutableArray<Source> given, Faults faults)
{
    private readonly Dictionary<(Source Given, Source Named), bool> _clashes = [];

    /// <summary>Makes the set. What is given is one by itself, so that it ends with no draft at the latest.</summary>
    public ClaimSet Assemble(List<ClaimDraft> drafts)
    {
        while (true)
        {
            drafts = WithTargets(drafts);
            List<Claim> claims = new(drafts.Count);
            HashSet<string> left = new(StringComparer.Ordinal);
            foreach (ClaimDraft draft in drafts)
            {
                try
                {
                    claims.Add(draft.ToClaim());
                }
                catch (ArgumentException refusal)
                {
                    left.Add(draft.Id);
                    faults.Add("invalid", draft.Record, draft.Line, null, Quote.Message(refusal));
                }
            }

            if (left.Count == 0)
            {
                // The numbers are those of the words, read by the grammar of the table, which may be the user's own.
                if (ClaimSet.TryCreate(
                        claims,
                        options.Topics,
                        options.Sources,
                        DifferingWords.Told,
                        out ClaimSet? set,
                        out ImmutableArray<ClaimSetProblem> problems))
                {
                    return set;
                }

                Report(drafts, problems, left);
            }

            if (drafts.RemoveAll(draft => left.Contains(draft.Id)) == 0) drafts.Clear();
        }
    }

    private void Report(List<ClaimDraft> drafts, ImmutableArray<ClaimSetProblem> problems, HashSet<string> left)
    {
        Dictionary<string, ClaimDraft> byId = drafts.ToDictionary(draft => draft.Id, StringComparer.Ordinal);
        ILookup<string, (ClaimDraft Draft, Source Source)> bySource = drafts
            .SelectMany(draft => draft.Chain.Links.SelectMany(link => link.Speaker.Sources).Distinct().Select(source => (draft, source)))
            .ToLookup(pair => pair.source.Id, StringComparer.Ordinal);
        foreach (ClaimSetProblem problem in problems)
        {
            ClaimDraft[] concerned = byId.TryGetValue(problem.Id, out ClaimDraft? claim) ? [claim] : [.. Naming(bySource, problem.Id)];
            string message = Quote.Message($"{Quote.Of(problem.Id)}: {problem.Message}");
            if (concerned.Length == 0) faults.Add(problem.Code, 0, 1, null, message);
            foreach (ClaimDraft draft in concerned)
            {
                left.Add(draft.Id);
                faults.Add(problem.Code, draft.Record, draft.Line, null, message);
            }
        }
    }

    /// <summary>
    /// The drafts that bring in a problem of a source: those that name it. One that is given is not at fault: then it is those that name a
    /// source which cannot stand beside it.
    /// </summary>
    private IEnumerable<ClaimDraft> Naming(ILookup<string, (ClaimDraft Draft, Source Source)> bySource, string id)
    {
        Source? own = given.FirstOrDefault(source => source.Id == id);
        return own is null
            ? bySource[id].Select(pair => pair.Draft)
            : bySource.SelectMany(named => named).Where(pair => Clash(own, pair.Source)).Select(pair => pair.Draft).Distinct();
    }

    private bool Clash(Source own, Source named)
    {
        if (_clashes.TryGetValue((own, named), out bool known)) return known;
        return _clashes[(own, named)] = !ClaimSet.TryCreate([], [], [own, named], DifferingWords.Told, out _, out _);
    }

    /// <summary>
    /// Leaves out drafts that are related to a record that gives no claim: without that relation they would say something else, and count
    /// as a witness of their own.
    /// </summary>
    private List<ClaimDraft> WithTargets(List<ClaimDraft> drafts)
    {
        if (!drafts.Exists(draft => draft.Relations.Count > 0)) return drafts;
        HashSet<string> there = new(drafts.Select(draft => draft.Id), StringComparer.Ordinal);
        ILookup<string, ClaimDraft> from = drafts
            .SelectMany(draft => draft.Relations.Select(relation => (draft, relation)))
            .ToLookup(pair => pair.relation.Claim, pair => pair.draft, StringComparer.Ordinal);
        Queue<string> missing = new(from.Select(group => group.Key).Where(id => !there.Contains(id)));
        while (missing.TryDequeue(out string? id))
        {
            foreach (ClaimDraft draft in from[id])
            {
                if (!there.Remove(draft.Id)) continue;
                ClaimRelation relation = draft.Relations.First(relation => relation.Claim == id);
                faults.Add(
                    "related-to-unread", draft.Record, draft.Line, null,
                    $"It {relation}, and that record is not read; mend that one first.");
                missing.Enqueue(draft.Id);
            }
        }

        return [.. drafts.Where(draft => there.Contains(draft.Id))];
    }
}
