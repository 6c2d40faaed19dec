namespace Attribution.Merging;

/// <summary>The two smallest and the two largest of a growing list, so that the range is known whichever one is left out.</summary>
internal sealed class Extremes(double[] values)
{
    private int _low = -1;
    private int _lowNext = -1;
    private int _high = -1;
    private int _highNext = -1;

    /// <summary>Adds the value at an index.</summary>
    public void Add(int i)
    {
        double value = values[i];
        if (_low < 0 || value < values[_low]) (_low, _lowNext) = (i, _low);
        else if (_lowNext < 0 || value < values[_lowNext]) _lowNext = i;
        if (_high < 0 || value > values[_high]) (_high, _highNext) = (i, _high);
        else if (_highNext < 0 || value > values[_highNext]) _highNext = i;
    }

    /// <summary>The largest less the smallest, without the value at an index; −1 for all.</summary>
    public double RangeWithout(int index) => values[index == _high ? _highNext : _high] - values[index == _low ? _lowNext : _low];
}
