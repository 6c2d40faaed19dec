using System.Collections;
using System.Reflection;
using Attribution.Merging;
using NodaTime;

namespace Attribution.Tests;

/// <summary>
/// Every public type whose text is its own, made of ten thousand things and of a million characters, prints in bounded length and time.
/// </summary>
public class BigTextTests
{
    // Extensions print all that they are, and are limited by themselves.
    private const int Many = 10_000, OneLine = 70_000, Report = 3_000_000;

    /// <summary>Types whose text has several lines, or tells many of what has a text of its own.</summary>
    private static readonly HashSet<Type> Reports =
    [
        typeof(Reconciliation), typeof(Sensitivity), typeof(PolicyComparison), typeof(Votes), typeof(VoteAnswer), typeof(Timeline),
        typeof(TimelineRow), typeof(GroupedReconciliation), typeof(Totals), typeof(Sentence), typeof(Abstention),
    ];

    private static readonly string Huge = new('a', 1_000_000);

    private static readonly Unit Deaths = Unit.Counted("deaths");

    private static readonly Lazy<Dictionary<Type, List<object>>> Made = new(Everything);

    [Trait("Takes", "long")]
    [Fact]
    public void No_text_is_long_or_takes_long()
    {
        List<string> bad = [];
        foreach ((Type type, List<object> made) in Made.Value)
        {
            foreach (object one in made)
            {
                ThreadTime time = ThreadTime.OfThisThread();
                TimeSpan start = time.Now;
                int length = one.ToString()!.Length;
                TimeSpan taken = time.Now - start;
                if (length > (Reports.Contains(type) ? Report : OneLine)) bad.Add($"{type.Name} prints {length:N0} characters.");
                if (taken > TimeSpan.FromSeconds(1)) bad.Add($"{type.Name} takes {taken.TotalSeconds:F2} s.");
            }
        }

        Assert.Empty(bad.Distinct());
    }

    /// <summary>What is not made here has no text, and holds no collection: its text cannot grow.</summary>
    [Fact]
    public void What_holds_a_text_or_many_things_is_among_what_is_made()
    {
        string[] missing =
        [
            .. typeof(Claim).Assembly.GetExportedTypes()
                .Where(type => !type.IsEnum && !type.IsInterface && !type.ContainsGenericParameters)
                .Where(type => !type.IsSubclassOf(typeof(Exception)))
                .Where(type => type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType == type)
                .Where(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(HasMany))
                .Where(type => !Made.Value.Keys.Any(type.IsAssignableFrom) && !Small.Contains(type.Name))
                .Select(type => type.Name),
        ];
        Assert.True(missing.Length == 0, $"Nothing big is made of {string.Join(", ", missing)}.");
    }

    /// <summary>
    /// What prints numbers, how many things it has, a message of a bounded length, or the name of a policy, and none of its collections.
    /// </summary>
    private static readonly HashSet<string> Small =
    [
        "ProseWord", "EstimateWord", "UnitWord", "EstimateGrammar", "BeliefFusion", "LabelTruthMethod", "NumericTruthMethod",
        "MixedTruthMethod", "Trust", "Reconciler", "LabelTable", "MergedTable", "ClaimTable", "ConfusionMatrices", "TruthResult",
        "LearntReliability", "LearntTopic", "LearntWitness", "RowProblem", "Reading", "PlotColumn", "PlotOptions", "ScaledMean",
        "TrimAndFillResult", "BrooksIyengar", "CovarianceIntersection", "UnitMatch", "AnswerBelief", "LearntOnPredicate", "PlotData",
        // These tell a part of what they have, by tests of their own.
        "LinearPool", "MaximumOverlap", "MassFunction", "MetaRegressionResult", "GeneralisedLeastSquaresResult", "SumJudgement", "Totals",
        "Verdicts", "VoteBloc", "VoteFusion",
    ];

    private static bool HasMany(PropertyInfo property) =>
        property.PropertyType == typeof(string) || typeof(IEnumerable).IsAssignableFrom(property.PropertyType);

    private static Dictionary<Type, List<object>> Everything()
    {
        Dictionary<Type, List<object>> made = [];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (object root in Roots()) Visit(root, 0);
        return made;

        void Visit(object? one, int depth)
        {
            if (one is null or string || depth > 7 || (!one.GetType().IsValueType && !seen.Add(one))) return;
            Type type = one.GetType();
            if (type.Assembly == typeof(Claim).Assembly)
            {
                if (!made.TryGetValue(type, out List<object>? few)) made[type] = few = [];

                // The first are made of few things, and the biggest come from anywhere.
                if (few.Count < 300) few.Add(one);
                else if (Reports.Contains(type)) return;
                if (few.Count >= 300 || type.IsEnum) return;
                foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    bool isPlain = property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike;
                    if (isPlain) Visit(ValueOf(property, one), depth + 1);
                }
            }

            if (one is not IEnumerable items || type.Assembly == typeof(NodaTime.Instant).Assembly) return;
            foreach (object? item in items.Cast<object?>().Take(400)) Visit(item, depth + 1);
        }

