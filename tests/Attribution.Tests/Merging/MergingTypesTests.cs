using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>What holds of every public type of the folder Merging: which a user can make, how they compare, what they print.</summary>
public class MergingTypesTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types =
    [
        .. typeof(Claim).Assembly.GetExportedTypes()
            .Where(type => !type.IsNested && SourceTree.FolderOfType.GetValueOrDefault(type.Name) == "Merging"),
    ];

    /// <summary>What a user's merger returns, or what a user sets or gives: everything else only the library makes.</summary>
    private static readonly Type[] Constructible =
        [
            typeof(Finding), typeof(LeftOut), typeof(Heterogeneity), typeof(FocalSet), typeof(MergedTable), .. Options,
        ];

    private static Type[] Options =>
        [
            typeof(MergeAllOptions), typeof(MetaAnalysisOptions), typeof(TruthDiscoveryOptions), typeof(CatdOptions), typeof(CrhOptions),
            typeof(GtmOptions), typeof(LatentTruthPriors),
        ];

    public static TheoryData<string> Structs =>
        [.. Types.Where(type => type is { IsValueType: true, IsEnum: false }).Select(type => type.Name)];

    [Fact]
    public void Results_are_made_by_the_library_alone() => Assert.Equal(
        Constructible.Select(type => type.Name).Order(StringComparer.Ordinal),
        Types.Where(
            type =>
                type.GetConstructors().Length > 0 && !typeof(Exception).IsAssignableFrom(type)).Select(type =>
                    type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_can_be_set_taken_apart_or_copied_with_a_change_but_options()
    {
        foreach (Type type in Types.Except(Options).Where(type => !type.IsEnum))
        {
            Assert.DoesNotContain(type.GetProperties(Declared), property => property.SetMethod is { IsPublic: true });
            Assert.DoesNotContain(type.GetMethods(Declared), method => method.Name is "Deconstruct" or "<Clone>$");
            Assert.DoesNotContain(type.GetFields(Declared), field => field is { IsLiteral: false, IsStatic: false });
        }
    }

    [Fact]
    public void Options_are_set_once() => Assert.All(
        Options.SelectMany(type => type.GetProperties(Declared)).Where(property => property.SetMethod is { IsPublic: true }),
        property => Assert.Contains(typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));

    [Fact]
    public void What_is_equal_by_value_has_the_operators() => Assert.Empty(
        from type in Types
        where typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)
        where type.GetMethod("op_Equality", [type, type]) is null || type.GetMethod("op_Inequality", [type, type]) is null
        select type.Name);

    [Fact]
    public void Every_result_and_every_policy_prints_a_text_of_its_own() => Assert.Empty(
        from type in Types
        where type is { IsEnum: false, IsInterface: false }
            && !(type.IsAbstract && type.IsSealed)
            && !typeof(Exception).IsAssignableFrom(type)
        let declared = type.GetMethod(nameof(ToString), Type.EmptyTypes)!
        where declared.DeclaringType == typeof(object)
            || declared.DeclaringType == typeof(ValueType)
            || declared.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        select type.Name);

    [Theory]
    [MemberData(nameof(Structs))]
    public void The_default_of_a_struct_is_valid(string name)
    {
        Type type = Types.Single(type => type.Name == name);
        object value = Activator.CreateInstance(type)!;
        Assert.DoesNotContain(name, value.ToString(), StringComparison.Ordinal);
        Assert.Equal(value, Activator.CreateInstance(type));
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            Assert.False(property.GetValue(value) is double.NaN);
        }
    }

    [Fact]
    public void No_public_member_of_the_root_names_a_type_of_the_mathematics()
    {
        string[] named =
        [
            .. from type in typeof(Claim).Assembly.GetExportedTypes()
               where type.Namespace == "Attribution"
               from member in type.GetMembers(Declared)
               from used in Used(member).SelectMany(Parts)
               where used.Namespace == "Attribution.Merging"
               select $"{type.Name}.{member.Name}: {used.Name}",
        ];
        Assert.Empty(named.Distinct());
    }

    [Fact]
    public void Texts_are_the_same_in_every_culture()
    {
        string[] invariant = In("", () => [.. Printed.Select(value => value.ToString()!)]);
        foreach (string culture in new[] { "de-DE", "fr-FR", "tr-TR", "ar-SA" })
        {
            Assert.Equal(invariant, In(culture, () => [.. Printed.Select(value => value.ToString()!)]));
        }
    }

    [Fact]
    public void Texts_are_what_a_person_would_write() => Assert.Equal(
        [
            "REML, normal, 95 %",
            "one thread",
            "1.25 to 2.5 (95 %)",
            "1100 in [1043.42, 1156.58], k = 3",
            "TooFewReadings, k = 1",
            "index 3: There are 2. [few]",
            "0b101: 0.5",
            "1150 (standard deviation 70.71)",
            "[1, 2], all right",
            "1000, 2500",
            "no row: There are 2. [few]",
        ],
        Printed.Take(11).Select(value => value.ToString()));

    [Fact]
    public void What_a_user_makes_is_checked()
    {
        Assert.Throws<ArgumentException>("code", () => new Finding(" ", "There are 2."));
        Assert.Throws<ArgumentException>("message", () => new Finding("few", ""));
        Assert.Throws<ArgumentException>("remedy", () => new Finding("few", "There are 2.", " "));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => new LeftOut(-1, Few));
        Assert.Throws<ArgumentNullException>("reason", () => new LeftOut(0, null!));
        Assert.Throws<ArgumentOutOfRangeException>("tauSquared", () => new Heterogeneity(double.NaN, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("iSquared", () => new Heterogeneity(0, 1.5, 1));
        Assert.Throws<ArgumentOutOfRangeException>("pValue", () => new Heterogeneity(0, 0, double.NaN));
        Assert.Throws<ArgumentException>("leftOut", () => Merged.Of("mine", 1, leftOut: [null!]));
        Assert.Throws<ArgumentException>("warnings", () => Merged.Of("mine", 1, warnings: [Few, null!]));
        Assert.Throws<ArgumentException>("value", () => TableRow.OfValue(double.NaN));
        Assert.Throws<ArgumentException>("share", () => TableRow.OfValue(1, 0));
        Assert.Throws<ArgumentException>("share", () => TableRow.OfValue(1, 1.5));
        Assert.Throws<ArgumentException>("variance", () => TableRow.OfVariance(1, 0));
        Assert.Throws<ArgumentException>("lower", () => TableRow.OfInterval(2, 1));
        Assert.Throws<ArgumentException>("lower", () => TableRow.OfInterval(double.NaN, 1));
        Assert.Throws<ArgumentException>("lower", () => TableRow.OfInterval(double.PositiveInfinity, double.PositiveInfinity));
        Assert.Throws<ArgumentException>("lower", () => TableRow.OfInterval(double.NegativeInfinity, double.NegativeInfinity));
    }

    [Fact]
    public void An_interval_of_a_row_may_be_a_point_or_lack_either_end()
    {
        Assert.Equal(TableRow.OfInterval(2, 2), TableRow.OfInterval(2, 2));
        Assert.NotEqual(TableRow.OfInterval(2, double.PositiveInfinity), TableRow.OfInterval(double.NegativeInfinity, 2));
    }

    /// <summary>Of 0 and 10 with variances of 1, Q = 50 and τ² = 49 (DerSimonian–Laird 1986, eq. 8); the error is √(50/2).</summary>
    [Fact]
    public void A_fit_says_its_estimate_its_interval_and_its_spread() => Assert.Equal(
        "5 (95 % interval -4.8 to 14.8; DL, k = 2, τ² = 49, I² = 98 %)",
        MetaAnalysis.Fit(
            [0, 10], [1, 1], new() { TauSquared = TauSquared.DerSimonianLaird, Test = MetaAnalysisTest.Normal }).ToString());

    [Fact]
    public void Fits_and_problems_of_rows_are_equal_by_value()
    {
        static MetaAnalysisResult Fit(double value = 2, MetaAnalysisTest test = MetaAnalysisTest.Normal) =>
            MetaAnalysis.Fit([1, value, 4], [1, 1, 2], new() { Test = test });
        EqualityContract.Holds(Fit(), Fit(), Fit(3), Fit(test: MetaAnalysisTest.AdHoc));
        static RowProblem Problem(double variance, int row) =>
            Assert.Throws<ReadingTableException>(
                () => ReadingTable.OfVariances(new double[] { 1, 2 }, row == 0 ? [variance, 1] : new[] { 1, variance }, 2)).Problems[0];
        EqualityContract.Holds(Problem(0, 0), Problem(0, 0), Problem(-1, 0), Problem(0, 1));
    }

    private static Finding Few { get; } = new("few", "There are 2.");

    private static ImmutableArray<object> Printed { get; } = Print();

    private static ImmutableArray<object> Print()
    {
        double[] values = [1000, 1200.5, 3000.25, 900], variances = [2500, 1600.5, 90000, 640];
        MetaAnalysisResult fit = MetaAnalysis.Fit(values, variances);
        MergedTable results = new();
        Mergers.RandomEffects(TauSquared.Reml, test: MetaAnalysisTest.Normal).MergeAll(
            ReadingTable.OfVariances(new double[] { 1050, 1150, 1100, 5 }, new double[] { 2500, 2500, 2500, 1 }, new[] { 0, 3, 4 }),
            results);
        ShrunkenValue[] shrunken = new ShrunkenValue[4];
        MetaAnalysis.ShrunkenValues(fit, values, variances, shrunken);
        RealInterval[] intervals = [RealInterval.Closed(1, 2), RealInterval.Closed(1, 2)];
        RealInterval[] halves = [RealInterval.Closed(0.5, 2.25), RealInterval.Open(1.5, 3.75), RealInterval.Closed(9.5, 9.75)];
        return
        [
            new MetaAnalysisOptions(),
            new MergeAllOptions { MaxDegreeOfParallelism = 1 },
            new ConfidenceInterval(1.25, 2.5, 0.95),
            results[0],
            results[1],
            new LeftOut(3, Few),
            new FocalSet(5, 0.5),
            Average.Arithmetic([1100, 1200]),
            NtpIntersection.Of(intervals)!.Value,
            TableRow.OfInterval(1000, 2500),
            TableRow.None(Few),
            fit,
            Merged.Of(
                "mine",
                1234.5,
                RealInterval.Closed(0.5, 2000.25),
                [.. Camp.AllOf(halves)],
                [new(1, Few)],
                [Few],
                0.5,
                0.95,
                heterogeneity: new(0.25, 0.5, 0.125)),
            Robust.WeightedMedian([1.5, 2.5], [1, 1]),
            shrunken[0],
            HenmiCopas.Fit(values, variances),
            MetaAnalysis.Heterogeneity(values, variances),
            Baujat.Of(values, variances)[0],
            Influence.Of(values, variances)[0],
            EggerRegression.Fit(values, variances),
            RankCorrelation.Test(values, variances),
            TrimAndFill.Fit(values, variances),
            MetaRegression.Fit(values, variances, [1, 2, 4.5, 7]),
            GeneralisedLeastSquares.Fit([1.5, 2.5], [1, 0.5, 0.5, 2]),
            ThreeLevel.Fit(values, variances, [1, 1, 2, 2]),
            MandelPaule.Fit(values, variances),
            ScaledMean.Fit(values, variances),
            AlgorithmA.Fit(values),
            ConsistentSubset.FitLargest(values, variances),
            ConsistentSubset.FitLargest(values, variances).Degrees.FirstOrDefault(),
            BrooksIyengar.Of([.. halves.Take(2)], 0)!,
            MaximumOverlap.Of(halves),
            Camp.AllOf(halves)[0],
            LinearPool.CombineNormals(values, variances),
            CovarianceIntersection.CombineOptimal(values, variances),
            CovarianceUnion.Combine(values, variances),
            CensoredFit.Normal(halves),
            Opinion.Of([0.25, 0.5], 0.25),
            MassFunction.Of(2, new(1, 0.25), new(3, 0.75)),
            BeliefFusion.Weighted,
            TauSquared.Reml,
            DempsterRule.Combine(MassFunction.Of(2, new(1, 0.25), new(3, 0.75)), MassFunction.Of(2, new(2, 0.25), new(3, 0.75))),
            results,
            ReadingTable.OfValues(values, 2),
            Mergers.LargestConsistentSubset(0.025, level: 0.975).Name,
            Mergers.TrimmedMean(0.125).Name,
        ];
    }

    private static string[] In(string culture, Func<string[]> print)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return print();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<Type> Used(MemberInfo member) => member switch
    {
        MethodBase method =>
            [
                .. method.GetParameters().Select(parameter => parameter.ParameterType),
                .. method is MethodInfo info ? [info.ReturnType] : Type.EmptyTypes,
            ],
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : [type, .. type.GetGenericArguments().SelectMany(Parts)];
}
