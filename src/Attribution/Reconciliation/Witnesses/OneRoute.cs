namespace Attribution;

/// <summary>The outlet through which all claims came, where there is one: its mistake would be the mistake of every witness.</summary>
internal static class OneRoute
{
    /// <summary>
    /// The outlet that every claim was passed on by, nearest to its speaker where there are several; null where there is none, or a source
    /// spoke itself.
    /// </summary>
    /// <param name="claims">Claims, each on its own route.</param>
    public static Speaker? Of(IEnumerable<Claim> claims)
    {
        List<Speaker>? common = null;
        foreach (Claim claim in claims)
        {
            Speaker[] outlets = [.. claim.Chain.Links.Take(Speaking(claim.Chain)).Select(link => link.Speaker)];
            if (common is null)
            {
                common = [.. outlets];
            }
            else
            {
                common.RemoveAll(speaker => !outlets.Contains(speaker));
            }

            if (common.Count == 0) return null;
        }

        return common is null ? null : common[^1];
    }

    /// <summary>The place in the chain of the source whose word the claim is told as: what it rests on lies behind it.</summary>
    public static int Speaking(Chain chain) => chain.Links.IndexOf(chain.Witness);
}
