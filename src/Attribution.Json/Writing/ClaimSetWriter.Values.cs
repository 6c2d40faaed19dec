namespace Attribution;

/// <content>Values, which the converters of single values write alike.</content>
internal sealed partial class ClaimSetWriter
{
    public static Scale[] OwnScales(IEnumerable<Claim> claims) =>
    [
        .. claims.SelectMany(claim => claim.Assessments)
            .Select(assessment => assessment.Scale)
            .Where(scale => Scales.Find(scale.Id) is null)
            .DistinctBy(scale => scale.Id)
            .OrderBy(scale => scale.Id, StringComparer.Ordinal),
    ];

    private void Write(Scale scale) => ScaleJson.Write(_json, scale);

    private void Write(ClaimValue? value) => ClaimValueJson.WriteMembers(_json, value);

    private void Write(Scope scope)
    {
        if (scope.Count == 0) return;
        _json.WritePropertyName("scope");
        ScopeJson.Write(_json, scope);
    }
}
