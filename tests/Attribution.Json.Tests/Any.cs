using CsCheck;
using NodaTime;

namespace Attribution.Json.Tests;

/// <summary>Random claim sets that use all that the domain can say.</summary>
internal static partial class Any
{
    private static readonly Scale Own = Scale.Create(
        "own \"scale\" 😀",
        ScaleKind.Confidence,
        "</script>",
        "2025",
        [
            ScaleLevel.Create("a", 7, "A", band: new ProbabilityBand(0.10m, 0.9m, includesUpper: false), alternatives: "é"),
            ScaleLevel.Create("b"),
        ]);

    private static readonly Assessment[] Ratings =
        [.. Scales.All.Append(Own).SelectMany(scale => scale.Levels.Take(3).Select(level => scale[level.Code]))];

    /// <summary>Text all of which shows, as the keys of scopes are.</summary>
    private static readonly Gen<string> Key =
        Gen.String.Select(text => "k" + string.Concat(text.Where(c => char.IsLetterOrDigit(c) || char.IsPunctuation(c))));

    /// <summary>Text of any characters, with quotation marks, controls and letters outside the basic plane, and not blank.</summary>
    public static readonly Gen<string> Text =
        Gen.OneOf(
                Gen.Char.Where(c => !char.IsSurrogate(c)).Select(c => c.ToString()),
                Pick("a", "\"", "\\", "😀", "é", "</script>", "\n", "\0"))
            .Array[0, 12]
            .Select(parts => string.Concat(parts) + "x");

    /// <summary>Decimals of any size and scale.</summary>
    public static readonly Gen<decimal> Number =
        Gen.OneOf(
            Gen.Select(
                Gen.Int,
                Gen.Int,
                Gen.Int,
                Gen.Bool,
                Gen.Byte[0, 28],
                (low, middle, high, negative, scale) => new decimal(low, middle, high, negative, scale)),
            Gen.Select(Gen.Int[-5_000, 5_000], Gen.Byte[0, 3], (digits, scale) => new decimal(Math.Abs(digits), 0, 0, digits < 0, scale)),
            Gen.Int[0, 60].Select(thousands => thousands * 1_000m));

    private static readonly Gen<Unit?> AUnit = Pick("km", "mm", "km/h", "USD", "{soldiers}", "{casualties}").Select(Unit.Parse).Null();

    private static readonly Gen<Edtf?> Date =
        Pick("2024-12-23", "2024-12-23?", "/2024-12-23", "2024-08-0X", "2024-04~/2024-12-23", "2024-11", "2024-12-23/..", "[1667,1668]")
            .Select(Edtf.Parse).Null();

    public static readonly Gen<Estimate> Estimate =
        from form in Word<EstimateForm>()
        from numbers in Number.Array[3].Select(numbers => numbers.Order().ToArray())
        from flags in Gen.Bool.Array[4]
        from coverage in Gen.OneOf(
            Gen.Const(Coverage.Unknown), Pick(0.95m, 0.50m, 0.6827m, 0.0000000000000000000000000001m).Select(Coverage.Stated))
        from covered in Gen.Bool
        from place in Gen.Int[-28, 28].Nullable()
        from unit in AUnit
        from text in Text.Select(words => Unread(words)).Null()
        select Make(form, numbers, flags, covered ? coverage : Coverage.None, coverage, place, unit, text);

    public static readonly Gen<ClaimSet> ClaimSet =
        from sources in Sources()
        from topics in Topics()
        from claims in Claims(sources, topics)
        select Attribution.ClaimSet.Create(claims, topics, sources);

    /// <summary>Words that say no figure: those that do are held against the numbers.</summary>
    private static string Unread(string words) => Attribution.Estimate.TryParse(words, out _) ? "so many" : words;

    public static Gen<T?> Null<T>(this Gen<T> gen)
        where T : class =>
        Gen.Bool.SelectMany(none => none ? Gen.Bool.Select(_ => (T?)null) : gen.Select(value => (T?)value));

    public static Gen<T?> Nullable<T>(this Gen<T> gen)
        where T : struct =>
        Gen.Bool.SelectMany(none => none ? Gen.Bool.Select(_ => (T?)null) : gen.Select(value => (T?)value));

