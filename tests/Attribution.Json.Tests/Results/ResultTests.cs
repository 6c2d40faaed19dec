using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Attribution.Json.Tests;

public class ResultTests
{
    /// <summary>Public properties that are not members of the JSON, each with its reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["RealInterval.HasLower"] = "The member lower is there.",
        ["RealInterval.HasUpper"] = "The member upper is there.",
        ["RealInterval.IsBounded"] = "Both ends are there.",
        ["RealInterval.IsPoint"] = "The ends are equal.",
        ["RealInterval.Width"] = "The ends say it.",
        ["GroupedReconciliation.Count"] = "The length of groups.",
        ["GroupedReconciliation.Item"] = "An item of groups.",
        ["PolicyComparison.Item"] = "A cell, found by reader and merger.",
        ["Totals.Included"] = "The parts of which isIncluded is true.",
        ["Totals.LeftOut"] = "The parts of which isIncluded is false.",
        ["TimelineRow.Falls"] = "The changes of which isFall is true.",
        ["TimelineRow.Verdict"] =
            "Not held: the claims of the day are reconciled when it is asked for. Its grade, witnesses and merged value are members.",
        ["TimelineSeries.Figures"] = "The figures of the rows, by source; the series have their numbers.",
        ["SensitivityRow.Without"] =
            "Not held: the claims without those of the row are reconciled when it is asked for. Its grade is a member.",
        ["MergedTable.Statuses"] = "A member of each row.",
        ["MergedTable.Counts"] = "A member of each row.",
        ["MergedTable.Values"] = "A member of each row.",
        ["MergedTable.StandardErrors"] = "A member of each row.",
        ["MergedTable.Lower"] = "In the range of each row.",
        ["MergedTable.Upper"] = "In the range of each row.",
        ["MergedTable.TauSquared"] = "A member of each row.",
        ["MergedTable.Q"] = "A member of each row.",
        ["MergedTable.Agreeing"] = "A member of each row.",
        ["MergedTable.CampCounts"] = "A member of each row.",
        ["Opinion.Evidence"] = "Computed of beliefs and uncertainty.",
        ["Opinion.Concentrations"] = "Computed of beliefs, uncertainty and base rates.",
        ["Opinion.IsVacuous"] = "The uncertainty is 1.",
        ["Opinion.IsDogmatic"] = "The uncertainty is 0.",
        ["MassFunction.Frame"] = "The set of all answers.",
        ["MassFunction.Item"] = "The mass of a set, among the focal sets.",
        ["MergedTable.Item"] = "An item of rows.",
        ["TruthResult.Method"] = "A member of what was learnt.",
        ["TruthResult.IsLearnt"] = "A member of what was learnt.",
        ["TruthResult.Sources"] = "The reliability of each witness.",
        ["TruthResult.Findings"] = "The findings of what was learnt, where sources have names in place of numbers.",
        ["NumericTruths.Truths"] = "The truth of each topic.",
        ["NumericTruths.StandardErrors"] = "The standard error of each topic.",
        ["NumericTruths.ClaimCounts"] = "The length of the claims of each topic.",
        ["NumericTruths.ErrorVariances"] = "A column of the method, of which the weights are made.",
        ["LabelTruths.Confusion"] = "A matrix for each source by labels that have numbers: asked for in a program.",
        ["MixedTruths.Numbers"] = "The topics that have a truth.",
        ["MixedTruths.Labels"] = "The topics that have answers.",
        ["LearntOnPredicate.Witness"] = "The source of its errors numbers the witness.",
    };

    public static TheoryData<string> Kinds => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_public_property_of_a_result_is_in_the_json_or_left_out_for_a_reason(string kind)
    {
        foreach ((object result, string json) in Samples.All[kind]())
        {
            JsonElement root = JsonDocument.Parse(json).RootElement;
            Assert.Equal(("attribution/results", 1), (root.GetProperty("format").GetString(), root.GetProperty("version").GetInt32()));
            Assert.True(root.TryGetProperty(kind, out JsonElement element), json);
            Same(result, element, kind);
            EveryReferenceIsDefined(root);
        }
    }

    [Fact]
    public void Every_property_that_is_left_out_exists() => Assert.Empty(LeftOut.Keys.Except(
        typeof(Claim).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties().Select(property => $"{type.Name}.{property.Name}"))));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_result_is_not_read_back_and_the_exception_says_what_to_do(string kind)
    {
        (object result, string json) = Samples.All[kind]()[0];
        JsonSerializerOptions options = new JsonSerializerOptions().AddAttribution();
        NotSupportedException refusal =
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, result.GetType(), options));
        Assert.Contains("again", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(JsonDocument.Parse(json).RootElement.GetRawText().Length, json.Length);
        using JsonDocument written = JsonDocument.Parse(JsonSerializer.Serialize(result, result.GetType(), options));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, written.RootElement));
    }

    [Fact]
    public void A_result_in_a_users_type_is_written_by_reflection_and_by_a_context()
    {
        Reconciliation result = Reconciler.Default.Reconcile(Samples.Casualties);
        Report report = new() { Verdict = result };
        string byReflection = JsonSerializer.Serialize(report, new JsonSerializerOptions().AddAttribution());
        ReportContext context = new(new JsonSerializerOptions().AddAttribution());
        Assert.Equal(byReflection, JsonSerializer.Serialize(report, context.Report));
        const string Begin = """{"Verdict":{"format":"attribution/results","version":1,"reconciliation":{"topic":""";
        Assert.StartsWith(Begin, byReflection, StringComparison.Ordinal);
    }

    /// <summary>
    /// Two for and one against, each worth 2 · 0.8/0.2 = 8 observations: (16, 8) and the prior's 2 are 8/13, 4/13 and 1/13.
    /// </summary>
    [Fact]
    public void An_opinion_has_a_belief_for_each_answer_and_what_is_left()
    {
        Topic topic = new("t", "deployment", "the north", Accrual.FixedAttribute);
        ClaimSet claims = [Says("a", Stance.Asserts), Says("b", Stance.Asserts), Says("c", Stance.Denies)];
        VoteFusion fused = Reconciler.Default.Reconcile(claims).Votes.Fuse(BeliefFusion.Cumulative, Trust.Same(0.8));
        using JsonDocument document = JsonDocument.Parse(ResultJson.ToJson(fused));
        JsonElement opinion = document.RootElement.GetProperty("voteFusion").GetProperty("opinion");
        Assert.Equal(8.0 / 13, opinion.GetProperty("beliefs")[0].GetDouble(), 1e-12);
        Assert.Equal(4.0 / 13, opinion.GetProperty("beliefs")[1].GetDouble(), 1e-12);
        Assert.Equal(1.0 / 13, opinion.GetProperty("uncertainty").GetDouble(), 1e-12);
        Assert.Equal([0.5, 0.5], opinion.GetProperty("baseRates").EnumerateArray().Select(rate => rate.GetDouble()));

        Claim Says(string id, Stance stance) =>
            new(id, Chain.From(new Source(id, id, SourceKind.Government)), topic, null, stance);
    }

    [Fact]
    public void The_same_result_gives_the_same_bytes_in_every_culture()
    {
        string json = ResultJson.ToJson(Reconciler.Default.Reconcile(Samples.Casualties), indented: true);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(json, ResultJson.ToJson(Reconciler.Default.Reconcile(Samples.Casualties), indented: true));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.DoesNotContain('\r', json);
    }

    [Fact]
    public void The_same_claims_in_another_order_give_the_same_bytes()
    {
        ClaimSet turned = ClaimSet.Create(KurskTests.Claims.Claims.Reverse(), KurskTests.Claims.Topics, KurskTests.Claims.Sources);
        Assert.Equal(
            ResultJson.ToJson(Reconciler.Default.Reconcile(Samples.Casualties)),
            ResultJson.ToJson(Reconciler.Default.Reconcile(turned.On("casualties"))));
    }

    [Fact]
    public void A_confidential_source_keeps_its_name_and_id_in_every_result()
    {
        Source identity = new("secret-id", "Secret Name", SourceKind.Person);
        Topic topic = new("t", "casualties", "soldiers");
        ClaimSet claims = [new Claim("S1", Chain.From(Source.Confidential(identity, "an official")), topic, Estimate.Of(5))];
        string[] outputs =
        [
            ResultJson.ToJson(Reconciler.Default.Reconcile(claims)),
            ResultJson.ToJson(Reconciler.Default.Reconcile(claims).Votes),
            ResultJson.ToJson(Timeline.Of(claims)),
            JsonSerializer.Serialize(claims[0], new JsonSerializerOptions().AddAttribution()),
            JsonSerializer.Serialize(claims, new JsonSerializerOptions().AddAttribution()),
        ];
        foreach (string json in outputs)
        {
            Assert.DoesNotContain("ecret", json, StringComparison.OrdinalIgnoreCase);
        }

        Assert.All(new[] { 0, 3, 4 }, i => Assert.Contains("an official", outputs[i], StringComparison.Ordinal));
    }

    private static void Same(object? value, JsonElement json, string path)
    {
        switch (value)
        {
            case string text: Assert.Equal(text, json.GetString()); return;
            case bool flag: Assert.Equal(flag, json.GetBoolean()); return;
            case int number: Assert.Equal(number, json.GetInt32()); return;
            case long number: Assert.Equal(number, json.GetInt64()); return;
            case double.NaN: Assert.Equal(JsonValueKind.Null, json.ValueKind); return;
            case double.PositiveInfinity: Assert.Equal("Infinity", json.GetString()); return;
            case double.NegativeInfinity: Assert.Equal("-Infinity", json.GetString()); return;
            case double number: Assert.Equal(number, json.GetDouble()); return;
            case GroupKeys keys:
                Assert.Equal(keys.ToString().Split(", ").Select(Camel), json.EnumerateArray().Select(key => key.GetString()));
                return;
            case Enum word: Assert.Equal(Camel(word.ToString()), json.GetString()); return;
            case Claim claim: Assert.Equal(claim.Id, json.GetString()); return;
            case Topic topic: Assert.Equal(topic.Id, json.GetString()); return;
            case Source source: Assert.Equal(source.Id, json.GetString()); return;
            case Unit unit: Assert.Equal(unit.Code, json.GetString()); return;
            case Edtf date: Assert.Equal(date.ToString(), json.GetString()); return;
            case Instant instant: Assert.Equal(InstantPattern.ExtendedIso.Format(instant), json.GetString()); return;
            case LocalDate day: Assert.Equal(LocalDatePattern.Iso.Format(day), json.GetString()); return;
            case Scope scope: Assert.Equal(scope, json.Deserialize<Scope>()); return;
            case Coverage { Level: { } level }: Assert.Equal(level, json.GetDecimal()); return;
            case Coverage coverage: Assert.Equal(coverage.IsStandardUncertainty ? "standard" : "unknown", json.GetString()); return;
            case Speaker speaker:
                JsonProperty who = json.EnumerateObject().Single();
                JsonElement[] ids = speaker.Kind == SpeakerKind.Single ? [who.Value] : [.. who.Value.EnumerateArray()];
                Assert.Equal(speaker.Sources.Select(source => source.Id), ids.Select(id => id.GetString()));
                return;
        }

        if (value is IEnumerable items && value is not GroupedReconciliation)
        {
            object?[] all = [.. items.Cast<object?>()];
            JsonElement[] elements = [.. json.EnumerateArray()];
            Assert.True(all.Length == elements.Length, path);
            for (int i = 0; i < all.Length; i++) Same(all[i], elements[i], $"{path}[{i}]");
            return;
        }

        foreach (PropertyInfo property in value!.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            string name = $"{property.DeclaringType!.Name}.{property.Name}";
            if (LeftOut.ContainsKey(name)) continue;
            string member = Camel(property.Name);
            object? inner = property.GetValue(value);
            bool isThere = json.TryGetProperty(member, out JsonElement element);
            if (name == "TotalPart.Verdict") element = element.GetProperty("reconciliation");
            if (name.StartsWith("RealInterval.", StringComparison.Ordinal) && !isThere) continue;
            bool isNothing = inner is null or Coverage { IsStated: false, IsUnknown: false };
            Assert.True(isThere != isNothing, $"{path}.{member} is {(isThere ? "there" : "missing")}.");
            if (isThere && name == "Reconciliation.Conflicts") SamePairs((IReadOnlyList<Judgement>)inner!, element);
            else if (isThere) Same(inner, element, $"{path}.{member}");
        }

        if (value is MergedTable table)
        {
            JsonElement[] rows = [.. json.GetProperty("rows").EnumerateArray()];
            for (int i = 0; i < rows.Length; i++) Same(table[i], rows[i], $"{path}.rows[{i}]");
        }

        IEnumerable<string> known = value.GetType().GetProperties().Select(property => Camel(property.Name)).Append("rows");
        Assert.Empty(json.EnumerateObject().Select(member => member.Name).Except(known));
    }

    /// <summary>The pairs are among the judgements, so that these two ids find them.</summary>
    private static void SamePairs(IReadOnlyList<Judgement> pairs, JsonElement json) => Assert.Equal(
        pairs.Select(pair => (pair.First.Id, pair.Second.Id)),
        json.EnumerateArray().Select(pair => (pair.GetProperty("first").GetString()!, pair.GetProperty("second").GetString()!)));

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static void EveryReferenceIsDefined(JsonElement root)
    {
        HashSet<string> ids = root.TryGetProperty("claims", out JsonElement claims)
            ? [.. claims.EnumerateArray().Select(claim => claim.GetProperty("id").GetString()!)]
            : [];
        foreach (JsonProperty part in root.EnumerateObject().Where(part => part.Value.ValueKind == JsonValueKind.Object)) Check(part.Value);

        void Check(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in element.EnumerateArray()) Check(item);
            }

            if (element.ValueKind != JsonValueKind.Object || element.TryGetProperty("format", out _)) return;
            foreach (JsonProperty member in element.EnumerateObject())
            {
                bool isOne = member.Value.ValueKind == JsonValueKind.String, areMany = member.Value.ValueKind == JsonValueKind.Array;
                if (isOne && member.Name is ("claim" or "first" or "second" or "total" or "by" or "earlier" or "later"))
                {
                    Assert.Contains(member.Value.GetString()!, ids);
                }
                else if (areMany && member.Name is ("claims" or "used" or "mayBeLater"))
                {
                    Assert.All(member.Value.EnumerateArray(), id => Assert.Contains(id.GetString()!, ids));
                }
                else
                {
                    Check(member.Value);
                }
            }
        }
    }
}
