namespace Attribution;

/// <summary>Something that a user must know of a result: why a value was refused, what was left out, what to beware of.</summary>
/// <param name="Code">A stable code, such as "single-witness".</param>
/// <param name="Message">What was found, as a sentence.</param>
/// <param name="Remedy">What would help, as a sentence; null where nothing would.</param>
public sealed record Finding(string Code, string Message, string? Remedy = null)
{
    /// <summary>The sentences, with the code in brackets.</summary>
    public override string ToString() => Remedy is null ? $"{Message} [{Code}]" : $"{Message} {Remedy} [{Code}]";
}
