namespace Attribution;

/// <content>Reads the time of day of a date and its shift from UTC.</content>
internal ref partial struct EdtfReader
{
    private const string TimeNeedsDay = "only a complete date has a time of day, without qualifier or X";

    // The largest shift in use on earth.
    private const int MaxShiftHours = 14;

    private EdtfDate? ReadTime(EdtfDate date)
    {
        int start = ++_position;
        if (TakeTwoDigits(24) is not { } hour || !Take(':') || TakeTwoDigits(59) is not { } minute || !Take(':')
            || TakeTwoDigits(59) is not { } second || (hour == 24 && (minute > 0 || second > 0)))
        {
            return Fail<EdtfDate>("a time is hh:mm:ss, from 00:00:00 to 23:59:59, or 24:00:00 for the end of the day", start);
        }

        int shift = _position;
        if (Current is '+' or '-')
        {
            bool isNegative = Take('-') || !Take('+');
            int minutes = 0;
            if (TakeTwoDigits(MaxShiftHours) is not { } hours
                || (Take(':') && (TakeTwoDigits(59) is not { } stated || (minutes = stated) < 0))
                || (hours == MaxShiftHours && minutes > 0)
                || (isNegative && hours == 0 && minutes == 0))
            {
                return Fail<EdtfDate>("a shift from UTC is Z, or up to 14:00 either way, such as -04 or +04:30; zero is +00:00", shift);
            }
        }
        else
        {
            Take('Z');
        }

        return date with { Time = _text[start.._position].ToString() };
    }

    private int? TakeTwoDigits(int max)
    {
        if (TakeDigits(2) is not { IsWhole: true } digits || digits.Floor > max) return null;
        return digits.Floor;
    }
}
