using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <content>Where a claim was found, who entered it, and the user's own objects.</content>
internal sealed partial class ClaimSetReader
{
    private static readonly Shape AppearanceShape = new(
        "an appearance", 1, "place", "locator", "words", "url", "archive", "retrieved", "hash", "translation");

    private static readonly Shape TranslationShape = new("a translation", 1, "language", "original", "translator");
    private static readonly Shape EntryShape = new("an entry", 0, "by", "reviews", "corrections");
    private static readonly Shape ReviewShape = new("a review", 1, "by", "at");
    private static readonly Shape CorrectionShape = new("a correction", 2, "by", "what", "at");

    private Appearance? ReadAppearance(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(AppearanceShape)) return null;
        AppearancePlace place = default;
        string? locator = null, words = null;
        Uri? url = null, archive = null;
        LocalDate? retrieved = null;
        ContentHash? hash = null;
        Translation? translation = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(AppearanceShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "place": place = cursor.Word<AppearancePlace>() ?? place; break;
                case "locator": locator = cursor.Text(); break;
                case "words": words = cursor.Text(); break;
                case "url": url = ReadAddress(ref cursor); break;
                case "archive": archive = ReadAddress(ref cursor); break;
                case "retrieved": retrieved = ReadDay(ref cursor); break;
                case "hash": hash = ReadHash(ref cursor); break;
                default: translation = ReadTranslation(ref cursor); break;
            }
        }

        Appearance appearance = new(place, locator, words);
        return seen < 1u << 3
            ? appearance
            : appearance with { Url = url, Archive = archive, Retrieved = retrieved, Hash = hash, Translation = translation };
    }

    /// <summary>An address that an appearance takes.</summary>
    private Uri? ReadAddress(ref JsonCursor cursor)
    {
        int offset = cursor.Offset;
        if (cursor.Text() is not { } text) return null;
        return _faults.Try(offset, "url", () => new Appearance(default) { Url = Address(text) }.Url!);

        static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
            ? address
            : throw new FormatException($"{Quote.Of(text)} is not an absolute address; write one such as https://example.org/page.");
    }

    private static LocalDate? ReadDay(ref JsonCursor cursor)
    {
        if (cursor.Text() is not { } text) return null;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day) && day.Year is >= 1 and <= 9999) return day;
        cursor.Fault("date", $"{Quote.Of(text)} is not a full date; write the day as 2024-12-23.");
        return null;
    }

    private ContentHash? ReadHash(ref JsonCursor cursor)
    {
        int offset = cursor.Offset;
        return cursor.Text() is { } text ? _faults.Try(offset, "hash", () => ContentHash.Parse(text)) : null;
    }

    private Translation? ReadTranslation(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(TranslationShape)) return null;
        Reference? language = null;
        string? original = null, translator = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(TranslationShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "language": language = ReadReference(ref cursor); break;
                case "original": original = cursor.Text(); break;
                default: translator = cursor.Text(); break;
            }
        }

        return language is not { } tag ? null : _faults.Try(tag.Offset, "language", () => new Translation(tag.Id, original, translator));
    }

    private EntryRecord? ReadEntry(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(EntryShape)) return null;
        string? by = null;
        List<EntryReview> reviews = [];
        List<EntryCorrection> corrections = [];
        uint seen = 0;
        int start = cursor.Offset;
        int faults = _faults.Count;
        while (cursor.NextMember(EntryShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "by": by = cursor.Text(); break;
                case "reviews": reviews = cursor.Items(ReadReview); break;
                default: corrections = cursor.Items(ReadCorrection); break;
            }
        }

        return _faults.Count > faults ? null : _faults.Try(start, "invalid", () => new EntryRecord(by, reviews, corrections));
    }

    private static EntryReview? ReadReview(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(ReviewShape)) return null;
        string? by = null;
        Instant? at = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(ReviewShape, ref seen, start, out string member))
        {
            if (member == "by") by = cursor.Text();
            else at = ReadInstant(ref cursor);
        }

        return by is null ? null : new(by, at);
    }

    private static EntryCorrection? ReadCorrection(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(CorrectionShape)) return null;
        string? by = null, what = null;
        Instant? at = null;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(CorrectionShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "by": by = cursor.Text(); break;
                case "what": what = cursor.Text(); break;
                default: at = ReadInstant(ref cursor); break;
            }
        }

        return by is null || what is null ? null : new(by, what, at);
    }

    private Extensions? ReadExtensions(ref JsonCursor cursor)
    {
        int offset = cursor.Offset;
        if (cursor.Object("an object (extensions)") is not { } own) return null;
        try
        {
            return Extensions.Of(own);
        }
        catch (FormatException refusal)
        {
            _faults.Add(offset, "extensions", Quote.Message(refusal.Message));
            return null;
        }
    }
}
