using System.Collections.Immutable;

namespace Attribution;

/// <summary>The losses of one export so far, and whether it can be written at all.</summary>
internal sealed class LossList(string format, OnLoss policy)
{
    private readonly ImmutableArray<Loss>.Builder _losses = ImmutableArray.CreateBuilder<Loss>();
    private bool _refused;
    private bool _invented;

    public int Count => _losses.Count;

    public void Add(string path, string code, string detail) => _losses.Add(new(path, code, detail));

    /// <summary>The format cannot say it at all: the export is refused whatever the policy.</summary>
    public void Refuse(string path, string code, string detail)
    {
        _refused = true;
        Add(path, code, detail);
    }

    /// <summary>The format demands a number that no source has said.</summary>
    public void Invent(string path, string code, string detail)
    {
        _invented |= policy != OnLoss.Report;
        Add(path, code, detail);
    }

    /// <summary>The document with its losses, unless the policy refuses it.</summary>
    public Exported Finish(Func<string> write)
    {
        if (_refused) throw new LossException(format, _losses.ToImmutable(), "Leave out what it cannot say, or use another format:");
        if (_invented)
        {
            throw new LossException(
                format,
                _losses.ToImmutable(),
                policy == OnLoss.Throw
                    ? "Set OnLoss = OnLoss.Report to have the missing number supplied, and the losses listed:"
                    : "It demands a number that no source has said; set OnLoss = OnLoss.Report to have it supplied:");
        }

        if (policy == OnLoss.Throw && _losses.Count > 0)
        {
            throw new LossException(format, _losses.ToImmutable(), "Set OnLoss = OnLoss.RefuseInvented to have the losses listed instead:");
        }

        return new(write(), _losses.ToImmutable());
    }
}
