using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// The id, the name and the aliases of a confidential source are in nothing that any package writes: no document, table, list of losses or
/// message of a refusal.
/// </summary>
public class SecretWriterTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddAttribution();

    private static int _texts;

    [Fact]
    public void No_json_tells_a_secret()
    {
        foreach (ClaimSet set in SecretClaims.Sets())
        {
            Told("JSON", () => ClaimSetJson.ToJson(set));
            Told("indented JSON", () => ClaimSetJson.ToJson(set, indented: true));
            using MemoryStream lines = new();
            ClaimLines.Save(lines, set);
            Told("lines", () => Encoding.UTF8.GetString(lines.ToArray()));
            Told("a set of its own", () => JsonSerializer.Serialize(set, Options));
            foreach (Claim claim in set)
            {
                Told("a claim", () => JsonSerializer.Serialize(claim, Options));
                Told("a chain", () => JsonSerializer.Serialize(claim.Chain, Options));
                foreach (Link link in claim.Chain.Links) Told("a link", () => JsonSerializer.Serialize(link, Options));
            }

            foreach (Source source in set.Sources) Told("a source", () => JsonSerializer.Serialize(source, Options));
        }
    }

    [Fact]
    public void No_json_of_a_result_tells_a_secret()
    {
        foreach (ClaimSet set in SecretClaims.Sets().SelectMany(set => set.Topics.Select(set.On)).Where(set => set.Count > 0))
        {
            Reconciliation result = Reconciler.Default.Reconcile(set);
            Told("verdict", () => ResultJson.ToJson(result));
            Told("votes", () => ResultJson.ToJson(result.Votes));
            Told("fused votes", () => ResultJson.ToJson(result.Votes.Fuse(BeliefFusion.Cumulative, Trust.Same(0.7))));
            Told("learnt", () => ResultJson.ToJson(Reconciler.Default.Learn(set, TruthDiscovery.MixedCrh())));
            Told("timeline", () => ResultJson.ToJson(Timeline.Of(set)));
            Told("sensitivity", () => ResultJson.ToJson(Sensitivity.LeaveOneWitnessOut(Reconciler.Default, set)));
            Told("groups", () => ResultJson.ToJson(Reconciler.Default.ReconcileBy(set, GroupKeys.Scope | GroupKeys.Period)));
            Told("total", () => ResultJson.ToJson(Totals.Of([result], Dependence.Bonferroni)));
            Told("policies", () => ResultJson.ToJson(
                PolicyComparison.Of(set, [Readers.Literal, Readers.SignificantDigits], [Mergers.Camps, Mergers.Median()])));
        }
    }

    [Fact]
    public void No_table_tells_a_secret()
    {
        foreach (ClaimSet set in SecretClaims.Sets())
        {
            Told("claims", () => ClaimCsv.ToCsv(set, out _));
            _ = ClaimCsv.ToCsv(set, out ImmutableArray<CsvLoss> losses);
            foreach (CsvLoss loss in losses) Told("loss", () => $"{loss} {loss.Claim} {loss.Message}");
            Told("claims, or why not", () => ClaimCsv.ToCsv(set));
            Reconciliation[] results = [.. Reconciler.Default.ReconcileAll(set)];
            Told("topics of verdicts", () => Written(text => VerdictCsv.WriteTopics(text, results)));
            Told("claims of verdicts", () => Written(text => VerdictCsv.WriteClaims(text, results)));
            Told("topics", () => Written(text => TopicCsv.Write(text, set.Topics)));
            Told("sources", () => Written(text => SourceCsv.Write(text, set.Sources)));
            Told("options", () => ClaimCsvOptions.For(set).ToString());
            foreach (Source source in set.Sources)
            {
                // A name that is nearly known, a list of names, one that is known twice: the message names what is known.
                string records = $"{source.Name}x;dead;1;\n{source.Name}, {source.Name};dead;1;\n{source.Name};dead;1;zqnothing x\n";
                string table = "source;topic;words;via\n" + records;
                Told("problems", () => ClaimCsv.Parse(table, ClaimCsvOptions.For(set)).ToString()!, "zqnothing");
            }
        }
    }

    [Fact]
    public void No_other_format_tells_a_secret()
    {
        foreach (ClaimSet set in SecretClaims.Sets())
        {
            foreach (OnLoss onLoss in Enum.GetValues<OnLoss>())
            {
                Told("PROV-JSON", ProvJson.Export, set, new ProvOptions { OnLoss = onLoss });
                WikibaseOptions wiki = new()
                {
                    OnLoss = onLoss,
                    Topics = set.Topics.Select((topic, at) => KeyValuePair.Create($"P{at + 1}", topic)).ToImmutableDictionary(),
                };
                WikibaseOptions items = wiki with
                {
                    Sources = set.Sources.Select((source, at) => KeyValuePair.Create($"Q{at + 1}", source)).ToImmutableDictionary(),
                };
                foreach (WikibaseOptions options in (WikibaseOptions[])[wiki, items])
                {
                    Told("Wikibase", WikibaseJson.Export, set, options);
                    Told("options", () => options.ToString());
                    foreach (Claim claim in set) Told("Wikibase", WikibaseJson.Export, claim, options);
                }

                foreach (Claim claim in set)
                {
                    Told("FHIR", FhirJson.Export, claim, new FhirOptions { OnLoss = onLoss });
                    Told("schema.org", SchemaOrgJson.Export, claim, new SchemaOrgOptions { OnLoss = onLoss });
                    Told("ClaimReview", SchemaOrgJson.ExportReview, claim, new SchemaOrgOptions { OnLoss = onLoss });
                    Told("STIX", StixJson.Export, claim, new StixOptions { OnLoss = onLoss });
                    Told("MISP", MispTags.Export, claim.Assessments.AsEnumerable(), new InterchangeOptions { OnLoss = onLoss });
                }
            }
        }

        Assert.InRange(_texts, 300, int.MaxValue);
    }

    /// <summary>The search would find a secret: where it is revealed, it is there.</summary>
    [Fact]
    public void What_is_revealed_is_found()
    {
        ClaimSet set = SecretClaims.Sets().First();
        Claim claim = set[0];
        ProvOptions prov = new() { RevealConfidential = true, OnLoss = OnLoss.Report };
        string[] revealed =
        [
            ClaimSetJson.ToJson(set, reveal: true),
            ProvJson.Export(set, prov).Text,
            FhirJson.Export(claim, new FhirOptions { RevealConfidential = true, OnLoss = OnLoss.Report }).Text,
            SchemaOrgJson.Export(claim, new SchemaOrgOptions { RevealConfidential = true, OnLoss = OnLoss.Report }).Text,
        ];
        Assert.All(revealed, text => Assert.Contains("zqname", text, StringComparison.Ordinal));
    }

    private static void Told<T, TOptions>(string where, Func<T, TOptions, Exported> export, T item, TOptions options) =>
        Told(where, () =>
        {
            Exported exported = export(item, options);
            return $"{exported} {exported.Text} {string.Join(' ', exported.Losses)} "
                + string.Join(' ', exported.Losses.Select(loss => $"{loss.Path} {loss.Code} {loss.Detail}"));
        });

    private static void Told(string where, Func<string> write, string known = "-")
    {
        string text;
        try
        {
            text = write();
        }
        catch (Exception refusal) when (refusal is LossException or ArgumentException or CsvException or PolicyException)
        {
            IEnumerable<object> parts = refusal switch
            {
                LossException losses => losses.Losses.Select(loss => $"{loss.Path} {loss.Detail}"),
                CsvException problems => problems.Problems,
                _ => [],
            };
            text = $"{refusal.Message} {string.Join(' ', parts)}";
        }

        Assert.NotEmpty(text);
        Interlocked.Increment(ref _texts);
        SecretClaims.AssertTellsNothing(text.Replace(known, "", StringComparison.Ordinal), where);
    }

    private static string Written(Action<TextWriter> write)
    {
        using StringWriter text = new();
        write(text);
        return text.ToString();
    }
}
