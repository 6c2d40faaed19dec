using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <content>Where a claim was found, who entered it, and the user's own objects.</content>
internal sealed partial class ClaimSetWriter
{
    private void Write(Appearance appearance)
    {
        _json.WriteStartObject();
        Word("place", appearance.Place);
        Text("locator", appearance.Locator);
        Text("words", appearance.Words);
        Text("url", appearance.Url?.OriginalString);
        Text("archive", appearance.Archive?.OriginalString);
        Text("retrieved", appearance.Retrieved is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Text("hash", appearance.Hash?.ToString());
        if (appearance.Translation is { } translation)
        {
            _json.WriteStartObject("translation");
            Text("language", translation.Language);
            Text("original", translation.Original);
            Text("translator", translation.Translator);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void Write(EntryRecord? entry)
    {
        if (entry is null) return;
        _json.WriteStartObject("entry");
        Text("by", entry.By);
        Array("reviews", entry.Reviews, review =>
        {
            _json.WriteStartObject();
            Text("by", review.By);
            Write("at", review.At);
            _json.WriteEndObject();
        });
        Array("corrections", entry.Corrections, correction =>
        {
            _json.WriteStartObject();
            Text("by", correction.By);
            Text("what", correction.What);
            Write("at", correction.At);
            _json.WriteEndObject();
        });
        _json.WriteEndObject();
    }

    private void Write(Extensions? extensions)
    {
        if (extensions is null) return;
        _json.WritePropertyName("extensions");
        extensions.WriteTo(_json);
    }

    private void Write(string member, Instant? instant) =>
        Text(member, instant is { } at ? InstantPattern.ExtendedIso.Format(at) : null);
}
