namespace Attribution;

/// <content>Lines, each an object with one item.</content>
internal sealed partial class ClaimSetWriter
{
    public void WriteLine(Scale scale) => WriteLine("scale", scale, Write);

    public void WriteLine(Source source) => WriteLine("source", source, Write);

    public void WriteLine(Topic topic) => WriteLine("topic", topic, Write);

    public void WriteLine(Claim claim) => WriteLine("claim", claim, Write);

    private void WriteLine<T>(string member, T item, Action<T> write)
    {
        _json.Reset();
        _json.WriteStartObject();
        _json.WritePropertyName(member);
        write(item);
        _json.WriteEndObject();
        _json.Flush();
    }
}
