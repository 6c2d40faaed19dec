namespace Attribution;

/// <summary>
/// A row of the table: a unit of UnitsNet with the code of the unit that is worth the same, or with the reason why it has none.
/// </summary>
internal sealed record UnitRow(string Quantity, string Name, string? Code, string? Reason)
{
    /// <summary>The unit of <see cref="Code"/>, read when it is first asked for.</summary>
    public Unit? Unit => Code is null ? null : field ??= Attribution.Unit.Parse(Code);

    /// <summary>In what the code is written; null where there is no code.</summary>
    public string? Shape => Code is null ? null : field ??= UnitShape.Of(Code);

    /// <summary>The code's units that say of what kind a quantity is; none where there is no code.</summary>
    public NamedKinds Kinds => Code is null ? NamedKinds.None : field ??= NamedKinds.Of(Code);
}
