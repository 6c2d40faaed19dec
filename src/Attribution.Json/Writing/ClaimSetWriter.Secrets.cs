namespace Attribution;

/// <content>What is written only where the caller says so.</content>
internal sealed partial class ClaimSetWriter
{
    /// <summary>Who a confidential source is, if that is kept.</summary>
    private void WriteSecret(Source identity)
    {
        if (identity.IsConfidential) return;
        _json.WriteStartObject("secret");
        Text("id", identity.Id);
        Text("name", identity.Name);
        Array("aliases", identity.Aliases, Text);
        Write(identity.Extensions);
        _json.WriteEndObject();
    }
}
