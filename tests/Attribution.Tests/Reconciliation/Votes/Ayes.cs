namespace Attribution.Tests;

/// <summary>Short answers in words, for tests of votes.</summary>
internal static class Ayes
{
    public static readonly Topic Deployed = new("deployed", "deployment of troops", "the north", Accrual.FixedAttribute);

    public static readonly Topic Culprit = new("culprit", "who blew up the dam", "the dam", Accrual.FixedAttribute);

    public static Claim Yes(Speaker speaker, string id, params ClaimRelation[] relations) =>
        Said.By(speaker, id, null, topic: Deployed, relations: relations);

    public static Claim No(Speaker speaker, string id, params ClaimRelation[] relations) =>
        Said.By(speaker, id, null, Stance.Denies, topic: Deployed, relations: relations);

    public static Claim Names(Speaker speaker, string id, string who) => Said.By(speaker, id, new TextValue(who), topic: Culprit);

    public static Votes Count(params Claim[] claims) => Said.Reconcile(claims).Votes;
}
