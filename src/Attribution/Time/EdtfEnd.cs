namespace Attribution;

/// <summary>What an <see cref="Edtf"/> says of its start or of its end.</summary>
public enum EdtfEnd
{
    /// <summary>A date is stated there.</summary>
    Stated,

    /// <summary>The end exists, but its date is not known: the empty side of <c>/1985</c>.</summary>
    Unknown,

    /// <summary>There is no end; the time is unbounded: the <c>..</c> of <c>1985/..</c> and <c>[..1984]</c>.</summary>
    Open,
}
