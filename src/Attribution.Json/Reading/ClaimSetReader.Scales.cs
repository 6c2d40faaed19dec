namespace Attribution;

/// <content>Scales that are not published ones, and the assessments that use them by their ids.</content>
internal sealed partial class ClaimSetReader
{
    /// <summary>The scales that the document defines; null for one that could not be made.</summary>
    private readonly Dictionary<string, Scale?> _scales = new(StringComparer.Ordinal);

    private Scale? ReadScale(ref JsonCursor cursor)
    {
        Scale? scale = ScaleJson.Read(ref cursor, out Reference? id);
        if (id is not { } own || _scales.TryAdd(own.Id, scale)) return scale;
        if (_lines && scale is not null && scale.Equals(_scales[own.Id])) return scale;
        _faults.Add(own.Offset, "duplicate", $"Another scale has the id {Quote.Of(own.Id)}; give each its own.");
        return null;
    }

    private Assessment? ReadAssessment(ref JsonCursor cursor) => AssessmentJson.Read(ref cursor, FindScale);

    private Scale? FindScale(ref JsonCursor cursor)
    {
        if (Reference.Read(ref cursor) is not { } id) return null;
        if (_scales.TryGetValue(id.Id, out Scale? own)) return own;
        if (Scales.Find(id.Id) is { } published) return published;
        string known = string.Join(", ", Scales.All.Select(each => each.Id));
        _faults.Add(
            id.Offset,
            "unknown-scale",
            $"{Quote.Of(id.Id)} is not the id of a published scale, nor of one in 'scales'; define it there, or use one of {known}.");
        return null;
    }
}
