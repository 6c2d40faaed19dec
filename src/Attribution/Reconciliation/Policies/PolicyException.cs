namespace Attribution;

/// <summary>A policy threw while claims were reconciled, or returned what it must not.</summary>
public sealed class PolicyException : InvalidOperationException
{
    internal PolicyException(string policy, string? claim, Exception inner)
        : base(Printable.Message($"The policy '{policy}' failed{On(claim)}: {inner.Message}"), inner)
    {
        Policy = policy;
        Claim = claim;
    }

    /// <summary>The name of the policy.</summary>
    public string Policy { get; }

    /// <summary>The id of the claim that it failed on, or null where it was given several.</summary>
    public string? Claim { get; }

    private static string On(string? claim) => claim is null ? "" : $" on the claim '{Printable.Escaped(claim)}'";

    /// <summary>Calls a policy. If it throws, the exception names the policy and the claim.</summary>
    internal static T Guard<T>(string policy, string? claim, Func<T> call) =>
        Guard(policy, claim, static (call, _) => call(), call, 0);

    /// <summary>The same for a function without a closure, which is called for every claim.</summary>
    internal static T Guard<T, TPolicy, TGiven>(
        string policy, string? claim, Func<TPolicy, TGiven, T> call, TPolicy own, TGiven given)
    {
        try
        {
            return call(own, given);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            throw new PolicyException(policy, claim, exception);
        }
    }
}
