namespace Attribution;

/// <summary>Makes a row of each claim, in panels of one scope and time, by voice.</summary>
internal sealed class ForestRows
{
    private readonly Reconciliation _result;
    private readonly PlotOptions _options;
    private readonly VoiceLines _voices;
    private readonly PlotCamps _camps;
    private readonly List<Reconciliation> _subgroups = [];
    private readonly Dictionary<Claim, Statement> _statements = new(ReferenceEqualityComparer.Instance);

    public ForestRows(Reconciliation result, PlotOptions options, VoiceLines voices)
    {
        (_result, _options, _voices) = (result, options, voices);
        _camps = new(result);
        Cells = new(result, options.Numbers, _camps);
        foreach (Statement statement in result.Figures.Used.IsDefault ? [] : result.Figures.Used)
        {
            _statements[statement.Claim] = statement;
        }

        Panels = [.. Grouped()];
    }

    public ForestCells Cells { get; }

    public PlotCamps Camps => _camps;

    /// <summary>The panels: the whole before its parts.</summary>
    public ForestPanel[] Panels { get; }

    /// <summary>The verdicts on the subgroups that are drawn.</summary>
    public IReadOnlyList<Reconciliation> Subgroups => _subgroups;

    private IEnumerable<ForestPanel> Grouped()
    {
        Dictionary<Claim, AuditEntry> known = _result.Known.ToDictionary(entry => entry.Claim);
        (int Place, AuditEntry Entry)[] all =
        [
            .. _result.Witnesses.SelectMany((witness, place) => witness.Claims
                .Where(known.ContainsKey)
                .Select(claim => (place, known[claim]))),
        ];
        ILookup<Scope, Edtf> times = all
            .Where(each => each.Entry.Claim.Period is not null)
            .Select(each => (each.Entry.Claim.Scope, Period: each.Entry.Claim.Period!))
            .Distinct()
            .ToLookup(each => each.Scope, each => each.Period);
        var panels = all
            .GroupBy(each => new Key(
                _options.Subgroup?.Invoke(each.Entry.Claim), each.Entry.Claim.Scope, TimeOf(each.Entry, times)))
            .OrderBy(panel => panel.Key.Subgroup, StringComparer.Ordinal)
            .ThenBy(panel => panel.Key.Scope.Count)
            .ThenBy(panel => panel.Key.Scope.ToString(), StringComparer.Ordinal)
            .ThenBy(panel => panel.Key.Period is null)
            .ThenBy(panel => panel.Key.Period?.Latest)
            .ThenBy(panel => panel.Key.Period?.ToString(), StringComparer.Ordinal)
            .ToArray();
        bool areScopesMany = panels.Select(panel => panel.Key.Scope).Distinct().Skip(1).Any();
        bool areTimesMany = panels.Select(panel => panel.Key.Period).Distinct().Skip(1).Any();
        return panels.Select((panel, i) => new ForestPanel(
            Heading(panel.Key, areScopesMany, areTimesMany),
            [.. Voices(panel)],
            i + 1 < panels.Length && panels[i + 1].Key.Subgroup == panel.Key.Subgroup ? [] : MergedOf(panel.Key.Subgroup, all)));
    }

    /// <summary>What is merged of a subgroup, or why nothing is; no row where no verdict on it is given.</summary>
    private ForestRow[] MergedOf(string? subgroup, (int Place, AuditEntry Entry)[] all)
    {
        if (subgroup is null || _options.SubgroupVerdict?.Invoke(subgroup) is not { } verdict) return [];
        HashSet<string> others = [.. verdict.Known.Select(entry => entry.Claim.Id)];
        others.SymmetricExceptWith(
            all.Select(each => each.Entry.Claim).Where(claim => _options.Subgroup!(claim) == subgroup).Select(claim => claim.Id));
        if (others.Order(StringComparer.Ordinal).FirstOrDefault() is { } stranger)
        {
            throw new ArgumentException(Printable.Message(
                $"The verdict on '{subgroup}' is not on the claims of this subgroup: '{stranger}' is in one of both; see claims.Narrow."));
        }

        _subgroups.Add(verdict);
        return MergedRows.OfSubgroup(verdict, _options, Printable.Name(subgroup));
    }

    /// <summary>
    /// The time of the panel of a claim: its own; of one that adds nothing of its own and names none, the only time of its scope.
    /// </summary>
    private static Edtf? TimeOf(AuditEntry entry, ILookup<Scope, Edtf> times) =>
        entry.Claim.Period ?? (entry.Use == ClaimUse.Discounted && times[entry.Claim.Scope].ToArray() is [var only] ? only : null);

