using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>
/// An export that was refused: something would be lost, and <see cref="OnLoss.Throw"/> asks for that; or the format demands a number
/// that no
/// source has said; or it has no way to say the claim at all, such as a denial. Nothing was written.
/// </summary>
/// <remarks>The message tells the first losses, and the number of those that would make it longer than 4,000 characters.</remarks>
public sealed class LossException : InvalidOperationException
{
    internal LossException(string format, ImmutableArray<Loss> losses, string remedy)
        : base(Describe(format, losses, remedy)) => Losses = losses;

    /// <summary>Every loss, those that alone would not have kept the export from being written included.</summary>
    public ImmutableArray<Loss> Losses { get; }

    private static string Describe(string format, ImmutableArray<Loss> losses, string remedy)
    {
        const int RoomForMore = 40;
        StringBuilder message = new();
        message.Append(CultureInfo.InvariantCulture, $"{format} cannot hold this without loss. {remedy}");
        int told = 0;
        foreach (Loss loss in losses)
        {
            string line = Environment.NewLine + "  " + loss;
            if (message.Length + line.Length > Printable.LongestMessage - RoomForMore) break;
            message.Append(line);
            told++;
        }

        if (told < losses.Length)
        {
            message.Append(CultureInfo.InvariantCulture, $"{Environment.NewLine}  and {losses.Length - told} more");
        }

        return message.ToString();
    }
}
