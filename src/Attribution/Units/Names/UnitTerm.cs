namespace Attribution;

/// <summary>One factor of a unit expression with its exponent, negative where it is divided by.</summary>
internal abstract record UnitTerm(int Exponent)
{
    /// <summary>What the factor is worth when its exponent is 1.</summary>
    public abstract Measure Measure { get; }

    /// <summary>An atom of UCUM, with the remark that its annotation makes, if any: "t{TNT}".</summary>
    internal sealed record OfAtom(Prefix? Prefix, Atom Atom, string? Remark, int Exponent) : UnitTerm(Exponent)
    {
        public override Measure Measure => Prefix is null
            ? Atom.Measure
            : Atom.Measure with { Factor = Atom.Measure.Factor * Prefix.Factor, Offset = Atom.Measure.Offset / Prefix.Factor };
    }

    /// <summary>A whole number.</summary>
    internal sealed record OfNumber(long Number, int Exponent) : UnitTerm(Exponent)
    {
        public override Measure Measure => Measure.One with { Factor = Number };
    }

    /// <summary>What is counted. Nouns count the same thing where they differ in case only.</summary>
    internal sealed record OfNoun(string Noun, int Exponent) : UnitTerm(Exponent)
    {
#pragma warning disable CA1308 // The folded noun is shown in messages, where capitals would shout.
        public override Measure Measure => Measure.Named($"{{{Noun.ToLowerInvariant()}}}");
#pragma warning restore CA1308
    }

    /// <summary>An ISO 4217 currency.</summary>
    internal sealed record OfCurrency(Iso4217 Currency, int Exponent) : UnitTerm(Exponent)
    {
        public override Measure Measure => Measure.Named(Currency.Code);
    }
}
