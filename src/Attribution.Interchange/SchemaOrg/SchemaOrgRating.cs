using System.Globalization;
using System.Text.Json;

namespace Attribution;

/// <summary>A rating: a number between a worst and a best one, words, or both.</summary>
internal sealed record SchemaOrgRating(decimal? Value, decimal Worst, decimal Best, string? Words)
{
    private const int LongestWords = 200;

    /// <summary>The rating that a level is: its own number where the scale has numbers, else its place in the order, or its words
    /// alone.</summary>
    public static SchemaOrgRating Of(Assessment assessment)
    {
        ScaleLevel[] ranked = [.. assessment.Scale.Levels.Where(level => level.Rank is not null)];
        bool hasNumbers = ranked.Length > 0 && ranked.All(level => Number(level.Code) is not null);
        string? words = assessment.Level.Label == assessment.Level.Code && hasNumbers ? null : assessment.Level.Label;
        if (hasNumbers && Number(assessment.Level.Code) is { } own)
        {
            return new(own, Number(ranked[^1].Code)!.Value, Number(ranked[0].Code)!.Value, words);
        }

        int last = ranked.Length == 0 ? 0 : ranked[^1].Rank!.Value;
        return assessment.Level.Rank is { } rank && last > 1
            ? new(last - rank + 1, 1, last, assessment.Level.Label)
            : new(null, 0, 0, assessment.Level.Label);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        if (Value is { } value)
        {
            json.WriteNumber("ratingValue", value);
            json.WriteNumber("bestRating", Best);
            json.WriteNumber("worstRating", Worst);
        }

        json.Text("alternateName", Words);
        json.WriteEndObject();
    }

    /// <summary>Reads a rating; null, and a problem, where it has neither a number nor words.</summary>
    public static SchemaOrgRating? Read(Json rating)
    {
        if (!rating.IsObject)
        {
            rating.WrongType("an object");
            return null;
        }

        rating.LeaveAllBut("@type", "ratingValue", "bestRating", "worstRating", "alternateName");
        decimal? value = Number(rating["ratingValue"]), best = Number(rating["bestRating"]), worst = Number(rating["worstRating"]);
        string? words = rating["alternateName"]?.Words()?.Trim();
        if (words is not null && (words.Length > LongestWords || Printable.Name(words, LongestWords) != words))
        {
            string remedy = $"Words of a rating have at most {LongestWords} characters, in one line; these were not read.";
            if (value is null) rating["alternateName"]!.Value.Problem("rating", remedy);
            else rating["alternateName"]!.Value.Left(LossCodes.Words, remedy);
            words = null;
        }

        if (rating.Notes.HasProblems) return null;
        if (value is null && words is null)
        {
            rating.Problem("no-rating", "The rating has neither ratingValue nor alternateName; add one.");
            return null;
        }

        // schema.org: where they are left out, 1 and 5 are assumed.
        return value is null ? new(null, 0, 0, words) : new(value, worst ?? 1, best ?? 5, words);
    }

    public static string Code(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static decimal? Number(string text) => ExactDecimal.TryParse(text, out decimal value) ? value : null;

    /// <summary>Publishers write numbers as numbers and as strings.</summary>
    private static decimal? Number(Json? number)
    {
        if (number is not { } given) return null;
        if (given.Kind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            given.WrongType("a number");
            return null;
        }

        if (!given.IsText) return given.Number();
        string? text = given.Text();
        if (text is null) return null;
        if (ExactDecimal.TryParse(text.Trim(), out decimal value)) return value;
        given.Problem("not-a-number", $"'{Printable.Escaped(text)}' is not a number; words belong into alternateName.");
        return null;
    }
}
