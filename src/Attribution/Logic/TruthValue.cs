namespace Attribution;

/// <summary>Yes, no, or that what is stated does not say: the three truth values of Kleene's strong logic.</summary>
public enum TruthValue
{
    /// <summary>What is stated leaves the question open.</summary>
    CannotSay,

    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,
}
