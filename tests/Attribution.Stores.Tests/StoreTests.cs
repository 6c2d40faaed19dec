using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Attribution.Tests;

/// <summary>What holds of a store of claims, whatever the database.</summary>
public abstract class StoreTests : IAsyncLifetime
{
    private static readonly Source Wire = new("wire", "Wire report", SourceKind.Publication);
    private static readonly Topic Losses = new("losses", "losses", "soldiers", Accrual.Cumulative, unit: Unit.Counted("soldiers"));

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync()
    {
        await using ClaimStore store = Open();
        await store.UpgradeAsync(Stop);
    }

    public virtual async ValueTask DisposeAsync()
    {
        await using ClaimStore store = Open();
        await store.Database.EnsureDeletedAsync(CancellationToken.None);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_is_stored_comes_back_equal_words_included()
    {
        ClaimSet claims = Article();
        await Save(claims);
        await using ClaimStore store = Open();
        ClaimSet again = await store.Claims.ToClaimSetAsync(store, Stop);
        Assert.Equal(claims.Count, again.Count);
        foreach (Claim claim in claims)
        {
            Assert.Equal(claim, again[claim.Id]);
            Assert.Equal(AsJson.Write(claim), AsJson.Write(again[claim.Id]));
        }
    }

    [Fact]
    public async Task The_verdict_on_a_topic_is_that_on_the_whole_set()
    {
        ClaimSet claims = Article();
        await Save(claims);
        await using ClaimStore store = Open();
        ClaimSet stored = await store.Claims.ToClaimSetAsync(store, Stop);
        foreach (Topic topic in claims.Topics.Where(topic => claims.Any(claim => claim.Topic == topic)))
        {
            Assert.Equal(
                Reconciler.Default.Reconcile(claims.On(topic)).ToText(full: true),
                Reconciler.Default.Reconcile(stored.On(topic)).ToText(full: true));
        }
    }

    [Fact]
    public async Task A_change_of_the_words_alone_is_written()
    {
        Claim before = Said("1", Estimate.Parse("more than 1,100 soldiers"));
        Claim after = Said("1", Estimate.Parse("over 1,100 soldiers"));
        Assert.Equal(before.Value, after.Value);
        await Save(before);
        await using (ClaimStore store = Open())
        {
            ClaimRow row = await store.Claims.SingleAsync(Stop);
            row.Change(after);
            Assert.True(store.Entry(row).Property(r => r.Claim).IsModified);
            Assert.True(store.Entry(row).Property(r => r.Value).IsModified);
            await store.SaveChangesAsync(Stop);
        }

        await using ClaimStore again = Open();
        ClaimRow saved = await again.Claims.SingleAsync(Stop);
        Assert.Equal("over 1,100 soldiers", ((Estimate)saved.Claim.Value!).Text);
        Assert.Equal("over 1,100 soldiers", ((Estimate)saved.Value!).Text);
    }

    [Fact]
    public async Task What_is_read_and_not_changed_is_not_written()
    {
        await Save(Article());
        await using ClaimStore store = Open();
        await store.Claims.ToListAsync(Stop);
        Assert.False(store.ChangeTracker.HasChanges());
        Assert.Equal(0, await store.SaveChangesAsync(Stop));
    }

    [Fact]
    public async Task Queries_find_claims_by_topic_source_and_period()
    {
        ClaimSet claims = Article();
        await Save(claims);
        await using ClaimStore store = Open();
        foreach (Topic topic in claims.Topics)
        {
            Assert.Equal(Ids(claims.Where(claim => claim.Topic == topic)), await Ids(store.Claims.On(topic.Id)));
        }

        foreach (Source source in claims.Sources)
        {
            Assert.Equal(
                Ids(claims.Where(claim => claim.Chain.Links.Any(link => link.Speaker.Sources.Contains(source)))),
                await Ids(store.Claims.Of(source.Id)));
        }

        foreach (string text in new[] { "2024-12", "2024-12-23", "1999", "2025-01-01/..", "-0200", "../2024-12-22" })
        {
            Edtf period = Edtf.Parse(text);
            string[] found = await Ids(store.Claims.During(period));
            Assert.Empty(Ids(claims.Where(claim => claim.Period?.Overlaps(period) == TruthValue.Yes)).Except(found));
            Assert.DoesNotContain(found, id => claims[id].Period?.Overlaps(period) == TruthValue.No);
        }
    }

    [Fact]
    public async Task A_claim_comes_with_those_that_relate_to_it_from_other_topics()
    {
        Topic other = new("other", "losses", "officers", Accrual.Cumulative, unit: Unit.Counted("officers"));
        Claim first = Said("1", Estimate.MoreThan(1_100));
        Claim gone = new("2", Chain.From(Wire), other, relations: [new(ClaimRelationKind.Retracts, "1")], value: Estimate.Of(7));
        await Save(first, gone, Said("3", Estimate.Of(12)));
        await using ClaimStore store = Open();
        ClaimSet one = await store.Claims.Where(row => row.Id == "1").ToClaimSetAsync(store, Stop);
        Assert.Equal(["1", "2"], one.Select(claim => claim.Id));
    }

    [Fact]
    public async Task Who_saves_over_a_newer_version_is_refused()
    {
        await Save(Said("1", Estimate.Of(1_100)));
        await using ClaimStore mine = Open(), theirs = Open();
        ClaimRow myRow = await mine.Claims.SingleAsync(Stop), theirRow = await theirs.Claims.SingleAsync(Stop);
        theirRow.Change(Said("1", Estimate.Of(1_200)));
        await theirs.SaveChangesAsync(Stop);
        myRow.Change(Said("1", Estimate.Of(1_300)));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync(Stop));

        // As it is now, and once more.
        await mine.Entry(myRow).ReloadAsync(Stop);
        Assert.Equal(Estimate.Of(1_200), myRow.Claim.Value);
        myRow.Change(Said("1", Estimate.Of(1_300)));
        await mine.SaveChangesAsync(Stop);
    }

