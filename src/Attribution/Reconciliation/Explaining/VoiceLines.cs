using System.Globalization;

namespace Attribution;

/// <summary>A line per voice: what it says, with stance, hedge, scope, period, route and date. Nothing of these is ever cut.</summary>
internal sealed class VoiceLines
{
    private readonly Reconciliation _result;
    private readonly HashSet<Claim> _outranked;
    private readonly ObjectionNotes _objections;
    private readonly Speaker? _outlet;

    public VoiceLines(Reconciliation result)
    {
        _result = result;
        _outranked =
        [
            .. result.Known.Where(entry => entry.Reason?.Code == "outranked").Select(entry => entry.Claim),
        ];
        AuditEntry[] known = [.. result.Known];
        _objections = new(result);
        Headlines = [.. known.Where(IsBareHeadline).Select(entry => entry.Claim)];
        Told = [.. known.Where(entry => !IsBareHeadline(entry))];
        Claim? first = Told.Select(entry => entry.Claim).FirstOrDefault();
        Scope = first is not null && Told.All(entry => entry.Claim.Scope.Equals(first.Scope)) ? first.Scope : Scope.Whole;
        Period = Told.All(entry => Equals(entry.Claim.Period, first!.Period)) ? first?.Period : null;

        // The headline names the outlet of the used claims.
        Speaker? outlet = result.WitnessCount.Maximum > 0 ? OneRoute.Of(Told.Select(entry => entry.Claim)) : null;
        _outlet = outlet is not null && outlet == result.OnlyRoute ? outlet : null;
    }

    /// <summary>Headlines that relay a figure without its hedge: a sentence tells them together.</summary>
    public Claim[] Headlines { get; }

    /// <summary>The claims that have a place on the lines.</summary>
    public AuditEntry[] Told { get; }

    /// <summary>The scope that all of them share; the whole where they do not share one.</summary>
    public Scope Scope { get; }

    /// <summary>The period that all of them share, or null.</summary>
    public Edtf? Period { get; }

    /// <summary>The name of each voice, and what it says.</summary>
    public List<(string Name, string Figures)> Lines()
    {
        List<(string Name, string Figures, string Ids)> lines = [];
        Dictionary<Claim, AuditEntry> told = Told.ToDictionary(entry => entry.Claim);
        foreach (Witness witness in _result.Witnesses)
        {
            AuditEntry[] own = [.. witness.Claims.Where(told.ContainsKey).Select(claim => told[claim])];
            if (own is [var only])
            {
                lines.Add((_result.Names.OnLine(only.Claim), Figure(only), Printable.Name(only.Claim.Id)));
                continue;
            }

            IEnumerable<IGrouping<string, AuditEntry>> voices = own
                .GroupBy(entry => _result.Names.OnLine(entry.Claim), StringComparer.Ordinal);
            foreach (IGrouping<string, AuditEntry> voice in voices)
            {
                IEnumerable<string> figures = voice
                    .OrderBy(entry => entry.Use)
                    .ThenByDescending(entry => Voice.DirectnessOf(entry.Claim))
                    .Select(Figure)
                    .GroupBy(figure => figure, StringComparer.Ordinal)
                    .Select(same => same.Count() is > 1 and int times
                        ? string.Create(CultureInfo.InvariantCulture, $"{same.Key} ×{times}")
                        : same.Key);
                lines.Add((voice.Key, string.Join(" · ", figures), Printable.Names(voice.Select(entry => entry.Claim.Id))));
            }
        }

        // Two officials of one description are told apart by their claims.
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<string> twice = [.. lines.Select(line => line.Name).Where(name => !seen.Add(name))];
        return [.. lines.Select(line => (ReportLines.Begin(line.Name) + Ids(line.Name, line.Ids), line.Figures))];

        string Ids(string name, string ids) => twice.Contains(name) ? $" [{ids}]" : "";
    }

    /// <summary>Whether there is nothing to tell of a headline but its figure, its outlet and the claim that it relays.</summary>
    private bool IsBareHeadline(AuditEntry entry) =>
        entry is { Use: ClaimUse.Discounted, Reason.Code: "relay" }
            && entry.Claim is { Stance: Stance.Asserts, Scope.Count: 0, Value: Estimate { Form: EstimateForm.Exact }, Modality: null } claim
            && claim is { Basis: CountBasis.NotStated, Chain.Links.Length: <= 2 }
            && Voice.DirectnessOf(claim) == Directness.Headline
            && !_objections.Has(claim)
            && (claim.Period is null || HasPeriodOfOriginal(claim));

