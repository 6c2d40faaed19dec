using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>
/// Assessments as machine tags of the MISP taxonomies <c>admiralty-scale</c> and <c>estimative-language</c> (ICD 203):
/// <c>admiralty-scale:source-reliability="b"</c>.
/// </summary>
/// <remarks>
/// A document is an array of tags, as texts or as objects with the member <c>name</c>, or an object whose member <c>Tag</c> is such an
/// array, as a MISP attribute and event are, bare or as MISP exports them: <c>{"Event":{"Tag":[…]}}</c>. Without losses,
/// <c>Import(Export(assessments).Text).Value</c> has the elements of <c>assessments</c>.
/// </remarks>
public static class MispTags
{
    private const string Format = "MISP tags";

    private static readonly InterchangeOptions Default = new();

    private static readonly ImmutableArray<(string Prefix, Scale Scale)> Taxonomies =
    [
        ("admiralty-scale:source-reliability", Scales.AdmiraltyReliability),
        ("admiralty-scale:information-credibility", Scales.AdmiraltyCredibility),
        ("estimative-language:likelihood-probability", Scales.Icd203Likelihood),
        ("estimative-language:confidence-in-analytic-judgment", Scales.Icd203Confidence),
    ];

    // What MISP wraps what has tags in.
    private static readonly ImmutableArray<string> Wrappers = ["Event", "Attribute", "Object"];

    private static readonly FrozenSet<string> Shown = FrozenSet.ToFrozenSet(
    [
        "name", "id", "colour", "exportable", "org_id", "user_id", "hide_tag", "numerical_value", "is_galaxy", "is_custom_galaxy",
        "local_only", "inherited", "count", "attribute_count", "favourite",
    ]);

    /// <summary>The tag of an assessment; null where no taxonomy has its scale.</summary>
    /// <param name="assessment">The assessment.</param>
    public static string? ToTag(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        foreach ((string prefix, Scale scale) in Taxonomies)
        {
            if (scale == assessment.Scale) return $"{prefix}=\"{assessment.Level.Code.ToLowerInvariant().Replace(' ', '-')}\"";
        }

        return null;
    }

    /// <summary>Reads a tag; case is ignored.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="assessment">The assessment, or null where the tag is of another taxonomy or has another value.</param>
    public static bool TryFromTag([NotNullWhen(true)] string? tag, [NotNullWhen(true)] out Assessment? assessment)
    {
        assessment = null;
        foreach ((string prefix, Scale scale) in Taxonomies)
        {
            if (tag is null || !tag.StartsWith(prefix + "=\"", StringComparison.OrdinalIgnoreCase) || tag[^1] != '"') continue;
            foreach (ScaleLevel level in scale.Levels)
            {
                if (string.Equals(ToTag(scale[level.Code]), tag, StringComparison.OrdinalIgnoreCase)) assessment = scale[level.Code];
            }
        }

        return assessment is not null;
    }

    /// <summary>Writes tags: <c>["admiralty-scale:information-credibility=\"2\""]</c>.</summary>
    /// <param name="assessments">The assessments.</param>
    /// <param name="options">What becomes of losses; null for the defaults.</param>
    /// <exception cref="LossException">A scale has no taxonomy, and the options ask for a refusal.</exception>
    /// <exception cref="ArgumentException">A null is among the elements.</exception>
    public static Exported Export(IEnumerable<Assessment> assessments, InterchangeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        options ??= Default;
        LossList losses = new(Format, options.OnLoss);
        List<string> tags = [];
        int index = 0;
        foreach (Assessment assessment in assessments)
        {
            if (assessment is null) throw new ArgumentException("A null is among the assessments.", nameof(assessments));
            string path = FormattableString.Invariant($"assessments[{index++}]");
            if (ToTag(assessment) is { } tag)
            {
                tags.Add(tag);
            }
            else
            {
                losses.Add(path, LossCodes.Scale, "No taxonomy has the scale of "
                    + $"'{Printable.Escaped(assessment.ToString())}'; it is lost.");
            }
        }

        return losses.Finish(() => JsonOutput.Write(options, json =>
        {
            json.WriteStartArray();
            foreach (string tag in tags) json.WriteStringValue(tag);
            json.WriteEndArray();
        }));
    }

