using System.Collections.Immutable;

namespace Attribution;

/// <summary>The origins of statements: witnesses that depend on one another, directly or through others, are one origin.</summary>
internal static class OriginIndex
{
    /// <summary>For each statement the number of its origin.</summary>
    /// <param name="audit">What was done with each claim of the topic.</param>
    /// <param name="statements">The statements.</param>
    public static int[] Of(ImmutableArray<AuditEntry> audit, Statement[] statements)
    {
        Independence independence = Independence.Of(audit);
        ImmutableArray<Witness> witnesses = independence.Witnesses;
        int[] above = [.. Enumerable.Range(0, witnesses.Length)];
        Dictionary<string, int> tied = new(StringComparer.Ordinal);
        for (int i = 0; i < witnesses.Length; i++)
        {
            foreach (string tie in independence.TiesOf(witnesses[i]))
            {
                if (!tied.TryAdd(tie, i)) above[Top(i)] = Top(tied[tie]);
            }
        }

        Dictionary<string, int> origins = new(StringComparer.Ordinal);
        for (int i = 0; i < witnesses.Length; i++)
        {
            foreach (Claim claim in witnesses[i].Claims)
            {
                origins[claim.Id] = Top(i);
            }
        }

        return [.. statements.Select(statement => origins[statement.Claim.Id])];

        int Top(int witness)
        {
            while (above[witness] != witness) witness = above[witness] = above[above[witness]];
            return witness;
        }
    }
}
