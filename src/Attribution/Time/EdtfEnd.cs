namespace Attribution;

/// <summary>What an <see cref="Edtf"/> says of its start or of its end.</summary>
public enum EdtfEnd
{
    /// <summary>A date is stated there.</summary>
    Stated,

    /// <summary>There is one, but it is not known which: the empty side of <c>/1985</c>.</summary>
    Unknown,

    /// <summary>There is none; the time goes on without bound: the <c>..</c> of <c>1985/..</c> and <c>[..1984]</c>.</summary>
    Open,
}
