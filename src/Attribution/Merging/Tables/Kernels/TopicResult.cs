namespace Attribution;

/// <summary>What a merger found for one topic, before it is written into the columns.</summary>
internal struct TopicResult
{
    public MergeStatus Status;
    public double Value;
    public double StandardError;
    public double Lower;
    public double Upper;
    public double TauSquared;
    public double Q;
    public int Agreeing;
    public int Camps;

    public static TopicResult Refused(MergeStatus status) => new() { Status = status };

    public static TopicResult Of(RealInterval range) => new() { Lower = range.Lower, Upper = range.Upper };

    /// <summary>A range, normalised as an interval's ends are: no −0.</summary>
    public static TopicResult OfRange(double lower, double upper) => new() { Lower = lower + 0.0, Upper = upper + 0.0 };
}
