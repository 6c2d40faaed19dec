using System.Collections;
using System.Reflection;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Finds what is not a finite number in a result and in what it computes on demand, but for what documentation allows.</summary>
internal static class EdgeResults
{
    /// <summary>Where infinity is an answer that the documentation states.</summary>
    private static readonly HashSet<string> MayBeInfinite =
    [
        "RealInterval.Lower", "RealInterval.Upper", "RealInterval.Width", "ConfidenceInterval.Lower", "ConfidenceInterval.Upper",
        "MetaAnalysisResult.DegreesOfFreedom", "MetaAnalysisResult.Statistic", "ShrunkenValue.DegreesOfFreedom",
        "Distribution.Minimum", "Distribution.Maximum", "DistributionParameter.Value", "MetaAnalysisResult.TauSquaredStandardError",
        "Distribution.Mean", "Distribution.Median", "Distribution.Variance", "Distribution.StandardDeviation", "FailSafeN.Orwin",
        "Distribution.Skewness", "LinearPool.Mean", "LinearPool.Variance", "LinearPool.StandardDeviation", "LinearPool.Skewness",
        "LinearPool.WithinVariance", "LinearPool.BetweenVariance", "Coefficient.DegreesOfFreedom", "Coefficient.Statistic",
        "CoveredRegion.Lower", "CoveredRegion.Upper", "CensoredFit.LogLikelihood", "Distribution.Quantile", "Distribution.UpperQuantile",
        "Distribution.Density",
        "LinearPool.Quantile", "LinearPool.Density", "MetaRegressionResult.ModeratorStatistic",
        "DempsterCombination.WeightOfConflict",
    ];

    private static readonly Dictionary<Type, PropertyInfo[]> Properties = [];

    /// <summary>The path to the first bad number, or null.</summary>
    public static string? Fault(object? result, string path, int depth = 0)
    {
        switch (result)
        {
            case null or string or bool or Enum or int or long or decimal or TauSquared or MetaAnalysisOptions:
            case Estimate or IEstimateReader:
                return null;
            case double number:
                return double.IsNaN(number) || (double.IsInfinity(number) && !MayBeInfinite.Contains(path.Split('/')[^1]))
                    ? $"{path} = {number}" : null;
        }

        Type type = result.GetType();
        if (depth > 4 || type.Assembly != typeof(Distribution).Assembly && result is not IEnumerable) return null;
        if (result is IEnumerable list)
        {
            if (type.GetProperty("IsDefault")?.GetValue(result) is true) return null;
            int seen = 0;
            foreach (object? entry in list)
            {
                if (seen++ == 50) return null;
                if (Fault(entry, path, depth + 1) is { } fault) return fault;
            }

            return null;
        }

        _ = result.ToString();
        if (!Properties.TryGetValue(type, out PropertyInfo[]? properties))
        {
            properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
            properties = [.. properties.Where(property => property.GetIndexParameters().Length == 0)];
            Properties[type] = properties;
        }

        foreach (PropertyInfo property in properties)
        {
            object? value;
            try
            {
                value = property.GetValue(result);
            }
            catch (TargetInvocationException exception)
            {
                // The one property that documents a refusal.
                if (property.Name == "Modes" && exception.InnerException is InvalidOperationException) continue;
                return $"{path}/{property.DeclaringType!.Name}.{property.Name} throws {exception.InnerException}";
            }

            string name = (result is Distribution ? "Distribution" : type.Name) + "." + property.Name;
            if (Fault(value, $"{path}/{name}", depth + 1) is { } fault) return fault;
        }

        return null;
    }
}