    [Fact]
    public async Task The_same_change_by_two_is_a_conflict_too()
    {
        await Save(Said("1", Estimate.Of(1_100)));
        await using ClaimStore mine = Open(), theirs = Open();
        (await mine.Claims.SingleAsync(Stop)).Change(Said("1", Estimate.Of(1_200)));
        (await theirs.Claims.SingleAsync(Stop)).Change(Said("1", Estimate.Of(1_200)));
        await theirs.SaveChangesAsync(Stop);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync(Stop));
    }

    [Fact]
    public async Task A_row_takes_no_other_claim()
    {
        ClaimRow row = ClaimRow.Of(Said("1", Estimate.Of(1)));
        Assert.Throws<ArgumentException>("claim", () => row.Change(Said("2", Estimate.Of(1))));
        await Save(Said("1", Estimate.Of(1)));
        await using ClaimStore store = Open();
        store.Claims.Add(row);
        await Assert.ThrowsAsync<DbUpdateException>(() => store.SaveChangesAsync(Stop));
    }

    [Fact]
    public async Task A_chain_that_loses_a_source_loses_it_in_the_table_too()
    {
        Source chiefs = new("jcs", "the Joint Chiefs", SourceKind.Organisation);
        await Save(new Claim("1", Chain.From(Wire).Quoting(chiefs, Edtf.Parse("2024-12-23")), Losses, Estimate.Of(1)));
        await using (ClaimStore store = Open())
        {
            ClaimRow row = await store.Claims.SingleAsync(Stop);
            Assert.Equal(new NodaTime.LocalDate(2024, 12, 23), row.SaidOn);
            row.Change(Said("1", Estimate.Of(1)));
            await store.SaveChangesAsync(Stop);
        }

        await using ClaimStore again = Open();
        Assert.Empty(await Ids(again.Claims.Of("jcs")));
        Assert.Equal(["1"], await Ids(again.Claims.Of("wire")));
    }

    [Fact]
    public async Task A_database_of_the_previous_layout_is_brought_to_the_present()
    {
        await using (ClaimStore old = Open())
        {
            await old.Database.EnsureDeletedAsync(Stop);
            await old.GetService<IMigrator>().MigrateAsync("20241223000000_Claims", Stop);
            Claim claim = new("1", Chain.From(Wire, Edtf.Parse("2024-12-23")), Losses, Estimate.Parse("over 1,100 soldiers"));
            await old.Database.ExecuteSqlRawAsync(
                """insert into "Claims" ("Id", "Claim", "TopicId", "Version") values ('1', cast({0} as json), 'losses', 4)"""
                    .Replace("json", old.Database.IsNpgsql() ? "json" : "text", StringComparison.Ordinal),
                [AsJson.Write(claim)],
                Stop);
        }

        await using ClaimStore store = Open();
        await store.UpgradeAsync(Stop);
        ClaimRow row = await store.Claims.AsNoTracking().SingleAsync(Stop);
        Assert.Equal(new NodaTime.LocalDate(2024, 12, 23), row.SaidOn);
        Assert.Equal("over 1,100 soldiers", ((Estimate)row.Claim.Value!).Text);
        Assert.Equal(["1"], await Ids(store.Claims.Of("wire")));
        Assert.Equal(["20241223000000_Claims", "20250101000000_SaidOn"], await store.Database.GetAppliedMigrationsAsync(Stop));
    }

    [Fact]
    public async Task The_migrations_make_the_tables_of_the_model_and_undo_them()
    {
        await using ClaimStore store = Open();
        string[] migrated = await Columns(store);
        Assert.Contains(migrated, column => column.StartsWith("Claims SaidOn ", StringComparison.Ordinal));
        await store.GetService<IMigrator>().MigrateAsync("0", Stop);
        Assert.Empty(await Columns(store));

        await store.Database.EnsureDeletedAsync(Stop);
        await store.Database.EnsureCreatedAsync(Stop);
        Assert.Equal(migrated, await Columns(store));
        await store.Database.EnsureDeletedAsync(Stop);
    }

    [Theory]
    [InlineData("'); drop table \"Claims\"; --")]
    [InlineData("苏梅 ✓ e\u0301 שלום")]
    [InlineData("a\\u0041\"b\nc")]
    [InlineData("a\0b")]
    public async Task Words_of_any_kind_come_back(string words)
    {
        Claim claim = Said("1", Estimate.Of(1).WithText(words));
        await Save(claim);
        await using ClaimStore store = Open();
        Assert.Equal(words, ((Estimate)(await store.Claims.SingleAsync(Stop)).Claim.Value!).Text);
    }

    [Fact]
    public async Task Zeros_and_days_of_any_year_come_back()
    {
        Claim claim = new("1", Chain.From(Wire), Losses, Estimate.Exactly(3.00m), period: Edtf.Parse("-6000/.."));
        await Save(claim);
        await using ClaimStore store = Open();
        ClaimRow row = await store.Claims.On("losses").During(Edtf.Parse("-0400")).SingleAsync(Stop);
        Assert.Equal(claim, row.Claim);
        Assert.Equal(-2, ((Estimate)row.Claim.Value!).LastSignificantPlace);
    }

    protected abstract ClaimStore Open();

    /// <summary>SQL for each column of the store as "table name type nullable", and each index as "table name columns".</summary>
    protected abstract string ColumnsQuery { get; }

    private static Claim Said(string id, Estimate value) => new(id, Chain.From(Wire), Losses, value);

    private static ClaimSet Article() => ClaimSetJson.Parse(File.ReadAllText(Repository.Path("docs/examples/kursk.json")));

    private static string[] Ids(IEnumerable<Claim> claims) => [.. claims.Select(claim => claim.Id).Order(StringComparer.Ordinal)];

    private static async Task<string[]> Ids(IQueryable<ClaimRow> rows) =>
        [.. (await rows.Select(row => row.Id).ToListAsync(Stop)).Order(StringComparer.Ordinal)];

    private async Task<string[]> Columns(ClaimStore store) =>
        [.. (await store.Database.SqlQueryRaw<string>(ColumnsQuery).ToListAsync(Stop)).Order(StringComparer.Ordinal)];

    private async Task Save(params IEnumerable<Claim> claims)
    {
        await using ClaimStore store = Open();
        store.Claims.AddRange(claims.Select(ClaimRow.Of));
        await store.SaveChangesAsync(Stop);
    }
}
