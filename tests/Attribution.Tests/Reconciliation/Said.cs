namespace Attribution.Tests;

/// <summary>Short claims on one topic, for tests of the rules.</summary>
internal static class Said
{
    public static readonly Unit People = Unit.Counted("people");

    public static readonly Source Wire = new("wire", "the wire", SourceKind.Publication);

    public static readonly Topic Dead = new(
        "dead", "deaths", "the flood", Accrual.Cumulative, unit: People, nouns: ["dead"], parts: Parts.AddUp);

    public static Source State(string id) => new(id, id.ToUpperInvariant(), SourceKind.Government);

    public static Source Body(string id, params Source[] partOf) => new(id, id.ToUpperInvariant(), SourceKind.Organisation, partOf: partOf);

    public static Source Unnamed(string id, params Source[] partOf) =>
        new(id, "an official", SourceKind.Person, isNamed: false, partOf: partOf);

    public static Claim By(
        Speaker speaker,
        string id,
        ClaimValue? value,
        Stance stance = Stance.Asserts,
        Scope? scope = null,
        string? period = null,
        string? date = null,
        Topic? topic = null,
        params ClaimRelation[] relations) =>
        new(
            id,
            Chain.From(Wire).Quoting(speaker, date is null ? null : Edtf.Parse(date)),
            topic ?? Dead,
            value,
            stance,
            scope,
            period is null ? null : Edtf.Parse(period),
            relations: relations);

    public static Reconciliation Reconcile(params Claim[] claims) => Reconciler.Default.Reconcile(ClaimSet.Create(claims));
}