    private IEnumerable<ForestRow> Voices(IGrouping<Key, (int Place, AuditEntry Entry)> panel)
    {
        foreach (var voice in panel
            .GroupBy(each => (each.Place, Name: _result.Names.OnLine(each.Entry.Claim)))
            .OrderBy(voice => voice.Key.Place)
            .ThenBy(voice => voice.Key.Name, StringComparer.Ordinal))
        {
            AuditEntry[] entries = [.. voice.Select(each => each.Entry).Order(Comparer<AuditEntry>.Create(Compare))];
            bool isAlone = entries.Length == 1;
            if (!isAlone) yield return new() { Name = voice.Key.Name, Spoken = voice.Key.Name, IsHeading = true };
            foreach (AuditEntry entry in entries) yield return Row(entry, voice.Key.Name, isAlone, panel.Key.Period);
        }
    }

    /// <summary>What the rows of a panel have in common and those of another do not; null where there is nothing of the kind.</summary>
    private static string? Heading(Key key, bool areScopesMany, bool areTimesMany)
    {
        List<string> parts = [];
        if (key.Subgroup is not null) parts.Add(Printable.Name(key.Subgroup));
        if (areScopesMany) parts.Add(Wording.Capital(Wording.In(key.Scope)));
        if (areTimesMany) parts.Add(key.Period is null ? "for what time is not said" : Wording.Period(key.Period));

        return parts.Count == 0 ? null : string.Join(" · ", parts);
    }

    private static int Compare(AuditEntry one, AuditEntry other) =>
        one.Use != other.Use ? one.Use.CompareTo(other.Use)
        : Voice.DirectnessOf(other.Claim).CompareTo(Voice.DirectnessOf(one.Claim)) is not 0 and int order ? order
        : string.CompareOrdinal(one.Claim.Id, other.Claim.Id);

    private ForestRow Row(AuditEntry entry, string name, bool isAlone, Edtf? time)
    {
        Claim claim = entry.Claim;
        (string words, string note) = _voices.Row(entry, time);
        string status = PlotStatus.Words(entry, _voices.ObjectionsTo(entry));
        bool hasPlace = PlotFigures.HasPlace(claim);
        Estimate? said = hasPlace ? PlotFigures.Of(claim) : null;
        bool isUsed = entry.Use == ClaimUse.Used;
        bool isBare = isAlone && said is not null && IsTold(claim);
        double weight = isUsed && Cells.Share(claim) is { } share ? share / Cells.GreatestShare : double.NaN;
        PlotCamps.Look look = isUsed ? _camps.Of(claim) : new(PlotStatus.Shape(entry), 0, null);
        string[] cells = [.. _options.Columns.Select(column => column.Cell(entry, Cells))];
        return new()
        {
            Name = isAlone ? name : null,
            Words = isBare ? null : words,
            Status = status.Length == 0 ? null : status,
            Note = note.Length == 0 ? null : note,
            IsIndented = !isAlone,
            Spoken = Spoken(
                name,
                claim.Value is Estimate { Text: null } ? null : words,
                Cells.Spoken(claim),
                Told("weight", Cells.Weight(claim)),
                Told("camp", look.Name),
                status,
                note),
            Cells = cells,
            Points = said is null ? [] : PlotFigures.Points(said),
            Spans = said is null ? [] : PlotFigures.Spans(said, _statements.GetValueOrDefault(claim)),
            Shape = look.Shape,
            Colour = look.Colour,
            IsHollow = said is { IsApproximate: true } or { Form: EstimateForm.About or EstimateForm.OrderOfMagnitude },
            IsStruck = PlotStatus.IsContested(entry, _voices.ObjectionsTo(entry)),
            Weight = weight,
        };
    }

    /// <summary>Whether the column of figures tells all that the claim says.</summary>
    private bool IsTold(Claim claim) => claim.Value is Estimate { Text: null } && _options.Columns.Contains(PlotColumn.Figure);

    private static string? Told(string what, string? text) => text is null ? null : $"{what} {text}";

    private static string Spoken(params ReadOnlySpan<string?> parts)
    {
        List<string> told = [];
        foreach (string? part in parts)
        {
            if (!string.IsNullOrEmpty(part) && !told.Contains(part)) told.Add(part);
        }

        return string.Join(", ", told);
    }

    /// <summary>What the rows of a panel share.</summary>
    private sealed record Key(string? Subgroup, Scope Scope, Edtf? Period);
}
