using System.Collections.Immutable;

namespace Attribution;

/// <summary>What a name or symbol in prose may stand for.</summary>
/// <param name="Codes">The codes, the most usual first.</param>
/// <param name="IsConventional">The first code is meant unless the text says otherwise; without it several codes are ambiguous.</param>
internal sealed record UnitName(ImmutableArray<string> Codes, bool IsConventional)
{
    private ImmutableArray<Unit> _units;
    private Exponents _exponents;

    private enum Exponents
    {
        NotAsked,
        Fit,
        DoNotFit,
    }

    public ImmutableArray<Unit> Units
    {
        get
        {
            if (_units.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref _units, [.. Codes.Select(Unit.Parse)]);
            return _units;
        }
    }

    /// <summary>One atom of UCUM and nothing else, so that it may have an exponent.</summary>
    public bool IsSimple
    {
        get
        {
            if (_exponents == Exponents.NotAsked)
            {
                bool fit = Codes.Length == 1 && UnitPiece.IsSimple(Codes[0]) && Units[0].Kind == UnitKind.Ucum;
                _exponents = fit ? Exponents.Fit : Exponents.DoNotFit;
            }

            return _exponents == Exponents.Fit;
        }
    }

    /// <summary>The unit that is meant, or null where that is ambiguous.</summary>
    public Unit? Unit => IsConventional || Units.Length == 1 ? Units[0] : null;

    public UnitMatch Matched(int length) => new(length, Unit, Units);
}
