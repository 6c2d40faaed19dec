using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Attribution;

/// <summary>
/// The hash of what was retrieved, so that a court or a reader can tell whether a kept copy is the page that was read:
/// <c>sha256:9f86d0…</c>.
/// </summary>
/// <remarks>Equal when algorithm and digits are equal. It is kept, and not computed again: no page is fetched.</remarks>
public sealed record ContentHash
{
    private static readonly (string Algorithm, int Digits)[] Known =
    [
        ("md5", 32), ("sha1", 40), ("sha224", 56), ("sha256", 64), ("sha384", 96), ("sha512", 128),
        ("sha3-256", 64), ("sha3-384", 96), ("sha3-512", 128), ("blake2b", 128), ("blake2s", 64), ("blake3", 64),
    ];

    private ContentHash(string algorithm, string digits)
    {
        Algorithm = algorithm;
        Digits = digits;
    }

    /// <summary>
    /// The algorithm, in small letters: md5, sha1, sha224, sha256, sha384, sha512, sha3-256, sha3-384, sha3-512, blake2b, blake2s or
    /// blake3. The first two can be forged, and are for copies that were hashed long ago.
    /// </summary>
    public string Algorithm { get; }

    /// <summary>The hexadecimal digits, in small letters, as many as the algorithm has.</summary>
    public string Digits { get; }

    /// <summary>The SHA-256 hash of some bytes.</summary>
    /// <param name="content">What was retrieved.</param>
    public static ContentHash Sha256(ReadOnlySpan<byte> content) => new("sha256", Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>Reads a hash. Capitals are read as small letters.</summary>
    /// <param name="text">The algorithm, a colon and the hexadecimal digits: <c>sha256:9f86d0…</c>.</param>
    /// <exception cref="FormatException">
    /// The algorithm is not one of <see cref="Algorithm"/>, or there are other digits than it has; the message says what would be right.
    /// </exception>
    public static ContentHash Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, out string fault) ?? throw new FormatException(fault);
    }

    /// <summary>Reads a hash as <see cref="Parse"/> does. Never throws.</summary>
    /// <param name="text">The text; null is not a hash.</param>
    /// <param name="hash">The hash, or null if the text is not one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ContentHash? hash)
    {
        hash = text is null ? null : Read(text, out _);
        return hash is not null;
    }

    /// <summary>"sha256:9f86d0…", with all digits.</summary>
    public override string ToString() => $"{Algorithm}:{Digits}";

    private static ContentHash? Read(string text, out string fault)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string algorithm = colon < 0 ? "" : text[..colon].ToLowerInvariant();
        string digits = text[(colon + 1)..];
        int count = Array.Find(Known, known => known.Algorithm == algorithm).Digits;
        if (count == 0)
        {
            fault = Printable.Message($"'{text}' does not begin with a known algorithm and a colon; "
                + $"write one of {string.Join(", ", Known.Select(known => known.Algorithm))}, such as sha256:, and the digits.");
            return null;
        }

        if (digits.Length != count || !digits.All(char.IsAsciiHexDigit))
        {
            fault = Printable.Message($"'{text}' does not have the {count} hexadecimal digits of {algorithm} behind the colon; write all.");
            return null;
        }

        fault = "";
        return new(algorithm, digits.ToLowerInvariant());
    }
}
