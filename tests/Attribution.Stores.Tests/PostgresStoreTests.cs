using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Attribution.Tests;

/// <summary>A store in PostgreSQL, each test in a database of its own; skipped where no server is named.</summary>
public sealed class PostgresStoreTests : StoreTests
{
    private const string Variable = "ATTRIBUTION_POSTGRES";

    private static readonly string? Server = Environment.GetEnvironmentVariable(Variable);

    private readonly string _database = $"attribution_{Guid.NewGuid():N}";

    public override ValueTask InitializeAsync()
    {
        Assert.SkipWhen(
            string.IsNullOrEmpty(Server),
            $"{Variable} is not set. Set it to the connection string of a PostgreSQL server: 'Host=localhost'.");
        return base.InitializeAsync();
    }

    public override ValueTask DisposeAsync() => string.IsNullOrEmpty(Server) ? default : base.DisposeAsync();

    [Fact]
    public async Task The_columns_are_dates_and_JSON_to_other_programs()
    {
        Topic topic = new("losses", "losses", "soldiers", Accrual.Cumulative);
        Source wire = new("wire", "Wire", SourceKind.Publication);
        await using ClaimStore store = Open();
        store.Claims.Add(ClaimRow.Of(new("1", Chain.From(wire), topic, Estimate.MoreThan(1_100), period: Edtf.Parse("2024-12-23"))));
        await store.SaveChangesAsync(Stop);
        await using NpgsqlConnection connection = new(store.Database.GetConnectionString());
        await connection.OpenAsync(Stop);
        await using NpgsqlCommand command = new(
            """select "PeriodBegin"::text || ' ' || ("Claim" -> 'estimate' ->> 'form') from "Claims" """, connection);
        Assert.Equal("2024-12-23 moreThan", await command.ExecuteScalarAsync(Stop));
    }

    protected override string ColumnsQuery => """
        select table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable as "Value"
        from information_schema.columns where table_schema = 'public' and table_name like 'Claim%'
        union all select indexdef from pg_indexes where schemaname = 'public' and tablename like 'Claim%'
        """;

    protected override ClaimStore Open() => new(
        new DbContextOptionsBuilder<ClaimStore>()
            .UseNpgsql(new NpgsqlConnectionStringBuilder(Server) { Database = _database }.ConnectionString, with => with.UseNodaTime())
            .Options);
}
