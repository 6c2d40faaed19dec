namespace Attribution;

/// <summary>The stance that the witness of a claim takes.</summary>
/// <remarks>
/// The stances that answer nothing (<see cref="Evades"/>, <see cref="NeitherConfirmsNorDenies"/>, <see cref="Silent"/>,
/// <see cref="Remarks"/>) have no value. Any other stance without a value speaks of the topic's own proposition: asserts it,
/// denies it, believes it.
/// </remarks>
public enum Stance
{
    /// <summary>Says that it is so.</summary>
    Asserts,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Was asked, and answered something else.</summary>
    Evades,

    /// <summary>Was asked, and declined to say either way.</summary>
    NeitherConfirmsNorDenies,

    /// <summary>Spoke, and did not mention it. Silence is not denial.</summary>
    Silent,

    /// <summary>Takes it to be so without claiming to know.</summary>
    Believes,

    /// <summary>Is afraid that it is or will be so.</summary>
    Fears,

    /// <summary>Says that it could, may or is likely to be so.</summary>
    Hedges,

    /// <summary>Speaks of another claim and not of the matter: withdraws it, disowns it or calls it into question.</summary>
    Remarks,
}
