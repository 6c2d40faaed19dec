using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Attribution.Tests;

/// <summary>Claims in SQLite or PostgreSQL.</summary>
public sealed class ClaimStore(DbContextOptions<ClaimStore> options) : DbContext(options)
{
    // SQLite has no dates; days since 1970 sort in every year.
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private static readonly ValueConverter<LocalDate, int> ToDays =
        new(day => Period.DaysBetween(Epoch, day), days => Epoch.PlusDays(days));

    public DbSet<ClaimRow> Claims => Set<ClaimRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<ClaimRow>(row =>
    {
        string json = Database.IsNpgsql() ? "json" : "TEXT";
        row.Property(r => r.Claim).HasConversion(AsJson.Converter<Claim>(), AsJson.Comparer<Claim>()).HasColumnType(json);
        row.Property(r => r.Value).HasConversion(AsJson.Converter<ClaimValue?>(), AsJson.Comparer<ClaimValue?>()).HasColumnType(json);
        row.Property(r => r.Version).IsConcurrencyToken();
        row.HasIndex(r => r.TopicId);
        row.OwnsMany(r => r.Sources, source => OfClaim(source.ToTable("ClaimSources"), nameof(ClaimSource.SourceId)));
        row.OwnsMany(r => r.Links, link => OfClaim(link.ToTable("ClaimLinks"), nameof(ClaimLink.OtherId)));
        if (Database.IsNpgsql()) return;
        row.Property(r => r.PeriodBegin).HasConversion(ToDays);
        row.Property(r => r.PeriodEnd).HasConversion(ToDays);
        row.Property(r => r.SaidOn).HasConversion(ToDays);
    });

    private static void OfClaim<T>(OwnedNavigationBuilder<ClaimRow, T> part, string id)
        where T : class
    {
        part.WithOwner().HasForeignKey("ClaimId");
        part.HasKey("ClaimId", id);
        part.HasIndex(id);
    }
}
