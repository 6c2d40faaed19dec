using CsCheck;
using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>A verdict of a moment knows nothing of what was said, printed or recorded later.</summary>
public class MomentLaws
{
    private static readonly LocalDate Day = new(2025, 1, 1);

    private static readonly Instant Noon = Instant.FromUtc(2025, 1, 1, 12, 0), Later = Noon + Duration.FromDays(3);

    private static readonly Source Latecomer = State("latecomer"), SameName = new("later-b", "B", SourceKind.Government);

    private static readonly Edtf After = Edtf.Parse("2026-05-04");

    private static readonly Gen<(Claim Draft, int Speaker, int Target, ClaimRelationKind Kind, bool IsElsewhere)[]> Additions =
        Gen.Select(
            ClaimSetGen.Any.Select(claims => claims[0]),
            Gen.Int[0, 4],
            Gen.Int[0, 20],
            Gen.Enum<ClaimRelationKind>(),
            Gen.Bool).Array[1, 6];

    public static TheoryData<string> Kinds => ["said", "published", "recorded"];

    private static ISelection Of(string kind) => kind switch
    {
        "said" => Selections.AsOfSaid(Day),
        "published" => Selections.AsOfPublished(Day),
        _ => Selections.AsOfRecorded(Noon),
    };

    /// <summary>Claims that are surely later by every date, on the topic of the others or on another, and speak of one of them.</summary>
    private static Claim[] LaterOnes(
        Claim[] claims, (Claim Draft, int Speaker, int Target, ClaimRelationKind Kind, bool IsElsewhere)[] added) =>
    [
        .. added.Select((each, i) =>
        {
            Claim target = claims[each.Target % claims.Length];
            Topic topic = each.IsElsewhere ? claims[0].Topic.With("elsewhere") : claims[0].Topic;
            Chain chain = each.Speaker switch
            {
                0 => Chain.From(Latecomer, After),
                1 => Chain.From(SameName, After),
                2 => Chain.From(Wire, After).Quoting(target.Chain.Witness.Speaker, After),
                _ => Chain.From(target.Chain.Witness.Speaker, After),
            };
            return new Claim(
                $"later-{i}",
                chain,
                topic,
                each.Draft.Value,
                each.Draft.Stance,
                each.Draft.Scope,
                each.Draft.Period,
                modality: "in later words",
                appearances: each.Draft.Appearances,
                recordedAt: Later,
                relations: [new ClaimRelation(each.Kind, target.Id, "a later reason")]);
        }),
    ];

    private static string Print(Reconciliation result) => string.Join(
        '\n',
        result.Grade,
        result.WitnessCount,
        result.ToString(),
        result.ToText(full: true),
        result.Votes,
        string.Join(' ', result.Refusals),
        string.Join(' ', result.Camps),
        result.Factor,
        result.Merged,
        string.Join(' ', result.Witnesses),
        string.Join('\n', result.Audit.Where(entry => !entry.Claim.Id.StartsWith("later-", StringComparison.Ordinal))));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_later_changes_nothing_and_is_not_told(string kind)
    {
        Reconciler reconciler = Reconciler.Default with { Selection = Of(kind) };
        Gen.Select(ClaimSetGen.Any, Additions).Sample(
            drawn =>
            {
                Claim[] more = LaterOnes(drawn.Item1, drawn.Item2);
                string topic = drawn.Item1[0].Topic.Id;
                string before = Print(reconciler.Reconcile(drawn.Item1.Set()));
                ClaimSet set = drawn.Item1.Concat(more).Set();
                Reconciliation after = reconciler.Reconcile(set.On(topic));
                return before == Print(after)
                    && before == Print(reconciler.ReconcileAll(set).Single(result => result.Topic.Id == topic))
                    && after.Audit.Length == set.On(topic).Count
                    && IsSilent(after);
            },
            iter: 3 * Check.Iter,
            print: drawn => $"{ClaimSetGen.Print(drawn.Item1)}\nand{ClaimSetGen.Print(LaterOnes(drawn.Item1, drawn.Item2))}");
    }

    [Fact]
    public void Where_nothing_was_known_nothing_is_told() => Additions.Sample(
        added =>
        {
            Claim[] none = [By(Latecomer, "0", Estimate.Of(1))];
            Claim[] later = [.. LaterOnes(none, added).Select(claim => claim.With(topic: Dead, relations: []))];
            Reconciliation result = (Reconciler.Default with { Selection = Selections.AsOfSaid(Day) }).Reconcile(later.Set());
            return result.Grade == Grade.Unanswered && IsSilent(result) && result.Audit.All(entry => entry.Reason!.Code == "said-later");
        },
        iter: Check.Iter);

    /// <summary>Whether the texts name none of the later claims, their sources and their words.</summary>
    private static bool IsSilent(Reconciliation result)
    {
        string texts = result.ToString() + result.ToText(full: true) + result.Votes;
        return !texts.Contains("later-", StringComparison.Ordinal)
            && !texts.Contains("LATECOMER", StringComparison.Ordinal)
            && !texts.Contains("later words", StringComparison.Ordinal)
            && !texts.Contains("later reason", StringComparison.Ordinal)
            && !texts.Contains("2026", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_audit_has_the_date_that_decided(string kind) => Law.Holds(ClaimSetGen.Any, claims =>
        (Reconciler.Default with { Selection = Of(kind) }).Reconcile(claims.Set()).Audit.All(entry =>
            entry.Date is { Length: > 0 } date
            && (kind != "recorded" || date == "recorded: not known")
            && (kind != "said" || entry.Claim.Chain.Witness.Date is not { } said || date == $"said {said}")));

    [Fact]
    public void A_later_moment_knows_no_less() => Gen.Select(ClaimSetGen.Any, Gen.Int[1, 4], Gen.Int[1, 4]).Sample(
        drawn =>
        {
            HashSet<string> Known(int day) => new(
                (Reconciler.Default with { Selection = Selections.AsOfSaid(new LocalDate(2024, 1, day)) })
                    .Reconcile(drawn.Item1.Set()).Audit.Where(entry => entry.Reason?.Code != "said-later").Select(entry => entry.Claim.Id),
                StringComparer.Ordinal);
            return Known(Math.Min(drawn.Item2, drawn.Item3)).IsSubsetOf(Known(Math.Max(drawn.Item2, drawn.Item3)));
        },
        iter: Check.Iter);
}
