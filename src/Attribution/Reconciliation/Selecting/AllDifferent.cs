namespace Attribution;

/// <summary>What is known to hold of any part of some claims on a topic.</summary>
/// <param name="Claims">That no two of them say the same in one voice.</param>
/// <param name="Names">That no two of their sources look alike.</param>
internal readonly record struct AllDifferent(bool Claims, bool Names);
