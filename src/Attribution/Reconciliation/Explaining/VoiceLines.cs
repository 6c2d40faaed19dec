using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>A line per voice: what it says, with stance, hedge, scope, period, route and date. Nothing of these is ever cut.</summary>
internal sealed partial class VoiceLines
{
    private readonly Reconciliation _result;
    private readonly Dictionary<Claim, AuditEntry> _told;
    private readonly ObjectionNotes _objections;
    private readonly Speaker? _outlet;
    private readonly Edtf? _printed;
    private readonly StringBuilder _figure = new();

    public VoiceLines(Reconciliation result)
    {
        _result = result;
        _objections = new(result);
        _told = new(result.Known.Length, ReferenceEqualityComparer.Instance);
        List<Claim>? headlines = null;
        Claim? first = null;
        bool isOfOneScope = true, isOfOnePeriod = true;
        foreach (AuditEntry entry in result.Known)
        {
            Claim claim = entry.Claim;
            if (IsBareHeadline(entry))
            {
                (headlines ??= []).Add(claim);
                continue;
            }

            _told.Add(claim, entry);
            first ??= claim;
            isOfOneScope &= claim.Scope.Equals(first.Scope);
            isOfOnePeriod &= Equals(claim.Period, first.Period);
        }

        Headlines = headlines is null ? [] : [.. headlines];
        first ??= result.Known.FirstOrDefault()?.Claim;
        Scope = first is not null && isOfOneScope ? first.Scope : Scope.Whole;
        Period = isOfOnePeriod ? first?.Period : null;

        // The headline names the outlet of the used claims.
        Speaker? outlet = result.WitnessCount.Maximum > 0 ? result.OnlyRoute : null;
        _outlet = outlet is not null && outlet == OneRoute.Of(_told.Keys) ? outlet : null;
        _printed = _outlet is null ? null : Headline.PrintedOn(result);
    }

    /// <summary>Headlines that relay a figure without its hedge: a sentence tells them together.</summary>
    public Claim[] Headlines { get; }

    /// <summary>The scope that all of them share; the whole where they do not share one.</summary>
    public Scope Scope { get; }

    /// <summary>The period that all of them share, or null.</summary>
    public Edtf? Period { get; }

    /// <summary>The name of each voice, and what it says.</summary>
    public List<(string Name, string Figures)> Lines()
    {
        List<(string Name, string Figures, Claim[] Claims)> lines = new(_result.Witnesses.Length);
        foreach (Witness witness in _result.Witnesses)
        {
            if (witness.Claims is [var only])
            {
                if (_told.TryGetValue(only, out AuditEntry? entry)) lines.Add((_result.Names.OnLine(only), Figure(entry), [only]));
                continue;
            }

            foreach (List<AuditEntry> voice in VoicesOf(witness))
            {
                lines.Add((_result.Names.OnLine(voice[0].Claim), Figures(voice), [.. voice.Select(entry => entry.Claim)]));
            }
        }

        // Two officials of one description are told apart by their claims.
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<string>? twice = null;
        foreach ((string name, _, _) in lines)
        {
            if (!seen.Add(name)) (twice ??= new(StringComparer.Ordinal)).Add(name);
        }

        return lines.ConvertAll(line => (ReportLines.Begin(line.Name) + Ids(line.Name, line.Claims), line.Figures));

        string Ids(string name, Claim[] claims) =>
            twice is not null && twice.Contains(name) ? $" [{Printable.Names(claims.Select(claim => claim.Id))}]" : "";
    }

