namespace Attribution;

/// <summary>How the sources of a <see cref="Speaker"/> speak together.</summary>
public enum SpeakerKind
{
    /// <summary>One source alone.</summary>
    Single,

    /// <summary>Several sources with one statement.</summary>
    Joint,

    /// <summary>One of several sources; the text leaves open which.</summary>
    OneOf,
}
