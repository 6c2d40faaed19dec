namespace Attribution;

/// <summary>
/// What each of many claims on a topic is about: those of one scope and time have one ground. Grounds are compared once, however many
/// claims they have, and by whatever thread asks first.
/// </summary>
internal sealed class GroundTable
{
    /// <summary>The most grounds of which each two are remembered: 2 MB. Beyond, hardly two claims share one.</summary>
    private const int MostRemembered = 1_000;

    // A remembered ground of two is not 0.
    private const int Known = 1 << 8, Reversed = 1 << 3, KindBits = 4, BasisMask = 7, KindMask = 15;

    private readonly int[] _of;
    private readonly List<Claim> _first = [];
    private readonly int[] _scopeOf;
    private readonly ushort[] _known = [];

    /// <param name="claims">The claims.</param>
    public GroundTable(IReadOnlyList<Claim> claims)
    {
        _of = new int[claims.Count];
        if (AreOfOne(claims))
        {
            if (_of.Length > 0) _first.Add(claims[0]);
            _scopeOf = new int[_first.Count];
            _known = new ushort[_first.Count];
            return;
        }

        Dictionary<(Scope, Edtf?), int> numbers = [];
        for (int i = 0; i < _of.Length; i++)
        {
            Claim claim = claims[i];
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

        if (_first.Count <= MostRemembered) _known = new ushort[_first.Count * _first.Count];
    }

    /// <summary>The number of grounds.</summary>
    public int Count => _first.Count;

    /// <summary>The ground of a claim.</summary>
    /// <param name="claim">Its place.</param>
    public int Of(int claim) => _of[claim];

    /// <summary>Whether two grounds are of one scope.</summary>
    public bool AreOfOneScope(int one, int other) => _scopeOf[one] == _scopeOf[other];

    /// <summary>How claims on two grounds can be compared.</summary>
    /// <param name="one">A ground.</param>
    /// <param name="other">Another, or the same.</param>
    public Comparability Between(int one, int other)
    {
        if (_known.Length == 0) return Comparability.Of(_first[one], _first[other]);
        ref ushort known = ref _known[(one * _first.Count) + other];
        int packed = Volatile.Read(ref known);
        if (packed == 0) Volatile.Write(ref known, (ushort)(packed = Pack(Comparability.Of(_first[one], _first[other]))));
        return new((PairBasis)(packed & BasisMask), (packed & Reversed) != 0, (GroundKind)((packed >> KindBits) & KindMask));
    }

    private static int Pack(Comparability ground) =>
        Known | (int)ground.Basis | (ground.IsReversed ? Reversed : 0) | ((int)ground.Kind << KindBits);

    private static bool AreOfOne(IReadOnlyList<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            if (!claim.Scope.Equals(claims[0].Scope) || !Equals(claim.Period, claims[0].Period)) return false;
        }

        return true;
    }
}
