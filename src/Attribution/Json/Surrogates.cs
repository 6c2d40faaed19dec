using System.Buffers;
using System.Text;

namespace Attribution;

/// <summary>Looks for halves of surrogate pairs, which UTF-16 text can hold and JSON cannot.</summary>
internal static class Surrogates
{
    /// <summary>The index of the first half of a pair without the other half, or −1.</summary>
    public static int FirstHalf(ReadOnlySpan<char> text)
    {
        int index = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (index >= 0 && index < text.Length)
        {
            if (Rune.DecodeFromUtf16(text[index..], out _, out int length) != OperationStatus.Done) return index;
            index += length;
        }

        return -1;
    }
}
