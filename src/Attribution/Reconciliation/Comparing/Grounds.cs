namespace Attribution;

/// <summary>What each of some statements on a topic is about.</summary>
internal sealed class Grounds
{
    private readonly GroundTable _table;
    private readonly int[] _of;
    private bool? _areAllComparable;

    /// <param name="statements">The statements.</param>
    /// <param name="known">What is known of them, or null.</param>
    public Grounds(Statement[] statements, KnownStatements? known = null)
    {
        _table = known?.Grounds ?? new(Array.ConvertAll(statements, statement => statement.Claim));
        _of = new int[statements.Length];
        for (int i = 0; i < _of.Length; i++) _of[i] = _table.Of(known?.PlaceOf(i) ?? i);
    }

    /// <summary>Whether each two grounds can be compared.</summary>
    public bool AreAllComparable => _areAllComparable ??= _table.Count <= 1 || FindAllComparable();

    /// <summary>The ground of a statement.</summary>
    /// <param name="statement">Its position.</param>
    public int Of(int statement) => _of[statement];

    /// <summary>How two statements can be compared.</summary>
    /// <param name="one">The position of a statement.</param>
    /// <param name="other">That of another.</param>
    public Comparability Between(int one, int other) => _table.Between(_of[one], _of[other]);

    /// <summary>Whether two statements are about one scope.</summary>
    /// <param name="one">The position of a statement.</param>
    /// <param name="other">That of another.</param>
    public bool AreOfOneScope(int one, int other) => _of[one] == _of[other] || _table.AreOfOneScope(_of[one], _of[other]);

    /// <summary>Whether two statements are about one scope and time.</summary>
    /// <param name="one">The position of a statement.</param>
    /// <param name="other">That of another.</param>
    public bool AreOfOne(int one, int other) => _of[one] == _of[other];

    /// <summary>Whether statements of two grounds can be compared.</summary>
    /// <param name="one">A ground.</param>
    /// <param name="other">Another.</param>
    public bool AreComparable(int one, int other) => one == other || _table.Between(one, other).Basis != PairBasis.None;

    private bool FindAllComparable()
    {
        int[] grounds = [.. _of.Distinct()];
        for (int one = 0; one < grounds.Length; one++)
        {
            Stop.IfAsked();
            for (int other = one + 1; other < grounds.Length; other++)
            {
                if (!AreComparable(grounds[one], grounds[other])) return false;
            }
        }

        return true;
    }
}
