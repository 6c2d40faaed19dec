namespace Attribution;

/// <summary>Writes the bounds that the words assert as an interval: "(1100, ∞)", "[40, 60] km".</summary>
internal static class IntervalFormat
{
    public static void Write(Estimate estimate, ref PhraseWriter writer)
    {
        if (estimate.Lower is { } lower)
        {
            writer.Write(lower.IsInclusive ? "[" : "(");
            writer.WritePlain(lower.Value);
        }
        else
        {
            writer.Write("(-∞");
        }

        writer.Write(writer.DecimalMark == ',' ? "; " : ", ");
        if (estimate.Upper is { } upper)
        {
            writer.WritePlain(upper.Value);
            writer.Write(upper.IsInclusive ? "]" : ")");
        }
        else
        {
            writer.Write("∞)");
        }

        if (estimate.Unit is not { } unit) return;
        writer.Write(" ");
        writer.Write(unit.ToString());
    }
}
