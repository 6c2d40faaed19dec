using System.Collections.Frozen;

namespace Attribution;

/// <summary>
/// What was read and measured of the claims on one topic, for verdicts on many parts of them: nothing of it depends on which other claims
/// are looked at. Any number of threads may ask; each is given the same bits.
/// </summary>
internal sealed class KnownClaims
{
    /// <summary>The most claims of which each two distances are kept: 16 MB of them.</summary>
    private const int MostMeasured = 1_400;

    private readonly FrozenDictionary<Claim, int> _places;
    private readonly Statement?[][] _read;
    private readonly double[]?[] _distances = new double[]?[2];

    /// <param name="claims">Claims on one topic.</param>
    public KnownClaims(ClaimSet claims)
    {
        _places = claims.Claims
            .Select((claim, place) => KeyValuePair.Create(claim, place))
            .ToFrozenDictionary(ReferenceEqualityComparer.Instance as IEqualityComparer<Claim>);
        _read = [new Statement?[_places.Count], new Statement?[_places.Count]];
    }

    /// <summary>A claim as it is read: once, however many verdicts it is part of.</summary>
    /// <param name="claim">A claim.</param>
    /// <param name="reader">How its words are conventionally read, the same in all calls.</param>
    /// <param name="isWhole">Whether it is a count, by <see cref="WholeCount"/>.</param>
    public Statement Read(Claim claim, IEstimateReader reader, bool isWhole)
    {
        if (!_places.TryGetValue(claim, out int place)) return Statement.Of(claim, reader, isWhole: isWhole);
        ref Statement? known = ref _read[isWhole ? 1 : 0][place];
        if (known is null) Interlocked.CompareExchange(ref known, Statement.Of(claim, reader, isWhole: isWhole), null);
        return known;
    }

    /// <summary>The places of statements, by which their distances are kept; null where they are too many, or not all read here.</summary>
    /// <param name="statements">Statements on the topic.</param>
    public Places? PlacesOf(Statement[] statements)
    {
        if (_places.Count > MostMeasured || !Array.Exists(statements, static statement => statement.Spread is not null)) return null;
        int[] places = new int[statements.Length];
        int kind = -1;
        for (int i = 0; i < places.Length; i++)
        {
            if (!_places.TryGetValue(statements[i].Claim, out places[i])) return null;
            int own = ReferenceEquals(_read[1][places[i]], statements[i]) ? 1 : 0;
            if (!ReferenceEquals(_read[own][places[i]], statements[i]) || (kind >= 0 && own != kind)) return null;
            kind = own;
        }

        return new(places, _distances[kind] ?? Made(kind));
    }

    private double[] Made(int kind)
    {
        double[] distances = new double[_places.Count * (_places.Count - 1)];
        Array.Fill(distances, double.NaN);
        return Interlocked.CompareExchange(ref _distances[kind], distances, null) ?? distances;
    }

    /// <summary>The distances between some of the statements.</summary>
    internal sealed class Places(int[] places, double[] distances)
    {
        /// <summary>How far apart two statements lie as conventionally and as literally read, where it is known.</summary>
        public bool TryGet(int i, int j, out double distance, out double literally)
        {
            // Two doubles are not written at once: an entry is known when both are numbers.
            int at = At(i, j);
            (distance, literally) = (Volatile.Read(ref distances[at]), Volatile.Read(ref distances[at + 1]));
            return !double.IsNaN(distance) && !double.IsNaN(literally);
        }

        /// <summary>Keeps how far apart two statements lie.</summary>
        public void Keep(int i, int j, double distance, double literally)
        {
            int at = At(i, j);
            Volatile.Write(ref distances[at], distance);
            Volatile.Write(ref distances[at + 1], literally);
        }

        private int At(int i, int j)
        {
            (int low, int high) = (Math.Min(places[i], places[j]), Math.Max(places[i], places[j]));
            return (high * (high - 1)) + (2 * low);
        }
    }
}
