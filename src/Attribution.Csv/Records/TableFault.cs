namespace Attribution;

/// <summary>Ends the reading of a table: from here on the text is not one. Never leaves the package.</summary>
internal sealed class TableFault(string code, int line, string message) : FormatException(message)
{
    public string Code => code;

    /// <summary>The line from 1; 0 where the place is that of the record that was being read.</summary>
    public int Line => line;
}
