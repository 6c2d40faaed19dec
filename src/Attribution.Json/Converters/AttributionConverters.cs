using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Attribution.Merging;

namespace Attribution;

/// <summary>
/// The converters, one for each type, and contracts for these types alone, which a serializer without reflection asks for.
/// </summary>
internal sealed class AttributionConverters : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Entry> Entries = new()
    {
        [typeof(Estimate)] = For<Estimate, EstimateJsonConverter>(),
        [typeof(ClaimValue)] = For<ClaimValue, ClaimValueJsonConverter>(),
        [typeof(TextValue)] = For<TextValue, TextValueJsonConverter>(),
        [typeof(Unit)] = For<Unit, UnitJsonConverter>(),
        [typeof(Edtf)] = For<Edtf, EdtfJsonConverter>(),
        [typeof(Scope)] = For<Scope, ScopeJsonConverter>(),
        [typeof(Assessment)] = For<Assessment, AssessmentJsonConverter>(),
        [typeof(Scale)] = For<Scale, ScaleJsonConverter>(),
        [typeof(Source)] = For<Source, SourceJsonConverter>(),
        [typeof(Speaker)] = For<Speaker, SpeakerJsonConverter>(),
        [typeof(Link)] = For<Link, LinkJsonConverter>(),
        [typeof(Chain)] = For<Chain, ChainJsonConverter>(),
        [typeof(Topic)] = For<Topic, TopicJsonConverter>(),
        [typeof(Appearance)] = For<Appearance, AppearanceJsonConverter>(),
        [typeof(ClaimRelation)] = For<ClaimRelation, ClaimRelationJsonConverter>(),
        [typeof(Claim)] = For<Claim, ClaimJsonConverter>(),
        [typeof(ClaimSet)] = For<ClaimSet, ClaimSetJsonConverter>(),
        [typeof(Reconciliation)] = For<Reconciliation, ReconciliationJsonConverter>(),
        [typeof(GroupedReconciliation)] = For<GroupedReconciliation, GroupedReconciliationJsonConverter>(),
        [typeof(Timeline)] = For<Timeline, TimelineJsonConverter>(),
        [typeof(Sensitivity)] = For<Sensitivity, SensitivityJsonConverter>(),
        [typeof(PolicyComparison)] = For<PolicyComparison, PolicyComparisonJsonConverter>(),
        [typeof(Votes)] = For<Votes, VotesJsonConverter>(),
        [typeof(VoteFusion)] = For<VoteFusion, VoteFusionJsonConverter>(),
        [typeof(Totals)] = For<Totals, TotalsJsonConverter>(),
        [typeof(LearntReliability)] = For<LearntReliability, LearntReliabilityJsonConverter>(),
        [typeof(MergedTable)] = For<MergedTable, MergedTableJsonConverter>(),
    };

    public static void AddTo(JsonSerializerOptions options, EstimateNotation estimates)
    {
        options.Converters.Add(new EstimateJsonConverter(estimates));
        foreach ((Type type, Entry entry) in Entries)
        {
            if (type != typeof(Estimate)) options.Converters.Add(entry.Converter());
        }
    }

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Entries.TryGetValue(type, out Entry? entry) ? entry.Contract(options) : null;

    private static Entry For<T, TConverter>()
        where T : class
        where TConverter : JsonConverter<T>, new() =>
        new(
            static () => new TConverter(),
            static options => JsonMetadataServices.CreateValueInfo<T>(
                options, options.Converters.FirstOrDefault(one => one.CanConvert(typeof(T))) ?? new TConverter()));

    private sealed record Entry(Func<JsonConverter> Converter, Func<JsonSerializerOptions, JsonTypeInfo> Contract);
}
