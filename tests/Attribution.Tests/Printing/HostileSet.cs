using System.Text;
using System.Text.Json;

namespace Attribution.Tests;

/// <summary>
/// A random set of claims whose texts all try to pass for the library's own, and the same set with harmless texts in their places: of one
/// structure, so that what is printed of them has one structure too.
/// </summary>
internal sealed class HostileSet
{
    private static readonly int Kinds = Enum.GetValues<ClaimRelationKind>().Length;

    private readonly Random _random;
    private readonly bool _isHostile;
    private readonly List<string> _ids;
    private int _texts;

    private HostileSet(int seed, bool isHostile)
    {
        _random = new(seed);
        _isHostile = isHostile;
        string[] visible =
        [
            .. Nasty.Pieces.Where(piece => piece.Length < 150 && piece.Trim() == piece && Printable.FirstHidden(piece) < 0),
        ];
        _ids = [];
        for (int i = 0; i < 12; i++)
        {
            string piece = visible[_random.Next(visible.Length)];
            _ids.Add(_random.Next(2) == 0 ? $"{piece}{Letters(i)}" : $"{Letters(i)}{piece}");
        }

        _ids.Sort(StringComparer.Ordinal);
        if (!isHostile) _ids = [.. _ids.Select((_, i) => "c" + Letters(i))];
    }

    /// <summary>The hostile set and the harmless one.</summary>
    public static (ClaimSet Hostile, ClaimSet Harmless) Of(int seed) =>
        (new HostileSet(seed, true).Build(), new HostileSet(seed, false).Build());

    private ClaimSet Build()
    {
        Source[] sources = new Source[5];
        for (int i = 0; i < sources.Length; i++)
        {
            sources[i] = new Source(
                "s" + Letters(i),
                Text(),
                (SourceKind)_random.Next(4),
                isNamed: _random.Next(5) > 0,
                aliases: [Text()],
                partOf: i > 0 && _random.Next(4) == 0 ? [sources[i - 1]] : null).WithExtensions(Own());
            if (_random.Next(5) == 0) sources[i] = Source.Confidential("s" + Letters(i), Text(), SourceKind.Person);
        }

        bool hasWords = _random.Next(6) == 0;
        Topic other = new("u", Text(), Text(), Accrual.Cumulative, Text(), Unit.Counted("soldiers"), parts: Parts.AddUp);
        Topic topic = new(
            "t", Text(), Text(), Accrual.Cumulative, Text(), Unit.Counted("soldiers"), parts: Parts.AddUp,
            relations: [new(TopicRelationKind.PartOf, "u")]);
        topic = topic.WithExtensions(Own());
        Scale scale = Rated();
        int count = _random.Next(1, 9);
        List<Claim> claims = [];
        for (int i = 0; i < count; i++)
        {
            Chain chain = Chain.From(Any(sources), medium: Maybe());
            for (int link = _random.Next(3); link > 0; link--)
            {
                Source next = Any(sources);
                chain = _random.Next(3) switch
                {
                    0 => chain.Quoting(next, medium: Maybe()),
                    1 => chain.Paraphrasing(next, medium: Maybe()),
                    _ => chain.BasedOn(next, medium: Maybe()),
                };
            }

            decimal figure = 100 * _random.Next(1, 40);
            ClaimValue value = hasWords ? new TextValue(Text(), _random.Next(3) == 0 ? Text() : null) : (_random.Next(4) switch
            {
                0 => Estimate.MoreThan(figure),
                1 => Estimate.Approximately(figure),
                2 => Estimate.Between(figure, 2 * figure),
                _ => Estimate.Of(figure),
            }).WithText(_random.Next(2) == 0 ? Text() + " zq" : null);
            Stance stance = _random.Next(6) == 0 ? Stance.Evades : _random.Next(6) == 0 ? Stance.Denies : Stance.Asserts;
            claims.Add(new Claim(
                _ids[i],
                chain,
                _random.Next(7) == 0 ? other : topic,
                stance == Stance.Evades ? null : value,
                stance,
                _random.Next(3) == 0 ? Scope.Of(("place", Text())) : null,
                modality: Maybe(),
                assessments: _random.Next(4) == 0 ? [scale[scale.Levels[0].Code]] : null,
                appearances: [Found(new(AppearancePlace.Body, Text(), Text())), new(AppearancePlace.Headline)],
                relations: i > 0 && _random.Next(3) == 0 ? [Related(i)] : null).WithEntry(Entered()).WithExtensions(Own()));
        }

        return ClaimSet.Create(claims, [topic, other], sources);
    }

