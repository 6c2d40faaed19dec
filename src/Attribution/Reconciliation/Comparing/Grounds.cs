namespace Attribution;

/// <summary>
/// What each of many statements on a topic is about: those of one scope and time have one ground. Grounds are compared once, however many
/// statements they have.
/// </summary>
internal sealed class Grounds
{
    /// <summary>The most grounds of which each two are remembered; beyond, hardly two statements share one.</summary>
    private const int MostRemembered = 500;

    private readonly int[] _of;
    private readonly List<Claim> _first = [];
    private readonly int[] _scopeOf;
    private readonly Comparability?[] _known;
    private bool? _areAllComparable;

    /// <param name="statements">The statements.</param>
    public Grounds(Statement[] statements)
    {
        _of = new int[statements.Length];
        if (AreOfOne(statements))
        {
            if (_of.Length > 0) _first.Add(statements[0].Claim);
            _scopeOf = new int[_first.Count];
            _known = new Comparability?[_first.Count];
            _areAllComparable = true;
            return;
        }

        Dictionary<(Scope, Edtf?), int> numbers = [];
        for (int i = 0; i < _of.Length; i++)
        {
            Claim claim = statements[i].Claim;
            if (!numbers.TryGetValue((claim.Scope, claim.Period), out _of[i]))
            {
                numbers.Add((claim.Scope, claim.Period), _of[i] = _first.Count);
                _first.Add(claim);
            }
        }

        Dictionary<Scope, int> scopes = [];
        _scopeOf = new int[_first.Count];
        for (int i = 0; i < _scopeOf.Length; i++)
        {
            if (!scopes.TryGetValue(_first[i].Scope, out _scopeOf[i])) scopes.Add(_first[i].Scope, _scopeOf[i] = scopes.Count);
        }

        _known = _first.Count <= MostRemembered ? new Comparability?[_first.Count * _first.Count] : [];
    }

    /// <summary>The number of grounds.</summary>
    public int Count => _first.Count;

    /// <summary>Whether each two grounds can be compared.</summary>
    public bool AreAllComparable => _areAllComparable ??= FindAllComparable();

    /// <summary>The ground of a statement.</summary>
    /// <param name="statement">Its position.</param>
    public int Of(int statement) => _of[statement];

    /// <summary>How two statements can be compared.</summary>
    /// <param name="one">The position of a statement.</param>
    /// <param name="other">That of another.</param>
    public Comparability Between(int one, int other) => OfGrounds(_of[one], _of[other]);

    /// <summary>Whether two statements are about one scope.</summary>
    /// <param name="one">The position of a statement.</param>
    /// <param name="other">That of another.</param>
    public bool AreOfOneScope(int one, int other) => _of[one] == _of[other] || _scopeOf[_of[one]] == _scopeOf[_of[other]];

    /// <summary>Whether statements of two grounds can be compared.</summary>
    /// <param name="one">A ground.</param>
    /// <param name="other">Another.</param>
    public bool AreComparable(int one, int other) => one == other || OfGrounds(one, other).Basis != PairBasis.None;

    private static bool AreOfOne(Statement[] statements)
    {
        foreach (Statement statement in statements)
        {
            (Claim claim, Claim first) = (statement.Claim, statements[0].Claim);
            if (!claim.Scope.Equals(first.Scope) || !Equals(claim.Period, first.Period)) return false;
        }

        return true;
    }

    private bool FindAllComparable()
    {
        for (int one = 0; one < _first.Count; one++)
        {
            Stop.IfAsked();
            for (int other = one + 1; other < _first.Count; other++)
            {
                if (!AreComparable(one, other)) return false;
            }
        }

        return true;
    }

    private Comparability OfGrounds(int one, int other)
    {
        if (_known.Length == 0) return Comparability.Of(_first[one], _first[other]);
        ref Comparability? known = ref _known[(one * _first.Count) + other];
        return known ??= Comparability.Of(_first[one], _first[other]);
    }
}
