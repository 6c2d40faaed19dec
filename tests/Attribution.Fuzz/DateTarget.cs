namespace Attribution.Fuzz;

/// <summary>Dates of EDTF: read or refused, the same again from their text, the earliest day not after the latest.</summary>
internal sealed class DateTarget : Target
{
    public override string Name => "dates";

    public override int Longest => 200;

    public override IReadOnlyList<string> Pieces { get; } =
    [
        "2024", "-12", "-23", "X", "XX", "?", "~", "%", "/", "..", "[", "]", "{", "}", ",", "Y", "E5", "S3", "T10:00:00Z", "-21", "-33",
        "0000", "-",
        "Y-170000002", "+", "1999-0X",
    ];

    public override string Read(string text)
    {
        if (!Edtf.TryParse(text, out Edtf? date)) return "refused";

        Law(Edtf.Parse(date.ToString()).Equals(date), "The text of a date is read as the date.");
        bool isInOrder = date.Earliest is not { } earliest || date.Latest is not { } latest || earliest <= latest;
        Law(isInOrder, "The earliest day is not after the latest.");
        return $"{date.Level} {date.Earliest is null} {date.Latest is null}";
    }
}