        static object? ValueOf(PropertyInfo property, object one)
        {
            try
            {
                return property.GetValue(one);
            }
            catch (TargetInvocationException refusal) when (refusal.InnerException is InvalidOperationException or ArgumentException)
            {
                return null;
            }
        }
    }

    private static IEnumerable<object> Roots()
    {
        Source[] sources =
            [.. Each(i => new Source($"s{i}", i % 1_000 == 7 ? Huge : $"Source {i}", SourceKind.Person, aliases: [$"A {i}"]))];
        yield return new Source("aliases", Huge, SourceKind.Person, aliases: [.. Each(i => $"alias {i}")], partOf: sources[1..]);
        yield return Speaker.Joint(sources);
        yield return Speaker.OneOf(sources);
        yield return Scope.Of([.. Each(i => ($"key {i}", i == 0 ? Huge : $"value {i}"))]);
        Topic topic = new("t", Huge, Huge, Accrual.Cumulative, Huge, Deaths, nouns: [.. Each(i => $"noun{i}")]);
        yield return topic;
        yield return new TopicRelation(TopicRelationKind.SumOf, [.. Each(i => $"part{i}")]);
        yield return new TextValue(Huge, "garbled");
        yield return Assessments();
        yield return new ClaimRelation(ClaimRelationKind.Impugns, "c1", Huge);
        yield return ContentHash.Sha256(new byte[1_000_000]);
        if (!Estimate.TryParse(Huge, out _, out EstimateRefusal? refusal)) yield return refusal!;
        EntryRecord entry = new(
            Huge,
            [.. Each(i => new EntryReview($"reviewer {i}"))],
            [.. Each(i => new EntryCorrection($"it read {i}", i < 10 ? Huge : "it read 3", Instant.FromUnixTimeSeconds(i)))]);
        Appearance[] appearances =
        [
            .. Each(i => new Appearance(AppearancePlace.Body, $"paragraph {i}", i < 10 ? Huge : "words")
            {
                Translation = i < 10 ? new("uk", Huge, Huge) : null,
            }),
        ];
        Chain chain = Chain.From(sources[0], medium: Huge);
        yield return new Claim("huge", chain, topic, Estimate.Of(3), modality: Huge, appearances: appearances)
            .WithEntry(entry);
        yield return Unit.Counted(new('n', 254));

        Claim[] figures = [.. Each(i => new Claim($"c{i:D5}", Chain.From(sources[i]), topic, Estimate.Exactly(1_000 + (i % 900), Deaths)))];
        ClaimSet set = ClaimSet.Create(figures);
        yield return set;
        yield return (Reconciler.Default with { MaximumPairs = 2_000 }).Reconcile(set);
        ClaimSet.TryCreate(figures.Concat(figures.Select(claim => claim.With(value: Estimate.Of(1)))), [], [], out _, out var problems);
        yield return problems;
        yield return Reconciler.Default.Reconcile(ClaimSet.Create([.. Each(i => new Claim(
            $"r{i:D5}", Chain.From(sources[i]), topic, i == 0 ? Estimate.Of(5) : null, i == 0 ? Stance.Asserts : Stance.Evades,
            relations: i == 0 ? null : [new ClaimRelation(ClaimRelationKind.Impugns, "r00000", i < 10 ? Huge : null)]))]));

        Reconciliation words = Reconciler.Default.Reconcile(ClaimSet.Create([.. Each(1_500, i => new Claim(
            $"w{i:D5}", Chain.From(sources[i]), topic, new TextValue(i % 3 == 0 ? "the army" : $"answer {i} {Huge[..2_000]}")))]));
        yield return words;
        yield return Votes.Of(words);
        yield return Sensitivity.LeaveOneWitnessOut(Reconciler.Default, ClaimSet.Create([.. Each(1_050, i => new Claim(
            $"e{i:D5}",
            Chain.From(sources[i]),
            topic,
            i < 2 ? Estimate.Of(5) : null,
            i < 2 ? Stance.Asserts : Stance.Evades))]));
        ClaimSet days = ClaimSet.Create([.. Each(800, i => new Claim(
            $"d{i:D5}",
            Chain.From(sources[i % 40], Edtf.On(new LocalDate(2020, 1, 1).PlusDays(i / 4))),
            topic,
            Estimate.Exactly(100 + i, Deaths)))]);
        yield return Timeline.Of(days);
        yield return Reconciler.Default.ReconcileBy(
            ClaimSet.Create([.. Each(1_000, i => new Claim(
                $"p{i:D5}", Chain.From(sources[i]), topic, Estimate.Of(5), scope: Scope.Of(("place", $"P{i}"))))]), GroupKeys.Scope);
        yield return PolicyComparison.Of(
            ClaimSet.Create(figures.AsSpan(0, 3)),
            [.. Each(60, i => Readers.Relative((i + 1) / 1_000m))],
            [Mergers.Camps, Mergers.Median()]);

        double[] values = [.. Each(i => 1_000 + Math.Sin(i))], variances = [.. Each(i => 1.0 + (i % 7))];
        yield return Opinion.Vacuous(Many);
        yield return ConsistentSubset.FitGreedy(values, variances);
        yield return MetaAnalysis.Fit(values, variances);
        Reading[] readings = [.. Each(300, i => Readers.SignificantDigits.Read(Estimate.Of(100 + i)))];
        yield return Mergers.LinearPool().Merge(readings, [.. Each(300, _ => 1.0)]);
        yield return Distribution.Pert(0, 1, 3).Truncate(0.5, 2);
        yield return Edtf.Parse($"{{{string.Join(',', Each(190, i => 1000 + i))}}}");
    }

    private static Scale Assessments() => Scale.Create(
        "own",
            ScaleKind.Credibility,
            "name",
            Huge,
            [.. Each(i => ScaleLevel.Create($"l{i}", i + 1, i == 0 ? Huge : $"label {i}"))],
            Huge,
            note: Huge);

    private static IEnumerable<T> Each<T>(Func<int, T> make) => Each(Many, make);

    private static IEnumerable<T> Each<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);
}
