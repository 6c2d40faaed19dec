using System.Collections.Immutable;

namespace Attribution;

/// <summary>The problems found so far. A hostile table could have millions: the first thousand are kept, the others counted.</summary>
internal sealed class Faults
{
    public const int Most = 1_000;

    private readonly List<CsvProblem> _kept = [];

    public int Count => _kept.Count + Unlisted;

    /// <summary>The number of problems that are counted and not kept.</summary>
    public int Unlisted { get; private set; }

    /// <summary>Whether a further problem would be kept, so that a costly remedy is worth looking for.</summary>
    public bool Keeps => _kept.Count < Most;

    public void Add(string code, int record, int line, string? column, string message)
    {
        if (Keeps) _kept.Add(new(code, record, line, column, message));
        else Unlisted++;
    }

    /// <summary>The problems in the order of the table; those of one record in the order in which they were found.</summary>
    public ImmutableArray<CsvProblem> Listed() => [.. _kept.OrderBy(problem => problem.Record)];
}
