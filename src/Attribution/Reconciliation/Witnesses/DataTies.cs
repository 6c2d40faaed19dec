using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Finds the data that claims have in common: two claims with a tie in common are one piece of evidence. What is computed from a claim, or
/// sums it up, rests on that claim; shared data ties only the two claims that share it. What rests on a claim also depends on who made it,
/// on whatever topic that claim is. Ties are numbered.
/// </summary>
internal sealed class DataTies
{
    /// <summary>
    /// The most ties of the claims on one topic, and of what they rest on, that are followed: a few relations could make millions.
    /// </summary>
    public const int Most = 4_000_000;

    private static readonly IReadOnlyList<int> NoTies = [];

    private readonly Dictionary<string, int> _names;
    private readonly Dictionary<(decimal Count, Scope Scope), int> _figures = [];
    private Dictionary<string, List<int>>? _ofClaim;
    private Dictionary<string, HashSet<string>>? _passedOn;

    private DataTies()
        : this(new(StringComparer.Ordinal))
    {
    }

    private DataTies(Dictionary<string, int> names) => _names = names;

    /// <summary>No ties yet.</summary>
    public static DataTies None => new();

    /// <summary>Whether claims share data or rest on one another.</summary>
    public bool HasData => AreTooMany || _ofClaim is not null || _passedOn is not null;

    /// <summary>The number of ties so far. They are numbered from 0.</summary>
    public int Count { get; private set; }

    /// <summary>Which claims share data: each two have a further tie, which has no number; null for none.</summary>
    public SharedPairs? Pairs { get; private set; }

    /// <summary>Whether the claims rest on one another in more ways than are followed. Then nothing is known of their ties.</summary>
    public bool AreTooMany { get; private set; }

    /// <summary>Finds the ties of the used claims on a topic.</summary>
    /// <param name="audit">What was done with each claim on a topic.</param>
    /// <param name="whole">The claims on all topics.</param>
    /// <param name="different">What is known of the claims on the topic.</param>
    /// <param name="known">What is known of the ties of all of them, or null.</param>
    public static DataTies Of(ImmutableArray<AuditEntry> audit, ClaimSet whole, AllDifferent different, KnownTies? known = null)
    {
        DataTies ties = new();
        foreach (AuditEntry entry in audit)
        {
            if (entry.Use != ClaimUse.Used || !entry.Claim.Chain.Data.Any(static speaker => speaker.IsNamed)) continue;
            ties._passedOn = PassedOn(audit);
            break;
        }

        foreach (AuditEntry entry in audit)
        {
            if (!DataGraph.RestsOn(entry.Claim) && !entry.Claim.Has(ClaimRelationKind.SharesDataWith)) continue;
            if (known?.Of(audit) is { } found) return ties.With(found);
            ties.Follow(audit, whole, different, known);
            break;
        }

        return ties;
    }

    /// <summary>What ties a witness to a speaker on whose word or data it rests: the roots that are named.</summary>
    public static IEnumerable<string> Of(Speaker speaker) =>
        speaker.Kind == SpeakerKind.OneOf ? [] : Voice.Roots(speaker).Where(root => root.IsNamed).Select(root => root.Id);

    /// <summary>
    /// What ties a witness to a speaker on whose data it rests: that speaker's roots, and where it has no word of its own on the topic,
    /// those whose word it passes on.
    /// </summary>
    public IEnumerable<string> Behind(Speaker speaker) => _passedOn is null
        ? Of(speaker)
        : Of(speaker).SelectMany(root => _passedOn.TryGetValue(root, out HashSet<string>? behind) ? behind.Prepend(root) : [root]);

    /// <summary>Those whose word the sources pass on that have none of their own on the topic; null where there are none.</summary>
    private static Dictionary<string, HashSet<string>>? PassedOn(ImmutableArray<AuditEntry> audit)
    {
        HashSet<string> own = new(audit.SelectMany(entry => Of(entry.Claim.Chain.Witness.Speaker)), StringComparer.Ordinal);
        Dictionary<string, HashSet<string>> passedOn = new(StringComparer.Ordinal);
        foreach (AuditEntry entry in audit)
        {
            Chain chain = entry.Claim.Chain;
            foreach (Link link in chain.Links)
            {
                if (ReferenceEquals(link, chain.Witness)) break;
                foreach (string outlet in Of(link.Speaker))
                {
                    if (own.Contains(outlet)) continue;
                    if (!passedOn.TryGetValue(outlet, out HashSet<string>? behind)) passedOn.Add(outlet, behind = []);
                    behind.UnionWith(Of(chain.Witness.Speaker));
                }
            }
        }

        return passedOn.Count > 0 ? passedOn : null;
    }

