using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

namespace Attribution.Tests;

/// <summary>Adds the day on which a claim was said; <c>UpgradeAsync</c> then takes it from the claims.</summary>
[DbContext(typeof(ClaimStore))]
[Migration("20250101000000_SaidOn")]
public sealed class SaidOnMigration : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<LocalDate>("SaidOn", "Claims", ClaimsMigration.DayType(migrationBuilder), nullable: true);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("""alter table "Claims" drop column "SaidOn" """);
}
