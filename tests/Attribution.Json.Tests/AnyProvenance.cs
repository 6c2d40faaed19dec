using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using NodaTime;

namespace Attribution.Json.Tests;

/// <summary>Random provenance and random objects of the user's own.</summary>
internal static class AnyProvenance
{
    private static readonly Gen<Uri?> Address = Any.Pick(
        "https://example.org/a?b=c&d=%20#:~:text=3,000", "http://a", "HTTPS://EXAMPLE.ORG", "https://приклад.укр/новини",
        "http://[::1]:8080/")
        .Select(text => new Uri(text)).Null();

    private static readonly Gen<LocalDate?> Day = Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28])
        .Select(parts => new LocalDate(parts.Item1, parts.Item2, parts.Item3)).Nullable();

    private static readonly Gen<Instant?> At =
        Gen.Long[Instant.MinValue.ToUnixTimeTicks(), Instant.MaxValue.ToUnixTimeTicks()].Select(Instant.FromUnixTimeTicks).Nullable();

    private static readonly Gen<ContentHash?> Hash = Gen.Byte.Array[0, 9].Select(bytes => ContentHash.Sha256(bytes)).Null();

    private static readonly Gen<Translation?> Translation = Gen.Select(
        Any.Pick("uk", "zh-Hant", "sr-Latn-RS", "de-CH-1901", "und"), Any.Text.Null(), Any.Text.Null())
        .Select(parts => new Translation(parts.Item1, parts.Item2, parts.Item3)).Null();

    public static readonly Gen<Appearance> Appearance =
        from place in Any.Word<AppearancePlace>()
        from texts in Gen.Select(Any.Text.Null(), Any.Text.Null())
        from addresses in Gen.Select(Address, Address)
        from day in Day
        from hash in Hash
        from translation in Translation
        select new Appearance(place, texts.Item1, texts.Item2)
        {
            Url = addresses.Item1,
            Archive = addresses.Item2,
            Retrieved = day,
            Hash = hash,
            Translation = translation,
        };

    public static readonly Gen<EntryRecord> Entry =
        from editor in Any.Text
        from reviews in Gen.Select(Any.Text, At).Select(review => new EntryReview(review.Item1, review.Item2)).Array[0, 2]
        from corrections in Gen.Select(Any.Text, Any.Text, At)
            .Select(one => new EntryCorrection(one.Item1, one.Item2, one.Item3))
            .Array[0, 4]
        from isKnown in Gen.Bool
        select new EntryRecord(isKnown || reviews.Length + corrections.Length == 0 ? editor : null, reviews, corrections);

    /// <summary>Objects of any members, with numbers that no computer holds, and texts of any characters.</summary>
    public static readonly Gen<Extensions> Extensions = Object(3).Select(json => Attribution.Extensions.Parse(json));

    private static Gen<string> Object(int depth) => Gen.Select(Any.Text, Value(depth - 1)).Array[0, 3].Select(members =>
        $"{{{string.Join(" ,", members.DistinctBy(member => member.Item1).Select(member => $"{Quoted(member.Item1)}: {member.Item2}"))}}}");

    private static Gen<string> Value(int depth) => Gen.OneOf(
        Any.Pick("null", "true", "0", "-0", "1.0", "1e400", "0.1234567890123456789012345678901234567890", "\"\"", "\"\\u0041\""),
        Any.Text.Select(Quoted),
        depth == 0 ? Gen.Const("[ ]") : Object(depth),
        depth == 0 ? Gen.Const("{ }") : Value(depth - 1).Array[0, 3].Select(items => $"[{string.Join(", ", items)}]"));

    private static string Quoted(string text) => JsonValue.Create(text)!.ToJsonString(JsonSerializerOptions.Default);
}
