using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>A line per voice: what it says, with stance, hedge, scope, period, route and date. Nothing of these is ever cut.</summary>
internal sealed class VoiceLines
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
        Claim claim = entry.Claim;
        _figure.Clear().Append(claim.Value is { } value ? Wording.Value(value) : Answer(entry));
        if (!claim.Scope.Equals(Scope)) _figure.Append(' ').Append(Wording.In(claim.Scope));
        int bare = _figure.Length;
        if (claim.Value is not null) Add(StanceOf(claim.Stance));
        if (claim.Value is Estimate { Varies: true }) Add("varies");
        if (IsAlternative(claim)) Add("as an alternative");
        if (claim.Basis != CountBasis.NotStated) Add(Bases.Words(claim.Basis));
        if (!Equals(claim.Period, Period)) Add(claim.Period is { } period ? Wording.ShortPeriod(period) : "for what time is not said");
        Add(RouteWords.Of(claim, _result.Names.IsAscribed(claim), _outlet));
        if (claim.Modality is { } modality) Add(Wording.Quoted(modality));
        Add(Date(claim));
        if (Voice.DirectnessOf(claim) == Directness.Headline) Add("headline");
        if (Voice.IsTranslatedQuotation(claim)) Add(Translations.Note);
        if (entry.Use != ClaimUse.Used && entry.Reason!.Code != "outranked") Add(StandingWords.Of(entry));
        if (entry.Dispute is not null || _objections.Has(claim))
        {
            foreach (string objection in _objections.To(entry)) Add(objection);
        }

        if (_figure.Length > bare) _figure.Append(')');
        return _figure.ToString();

        void Add(string detail)
        {
            if (detail.Length > 0) _figure.Append(_figure.Length == bare ? " (" : ", ").Append(detail);
        }
    }

    private static bool IsAlternative(Claim claim)
    {
        foreach (ClaimRelation relation in claim.Relations)
        {
            if (relation.Kind == ClaimRelationKind.AlternativeTo) return true;
        }

        return false;
    }

    private string Answer(AuditEntry entry) => entry switch
    {
        { Reason.Code: "remark" or "retraction" } => Remark(entry.Claim),
        { Reason.Code: "denial" } => "denies it",
        { Reason.Code: "no-figure" } => "says so, without a figure",
        _ => entry.Claim.Stance switch
        {
            Stance.Asserts => "yes",
            Stance.Denies => "no",
            Stance.Evades => "evades the question",
            Stance.NeitherConfirmsNorDenies => "neither confirms nor denies",
            Stance.Silent => "does not mention it",
            Stance.Believes => "believes so",
            Stance.Fears => "fears so",
            Stance.Remarks => "comments on another claim",
            _ => "says that it could be",
        },
    };

    /// <summary>"denies having said “2,600”": what a claim that only speaks of another says of it.</summary>
    private string Remark(Claim claim)
    {
        string[] remarks =
        [
            .. claim.Relations
                .Where(relation => Verb(relation.Kind) is not null)
                .Select(relation => $"{Verb(relation.Kind)} {WordsOf(relation.Claim)}")
                .Distinct(),
        ];
        return remarks.Length == 0 ? "comments on another claim" : Wording.List(remarks);
    }

    private string WordsOf(string id) =>
        _result.Known.FirstOrDefault(entry => entry.Claim.Id == id) is { Claim: var claim } ? Wording.Words(claim) : "another claim";

    private static string? Verb(ClaimRelationKind kind) => kind switch
    {
        ClaimRelationKind.Disowns => "denies having said",
        ClaimRelationKind.Impugns => "calls into question",
        ClaimRelationKind.Retracts => "takes back",
        ClaimRelationKind.Revises or ClaimRelationKind.RevisesSeries => "revises",
        ClaimRelationKind.Contradicts => "contradicts",
        _ => null,
    };

    private static string StanceOf(Stance stance) => stance switch
    {
        Stance.Denies => "denied",
        Stance.Believes => "a belief",
        Stance.Fears => "a fear",
        Stance.Hedges => "a possibility",
        _ => "",
    };

    /// <summary>
    /// When the voice spoke, or else when it was printed, where that is not told of all claims together. The day that the figure speaks of
    /// is not told again.
    /// </summary>
    private string Date(Claim claim)
    {
        Chain chain = claim.Chain;
        int speaking = OneRoute.Speaking(chain);
        bool isDated = claim.Period is not null && Period is null;
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
