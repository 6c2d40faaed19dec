namespace Attribution.Numerics;

/// <summary>The area under a density on one side of x &gt; 0, accurate to its own last digits however small it is.</summary>
internal interface IAreaFunction
{
    double Area(double x);

    double Density(double x);
}
