namespace Attribution.Numerics;

/// <summary>A function of one variable; a struct, or a ref struct over spans, so that a search through it allocates nothing.</summary>
internal interface IScalarFunction
{
    double At(double x);
}
