using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Attribution.Tests;

/// <summary>A store in a file of SQLite.</summary>
public sealed class SqliteStoreTests : StoreTests
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"attribution-{Guid.NewGuid():N}.db");

    [Fact]
    public async Task The_identity_of_a_confidential_source_is_not_stored()
    {
        Source source = Source.Confidential(new("colonel", "Colonel Incognito", SourceKind.Person), "a senior officer");
        Topic topic = new("losses", "losses", "soldiers", Accrual.Cumulative);
        Claim claim = new("1", Chain.From(source), topic, Estimate.Of(12));
        await using (ClaimStore store = Open())
        {
            store.Claims.Add(ClaimRow.Of(claim));
            await store.SaveChangesAsync(Stop);
            Assert.Equal(AsJson.Write(claim), AsJson.Write((await store.Claims.AsNoTracking().SingleAsync(Stop)).Claim));
        }

        SqliteConnection.ClearAllPools();
        Assert.DoesNotContain("Incognito", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_path, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dapper_stores_and_reads_claims()
    {
        Claim claim = new(
            "1",
            Chain.From(new Source("wire", "Wire", SourceKind.Publication)),
            new Topic("losses", "losses", "soldiers", Accrual.Cumulative),
            Estimate.Parse("over 1,100 soldiers"));
        SqlMapper.AddTypeHandler(new ClaimHandler());
        await using SqliteConnection connection = new($"Data Source={_path}");
        await connection.ExecuteAsync(
            "insert into Claims (Id, Claim, TopicId, Version) values (@Id, @Claim, @TopicId, 1)",
            new { claim.Id, Claim = claim, TopicId = claim.Topic.Id });
        ClaimSet claims = [.. await connection.QueryAsync<Claim>("select Claim from Claims where TopicId = @id", new { id = "losses" })];
        Assert.Equal(AsJson.Write(claim), AsJson.Write(claims[0]));
    }

    protected override string ColumnsQuery => """
        select t.name || ' ' || c.name || ' ' || c.type || ' ' || c."notnull" || c.pk as "Value"
        from sqlite_schema t join pragma_table_info(t.name) c where t.name like 'Claim%' and t.type = 'table'
        union all select name || ' ' || sql from sqlite_schema where type = 'index' and sql is not null
        """;

    protected override ClaimStore Open() =>
        new(new DbContextOptionsBuilder<ClaimStore>().UseSqlite($"Data Source={_path}").Options);
}