    private bool HasPeriodOfOriginal(Claim claim)
    {
        foreach (ClaimRelation relation in claim.Relations)
        {
            if (relation.Kind != ClaimRelationKind.Relays) continue;
            foreach (AuditEntry entry in _result.Known)
            {
                if (entry.Claim.Id == relation.Claim && Equals(entry.Claim.Period, claim.Period)) return true;
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
        string figure = claim.Value is { } value ? Wording.Value(value) : Answer(entry);
        if (!claim.Scope.Equals(Scope)) figure += claim.Scope.Count == 0 ? " overall" : " " + Wording.In(claim.Scope);
        string details = string.Join(", ", Details(entry).Where(detail => detail.Length > 0));
        return details.Length > 0 ? $"{figure} ({details})" : figure;
    }

    private IEnumerable<string> Details(AuditEntry entry)
    {
        Claim claim = entry.Claim;
        if (claim.Value is not null) yield return StanceOf(claim.Stance);
        if (claim.Value is Estimate { Varies: true }) yield return "varies";
        if (claim.Relations.Any(relation => relation.Kind == ClaimRelationKind.AlternativeTo)) yield return "as an alternative";
        if (claim.Basis != CountBasis.NotStated) yield return Bases.Words(claim.Basis);
        if (!Equals(claim.Period, Period))
        {
            yield return claim.Period is { } period ? Wording.Short(Wording.Period(period)) : "for what time is not said";
        }

        yield return RouteWords.Of(claim, _result.Names.IsAscribed(claim), _outlet);
        if (claim.Modality is { } modality) yield return Wording.Quoted(modality);
        yield return Date(claim.Chain, claim.Period is not null && Period is null);
        if (Voice.DirectnessOf(claim) == Directness.Headline) yield return "headline";
        if (entry.Use != ClaimUse.Used && !_outranked.Contains(claim)) yield return Standing(entry);
        foreach (string objection in _objections.To(claim)) yield return objection;
    }

    /// <summary>What became of a claim that is not used, in as few words as it takes.</summary>
    private static string Standing(AuditEntry entry) => entry.Reason!.Code switch
    {
        "relay" => "a relay",
        "circular" => "relayed in a circle",
        "repeat" => "a repeat",
        "synthesis" => "a summary of others",
        "evades" or "neither" or "silent" or "fear" or "possibility" or "denial" or "no-figure" or "remark" or "retraction" => "",
        "none-reported" => "not an answer of zero",
        "garbled" => "cannot be read",
        "unit" => "in another unit than the topic's",
        "retracted" when Own(entry, " retracted it") is { } when => "withdrawn" + when,
        "retracted" => $"withdrawn: {Because(entry)}",
        "revised" or LaterAnswers.Lowered or "superseded" when Because(entry).StartsWith("lowered", StringComparison.Ordinal) =>
            Because(entry),
        "revised" when Own(entry, " replaced it with another figure") is { } when => "revised" + when,
        "revised" => $"revised: {Because(entry)}",
        "superseded" or LaterAnswers.Overtaken => $"overtaken by a later {(entry.Claim.Value is Estimate ? "figure" : "answer")}",
        LaterAnswers.Confirmed => "given again later",
        _ => $"{AuditEntry.InWords(entry.Use)}: {Because(entry)}",
    };

    /// <summary>The reason without what the line says anyhow: who it is, and which figure.</summary>
    private static string Because(AuditEntry entry)
    {
        string message = Wording.Plain(entry.Reason!.Message).TrimEnd('.'), lowered = "lowered it from " + Wording.Words(entry.Claim);
        string own = Wording.Who(entry.Claim) + " " + lowered;
        return message.StartsWith(own, StringComparison.Ordinal) ? "lowered" + message[own.Length..]
            : message.Replace(lowered, "lowered it", StringComparison.Ordinal);
    }

    /// <summary>When and why a voice took back its own word: it stands on that voice's line, so that it is not named again.</summary>
    private static string? Own(AuditEntry entry, string did)
    {
        string message = Wording.Plain(entry.Reason!.Message).TrimEnd('.'), own = Wording.Who(entry.Claim) + did;
        return message.StartsWith(own, StringComparison.Ordinal) ? message[own.Length..] : null;
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

    /// <summary>When the voice spoke, or else when it was printed, where that is not told of all claims together.</summary>
    /// <param name="chain">A route.</param>
    /// <param name="isDated">Whether the time that the figure speaks of stands beside it.</param>
    private string Date(Chain chain, bool isDated)
    {
        int speaking = OneRoute.Speaking(chain);
        if (chain.Links[speaking].Date is { } said) return (isDated ? "said " : "") + Wording.Short(Wording.Period(said));
        if (speaking == 0 || _outlet is not null || chain.Outermost.Date is not { } printed) return "";
        return $"printed {Wording.Short(Wording.Period(printed))}";
    }
}
