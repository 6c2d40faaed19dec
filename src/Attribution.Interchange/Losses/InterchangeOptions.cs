using System.Globalization;

namespace Attribution;

/// <summary>What all formats of this package can be told. Immutable; a copy with one setting changed is made by <c>with</c>.</summary>
public record InterchangeOptions
{
    /// <summary>The size, in bytes of UTF-8, up to which documents are read unless the caller says otherwise: 16 MiB.</summary>
    public const int DefaultMaximumBytes = 16 * 1024 * 1024;

    /// <summary>What an export does about losses. Default <see cref="OnLoss.RefuseInvented"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public OnLoss OnLoss
    {
        get;
        init => field = value is OnLoss.RefuseInvented or OnLoss.Report or OnLoss.Throw
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Use RefuseInvented, Report or Throw.");
    }

    /// <summary>The size above which an import refuses a document. Default <see cref="DefaultMaximumBytes"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is not positive.</exception>
    public int MaximumBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    }

    = DefaultMaximumBytes;

    /// <summary>Whether an export writes one member a line, for people; lines end in LF. Default false.</summary>
    public bool Indented { get; init; }

    /// <summary>
    /// Whether an export writes the real ids and names of confidential sources instead of their public ones. Default false.
    /// </summary>
    public bool RevealConfidential { get; init; }

    /// <summary>
    /// "on a loss: RefuseInvented; documents of up to 16777216 bytes; written compactly; confidential sources kept", and the members of the
    /// format.
    /// </summary>
    public sealed override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"on a loss: {OnLoss}; documents of up to {MaximumBytes} bytes; written {(Indented ? "for people" : "compactly")}; "
                + $"confidential sources {(RevealConfidential ? "revealed" : "kept")}{OwnMembers}");

    /// <summary>The members of a format, as a person would write them, with what separates them from those of all.</summary>
    private protected virtual string OwnMembers => "";
}
