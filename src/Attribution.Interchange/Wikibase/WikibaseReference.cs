using System.Text.Json;

namespace Attribution;

/// <summary>A chain as one reference: a flat list, in which the outermost source comes first, and one date of publication.</summary>
internal sealed class WikibaseReference(WikibaseOptions options)
{
    /// <summary>The most links that a chain has.</summary>
    private const int Longest = 64;

    /// <summary>What writes the reference of a chain; null for a claim by the wiki itself, which has none.</summary>
    public Action<Utf8JsonWriter>? Plan(Chain chain, LossList losses, string path)
    {
        if (chain == Chain.From(options.Wiki)) return null;
        Note(chain, losses, path);
        List<Source> sources = [.. chain.Links.SelectMany(link => link.Speaker.Sources)];
        for (int i = 0; i < sources.Count; i++)
        {
            if (Read(sources[i]) == sources[i]) continue;
            string name = Printable.Escaped(PublicNames.Name(sources[i], options));
            losses.Add(
                path,
                LossCodes.Source,
                ItemOf(sources[i]) is null
                    ? $"'{name}' has no item; its name stands alone. Add it to options.Sources."
                    : $"What is known of '{name}' beside its item is lost; add it to options.Sources.");
        }

        string? date = chain.Links.Length == 1 ? chain.Links[0].Date?.ToString() : null;
        if (date is not null && !WikibaseTime.CanWrite(date))
        {
            losses.Add($"{path}[0].date", LossCodes.FuzzyTime, $"'{date}' is not a day, a month, a year or a decade; it is lost.");
            date = null;
        }

        return json => Write(json, sources, date);
    }

    /// <summary>The chain that a reference is; null where it names no source.</summary>
    public Chain? Read(Json reference)
    {
        if (reference["snaks"] is not { IsObject: true } snaks) return null;
        reference.LeaveAllBut("hash", "snaks", "snaks-order");
        WikibaseId.CheckProperties(snaks);
        List<Source> sources = [];
        HashSet<string> ids = new(StringComparer.Ordinal);
        Edtf? date = null;
        foreach ((string property, Json all) in snaks.Members())
        {
            if (!all.IsArray) continue;
            foreach (Json snak in all.Items())
            {
                Edtf? published = property == WikibaseId.PublicationDate ? Date(snak) : null;
                if (published is not null && date is null) date = published;
                else if (SourceOf(property, snak) is { } source && ids.Add(source.Id)) sources.Add(source);
                else snak.Left(LossCodes.Ignored, $"The {property} of a reference was not read.");
            }
        }

        if (sources.Count == 0)
        {
            if (date is not null) reference.Left(LossCodes.Date, "The reference has a date and names no source; it was not read.");
            return null;
        }

        if (sources.Count > 1)
        {
            reference.Left(LossCodes.ChainDepth, "The reference names several sources and not how one drew on another: each "
                + "is taken as based on the next.");
        }

        if (sources.Count > Longest)
        {
            string count = FormattableString.Invariant($"The reference names {sources.Count} sources; the first {Longest} were read");
            reference.Left(LossCodes.ChainDepth, $"{count}, and the last of these is taken for the witness.");
        }

        return sources.Skip(1).Take(Longest - 1).Aggregate(Chain.From(sources[0], date), (chain, source) => chain.BasedOn(source));
    }

    private static Edtf? Date(Json snak) =>
        snak["datavalue"]?["value"] is { } time && WikibaseTime.Read(time) is { } edtf && Edtf.TryParse(edtf, out Edtf? date) ? date : null;

    private static void Note(Chain chain, LossList losses, string path)
    {
        if (chain.Links.Length > 1)
        {
            losses.Add(path, LossCodes.ChainDepth, "A reference is a flat list: who passed on whose word, how and when, is lost.");
        }

        foreach (Link link in chain.Links)
        {
            if (link.Speaker.Kind != SpeakerKind.Single)
            {
                losses.Add(path, LossCodes.ChainDepth, "A reference is a flat list: whether several spoke jointly, or one of "
                    + "them, is lost.");
            }

            if (link.Medium is { } medium) losses.Add(path, LossCodes.ChainDepth, $"The medium '{Printable.Escaped(medium)}' is lost.");
            if (link.Relation == LinkRelation.Observed) losses.Add(path, LossCodes.ChainDepth, "That the source has seen it is lost.");
        }
    }

    private string? ItemOf(Source source) =>
        options.Sources.FirstOrDefault(pair => pair.Value == source).Key
        ?? (WikibaseId.Is(PublicNames.Id(source, options), 'Q') ? PublicNames.Id(source, options) : null);

    /// <summary>The id, if it is an address that a person can open without giving a password away.</summary>
    private static string? UrlOf(string id) =>
        Uri.TryCreate(id, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0 ? id : null;

    /// <summary>What a reader makes of a source as it is written.</summary>
    private Source Read(Source source) =>
        ItemOf(source) is { } item ? OfItem(item)
        : UrlOf(PublicNames.Id(source, options)) is { } url ? new(url, url, SourceKind.Publication)
        : new("unread", "unread", SourceKind.Document);

    private Source OfItem(string item) => options.Sources.GetValueOrDefault(item) ?? new(item, item, SourceKind.Document);

    private Source? SourceOf(string property, Json snak)
    {
        Json? value = snak["datavalue"]?["value"];
        switch (property)
        {
            case WikibaseId.StatedIn:
                return value?["id"]?.Text() is { } item && WikibaseId.Is(item, 'Q') ? OfItem(item) : null;
            case WikibaseId.ReferenceUrl:
                return value?.Text() is { } text && UrlOf(text) is { } url ? Named(url, SourceKind.Publication) : null;
            case WikibaseId.AuthorName:
                return value?.Text() is { } name ? Named(name, SourceKind.Person) : null;
            default:
                return null;
        }
    }

    private static Source? Named(string name, SourceKind kind)
    {
        try
        {
            return new(name, name, kind);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private void Write(Utf8JsonWriter json, List<Source> sources, string? date)
    {
        ILookup<string, Source> by = sources.DistinctBy(source => PublicNames.Id(source, options)).ToLookup(PropertyOf);
        string[] order = [.. by.Select(group => group.Key)];
        json.WriteStartArray("references");
        json.WriteStartObject();
        json.WriteStartObject("snaks");
        foreach (string property in order)
        {
            json.WriteStartArray(property);
            foreach (Source source in by[property]) Write(json, property, source);
            json.WriteEndArray();
        }

        if (date is not null)
        {
            json.WriteStartArray(WikibaseId.PublicationDate);
            WikibaseSnak.Time(json, WikibaseId.PublicationDate, date);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartArray("snaks-order");
        foreach (string property in order) json.WriteStringValue(property);
        if (date is not null) json.WriteStringValue(WikibaseId.PublicationDate);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private string PropertyOf(Source source) =>
        ItemOf(source) is not null ? WikibaseId.StatedIn
        : UrlOf(PublicNames.Id(source, options)) is not null ? WikibaseId.ReferenceUrl
        : WikibaseId.AuthorName;

    private void Write(Utf8JsonWriter json, string property, Source source)
    {
        if (property == WikibaseId.StatedIn) WikibaseSnak.Item(json, property, ItemOf(source)!);
        else if (property == WikibaseId.ReferenceUrl) WikibaseSnak.Text(json, property, PublicNames.Id(source, options), "url");
        else WikibaseSnak.Text(json, property, PublicNames.Name(source, options), "string");
    }
}
