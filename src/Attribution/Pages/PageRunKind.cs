namespace Attribution;

/// <summary>How a <see cref="PageRun"/> is set.</summary>
internal enum PageRunKind
{
    /// <summary>As the text around it.</summary>
    Plain,

    /// <summary>Set off.</summary>
    Strong,

    /// <summary>A web address that leads there.</summary>
    Link,
}
