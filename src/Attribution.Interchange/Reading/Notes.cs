using System.Collections.Immutable;

namespace Attribution;

/// <summary>What a reader has found so far: what keeps the document from being read, and what is left behind.</summary>
internal sealed class Notes
{
    /// <summary>A hostile document could have millions of problems: the first hundred are kept, the others counted.</summary>
    private const int Most = 100;

    private readonly List<(Step? Place, string Code, string Message)> _problems = [];
    private readonly List<Loss> _losses = [];
    private int _moreLosses;

    public bool HasProblems => _problems.Count > 0;

    public IReadOnlyList<(Step? Place, string Code, string Message)> Problems => _problems;

    public int UnlistedProblems { get; private set; }

    public ImmutableArray<Loss> Losses =>
        _moreLosses == 0 ? [.. _losses] : [.. _losses, new("$", LossCodes.Ignored, $"{_moreLosses} more members were left behind.")];

    public void Problem(Step? place, string code, string message)
    {
        if (_problems.Count < Most) _problems.Add((place, code, message));
        else UnlistedProblems++;
    }

    public void Left(Step? place, string code, string detail)
    {
        if (_losses.Count < 10 * Most) _losses.Add(new(Step.Text(place), code, detail));
        else _moreLosses++;
    }
}
