namespace Attribution;

/// <summary>What kind of objection a claim is to another.</summary>
internal enum ObjectionKind
{
    /// <summary>The alleged source denies having said it: it is disputed, and the word of its reporter at most.</summary>
    Disowned,

    /// <summary>A third party calls it into question: it is still used, and the verdict is given without it too.</summary>
    Impugned,

    /// <summary>The editor of the set upholds an objection: it is shown, and is not a witness.</summary>
    Upheld,

    /// <summary>A source that neither said nor published it takes it back: that has no effect, and is told.</summary>
    WithdrawnByAnother,
}
