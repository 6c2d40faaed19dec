using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Attribution;

/// <summary>The rule for ids: people, relations and files can all carry them.</summary>
internal static class Identifier
{
    public const int MaximumLength = 200;

    public static string Checked([NotNull] string id, [CallerArgumentExpression(nameof(id))] string? parameter = null)
    {
        Argument.NotBlank(id, parameter);
        if (id.Length > MaximumLength)
        {
            throw new ArgumentException($"An id has at most {MaximumLength} characters; this one has {id.Length}.", parameter);
        }

        if (char.IsWhiteSpace(id[0]) || char.IsWhiteSpace(id[^1]) || id.Any(char.IsControl))
        {
            throw new ArgumentException($"The id '{id.Trim()}' has white space at an end or a control character; remove it.", parameter);
        }

        if (HasHalfACharacter(id))
        {
            throw new ArgumentException("The id has half of a surrogate pair, which no file can hold; write a whole character.", parameter);
        }

        return id;
    }

    private static bool HasHalfACharacter(ReadOnlySpan<char> id)
    {
        while (!id.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(id, out _, out int length) != OperationStatus.Done) return true;
            id = id[length..];
        }

        return false;
    }
}
