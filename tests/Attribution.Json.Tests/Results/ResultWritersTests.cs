using System.Text.Json;

namespace Attribution.Json.Tests;

/// <summary>Each type that is a result can be written.</summary>
public class ResultWritersTests
{
    /// <summary>Types that a caller is given and cannot make, and that are not results of their own, each with its reason.</summary>
    private static readonly Dictionary<Type, string> NotResults = new()
    {
        [typeof(ClaimSetProblem)] = "A problem of an exception, which tells it.",
        [typeof(EstimateRefusal)] = "Why a phrase is not read: its code goes into a value of words.",
        [typeof(RowProblem)] = "A problem of a row of columns, which its message tells.",
        [typeof(FoundEstimate)] = "Where a phrase stands in a text, and its estimate, which has a converter.",
        [typeof(ClaimTable)] = "Columns that go into a merger.",
        [typeof(ReadingTable)] = "Columns that go into a merger.",
        [typeof(LabelTable)] = "Columns that go into truth discovery.",
        [typeof(Verdicts)] = "A report of verdicts, each of which is written by itself.",
        [typeof(PlotData)] = "The numbers of a picture of a result.",
        [typeof(QuantileFit)] = "A step of a reading, for those who fit a distribution of their own.",
        [typeof(EstimateGrammar)] = "A grammar, which the code names.",
        [typeof(PolicyRegistry)] = "Policies by their names, which results have.",
        [typeof(Trust)] = "A policy, whose name the fused votes have.",
    };

    [Fact]
    public void Every_result_has_a_writer()
    {
        HashSet<Type> written =
        [
            .. typeof(ResultJson).GetMethods().Where(method => method.Name == nameof(ResultJson.ToJson))
                .Select(method => method.GetParameters()[0].ParameterType),
        ];
        Assert.Equal(written.Count, Samples.All.Count);
        JsonSerializerOptions options = new JsonSerializerOptions().AddAttribution();
        HashSet<Type> within = Within(written);
        IEnumerable<Type> given = typeof(Claim).Assembly.GetExportedTypes().Where(type =>
            type is { IsClass: true, IsSealed: true, IsAbstract: false, Namespace: "Attribution" }
            && type.GetConstructors().Length == 0
            && !type.IsSubclassOf(typeof(Exception))
            && !options.Converters.Any(converter => converter.CanConvert(type)));
        string[] missing = [.. given.Except(within).Except(Within(NotResults.Keys)).Select(type => type.Name).Order()];
        Assert.True(missing.Length == 0, string.Join(' ', missing));
        Assert.Empty(NotResults.Keys.Where(type => within.Contains(type)).Select(type => type.Name));

        static HashSet<Type> Within(IEnumerable<Type> roots)
        {
            Queue<Type> open = new(roots);
            HashSet<Type> within = [];
            while (open.TryDequeue(out Type? type))
            {
                if (!within.Add(type)) continue;
                foreach (Type part in type.GetProperties().SelectMany(property => Parts(property.PropertyType))) open.Enqueue(part);
            }

            return within;
        }

        static IEnumerable<Type> Parts(Type type) =>
            type.IsGenericType ? type.GetGenericArguments() : type.Assembly == typeof(Claim).Assembly ? [type] : [];
    }
}