    public static Gen<T> Pick<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    public static Gen<T> Word<T>()
        where T : struct, Enum =>
        Pick(Enum.GetValues<T>());

    private static Estimate Make(
        EstimateForm form, decimal[] n, bool[] flags, Coverage free, Coverage needed, int? place, Unit? unit, string? text)
    {
        bool hedged = flags[0], varies = flags[1], low = flags[2] || n[0] == n[2], high = flags[3] || n[0] == n[2];
        Bound lower = new(n[0], low), upper = new(n[2], high);
        Bound all = Bound.Inclusive(n[1]);
        return form switch
        {
            EstimateForm.Exact => Create(all, all, n[1], false),
            EstimateForm.About or EstimateForm.OrderOfMagnitude => Create(null, null, n[1], true),
            EstimateForm.Nearly => Create(null, Bound.Exclusive(n[1]), null, true),
            EstimateForm.JustOver or EstimateForm.Vague => Create(new(n[0], flags[2]), null, null, true),
            EstimateForm.MoreThan => Create(Bound.Exclusive(n[0]), null, null, hedged, varies),
            EstimateForm.AtLeast => Create(Bound.Inclusive(n[0]), null, null, hedged, varies),
            EstimateForm.UpTo => Create(null, Bound.Inclusive(n[0]), null, hedged, varies),
            EstimateForm.LessThan => Create(null, Bound.Exclusive(n[0]), null, hedged, varies),
            EstimateForm.Range => Create(lower, upper, null, hedged, varies, free),
            EstimateForm.Alternatives => Create(Bound.Inclusive(n[0]), Bound.Inclusive(n[2]), null, hedged, varies),
            EstimateForm.PlusMinus => Create(Bound.Inclusive(n[0]), Bound.Inclusive(n[2]), n[1], hedged, false, needed),
            EstimateForm.BestWithRange => Create(lower, upper, n[1], hedged, varies, free),
            _ => throw new InvalidOperationException($"The form {form} has no generator."),
        };

        Estimate Create(Bound? from, Bound? to, decimal? best, bool approximate, bool varying = false, Coverage coverage = default) =>
            Attribution.Estimate.Create(form, from, to, best, approximate, varying, coverage, place, unit, text);
    }

    private static Gen<Source[]> Sources() =>
        from count in Gen.Int[2, 6]
        from drafts in Gen.Select(Text, Word<SourceKind>(), Gen.Bool, Text.Array[0, 2], Gen.Int[0, 63]).Array[count]
        from own in AnyProvenance.Extensions.Null().Array[count]
        select Link(drafts, own);

    private static Source[] Link((string Name, SourceKind Kind, bool Named, string[] Aliases, int Parents)[] drafts, Extensions?[] own)
    {
        List<Source> made = [];
        foreach ((string name, SourceKind kind, bool named, string[] aliases, int parents) in drafts)
        {
            IEnumerable<Source> partOf = [.. made.Where((_, i) => (parents & (1 << i)) != 0)];
            string id = $"source {drafts.Length - made.Count}";
            Source source = (aliases.Length, parents % 3) switch
            {
                (2, _) => Source.Confidential(Secret(made.Count, name, kind, aliases, partOf).WithExtensions(own[0]), name, id),
                (1, 0) => Source.Confidential(id, name, kind, partOf),
                _ => new(id, name, kind, named, aliases, partOf),
            };
            made.Add(source.WithExtensions(own[made.Count]));
        }

        return [.. made];
    }

    private static Source Secret(int number, string name, SourceKind kind, string[] aliases, IEnumerable<Source> partOf) =>
        new($"secret {number}", $"secret of {name}", kind, aliases: aliases.Select(alias => $"secret {alias}"), partOf: partOf);

    private static Gen<Topic[]> Topics() =>
        from count in Gen.Int[1, 4]
        from drafts in Gen.Select(Text, Word<Accrual>(), Text.Null(), AUnit, Gen.Enum<Parts>(), Gen.Int[0, 15]).Array[count]
        from floors in Gen.Bool
        from own in AnyProvenance.Extensions.Null().Array[count]
        select drafts.Select((draft, i) => new Topic(
            $"t{i}", draft.Item1, draft.Item1 + "?", draft.Item2, draft.Item3, draft.Item4,
            draft.Item4?.Kind == UnitKind.Count ? ["casualties", "North Korean soldiers"] : [],
            draft.Item5,
            Relations(i, draft.Item6, floors)).WithExtensions(own[i])).ToArray();