    /// <summary>The ties of a used claim.</summary>
    /// <param name="claimId">Its id.</param>
    public IReadOnlyList<int> Of(string claimId) => _ofClaim?.GetValueOrDefault(claimId) ?? NoTies;

    /// <summary>The number of a tie that has a name.</summary>
    /// <param name="name">Its name.</param>
    public int Named(string name)
    {
        // Votes are counted when they are asked for, on whatever thread.
        lock (_names)
        {
            if (!_names.TryGetValue(name, out int number)) _names.Add(name, number = Count++);
            return number;
        }
    }

    /// <summary>The number of the tie between those who give one unrounded count.</summary>
    /// <param name="figure">The count, and of which scope.</param>
    public int Figured((decimal Count, Scope Scope) figure)
    {
        lock (_names)
        {
            if (!_figures.TryGetValue(figure, out int number)) _figures.Add(figure, number = Count++);
            return number;
        }
    }

    private DataTies With(FoundTies found) => new(new(found.Names, StringComparer.Ordinal))
    {
        _passedOn = _passedOn,
        _ofClaim = found.OfClaim,
        Pairs = found.Pairs,
        Count = found.Count,
    };

    private void Follow(ImmutableArray<AuditEntry> audit, ClaimSet whole, AllDifferent different, KnownTies? known)
    {
        if (DataGraph.Of(audit, whole, different, Most) is not { } graph)
        {
            AreTooMany = true;
            return;
        }

        long left = Most;
        List<int>?[] ties = new List<int>?[graph.Count];
        bool[] isUsed = new bool[graph.Count];
        List<int> used = [];
        foreach (AuditEntry entry in audit)
        {
            if (entry.Use != ClaimUse.Used) continue;
            int node = graph.NodeOf(entry.Claim);
            isUsed[node] = true;
            used.Add(node);
        }

        int[] tieOf = new int[graph.Count];
        Array.Fill(tieOf, -1);
        foreach (int node in graph.RestedOn)
        {
            tieOf[node] = Count++;
            if (isUsed[node]) Add(node, tieOf[node]);
        }

        int[]?[] authors = new int[]?[graph.Count];
        List<int>?[] sharers = new List<int>?[graph.Count], sharedBy = new List<int>?[graph.Count];
        int[] lastShared = new int[graph.Count];
        Array.Fill(lastShared, -1);
        foreach (int node in used)
        {
            Stop.IfAsked();
            foreach (int on in graph.BasesOf(node))
            {
                Add(node, tieOf[on]);
                AddAuthors(node, on);
            }

            // Two that share data have one tie, whichever of them says so.
            foreach (int sharer in sharedBy[node] ?? []) lastShared[sharer] = node;
            sharedBy[node] = null;
            foreach (int on in graph.SharersOf(node))
            {
                if (graph.ClaimAt(on) is null) continue;
                if (isUsed[on] && lastShared[on] != node)
                {
                    Share(node, on);
                    if (on != node) Share(on, node);
                    if (on > node) (sharedBy[on] ??= []).Add(node);
                }

                if (!graph.IsOnTopic(on)) AddAuthors(node, on);
            }

            if (left < 0)
            {
                AreTooMany = true;
                return;
            }
        }

        _ofClaim = new(StringComparer.Ordinal);
        Dictionary<string, int> nodes = new(StringComparer.Ordinal);
        foreach (int node in used)
        {
            if (ties[node] is { } own) _ofClaim.Add(graph.ClaimAt(node)!.Id, own);
            if (sharers[node] is not null) nodes.Add(graph.ClaimAt(node)!.Id, node);
        }

        if (nodes.Count > 0) Pairs = new(Array.ConvertAll(sharers, all => all is null ? null : (int[])[.. all.Order()]), nodes);
        known?.Keep(audit, graph, new(_ofClaim, Pairs, Count, [.. _names]));

        void AddAuthors(int node, int on)
        {
            authors[on] ??= graph.ClaimAt(on) is { } other ? [.. Of(other.Chain.Witness.Speaker).Select(Named)] : [];
            foreach (int author in authors[on]!) Add(node, author);
        }

        void Add(int node, int tie)
        {
            left--;
            (ties[node] ??= new(graph.BasesOf(node).Count + 1)).Add(tie);
        }

        void Share(int node, int on)
        {
            left--;
            (sharers[node] ??= new(graph.SharersOf(node).Count)).Add(on);
        }
    }
}
