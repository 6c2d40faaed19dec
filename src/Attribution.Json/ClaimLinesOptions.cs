using System.Globalization;

namespace Attribution;

/// <summary>How <see cref="ClaimLines"/> reads: its limits, and whom it tells how far it is.</summary>
/// <remarks>Immutable; equal when all members are equal.</remarks>
public sealed record ClaimLinesOptions
{
    /// <summary>The length up to which lines are read unless told otherwise: 1 MiB.</summary>
    public const int DefaultMaximumLineBytes = 1024 * 1024;

    /// <summary>What is used if nothing is said.</summary>
    public static ClaimLinesOptions Default { get; } = new();

    /// <summary>What becomes of words that say other numbers than those beside them. Default: the claim is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public DifferingWords Words
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(
            nameof(value), value, $"The value is not defined; use {string.Join(", ", Enum.GetNames<DifferingWords>())}.");
    }

    /// <summary>
    /// The longest line, in bytes, that is read, from 1; memory for one line is taken up to twice this. Default: 1 MiB.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 1 GiB.</exception>
    public int MaximumLineBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024 * 1024 * 1024);
            field = value;
        }
    } = DefaultMaximumLineBytes;

    /// <summary>
    /// The most bytes that are read in all, from 1. Default: no limit, since claims are not kept; what is defined is, so set one for
    /// documents of strangers, and for <see cref="ClaimLines.ReadAll"/>, which keeps claims.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public long MaximumBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = long.MaxValue;

    /// <summary>Who is told how far the reading is, every 1,000 lines and at the end. Default: nothing is told.</summary>
    public IProgress<ClaimLinesProgress>? Progress { get; init; }

    /// <summary>"lines of up to 1,048,576 bytes, any number of bytes in all, words that differ refused".</summary>
    public override string ToString()
    {
        string all = MaximumBytes == long.MaxValue
            ? "any number of bytes"
            : string.Create(CultureInfo.InvariantCulture, $"up to {MaximumBytes:N0} bytes");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"lines of up to {MaximumLineBytes:N0} bytes, {all} in all, "
                + $"words that differ {(Words == DifferingWords.Refused ? "refused" : "told")}");
    }
}
