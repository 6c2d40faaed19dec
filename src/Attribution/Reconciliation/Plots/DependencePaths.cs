namespace Attribution;

/// <summary>The ways in which the words of one witness came, as a tree: what several claims share is told once.</summary>
internal sealed class DependencePaths(Dictionary<Claim, AuditEntry> known)
{
    private readonly Node _root = new("", "", false);

    /// <summary>Adds the way of a claim, from its innermost link to where it was printed.</summary>
    public void Add(Claim claim)
    {
        Node node = _root;
        var links = claim.Chain.Links;
        for (int i = links.Length - 1; i >= 0; i--)
        {
            string who = Wording.Plain(links[i].Speaker.ToString());
            string how = i == links.Length - 1 ? "" : links[i].Relation switch
            {
                LinkRelation.Quotes => "quotes it",
                LinkRelation.Paraphrases => "paraphrases it",
                _ => "draws on it",
            };
            node = node.Child(who, how, i < links.Length - 1 && links[i].Relation == LinkRelation.IsBasedOn);
        }

        node.Claims.Add(claim);
    }

    /// <summary>The rows below a witness, a claim below who printed it.</summary>
    /// <param name="witness">The name of the witness, which is not told again.</param>
    /// <param name="shape">The shape of its marks.</param>
    /// <param name="colour">The colour of its marks.</param>
    public IEnumerable<TreeRow> Rows(string witness, PlotShape shape, int colour) =>
        _root.Children.ToArray() is [{ Claims.Count: 0 } only] && only.Who == witness
            ? RowsOf(only, 1, shape, colour)
            : RowsOf(_root, 1, shape, colour);

    private IEnumerable<TreeRow> RowsOf(Node root, int depth, PlotShape shape, int colour)
    {
        // A chain has at most 64 links, so that this goes no deeper.
        foreach (Node child in root.Children
            .OrderBy(child => child.Who, StringComparer.Ordinal)
            .ThenBy(child => child.How, StringComparer.Ordinal))
        {
            yield return new(depth, child.Who, child.How, shape, colour, child.IsLoose);
            foreach (Claim claim in child.Claims)
            {
                AuditEntry entry = known[claim];
                PlotShape own = entry.Use == ClaimUse.Used ? PlotShape.Circle : PlotStatus.Shape(entry);
                yield return new(depth + 1, $"{Wording.Id(claim)}: {Wording.Words(claim)}", Ties(entry), own, 0, false);
            }

            foreach (TreeRow row in RowsOf(child, depth + 1, shape, colour)) yield return row;
        }
    }

    /// <summary>What became of a claim, and which claims it rests on.</summary>
    private static string Ties(AuditEntry entry)
    {
        IEnumerable<string> relations = entry.Claim.Relations
            .Where(relation => Verb(relation.Kind) is not null)
            .GroupBy(relation => relation.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => $"{Verb(kind.Key)} {Printable.Names(kind.Select(relation => relation.Claim).Order(StringComparer.Ordinal))}");
        return string.Join("; ", relations.Prepend(PlotStatus.Words(entry, [])).Where(text => text.Length > 0));
    }

    private static string? Verb(ClaimRelationKind kind) => kind switch
    {
        ClaimRelationKind.SameAs => "is the same as",
        ClaimRelationKind.Relays => "relays",
        ClaimRelationKind.ComputesFrom => "is computed from",
        ClaimRelationKind.Synthesises => "sums up",
        ClaimRelationKind.SharesDataWith => "shares data with",
        _ => null,
    };

    private sealed class Node(string who, string how, bool isLoose)
    {
        private readonly Dictionary<(string, string), Node> _byName = [];

        public string Who => who;

        public string How => how;

        public bool IsLoose => isLoose;

        public List<Claim> Claims { get; } = [];

        public IEnumerable<Node> Children => _byName.Values;

        public Node Child(string name, string by, bool loose)
        {
            if (!_byName.TryGetValue((name, by), out Node? child)) _byName.Add((name, by), child = new(name, by, loose));
            return child;
        }
    }
}