    /// <summary>Reads tags; those of other taxonomies are left.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The greatest size; null for the defaults.</param>
    /// <returns>The assessments, and the tags and members that were not read.</returns>
    /// <exception cref="InterchangeException">The document has no tags, or a tag of these taxonomies has a value that they do not
    /// have.</exception>
    public static Imported<IReadOnlyList<Assessment>> Import(string json, InterchangeOptions? options = null) =>
        JsonInput.Read(Format, json, (options ?? Default).MaximumBytes, Read);

    /// <inheritdoc cref="Import(string, InterchangeOptions?)" path="/*[not(self::param)]"/>
    /// <param name="utf8">A stream of UTF-8, read to its end; it stays open.</param>
    /// <param name="options">The greatest size; null for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Imported<IReadOnlyList<Assessment>> Import(Stream utf8, InterchangeOptions? options = null) =>
        JsonInput.Read(Format, utf8, (options ?? Default).MaximumBytes, Read);

    private static IReadOnlyList<Assessment>? Read(Json document)
    {
        Json tags = document;
        if (document.IsObject)
        {
            if (Tagged(document) is not { } inner) return null;
            tags = inner;
        }

        List<Assessment> assessments = [];
        foreach (Json tag in tags.Items())
        {
            Json? name = tag.IsObject ? tag["name"] : tag;
            if (tag.IsObject) LeaveWhatIsSaidOf(tag);
            if (name is not { } place) tag.Problem("no-name", "The tag has no name; add it.");
            else if (place.Text() is { } text && Read(place, text) is { } assessment) assessments.Add(assessment);
        }

        return assessments;
    }

    /// <summary>
    /// The tags of an event or attribute, bare or within a member of that name; null, and a problem, where there are none.
    /// </summary>
    private static Json? Tagged(Json document)
    {
        Json tagged = document;
        foreach (string wrapper in Wrappers)
        {
            if (document["Tag"] is not null || document[wrapper] is not { IsObject: true } inner) continue;
            document.LeaveAllBut(wrapper);
            tagged = inner;
            break;
        }

        if (tagged["Tag"] is { } tags)
        {
            tagged.LeaveAllBut("Tag");
            return tags;
        }

        tagged.Problem(
            "no-tags",
            tagged["response"] is { IsArray: true }
                ? "The object is an answer with several events; give one of them, or its tags."
                : tagged["Attribute"] is { IsArray: true }
                    ? "The event has no member Tag; give one of its attributes that has, or an array of tags."
                    : "The object has no member Tag; give its tags, or an array of tags.");
        return null;
    }

    /// <summary>Lists what a tag says beside its name; how it is shown, numbered and exported says nothing of what is tagged.</summary>
    private static void LeaveWhatIsSaidOf(Json tag)
    {
        foreach ((string name, Json value) in tag.Members())
        {
            if (!Shown.Contains(name) && !value.IsEmpty) value.Left(LossCodes.Ignored, "What the tag says beside its name was not read.");
        }
    }

    private static Assessment? Read(Json place, string text)
    {
        if (TryFromTag(text, out Assessment? assessment)) return assessment;
        if (Taxonomies.Any(taxonomy => text.StartsWith(taxonomy.Prefix + "=", StringComparison.OrdinalIgnoreCase)))
        {
            place.Problem("unknown-value", $"'{Printable.Escaped(text)}' has a value that its taxonomy does not have; correct it.");
        }
        else
        {
            place.Left(LossCodes.Ignored, $"The tag '{Printable.Escaped(text)}' is of another taxonomy; it was not read.");
        }

        return null;
    }
}
