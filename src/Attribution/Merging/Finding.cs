namespace Attribution;

/// <summary>Something that a user must know about a result: why a value was refused, what was left out, what to beware of.</summary>
/// <remarks>Equal when code, message and remedy are.</remarks>
public sealed class Finding : IEquatable<Finding>
{
    private readonly Func<string>? _message;

    /// <summary>States a finding.</summary>
    /// <param name="code">A stable code, such as "single-witness".</param>
    /// <param name="message">What was found, as a sentence.</param>
    /// <param name="remedy">What would help, as a sentence; null where nothing would.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> or <paramref name="message"/> is null or blank, or <paramref name="remedy"/> is blank.
    /// </exception>
    public Finding(string code, string message, string? remedy = null)
    {
        Argument.NotBlank(code);
        Argument.NotBlank(message);
        Argument.NullOrNotBlank(remedy);
        (Code, Message, Remedy) = (code, message, remedy);
    }

    /// <summary>A finding whose sentence may be long, and is made when it is first asked for.</summary>
    internal Finding(string code, Func<string> message) => (Code, _message) = (code, message);

    /// <summary>A stable code, such as "single-witness".</summary>
    public string Code { get; }

    /// <summary>What was found, as a sentence.</summary>
    public string Message => field ??= _message!();

    /// <summary>What would help, as a sentence; null where nothing would.</summary>
    public string? Remedy { get; }

    /// <summary>Whether two findings have the same code, message and remedy.</summary>
    public static bool operator ==(Finding? left, Finding? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two findings differ in code, message or remedy.</summary>
    public static bool operator !=(Finding? left, Finding? right) => !(left == right);

    /// <inheritdoc cref="operator =="/>
    public bool Equals(Finding? other) =>
        ReferenceEquals(this, other) || (other is not null && Code == other.Code && Message == other.Message && Remedy == other.Remedy);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Message, Remedy);

    /// <summary>The sentences, with the code in brackets.</summary>
    public override string ToString() => Printable.Passage(Remedy is null ? $"{Message} [{Code}]" : $"{Message} {Remedy} [{Code}]");
}
