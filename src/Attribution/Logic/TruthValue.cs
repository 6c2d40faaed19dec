namespace Attribution;

/// <summary>An answer that may be unknown: the three truth values of Kleene's strong logic.</summary>
public enum Answer
{
    /// <summary>What is stated leaves the question open.</summary>
    CannotSay,

    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,
}