    /// <summary>What each voice of a witness says: its used and most direct words first.</summary>
    private List<List<AuditEntry>> VoicesOf(Witness witness)
    {
        List<List<AuditEntry>> voices = [];
        Dictionary<string, List<AuditEntry>> byName = new(StringComparer.Ordinal);
        foreach (Claim claim in witness.Claims)
        {
            if (!_told.TryGetValue(claim, out AuditEntry? entry)) continue;
            string name = _result.Names.OnLine(claim);
            if (!byName.TryGetValue(name, out List<AuditEntry>? voice))
            {
                byName.Add(name, voice = []);
                voices.Add(voice);
            }

            voice.Add(entry);
        }

        for (int i = 0; i < voices.Count; i++)
        {
            bool isSorted = true;
            for (int j = 1; j < voices[i].Count; j++) isSorted &= Compare(voices[i][j - 1], voices[i][j]) <= 0;
            if (!isSorted) voices[i] = [.. voices[i].Order(Comparer<AuditEntry>.Create(Compare))];
        }

        return voices;
    }

    private static int Compare(AuditEntry one, AuditEntry other) => one.Use != other.Use
        ? one.Use.CompareTo(other.Use)
        : Voice.DirectnessOf(other.Claim).CompareTo(Voice.DirectnessOf(one.Claim)) is not 0 and int order ? order
        : one.Use == ClaimUse.Overtaken ? Nullable.Compare(other.Claim.Period?.Latest, one.Claim.Period?.Latest)
        : 0;

    /// <summary>The figures of one voice; the same one several times as "×2".</summary>
    private string Figures(List<AuditEntry> voice)
    {
        if (voice.Count == 1) return Figure(voice[0]);
        EarlierFigures earlier = EarlierFigures.Of(voice, _objections.Has);
        List<string> figures = [];
        Dictionary<string, int> times = new(StringComparer.Ordinal);
        foreach (AuditEntry entry in earlier.Told)
        {
            string figure = Figure(entry);
            times.TryGetValue(figure, out int before);
            if (before == 0) figures.Add(figure);
            times[figure] = before + 1;
        }

        IEnumerable<string> told = figures.Count == earlier.Told.Count ? figures : figures.Select(figure => times[figure] == 1
            ? figure
            : string.Create(CultureInfo.InvariantCulture, $"{figure} ×{times[figure]}"));
        return string.Join(" · ", earlier.Rest is { } rest ? told.Append(rest) : told);
    }

    /// <summary>Whether there is nothing to tell of a headline but its figure, its outlet and the claim that it relays.</summary>
    private bool IsBareHeadline(AuditEntry entry) =>
        entry is { Use: ClaimUse.Discounted, Reason.Code: "relay" }
            && entry.Claim is { Stance: Stance.Asserts, Scope.Count: 0, Value: Estimate { Form: EstimateForm.Exact }, Modality: null } claim
            && claim is { Basis: CountBasis.NotStated, Chain.Links.Length: <= 2 }
            && Voice.DirectnessOf(claim) == Directness.Headline
            && !_objections.Has(claim)
            && HasVoiceAndPeriodOfOriginal(claim);

    /// <summary>Whether a headline relays what the same voice said of the same time: then the line of that voice tells both.</summary>
    private bool HasVoiceAndPeriodOfOriginal(Claim claim)
    {
        foreach (ClaimRelation relation in claim.Relations)
        {
            if (relation.Kind != ClaimRelationKind.Relays) continue;
            foreach (AuditEntry entry in _result.Known)
            {
                if (entry.IsLater || entry.Claim.Id != relation.Claim) continue;
                bool isOfOneTime = claim.Period is null || claim.Period.Equals(entry.Claim.Period);
                if (isOfOneTime && _result.Names.Who(entry.Claim) == _result.Names.Who(claim)) return true;
            }
        }

        return false;
    }

    /// <summary>"1,100", or "1,100 (the paper)" where the outlet is not told of all claims together.</summary>
    public string Headlined(Claim claim) =>
        _outlet == claim.Chain.Outermost.Speaker ? Wording.Words(claim) : $"{Wording.Words(claim)} ({Wording.Printer(claim)})";

    private string Figure(AuditEntry entry)
    {
        int bare = Describe(entry, Scope, Period);
        if (entry.Use != ClaimUse.Used && entry.Reason!.Code != "outranked") Add(StandingWords.Of(entry), bare);
        if (entry.Dispute is not null || _objections.Has(entry.Claim))
        {
            foreach (string objection in _objections.To(entry)) Add(objection, bare);
        }

        if (_figure.Length > bare) _figure.Append(')');
        return _figure.ToString();
    }