    private Appearance Found(Appearance appearance) => _random.Next(2) == 0 ? appearance : appearance with
    {
        Url = Address(),
        Archive = Address(),
        Hash = ContentHash.Sha256([]),
        Translation = _random.Next(2) == 0 ? null : new(_isHostile ? "uk-x-verdict-merged" : "uk-x-aaaaaaa-bbbbbb", Maybe(), Maybe()),
    };

    private ClaimRelation Related(int i)
    {
        ClaimRelationKind kind = (ClaimRelationKind)_random.Next(Kinds);
        string? reason = Maybe(), upheld = Maybe();
        return new(
            kind, _ids[_random.Next(i)], reason, kind is ClaimRelationKind.Impugns or ClaimRelationKind.Disowns ? upheld : null);
    }

    private Scale Rated() => Scale.Create(
        "own" + Letters(_texts++),
        ScaleKind.Confidence,
        Text(),
        Text(),
        [ScaleLevel.Create(_ids[^1], 1, Text(), Text(), null, Text())],
        Text(),
        Address(),
        Text());

    /// <summary>An object of the user's own.</summary>
    private Extensions? Own() => _random.Next(4) > 0
        ? null
        : Extensions.Parse(JsonSerializer.Serialize(new Dictionary<string, string> { ["x" + Text()] = Text() }));

    /// <summary>An address with what an address may have of a text.</summary>
    private Uri Address()
    {
        string text = Text();
        StringBuilder path = new("https://example.org/");
        foreach (Rune rune in text.EnumerateRunes())
        {
            string one = rune.ToString();
            if (rune != Rune.ReplacementChar && !Rune.IsWhiteSpace(rune) && Printable.FirstHidden(one) < 0) path.Append(one);
        }

        string address = path.ToString();
        return new(Printable.FirstHidden(address) < 0 ? address : "https://example.org/" + Uri.EscapeDataString(path.ToString(20, 5)));
    }

    private EntryRecord? Entered() =>
        _random.Next(4) > 0 ? null : new(Text(), [new(Text())], [.. Enumerable.Range(0, _random.Next(6)).Select(_ => Slip())]);

    private EntryCorrection Slip() => new(Text(), Text(), NodaTime.Instant.FromUtc(2025, 1, 2, 0, 0));

    private string? Maybe() => _random.Next(3) == 0 ? Text() : null;

    /// <summary>A text of its own: what is printed of two is never the same.</summary>
    private string Text()
    {
        string own = Letters(_texts++);
        string piece = Nasty.Pieces[_random.Next(Nasty.Pieces.Length)], more = Nasty.Pieces[_random.Next(Nasty.Pieces.Length)];
        bool isBehind = _random.Next(2) == 0 && piece.Length + more.Length < 100;
        return !_isHostile ? "x" + own : isBehind ? $"{piece}{more}x{own}" : $"x{own}{piece}{more}x";
    }

    private T Any<T>(T[] items) => items[_random.Next(items.Length)];

    /// <summary>Letters that look like no others, for a number below 676.</summary>
    private static string Letters(int number)
    {
        const string Distinct = "abcdefghkopqsuwxyz";
        return $"{Distinct[number / Distinct.Length]}{Distinct[number % Distinct.Length]}";
    }
}
