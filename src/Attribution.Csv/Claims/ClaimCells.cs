using System.Collections.Immutable;
using NodaTime.Text;

namespace Attribution;

/// <summary>Puts claims into cells, as <see cref="ClaimCsvReader"/> reads them.</summary>
internal sealed class ClaimCells(ImmutableArray<Source> sources)
{
    /// <summary>The columns that every table has.</summary>
    public static ImmutableArray<ClaimColumn> Always { get; } =
    [
        ClaimColumn.Id, ClaimColumn.Source, ClaimColumn.Via, ClaimColumn.Said, ClaimColumn.Topic, ClaimColumn.Words, ClaimColumn.Scope,
        ClaimColumn.Period, ClaimColumn.Stance, ClaimColumn.PrintedIn,
    ];

    /// <summary>The columns that a table has if a claim needs them.</summary>
    public static ImmutableArray<ClaimColumn> IfNeeded { get; } =
    [
        ClaimColumn.Unit, ClaimColumn.Varies, ClaimColumn.Medium, ClaimColumn.Modality, ClaimColumn.Basis, ClaimColumn.BasedOn,
        ClaimColumn.Observed, ClaimColumn.Assessments, ClaimColumn.Link, ClaimColumn.Archive, ClaimColumn.Retrieved, ClaimColumn.Hash,
        ClaimColumn.RecordedAt, ClaimColumn.Relations,
    ];

    private readonly SourceNames _names = new(sources, makes: false);

    public static string Name(ClaimColumn column) => ClaimColumns.Names.Names[(int)column];

    public Dictionary<ClaimColumn, string?> Of(Claim claim)
    {
        ImmutableArray<Link> links = claim.Chain.Links;
        int source = links.Length - 1;
        while (source > 0 && links[source - 1].Relation == LinkRelation.IsBasedOn) source--;
        Appearance? first = claim.Appearances.IsEmpty ? null : claim.Appearances[0];
        string? words = claim.Value switch
        {
            Estimate estimate => estimate.Text ?? estimate.ToString("R"),
            TextValue text => text.Text,
            _ => null,
        };
        return new()
        {
            [ClaimColumn.Id] = claim.Id,
            [ClaimColumn.Source] = Text(links[source].Speaker),
            [ClaimColumn.Via] = string.Join(" > ", links.Take(source).Select(link => Text(link, How(link.Relation)))),
            [ClaimColumn.Said] = links[source].Date?.ToString(),
            [ClaimColumn.Topic] = claim.Topic.Id,
            [ClaimColumn.Words] = words,
            [ClaimColumn.Scope] = string.Join("; ", claim.Scope.Select(pair => $"{pair.Key}={pair.Value}")),
            [ClaimColumn.Period] = claim.Period?.ToString(),
            [ClaimColumn.Stance] = MemberCells.Spoken(claim.Stance),
            [ClaimColumn.PrintedIn] = string.Join("; ", claim.Appearances.Select(Text)),
            [ClaimColumn.Unit] = Unit(claim, words),
            [ClaimColumn.Varies] = claim.Value is Estimate { Varies: true } varying
            && Read(claim, words)?.Varies != varying.Varies ? "yes" : null,
            [ClaimColumn.Medium] = links[source].Medium,
            [ClaimColumn.Modality] = claim.Modality,
            [ClaimColumn.Basis] = claim.Basis == CountBasis.NotStated ? null : MemberCells.Spoken(claim.Basis),
            [ClaimColumn.BasedOn] = string.Join(" > ", links.Skip(source + 1).Select(link => Text(link, null))),
            [ClaimColumn.Observed] = claim.Chain.Innermost.Relation == LinkRelation.Observed ? "yes" : null,
            [ClaimColumn.Assessments] =
                string.Join("; ", claim.Assessments.Select(assessment => $"{assessment.Scale.Id}: {assessment.Level.Code}")),
            [ClaimColumn.Link] = first?.Url?.OriginalString,
            [ClaimColumn.Archive] = first?.Archive?.OriginalString,
            [ClaimColumn.Retrieved] = first?.Retrieved is { } day ? LocalDatePattern.Iso.Format(day) : null,
            [ClaimColumn.Hash] = first?.Hash?.ToString(),
            [ClaimColumn.RecordedAt] = claim.RecordedAt is { } instant ? InstantPattern.ExtendedIso.Format(instant) : null,
            [ClaimColumn.Relations] = string.Join("; ", claim.Relations.Select(Text)),
        };
    }

    private static Estimate? Read(Claim claim, string? words) =>
        words is not null && claim.Topic.TryReadEstimate(words, out Estimate? read, out _) ? read : null;

    private static string? Unit(Claim claim, string? words) =>
        claim.Value is Estimate { Unit: { } unit } && Read(claim, words)?.Unit != unit ? unit.Code : null;

    private static string? How(LinkRelation relation) => relation switch
    {
        LinkRelation.Quotes => "quotes",
        LinkRelation.Paraphrases => "paraphrases",
        _ => "based on",
    };

    private string Text(Link link, string? how)
    {
        string told = string.Join(", ", new[] { how, link.Date?.ToString(), link.Medium }.Where(part => part is not null));
        return told.Length == 0 ? Text(link.Speaker) : $"{Text(link.Speaker)} ({told})";
    }

    private string Text(Speaker speaker) =>
        string.Join(speaker.Kind == SpeakerKind.OneOf ? " | " : " & ", speaker.Sources.Select(Name));

    /// <summary>The name, or the id where the name is that of several sources.</summary>
    private string Name(Source source) =>
        _names.TryFind(source.Name, out Source? found, out _, out _) && found.Id == source.Id ? source.Name : source.Id;

    private static string Text(Appearance appearance)
    {
        string place = MemberCells.Spoken(appearance.Place);
        bool plain = appearance is { Place: AppearancePlace.Body, Locator: not null };
        string where = plain ? appearance.Locator! : appearance.Locator is null ? place : $"{place} ({appearance.Locator})";
        return appearance.Words is null ? where : $"{where} “{appearance.Words}”";
    }

    private static string Text(ClaimRelation relation)
    {
        string reason = relation.Reason is null ? "" : $" (reason: {relation.Reason})";
        string upheld = relation.Upheld is null ? "" : $" (upheld: {relation.Upheld})";
        return $"{NoteCell.Verb(relation.Kind)} {relation.Claim}{reason}{upheld}";
    }
}
