namespace Attribution;

/// <summary>The scales of reviewers: one for each reviewer and pair of ends, with the words that its reviews have for the
/// numbers.</summary>
internal sealed class SchemaOrgScales
{
    private const int MostLevels = 101;

    /// <summary>A scale with more levels is not one that a reviewer has; its search would take long.</summary>
    private const int MostRatings = 1_000;

    private readonly Dictionary<string, (string Reviewer, List<SchemaOrgRating> Ratings)> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Scale?> _made = new(StringComparer.Ordinal);

    /// <summary>Notes a rating, so that the scale has the words of all of them.</summary>
    public void Note(string reviewer, SchemaOrgRating rating)
    {
        string id = Id(reviewer, rating);
        if (!_seen.TryGetValue(id, out (string Reviewer, List<SchemaOrgRating> Ratings) found)) _seen[id] = found = (reviewer, []);
        found.Ratings.Add(rating);
    }

    /// <summary>The assessment that a rating is, on the scale of its reviewer.</summary>
    public Assessment? Find(string reviewer, SchemaOrgRating rating, Json place)
    {
        string id = Id(reviewer, rating);
        if (!_made.TryGetValue(id, out Scale? scale))
        {
            (string own, List<SchemaOrgRating> all) = _seen[id];
            List<SchemaOrgRating> ratings = [.. all.Distinct()];
            if (ratings.Count > MostRatings)
            {
                _made[id] = null;
                place.Problem("too-many-ratings", $"The reviewer has more than {MostRatings} different ratings; read fewer "
                    + "reviews at once.");
                return null;
            }

            _made[id] = scale = place.Try("rating", () => Scale.Create(
                id, ScaleKind.Credibility, $"Rating by {own}", "as published", rating.Value is null ? InWords(ratings)
                    : Numbered(rating, ratings)));
        }

        Assessment? found = scale is null ? null : place.Try("rating", () =>
            scale[rating.Value is { } value ? SchemaOrgRating.Code(value) : rating.Words!]);
        if (found is not null && rating.Value is not null && rating.Words is { } words
            && !string.Equals(found.Level.Label, words, StringComparison.OrdinalIgnoreCase))
        {
            place.Left(
                LossCodes.Words,
                $"The words '{Printable.Escaped(words)}' are lost: the reviewer has several for one number, or the same for several.");
        }

        return found;
    }

    private static IEnumerable<ScaleLevel> InWords(List<SchemaOrgRating> ratings) =>
        ratings.Select(rating => rating.Words!).Distinct(StringComparer.OrdinalIgnoreCase).Select(words => ScaleLevel.Create(words));

    private static IEnumerable<ScaleLevel> Numbered(SchemaOrgRating ends, List<SchemaOrgRating> ratings)
    {
        decimal low = Math.Min(ends.Worst, ends.Best), high = Math.Max(ends.Worst, ends.Best);
        List<decimal> values = [.. ratings.Select(rating => rating.Value!.Value), low, high];
        if (low == Math.Truncate(low) && high - low < MostLevels)
        {
            for (decimal value = low; value <= high; value++) values.Add(value);
        }

        // Ends that coincide put nothing in order: reviewers write −1, −1 and −1 where they do not rate.
        decimal[] inside = low == high ? [] : [.. values.Where(value => value >= low && value <= high).Distinct().OrderBy(value =>
            Math.Abs(value - ends.Best))];
        decimal[] outside = [.. values.Where(value => low == high || value < low || value > high).Distinct().Order()];
        ILookup<string, decimal> owners = ratings
            .Where(rating => rating.Words is not null)
            .Select(rating => (Words: rating.Words!, Value: rating.Value!.Value))
            .Distinct()
            .ToLookup(pair => pair.Words, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        HashSet<string> codes = [.. inside.Concat(outside).Select(SchemaOrgRating.Code)];
        for (int i = 0; i < inside.Length + outside.Length; i++)
        {
            decimal value = i < inside.Length ? inside[i] : outside[i - inside.Length];
            string[] words = [.. owners.Where(group => group.Distinct().Count() == 1 && group.First() == value
                && !codes.Contains(group.Key)).Select(group => group.Key)];
            yield return ScaleLevel.Create(
                SchemaOrgRating.Code(value), i < inside.Length ? i + 1 : null, words.Length == 1 ? words[0] : null);
        }
    }

    private static string Id(string reviewer, SchemaOrgRating rating)
    {
        string name = reviewer.Replace(':', '.');
        string ends = rating.Value is null ? "words" : $"{SchemaOrgRating.Code(rating.Worst)}-{SchemaOrgRating.Code(rating.Best)}";
        if (name.Length > 100) name = name[..(char.IsHighSurrogate(name[99]) ? 99 : 100)];
        return $"claimreview/{name}/{ends}";
    }
}
