namespace Attribution.Tests;

public class ContentHashTests
{
    // FIPS 180-4, the example "abc".
    private const string Abc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void A_hash_is_read_in_small_letters()
    {
        Assert.Equal(Abc, ContentHash.Parse(Abc.ToUpperInvariant()).ToString());
        Assert.Equal(Abc, ContentHash.Sha256("abc"u8).ToString());
        Assert.Equal(("sha256", 64), (ContentHash.Parse(Abc).Algorithm, ContentHash.Parse(Abc).Digits.Length));
    }

    [Theory]
    [InlineData("md5", 32)]
    [InlineData("sha1", 40)]
    [InlineData("sha224", 56)]
    [InlineData("sha384", 96)]
    [InlineData("sha512", 128)]
    [InlineData("sha3-256", 64)]
    [InlineData("blake3", 64)]
    public void Each_algorithm_has_its_number_of_digits(string algorithm, int count)
    {
        Assert.Equal(algorithm, ContentHash.Parse($"{algorithm}:{new string('a', count)}").Algorithm);
        Assert.Throws<FormatException>(() => ContentHash.Parse($"{algorithm}:{new string('a', count - 1)}"));
        Assert.Throws<FormatException>(() => ContentHash.Parse($"{algorithm}:{new string('a', count + 1)}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("sha256")]
    [InlineData("sha256:")]
    [InlineData("crc32:00000000")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:٠a7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void What_is_not_a_hash_is_refused(string text)
    {
        Assert.Throws<FormatException>(() => ContentHash.Parse(text));
        Assert.False(ContentHash.TryParse(text, out ContentHash? hash));
        Assert.Null(hash);
    }

    [Fact]
    public void Null_is_not_a_hash()
    {
        Assert.False(ContentHash.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => ContentHash.Parse(null!));
        Assert.True(ContentHash.TryParse(Abc, out ContentHash? hash));
        EqualityContract.Holds(
            hash, ContentHash.Sha256("abc"u8), ContentHash.Sha256("abd"u8), ContentHash.Parse($"sha3-256:{hash.Digits}"));
    }
}
