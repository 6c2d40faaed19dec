using System.Collections.Immutable;

namespace Attribution;

/// <summary>The problems of a document of lines: the first thousand are kept, the others counted.</summary>
internal sealed class ClaimLineProblems
{
    private readonly List<JsonProblem> _kept = [];
    private int _unlisted;

    public bool Any => _kept.Count > 0;

    public void Add(ImmutableArray<JsonProblem> problems, int unlisted)
    {
        int room = Math.Min(Faults.Most - _kept.Count, problems.Length);
        _kept.AddRange(problems[..room]);
        _unlisted += problems.Length - room + unlisted;
    }

    /// <summary>Adds a problem of the whole, at the id of the item that has it.</summary>
    public void Add(ClaimSetProblem problem, LineItemKind kind, LinePlace place)
    {
        string path = $"$.{kind.ToString().ToLowerInvariant()}.id";
        Add([new(problem.Code, path, place.Line, place.Column, Message(problem))], 0);
    }

    public static string Message(ClaimSetProblem problem) => Quote.Message($"{Quote.Of(problem.Id)} {problem.Message}");

    public ClaimSetJsonException ToException() =>
        new([.. _kept.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)], _unlisted);
}
