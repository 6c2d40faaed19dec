using System.Globalization;
using System.Text;

namespace Attribution.Tests;

/// <summary>Tables of events: UCDP GED and ACLED by name, others by options.</summary>
public class EventTests
{
    private const string Ged =
        "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,"
        + "dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,"
        + "source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,"
        + "longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
        + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

    private const string Acled =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,"
        + "assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,"
        + "geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

    [Fact]
    public void A_record_of_UCDP_GED_is_a_claim_of_the_dataset_based_on_its_reports()
    {
        Claim claim = Assert.Single(Read(Record(Ged, new()
        {
            ["id"] = "244657",
            ["source_article"] = "\"Reuters News,2017-02-04,Attack kills five\";\"Agence France Presse,2017-02-05,Toll rises\"",
            ["source_office"] = "Reuters News;Agence France Presse",
            ["source_original"] = "police",
            ["country"] = "Nigeria",
            ["adm_1"] = "Borno state",
            ["where_coordinates"] = "Maiduguri town",
            ["date_start"] = "2017-02-03 00:00:00.000",
            ["date_end"] = "2017-02-04 00:00:00.000",
            ["best"] = "5",
            ["low"] = "4",
            ["high"] = "9",
        })));
        Assert.Equal("ucdp-ged/244657", claim.Id);
        Assert.Equal("UCDP GED is based on Agence France Presse and Reuters News, who paraphrases police",
            claim.Chain.ToString().Replace(", based on", " is based on", StringComparison.Ordinal));
        Assert.Equal("UCDP GED", claim.Chain.Witness.Speaker.ToString());
        Assert.Equal(Estimate.BestWithRange(5, 4, 9, Unit.Counted("deaths")), claim.Value);
        Assert.Equal("2017-02-03/2017-02-04", claim.Period!.ToString());
        Assert.Equal(Scope.Of(("event", "244657"), ("place", "Nigeria > Borno state > Maiduguri town")), claim.Scope);
        Assert.Equal(CountBasis.Reported, claim.Basis);
    }

    [Fact]
    public void A_dataset_is_not_one_more_witness_beside_the_reports_it_rests_on()
    {
        Claim dataset = Assert.Single(Read(Record(Ged, new()
        {
            ["id"] = "1",
            ["source_office"] = "Reuters News",
            ["best"] = "5",
            ["low"] = "5",
            ["high"] = "5",
        })));
        Source reuters = dataset.Chain.Links[1].Speaker.Sources[0];
        Claim report = new("r", Chain.From(reuters), dataset.Topic, Estimate.Of(5, Unit.Counted("deaths")), scope: dataset.Scope);
        Reconciliation both = Reconciler.Default.Reconcile([dataset, report]);
        Assert.Equal("1 witness", both.WitnessCount.ToString());
    }

    [Theory]
    [InlineData("30", "4", "9", "30 (4–9)")]
    [InlineData("2", "4", "9", "2 (4–9)")]
    [InlineData("", "9", "4", "? (9–4)")]
    public void A_best_figure_outside_of_low_and_high_is_garbled_and_never_repaired(string best, string low, string high, string text) =>
        Assert.Equal(
            new TextValue(text, TextValue.Garbled),
            Assert.Single(Read(Record(Ged, new() { ["id"] = "1", ["best"] = best, ["low"] = low, ["high"] = high }))).Value);

    [Fact]
    public void Blank_figures_are_silence_and_not_0()
    {
        Claim claim = Assert.Single(Read(Record(Ged, new() { ["id"] = "1" })));
        Assert.Equal((null, Stance.Silent), (claim.Value, claim.Stance));
        Claim none = Assert.Single(Read(Record(Acled, new() { ["event_id_cnty"] = "X1", ["fatalities"] = "0" })));
        Assert.Equal(Estimate.Exactly(0, Unit.Counted("deaths")), none.Value);
    }

    [Theory]
    [InlineData("100", "Hundreds of rebels were killed near the town.", "hundreds")]
    [InlineData("10", "Tens killed in raid", "tens")]
    [InlineData("12", "dozens were reported dead", "dozens")]
    [InlineData("3", "Several people died.", "several")]
    [InlineData("100", "100 were killed and hundreds wounded.", null)]
    [InlineData("10", "Ten killed, tens of houses burnt", null)]
    [InlineData("101", "Hundreds of rebels were killed", null)]
    [InlineData("100", "", null)]
    public void A_number_by_which_coders_write_vague_words_is_marked(string fatalities, string notes, string? word)
    {
        using MemoryStream stream = Kursk.Bytes(Record(Acled,
            new() { ["event_id_cnty"] = "X1", ["fatalities"] = fatalities, ["notes"] = notes }));
        EventRow row = Assert.Single(EventCsv.Stream(stream));
        Assert.Equal(word, row.CodedFor);
        Estimate value = Assert.IsType<Estimate>(row.Claim!.Value);
        Assert.Equal(word is not null, value.IsApproximate);
        Assert.Equal(word is null ? null : $"a coder's number for “{word}”", row.Claim.Modality);
        Assert.Equal(decimal.Parse(fatalities, CultureInfo.InvariantCulture), value.Best);
    }

