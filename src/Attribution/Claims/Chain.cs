using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Attribution;

/// <summary>
/// The provenance of a claim: who passed it on from whom, outermost first. Built fluently:
/// <c>Chain.From(wire).Quoting(jointChiefs, date).BasedOn(intelligence)</c>.
/// </summary>
/// <remarks>Equal when the links are equal, in order. Each step returns a new chain.</remarks>
public sealed class Chain : IEquatable<Chain>
{
    /// <summary>The number of links that a chain may have.</summary>
    internal const int MaximumLength = 64;

    private Chain(ImmutableArray<Link> links) => Links = links;

    /// <summary>The links, outermost first; at least one. Only the innermost asserts or observed.</summary>
    public ImmutableArray<Link> Links { get; }

    /// <summary>The outermost link: where the claim was found.</summary>
    public Link Outermost => Links[0];

    /// <summary>The innermost link: the last that is known.</summary>
    public Link Innermost => Links[^1];

    /// <summary>
    /// The link of the innermost <em>named</em> source that is reached by quoting and paraphrasing, who answers for the claim. An unnamed
    /// source behind it ("initial information") is not a further witness, and basing on does not pass the word on: an author's inference
    /// from the data of another is the author's word. If no source that is reached is named, the innermost link that is.
    /// </summary>
    public Link Witness => field ??= FindWitness();

    /// <summary>The speakers behind the first link that is based on the next: the data that the word of the witness rests on.</summary>
    internal ImmutableArray<Speaker> Data
    {
        get
        {
            for (int i = 0; i < Links.Length; i++)
            {
                if (Links[i].Relation == LinkRelation.IsBasedOn) return [.. Links.Skip(i + 1).Select(link => link.Speaker)];
            }

            return [];
        }
    }

    /// <summary>A chain of one link, which asserts.</summary>
    /// <param name="speaker">Who says it; a <see cref="Source"/> converts.</param>
    /// <param name="date">When, or null if that is not said.</param>
    /// <param name="medium">The medium, as said; null if none is said.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="speaker"/> is null, or <paramref name="medium"/> is blank and not null.
    /// </exception>
    /// <example>
    /// <code language="cs">
    /// Source wire = new("wire", "the wire", SourceKind.Publication);
    /// Source chiefs = new("jcs", "the Joint Chiefs", SourceKind.Organisation);
    /// Console.WriteLine(Chain.From(wire).Quoting(chiefs, Edtf.Parse("2024-12-23")));    // the wire quotes the Joint Chiefs (2024-12-23)
    /// </code>
    /// </example>
    public static Chain From(Speaker speaker, Edtf? date = null, string? medium = null) =>
        new([Link.Of(speaker, LinkRelation.Asserts, date, medium)]);

    /// <summary>A chain from its links, for serializers.</summary>
    /// <param name="links">
    /// Speaker, relation to the next link, date and medium, outermost first; the last asserts or observed, the others do not.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is no link, there are more than 64, or a relation is not allowed at its place.
    /// </exception>
    public static Chain FromLinks(params IEnumerable<(Speaker Speaker, LinkRelation Relation, Edtf? Date, string? Medium)> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        List<(Speaker Speaker, LinkRelation Relation, Edtf? Date, string? Medium)> given =
            links as List<(Speaker, LinkRelation, Edtf?, string?)> ?? [.. links];
        Link[] made = new Link[given.Count];
        for (int i = 0; i < made.Length; i++) made[i] = Link.Of(given[i].Speaker, given[i].Relation, given[i].Date, given[i].Medium);
        ImmutableArray<Link> all = ImmutableCollectionsMarshal.AsImmutableArray(made);
        if (all.IsEmpty) throw new ArgumentException("A chain has at least one link; give the source that says it.", nameof(links));
        if (all.Length > MaximumLength)
        {
            throw new ArgumentException(
                Printable.Message($"A chain has at most {MaximumLength} links; this one has {all.Length}."), nameof(links));
        }

        for (int i = 0; i < all.Length; i++)
        {
            bool ends = all[i].Relation is LinkRelation.Asserts or LinkRelation.Observed;
            bool last = i == all.Length - 1;
            if (ends != last)
            {
                throw new ArgumentException(
                    last
                        ? $"The innermost link asserts or observed; '{all[i].Speaker}' {Verb(all[i].Relation)}."
                        : $"Only the innermost link asserts or observed; '{all[i].Speaker}' is link {i + 1} of {all.Length}, "
                            + "and quotes, paraphrases or is based on the next.",
                    nameof(links));
            }
        }

        return new(all);
    }

