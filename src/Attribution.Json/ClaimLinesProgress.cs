using System.Globalization;

namespace Attribution;

/// <summary>How far a document of lines is read.</summary>
/// <param name="Lines">The lines that were read, from 1.</param>
/// <param name="Claims">The claims among them.</param>
/// <param name="Bytes">The bytes that were taken from the stream, which may be ahead of the lines by what one reading brought.</param>
public readonly record struct ClaimLinesProgress(int Lines, long Claims, long Bytes)
{
    /// <summary>"2,503 lines, 2,500 claims, 187,200 bytes".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Lines:N0} lines, {Claims:N0} claims, {Bytes:N0} bytes");
}
