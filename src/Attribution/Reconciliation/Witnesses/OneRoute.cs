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
            int speaking = Speaking(claim.Chain);
            if (speaking == 0) return null;
            if (common is null)
            {
                common = new(speaking);
                for (int i = 0; i < speaking; i++) common.Add(claim.Chain.Links[i].Speaker);
            }
            else
            {
                common.RemoveAll(speaker => !IsOutlet(speaker, claim.Chain, speaking));
            }

            if (common.Count == 0) return null;
        }

        return common is null ? null : common[^1];
    }

    private static bool IsOutlet(Speaker speaker, Chain chain, int speaking)
    {
        for (int i = 0; i < speaking; i++)
        {
            if (chain.Links[i].Speaker.Equals(speaker)) return true;
        }

        return false;
    }

    /// <summary>The place in the chain of the source whose word the claim is told as: what it rests on lies behind it.</summary>
    public static int Speaking(Chain chain)
    {
        int at = 0;
        while (!ReferenceEquals(chain.Links[at], chain.Witness)) at++;
        return at;
    }
}