    /// <summary>Whether the links are equal, in order.</summary>
    public static bool operator ==(Chain? left, Chain? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether a link differs.</summary>
    public static bool operator !=(Chain? left, Chain? right) => !(left == right);

    /// <summary>The chain, its innermost link giving the own words of <paramref name="speaker"/>, who asserts.</summary>
    /// <inheritdoc cref="From" path="/param|/exception"/>
    /// <exception cref="InvalidOperationException">The chain has 64 links already.</exception>
    public Chain Quoting(Speaker speaker, Edtf? date = null, string? medium = null) => Extend(LinkRelation.Quotes, speaker, date, medium);

    /// <summary>The chain, its innermost link giving in other words what <paramref name="speaker"/> said.</summary>
    /// <inheritdoc cref="From" path="/param|/exception"/>
    /// <exception cref="InvalidOperationException">The chain has 64 links already.</exception>
    public Chain Paraphrasing(Speaker speaker, Edtf? date = null, string? medium = null) =>
        Extend(LinkRelation.Paraphrases, speaker, date, medium);

    /// <summary>The chain, its innermost link drawing on material of <paramref name="speaker"/>.</summary>
    /// <inheritdoc cref="From" path="/param|/exception"/>
    /// <exception cref="InvalidOperationException">The chain has 64 links already.</exception>
    public Chain BasedOn(Speaker speaker, Edtf? date = null, string? medium = null) =>
        Extend(LinkRelation.IsBasedOn, speaker, date, medium);

    /// <summary>The chain, its innermost link having seen or measured the matter itself.</summary>
    public Chain Observed() => new([.. Links[..^1], Innermost.With(LinkRelation.Observed)]);

    /// <inheritdoc/>
    public bool Equals(Chain? other) => ReferenceEquals(this, other) || (other is not null && Links.SequenceEqual(other.Links));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Chain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Links.Length, Outermost, Innermost);

    /// <summary>"the wire quotes the Joint Chiefs of Staff (2024-12-23), based on intelligence".</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(Outermost);
        for (int i = 1; i < Links.Length; i++)
        {
            bool based = Links[i - 1].Relation == LinkRelation.IsBasedOn;
            text.Append(based ? ", based on " : i == 1 ? $" {Verb(Links[0].Relation)} " : $", who {Verb(Links[i - 1].Relation)} ");
            text.Append(Links[i]);
        }

        return text.ToString();
    }

    private Link FindWitness()
    {
        int last = 0;
        while (Links[last].Relation is LinkRelation.Quotes or LinkRelation.Paraphrases) last++;
        for (int i = last; i >= 0; i--)
        {
            if (Links[i].Speaker.IsNamed) return Links[i];
        }

        return Links[last];
    }

    // Of a link that leads on to another.
    private static string Verb(LinkRelation relation) => relation switch
    {
        LinkRelation.Quotes => "quotes",
        LinkRelation.Paraphrases => "paraphrases",
        _ => "is based on",
    };

    private Chain Extend(LinkRelation relation, Speaker speaker, Edtf? date, string? medium) =>
        Links.Length < MaximumLength
            ? new([.. Links[..^1], Innermost.With(relation), Link.Of(speaker, LinkRelation.Asserts, date, medium)])
            : throw new InvalidOperationException(
                Printable.Message($"A chain has at most {MaximumLength} links; no further link can be added."));
}
