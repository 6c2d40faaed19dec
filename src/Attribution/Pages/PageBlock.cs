namespace Attribution;

/// <summary>One block of a page. The family is closed: both writers know each of them.</summary>
internal abstract record PageBlock
{
    private protected PageBlock()
    {
    }
}
