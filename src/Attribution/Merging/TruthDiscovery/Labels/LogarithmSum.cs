namespace Attribution.Merging;

/// <summary>
/// A sum of logarithms of numbers from 1 up: they are multiplied as long as the product cannot overflow, so that few logarithms are taken.
/// </summary>
internal struct LogarithmSum
{
    private const double Full = 1e200;

    private double _product;
    private double _sum;

    public LogarithmSum() => _product = 1;

    public readonly double Total => _sum + Math.Log(_product);

    /// <summary>Adds a number, and the logarithm of another.</summary>
    /// <param name="number">What is added as it is.</param>
    /// <param name="factor">What is added as its logarithm, from 1 to 1e100.</param>
    public void Add(double number, double factor)
    {
        _sum += number;
        _product *= factor;
        if (_product < Full) return;
        _sum += Math.Log(_product);
        _product = 1;
    }
}
