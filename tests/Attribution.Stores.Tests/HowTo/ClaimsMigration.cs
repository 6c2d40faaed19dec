using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

namespace Attribution.Tests;

/// <summary>The first layout, for both databases.</summary>
[DbContext(typeof(ClaimStore))]
[Migration("20241223000000_Claims")]
public sealed class ClaimsMigration : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Claims",
            table => new
            {
                Id = table.Column<string>(),
                Claim = table.Column<string>(JsonType(migrationBuilder)),
                Value = table.Column<string>(JsonType(migrationBuilder), nullable: true),
                TopicId = table.Column<string>(),
                PeriodBegin = table.Column<LocalDate>(DayType(migrationBuilder), nullable: true),
                PeriodEnd = table.Column<LocalDate>(DayType(migrationBuilder), nullable: true),
                Version = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_Claims", row => row.Id));
        migrationBuilder.CreateIndex("IX_Claims_TopicId", "Claims", "TopicId");
        CreatePart(migrationBuilder, "ClaimSources", "SourceId");
        CreatePart(migrationBuilder, "ClaimLinks", "OtherId");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("ClaimLinks");
        migrationBuilder.DropTable("ClaimSources");
        migrationBuilder.DropTable("Claims");
    }

    private static string JsonType(MigrationBuilder migrationBuilder) => IsPostgres(migrationBuilder) ? "json" : "TEXT";

    internal static string DayType(MigrationBuilder migrationBuilder) => IsPostgres(migrationBuilder) ? "date" : "INTEGER";

    private static bool IsPostgres(MigrationBuilder migrationBuilder) =>
        migrationBuilder.ActiveProvider!.EndsWith("PostgreSQL", StringComparison.Ordinal);

    private static void CreatePart(MigrationBuilder migrationBuilder, string name, string id)
    {
        migrationBuilder.CreateTable(
            name,
            table => new { ClaimId = table.Column<string>(), Other = table.Column<string>(name: id) },
            constraints: table =>
            {
                table.PrimaryKey($"PK_{name}", row => new { row.ClaimId, row.Other });
                table.ForeignKey($"FK_{name}_Claims_ClaimId", row => row.ClaimId, "Claims", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex($"IX_{name}_{id}", name, id);
    }
}