    // Relations to earlier topics alone, all bounding the same way, close no circle.
    private static List<TopicRelation> Relations(int topic, int earlier, bool floors)
    {
        string[] others = [.. Enumerable.Range(0, topic).Where(i => (earlier & (1 << i)) != 0).Select(i => $"t{i}")];
        List<TopicRelation> relations = [.. others.Select((id, i) => new TopicRelation(
            floors ? (i == 0 ? TopicRelationKind.PartOf : TopicRelationKind.DocumentedFloorOf)
                : TopicRelationKind.CeilingOf,
            id))];
        if (!floors && others.Length > 1) relations.Add(new(TopicRelationKind.SumOf, others));
        return relations;
    }

    private static Gen<Claim[]> Claims(Source[] sources, Topic[] topics) =>
        from count in Gen.Int[0, 6]
        from drafts in Claim(sources, topics, count).Array[count]
        select drafts.Select((draft, i) => draft(i)).ToArray();

    private static Gen<Func<int, Claim>> Claim(Source[] sources, Topic[] topics, int count) =>
        from chain in Chain(sources)
        from topic in Gen.Int[0, topics.Length - 1]
        from stance in Word<Stance>()
        from basis in Word<CountBasis>()
        from value in Gen.OneOf(
            Estimate.Select(estimate => (ClaimValue?)estimate),
            Gen.Select(Text, Text.Null(), (text, issue) => (ClaimValue?)new TextValue(text, issue)),
            Gen.Bool.Select(_ => (ClaimValue?)null))
        from scope in Gen.Select(Key, Text).Array[0, 2]
        from dates in Gen.Select(Date, Text.Null())
        from ratings in Pick(Ratings).Array[0, 2]
        from appearances in AnyProvenance.Appearance.Array[0, 3]
        from entry in AnyProvenance.Entry.Null()
        from extensions in AnyProvenance.Extensions.Null()
        from recorded in Gen.Long[Instant.MinValue.ToUnixTimeTicks(), Instant.MaxValue.ToUnixTimeTicks()].Nullable()
        from relations in Gen.Select(Word<ClaimRelationKind>(), Gen.Int[0, 5], Text.Null(), Text.Null()).Array[0, 2]
        let silent = stance is Stance.Evades or Stance.NeitherConfirmsNorDenies or Stance.Silent or Stance.Remarks
        select (Func<int, Claim>)(i => new Claim(
            $"S{i}", chain, topics[topic], silent ? null : value, stance,
            Scope.Of(scope.DistinctBy(pair => pair.Item1)), dates.Item1, dates.Item2, ratings,
            appearances,
            recorded is { } ticks ? Instant.FromUnixTimeTicks(ticks) : null,
            relations.Where(relation => relation.Item2 < i).Select(relation => new ClaimRelation(
                relation.Item1,
                $"S{relation.Item2}",
                relation.Item3,
                relation.Item1 is ClaimRelationKind.Disowns or ClaimRelationKind.Impugns ? relation.Item4 : null)),
            basis).WithEntry(entry).WithExtensions(extensions));

    private static Gen<Chain> Chain(Source[] sources) =>
        from links in Gen.Select(Gen.Int[0, sources.Length - 1], Word<SpeakerKind>(), Gen.Int[2, 4], Date, Text.Null()).Array[1, 4]
        from observed in Gen.Bool
        select Attribution.Chain.FromLinks(links.Select((link, i) =>
        {
            IEnumerable<Source> several = sources.Skip(link.Item1).Concat(sources).Distinct().Take(2);
            Speaker speaker = link.Item2 switch
            {
                SpeakerKind.Joint => Speaker.Joint(several),
                SpeakerKind.OneOf => Speaker.OneOf(several),
                _ => sources[link.Item1],
            };
            LinkRelation inner = observed ? LinkRelation.Observed : LinkRelation.Asserts;
            LinkRelation relation = i == links.Length - 1 ? inner : (LinkRelation)link.Item3;
            (Speaker, LinkRelation, Edtf?, string?) made = (speaker, relation, link.Item4, link.Item5);
            return made;
        }));
}