    [Fact]
    public void ACLED_is_known_by_its_columns()
    {
        Claim claim = Assert.Single(Read(Record(Acled, new()
        {
            ["event_id_cnty"] = "YEM1",
            ["event_date"] = "31 January 2023",
            ["time_precision"] = "2",
            ["fatalities"] = "7",
            ["source"] = "Al Masdar; Undisclosed Source",
            ["country"] = "Yemen",
            ["location"] = "Taiz",
        })));
        Assert.Equal(("acled/YEM1", "2023-01-31~"), (claim.Id, claim.Period!.ToString()));
        Assert.Equal("ACLED", claim.Chain.Witness.Speaker.ToString());
        Assert.Equal(2, claim.Chain.Links[1].Speaker.Sources.Length);
    }

    [Fact]
    public void Other_columns_are_named_by_options()
    {
        EventCsvOptions options = new()
        {
            Columns = new() { Id = "Nr", Low = "Min", High = "Max", Sources = ["Press"], Start = "Tag" },
            Dataset = new("quakes", "Quake list", SourceKind.Dataset),
        };
        using MemoryStream stream = Kursk.Bytes("Nr;Tag;Min;Max;Press\n7;06.02.2023;40;60;AFP\n8;;;;\n");
        ClaimSet claims = EventCsv.Read(stream, options);
        Assert.Equal(Estimate.Between(40, 60, Unit.Counted("deaths")), claims["quakes/7"].Value);
        Assert.Equal(Stance.Silent, claims["quakes/8"].Stance);
        Assert.Throws<ArgumentException>(() => EventCsv.Read(stream, options with { Dataset = null }));
    }

    [Fact]
    public void Every_problem_comes_with_its_place_and_nothing_is_read_in_part()
    {
        string table = Acled + "\n" + string.Join(
            "\n",
            Line(Acled, new() { ["event_id_cnty"] = "A", ["fatalities"] = "many" }),
            Line(Acled, new() { ["event_id_cnty"] = "B", ["fatalities"] = "3" }),
            Line(Acled, new() { ["event_id_cnty"] = "B", ["fatalities"] = "4" }),
            Line(Acled, new() { ["fatalities"] = "-1", ["event_date"] = "5/3/2024" }),
            "x,y");
        using MemoryStream stream = Kursk.Bytes(table), again = Kursk.Bytes(table);
        CsvException refusal = Assert.Throws<CsvException>(() => EventCsv.Read(stream));
        Assert.Equal(
            [
                ("number", 1, 2, "fatalities"), ("duplicate", 3, 4, null), ("missing-id", 4, 5, "event_id_cnty"),
                ("negative-count", 4, 5, "fatalities"), ("ambiguous-date", 4, 5, "event_date"), ("field-count", 5, 6, null),
            ],
            refusal.Problems.Select(problem => (problem.Code, problem.Record, problem.Line, problem.Column)));
        Assert.Equal("1 of 5 rows: 4 were not read (6 problems)", EventCsv.Import(again).ToString());
    }

    [Fact]
    public async Task Fifty_thousand_rows_stream_with_progress_and_can_be_ended()
    {
        byte[] table = Encoding.UTF8.GetBytes(Many(50_000));
        List<long> told = [];
        using MemoryStream stream = new(table), second = new(table), third = new(table);
        Assert.Equal(50_000, EventCsv.Stream(stream, progress: new Told(told)).Count(row => row.Claim is not null));
        Assert.Equal((1_000, 50_000), (told[0], told[^1]));

        using CancellationTokenSource source = new();
        int rows = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (EventRow row in EventCsv.StreamAsync(second, cancellationToken: source.Token))
            {
                if (++rows == 10) await source.CancelAsync();
            }
        });
        Assert.InRange(rows, 10, 1_000);
        int all = 0;
        await foreach (EventRow row in EventCsv.StreamAsync(third, cancellationToken: TestContext.Current.CancellationToken)) all++;
        Assert.Equal(50_000, all);
    }

    private static string Many(int rows)
    {
        StringBuilder table = new(Ged + "\r\n");
        for (int i = 0; i < rows; i++)
        {
            table.Append(Line(Ged, new()
            {
                ["id"] = i.ToString(CultureInfo.InvariantCulture),
                ["source_office"] = $"Outlet {i % 50};Agence France Presse",
                ["source_headline"] = "Clashes in the north",
                ["country"] = "Nigeria",
                ["adm_1"] = $"State {i % 30}",
                ["date_start"] = "2017-02-03 00:00:00.000",
                ["date_end"] = "2017-02-03 00:00:00.000",
                ["best"] = "5",
                ["low"] = "4",
                ["high"] = "9",
            })).Append("\r\n");
        }

        return table.ToString();
    }

    private static ClaimSet Read(string table)
    {
        using MemoryStream stream = Kursk.Bytes(table);
        return EventCsv.Read(stream);
    }

    private static string Record(string header, Dictionary<string, string> cells) => header + "\n" + Line(header, cells) + "\n";

    private static string Line(string header, Dictionary<string, string> cells) =>
        string.Join(',', header.Split(',').Select(name =>
            cells.TryGetValue(name, out string? cell) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : ""));

    private sealed class Told(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }
}
