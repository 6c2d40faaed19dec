namespace Attribution;

/// <summary>A decimal number of up to four digits, some of them unspecified: <c>1X99</c>.</summary>
/// <param name="Floor">The number with 0 for each unspecified digit.</param>
/// <param name="Free">A bit for each unspecified digit; bit 0 stands for the units.</param>
internal readonly record struct DigitPattern(int Floor, int Free)
{
    public bool IsWhole => Free == 0;

    /// <summary>The number with 9 for each unspecified digit.</summary>
    public int Ceiling
    {
        get
        {
            int ceiling = Floor;
            for (int bit = 1, place = 1; bit <= Free; bit <<= 1, place *= 10)
            {
                ceiling += (Free & bit) == 0 ? 0 : 9 * place;
            }

            return ceiling;
        }
    }

    public bool Matches(int number)
    {
        for (int bit = 1, place = 1; bit <= 8; bit <<= 1, place *= 10)
        {
            if ((Free & bit) == 0 && number / place % 10 != Floor / place % 10) return false;
        }

        return true;
    }

    /// <summary>The digits, X for those unspecified.</summary>
    public string ToString(int length) => string.Create(length, this, static (digits, pattern) =>
    {
        int rest = pattern.Floor;
        for (int bit = 0; bit < digits.Length; bit++, rest /= 10)
        {
            digits[^(bit + 1)] = (pattern.Free & (1 << bit)) != 0 ? 'X' : (char)('0' + rest % 10);
        }
    });

    /// <summary>The numbers of a range that fit the pattern, upwards or downwards.</summary>
    public IEnumerable<int> Within(int low, int high, bool downwards) =>
        IsWhole ? Floor >= low && Floor <= high ? [Floor] : [] : Search(Math.Max(low, Floor), Math.Min(high, Ceiling), downwards);

    private IEnumerable<int> Search(int low, int high, bool downwards)
    {
        for (int i = 0; i <= high - low; i++)
        {
            int number = downwards ? high - i : low + i;
            if (Matches(number)) yield return number;
        }
    }
}
