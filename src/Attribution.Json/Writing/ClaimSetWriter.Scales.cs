namespace Attribution;

/// <content>Scales that are not published ones; those are known to every reader by their ids.</content>
internal sealed partial class ClaimSetWriter
{
    private static Scale[] OwnScales(ClaimSet set) =>
    [
        .. set.SelectMany(claim => claim.Assessments)
            .Select(assessment => assessment.Scale)
            .Where(scale => Scales.Find(scale.Id) is null)
            .DistinctBy(scale => scale.Id)
            .OrderBy(scale => scale.Id, StringComparer.Ordinal),
    ];

    private void Write(Scale scale)
    {
        _json.WriteStartObject();
        Text("id", scale.Id);
        Word("kind", scale.Kind);
        Text("name", scale.Name);
        Text("edition", scale.Edition);
        Array("levels", scale.Levels, Write);
        Text("citation", scale.Citation);
        Text("url", scale.Url?.OriginalString);
        Text("note", scale.Note);
        _json.WriteEndObject();
    }

    private void Write(ScaleLevel level)
    {
        _json.WriteStartObject();
        Text("code", level.Code);
        if (level.Rank is { } rank) _json.WriteNumber("rank", rank);
        if (level.Label != level.Code) Text("label", level.Label);
        Text("definition", level.Definition);
        if (level.Band is { } band) Write(band);
        Array("alternatives", level.Alternatives, Text);
        _json.WriteEndObject();
    }

    private void Write(ProbabilityBand band)
    {
        _json.WriteStartObject("band");
        _json.WriteNumber("lower", band.Lower);
        _json.WriteNumber("upper", band.Upper);
        if (!band.IncludesLower) _json.WriteBoolean("lowerInclusive", false);
        if (!band.IncludesUpper) _json.WriteBoolean("upperInclusive", false);
        _json.WriteEndObject();
    }
}
