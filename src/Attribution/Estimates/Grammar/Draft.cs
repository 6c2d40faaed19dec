namespace Attribution;

/// <summary>The parts of an estimate while its phrase is being read.</summary>
internal struct Draft
{
    public EstimateForm? Form;
    public Bound? Lower;
    public Bound? Upper;
    public decimal? Best;
    public bool IsApproximate;
    public bool Varies;
    public Coverage? Coverage;
    public int Place;
    public Unit? Unit;

    public readonly Estimate Build(string text, decimal? whole) =>
        Estimate.Trusted(
            Form!.Value, Lower, Upper, Best, IsApproximate, Varies, Coverage ?? Attribution.Coverage.None, Place, Unit, text, whole);
}
