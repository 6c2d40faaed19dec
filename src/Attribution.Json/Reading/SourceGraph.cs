namespace Attribution;

/// <summary>Makes sources from definitions that name their parents by ids: parents first, whatever the order of the definitions.</summary>
internal sealed class SourceGraph
{
    private readonly Dictionary<string, SourceDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly Faults _faults;

    public SourceGraph(IEnumerable<SourceDefinition> definitions, Faults faults)
    {
        _faults = faults;
        foreach (SourceDefinition definition in definitions)
        {
            if (!_definitions.TryAdd(definition.Id.Id, definition))
            {
                string id = Quote.Of(definition.Id.Id);
                faults.Add(definition.Id.Offset, "duplicate", $"Another source has the id {id}; give each its own.");
            }
        }
    }

    /// <summary>
    /// Makes every source. A parent that is unknown, or that closes a cycle, is reported and left out, so that the others are still made
    /// and checked.
    /// </summary>
    public void BuildInto(Dictionary<string, Source> sources)
    {
        // Depth first with an explicit stack: a hostile document could nest deeper than the thread's stack allows.
        Stack<(SourceDefinition Definition, int Next)> open = [];
        HashSet<string> onPath = new(StringComparer.Ordinal);
        foreach (SourceDefinition root in _definitions.Values)
        {
            Enter(root);
            while (open.TryPop(out (SourceDefinition Definition, int Next) top))
            {
                if (top.Next == top.Definition.PartOf.Count)
                {
                    onPath.Remove(top.Definition.Id.Id);
                    sources.Add(top.Definition.Id.Id, Build(top.Definition, sources));
                    continue;
                }

                open.Push((top.Definition, top.Next + 1));
                Reference parent = top.Definition.PartOf[top.Next];
                if (onPath.Contains(parent.Id))
                {
                    _faults.Add(parent.Offset, "cycle", Circle(open.Select(entry => entry.Definition.Id.Id), parent.Id));
                }
                else if (_definitions.TryGetValue(parent.Id, out SourceDefinition? definition))
                {
                    Enter(definition);
                }
                else
                {
                    _faults.Add(parent.Offset, "unknown-source", $"No source has the id {Quote.Of(parent.Id)}; add it or correct the id.");
                }
            }
        }

        void Enter(SourceDefinition definition)
        {
            if (sources.ContainsKey(definition.Id.Id)) return;
            onPath.Add(definition.Id.Id);
            open.Push((definition, 0));
        }
    }

    private Source Build(SourceDefinition definition, Dictionary<string, Source> sources)
    {
        // A parent on the path closes a cycle and is not made yet; one given twice is refused by the constructor of the source.
        IEnumerable<Source> parents = definition.PartOf.Select(parent => sources.GetValueOrDefault(parent.Id)).OfType<Source>();
        return _faults.Try(
            definition.Id.Offset,
            "invalid",
            () => new Source(definition.Id.Id, definition.Name, definition.Kind, definition.IsNamed, definition.Aliases, parents))
            ?? StandIn.Source;
    }

    private static string Circle(IEnumerable<string> innermostFirst, string parent)
    {
        List<string> circle = [.. innermostFirst.TakeWhile(id => id != parent).Reverse().Prepend(parent).Append(parent)];
        IEnumerable<string> shown = circle.Count <= 10 ? circle : [.. circle[..5], "…", .. circle[^4..]];
        return $"A source cannot be part of itself, as here: {string.Join(" → ", shown.Select(Quote.Of))}; drop one of the parents.";
    }
}
