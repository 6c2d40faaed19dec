namespace Attribution;

/// <summary>Weighs a claim by its assessment on one scale, through a table of the caller's.</summary>
internal sealed class AssessmentWeighting : SharedWeighting
{
    private readonly Scale _scale;
    private readonly WeightTable _table;

    public AssessmentWeighting(Scale scale, IEnumerable<KeyValuePair<string, double>> weights, double? unassessed)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(weights);
        _scale = scale;
        _table = new(weights.Select(pair => KeyValuePair.Create(scale[pair.Key].Level.Code, pair.Value)), unassessed);
        Name = $"by {scale} ({_table.Describe("unassessed")})";
    }

    public override string Name { get; }

    public override double Whole(Claim claim, Witness witness)
    {
        ScaleLevel[] levels =
        [
            .. claim.Assessments.Where(assessment => assessment.Scale == _scale).Select(assessment => assessment.Level).Distinct(),
        ];
        return levels.Length switch
        {
            0 => _table.Rest ?? throw new InvalidOperationException(
                Printable.Message(
                    $"The claim '{claim.Id}' has no assessment on the scale {_scale}; "
                    + $"assess it, or state a weight for unassessed claims.")),
            1 => _table.Find(levels[0].Code) ?? throw new InvalidOperationException(
                Printable.Message(
                    $"The claim '{claim.Id}' is assessed {levels[0]} on the scale {_scale}, "
                    + $"for which the table has no weight; state one.")),
            _ => throw new InvalidOperationException(
                Printable.Message(
                    $"The claim '{claim.Id}' has several assessments on the scale {_scale}: "
                    + $"{string.Join(", ", levels.Select(level => level.Code))}; keep one.")),
        };
    }
}