    /// <summary>
    /// What a claim says, and how, through whom and when, where its scope and a time are told elsewhere. What became of it is not in it.
    /// </summary>
    public (string Words, string Note) Row(AuditEntry entry, Edtf? time)
    {
        int bare = Describe(entry, entry.Claim.Scope, time);
        string text = _figure.ToString();
        return bare == text.Length ? (text, "") : (text[..bare], text[(bare + " (".Length)..]);
    }

    /// <summary>What is objected to a claim, one note per kind of objection.</summary>
    public IEnumerable<string> ObjectionsTo(AuditEntry entry) =>
        entry.Dispute is not null || _objections.Has(entry.Claim) ? _objections.To(entry) : [];

    /// <summary>Writes what a claim says, and in brackets that are not closed how.</summary>
    /// <returns>Where the brackets begin.</returns>
    private int Describe(AuditEntry entry, Scope scope, Edtf? time)
    {
        Claim claim = entry.Claim;
        _figure.Clear().Append(claim.Value is { } value ? Wording.Value(value) : Answer(entry));
        if (!claim.Scope.Equals(scope)) _figure.Append(' ').Append(Wording.In(claim.Scope));
        int bare = _figure.Length;
        if (claim.Value is not null) Add(StanceOf(claim.Stance), bare);
        if (claim.Value is Estimate { Varies: true }) Add("varies", bare);
        if (IsAlternative(claim)) Add("as an alternative", bare);
        if (claim.Basis != CountBasis.NotStated) Add(Bases.Words(claim.Basis), bare);
        if (!Equals(claim.Period, time)) Add(claim.Period is { } period ? Wording.ShortPeriod(period) : "for what time is not said", bare);
        Add(RouteWords.Of(claim, _result.Names.IsAscribed(claim), _outlet), bare);
        if (claim.Modality is { } modality) Add(Wording.Quoted(modality), bare);
        Add(Date(claim, time), bare);
        if (Voice.DirectnessOf(claim) == Directness.Headline) Add("headline", bare);
        if (Voice.IsTranslatedQuotation(claim)) Add(Translations.Note, bare);
        return bare;
    }

    private void Add(string detail, int bare)
    {
        if (detail.Length > 0) _figure.Append(_figure.Length == bare ? " (" : ", ").Append(detail);
    }

    private static bool IsAlternative(Claim claim)
    {
        foreach (ClaimRelation relation in claim.Relations)
        {
            if (relation.Kind == ClaimRelationKind.AlternativeTo) return true;
        }

        return false;
    }

    /// <summary>
    /// When the voice spoke, or else when it was printed, where that is not told of all claims together. The day that the figure speaks of
    /// is not told again.
    /// </summary>
    private string Date(Claim claim, Edtf? time)
    {
        Chain chain = claim.Chain;
        int speaking = OneRoute.Speaking(chain);
        bool isDated = claim.Period is not null && time is null;
        if (chain.Links[speaking].Date is { } said)
        {
            return !isDated ? Wording.ShortPeriod(said)
                : EndsOn(claim.Period!, said) ? "said that day"
                : claim.Period!.Equals(said) ? "said then"
                : $"said {Wording.ShortPeriod(said)}";
        }

        if (speaking == 0 || chain.Outermost.Date is not { } printed || printed.Equals(_printed)) return "";
        return isDated && EndsOn(claim.Period!, printed) ? "printed that day" : $"printed {Wording.ShortPeriod(printed)}";
    }

    /// <summary>Whether a period is a day, or is told as the time until it.</summary>
    private static bool EndsOn(Edtf period, Edtf day) =>
        day is { IsInterval: false, Earliest: { } date }
        && date == day.Latest
        && (period.Equals(day) || (period.IsInterval && period.Start != EdtfEnd.Stated && period.Latest == date));
}
