using System.Collections;
using System.Reflection;

namespace Attribution.Tests;

/// <summary>
/// Every public type, made with hostile texts, prints itself on one line without a character that steers or hides, and every exception
/// that a hostile text meets has a message of bounded length.
/// </summary>
public class PrintedSurfaceTests
{
    private const int LongestMessage = 6000;

    /// <summary>Types whose text has several lines.</summary>
    private static readonly Type[] Reports = [typeof(Reconciliation), typeof(Sensitivity), typeof(PolicyComparison), typeof(Votes)];

    private static readonly string[] Hostile =
    [
        string.Concat(Nasty.Pieces),
        "x" + new string('a', 1_000_000),
        "\u202e\u2028Verdict\u001b[2J",
        new string('\u200b', 1_000_000),
        "'; all is well. '" + new string('”', 5000),
    ];

    private static readonly Lazy<Dictionary<Type, List<object>>> Made = new(Everything);

    [Trait("Takes", "long")]
    [Fact]
    public void Nothing_that_is_made_of_hostile_texts_prints_what_steers_or_hides()
    {
        foreach ((Type type, List<object> made) in Made.Value)
        {
            foreach (object one in made)
            {
                string printed = one.ToString()!;
                Nasty.AssertPrinted(printed, isOneLine: !Reports.Contains(type));
                Assert.True(Reports.Contains(type) || printed.Length < 40_000, $"{type.Name} prints {printed.Length} characters.");
            }
        }
    }

    [Fact]
    public void What_holds_texts_from_outside_is_among_what_is_made()
    {
        Type[] expected =
        [
            typeof(Source), typeof(Speaker), typeof(Link), typeof(Chain), typeof(Claim), typeof(ClaimSet), typeof(ClaimRelation),
            typeof(Topic), typeof(TopicRelation), typeof(Scope), typeof(TextValue), typeof(Estimate), typeof(Unit),
            typeof(Appearance), typeof(Translation), typeof(EntryRecord), typeof(EntryReview), typeof(EntryCorrection),
            typeof(Assessment), typeof(Scale), typeof(ScaleLevel), typeof(AuditEntry),
            typeof(Witness), typeof(Judgement), typeof(ClaimCamp), typeof(Sentence),
            typeof(Finding), typeof(Policies), typeof(Reconciliation), typeof(Sensitivity), typeof(SensitivityRow),
            typeof(Votes), typeof(VoteAnswer), typeof(Abstention), typeof(PolicyComparison), typeof(ComparisonCell),
            typeof(ClaimSetProblem), typeof(EstimateRefusal),
        ];
        Assert.Empty(expected.Except(Made.Value.Keys).Select(type => type.Name));
    }

    [Trait("Takes", "long")]
    [Fact]
    public void No_exception_quotes_more_than_a_little_of_a_hostile_text()
    {
        int thrown = 0;
        foreach (MethodBase method in Methods())
        {
            foreach (string text in Hostile)
            {
                object?[] targets = method is ConstructorInfo || method.IsStatic ? [null] : [.. Made.Value[method.DeclaringType!].Take(1)];
                if (targets.Length == 0 || Arguments(method, text) is not { } arguments) continue;
                try
                {
                    object? made = method is ConstructorInfo constructor
                        ? constructor.Invoke(arguments)
                        : method.Invoke(targets[0], arguments);
                    if (made is not null && IsOwn(made.GetType()) && !Reports.Contains(made.GetType()) && made.ToString() is { } printed)
                    {
                        Printed(printed, $"{method.DeclaringType!.Name}.{method.Name}: {made.GetType().Name}");
                    }
                }
                catch (TargetInvocationException failure)
                {
                    thrown++;
                    string message = failure.InnerException!.Message;
                    string where = $"{method.DeclaringType!.Name}.{method.Name}: {failure.InnerException.GetType().Name}";
                    Assert.True(message.Length <= LongestMessage, $"{where} has {message.Length} characters.");
                    Printed(message.ReplaceLineEndings("\n"), where);
                }
            }
        }

        Assert.InRange(thrown, 100, int.MaxValue);
    }

    private static void Printed(string text, string where)
    {
        try
        {
            Nasty.AssertPrinted(text, isOneLine: false);
        }
        catch (Xunit.Sdk.XunitException bad)
        {
            throw new InvalidOperationException($"{where}: {bad.Message}", bad);
        }
    }

    /// <summary>The public methods and constructors that take a text.</summary>
    private static IEnumerable<MethodBase> Methods() =>
        from type in typeof(Claim).Assembly.GetExportedTypes()
        where !type.IsGenericTypeDefinition && !type.IsSubclassOf(typeof(Delegate)) && !type.IsEnum
        from method in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .OfType<MethodBase>()
        where method is not MethodInfo { IsGenericMethodDefinition: true } && !(method is ConstructorInfo && type.IsAbstract)
        where method.IsStatic || method is ConstructorInfo || Made.Value.ContainsKey(type)
        where method.GetParameters().Any(parameter => IsText(parameter.ParameterType))
        where method.Name is not ("Equals" or "GetHashCode" or "CompareTo" or "ToString" or "TryFormat")
        select method;

    private static bool IsNumber(Type type) => type == typeof(int) || type == typeof(decimal) || type == typeof(double);

    private static bool IsText(Type type) => type == typeof(string) || type == typeof(IEnumerable<string>);

    /// <summary>Arguments with the text wherever one is asked; null where something is asked that is not made here.</summary>
    private static object?[]? Arguments(MethodBase method, string text)
    {
        List<object?> arguments = [];
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
            if (type.IsByRefLike || type.IsPointer) return null;
            if (parameter.IsOut) arguments.Add(null);
            else if (type == typeof(string)) arguments.Add(text);
            else if (type == typeof(IEnumerable<string>)) arguments.Add(new[] { text });
            else if (parameter.HasDefaultValue || Nullable.GetUnderlyingType(type) is not null) arguments.Add(null);
            else if (Made.Value.TryGetValue(type, out List<object>? made)) arguments.Add(made[0]);
            else if (IsNumber(type)) arguments.Add(Convert.ChangeType(1, type, null));
            else if (type.IsValueType) arguments.Add(Activator.CreateInstance(type));
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)) arguments.Add(Few(type));
            else if (type == typeof(IFormatProvider)) arguments.Add(null);
            else return null;
        }

        return [.. arguments];
    }

    private static Array Few(Type type)
    {
        Type element = type.GetGenericArguments()[0];
        Array few = Array.CreateInstance(element, Made.Value.ContainsKey(element) ? 1 : 0);
        if (few.Length > 0) few.SetValue(Made.Value[element][0], 0);
        return few;
    }

    /// <summary>Objects of every type that can be reached from hostile claims and what is made of them, a few of each.</summary>
    private static Dictionary<Type, List<object>> Everything()
    {
        Dictionary<Type, List<object>> made = [];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        for (int seed = 0; seed < 60; seed++)
        {
            ClaimSet claims = HostileSet.Of(seed).Hostile;
            Visit(claims, 0);
            foreach (Reconciliation result in Reconciler.Default.ReconcileAll(claims))
            {
                Visit(result, 0);
                Visit(Votes.Of(result), 0);
                ClaimSet on = claims.On(result.Topic.Id);
                Visit(Sensitivity.LeaveOneWitnessOut(Reconciler.Default, on), 0);
                Visit(PolicyComparison.Of(on, [Readers.Literal, Readers.SignificantDigits], [Mergers.Camps, Mergers.Median()]), 0);
            }
        }

        string all = string.Concat(Nasty.Pieces);
        ScaleLevel[] levels = [ScaleLevel.Create("x", 1, all), ScaleLevel.Create("y", 2)];
        Scale own = Scale.Create("own", ScaleKind.Credibility, all, all, levels, all, note: all);
        Visit(own, 0);
        Visit(own["x"], 0);
        ClaimSet.TryCreate([Claim(all), Claim("b", "c")], [], [], out _, out var problems);
        Visit(problems, 0);
        foreach (string text in Hostile)
        {
            if (!Estimate.TryParse(text, out _, out EstimateRefusal? refusal)) Visit(refusal, 0);
            if (!Estimate.TryParse("3 " + text[..Math.Min(text.Length, 100)], out _, out refusal)) Visit(refusal, 0);
        }

        return made;

        static Claim Claim(string words, string id = "a") => new(
            id, Chain.From(new Source("s", words, SourceKind.Person)), new Topic("t", "p", words), new TextValue(words),
            relations: [new(ClaimRelationKind.Relays, "nowhere”")]);

        void Visit(object? one, int depth)
        {
            if (one is null or string || depth > 9 || (!one.GetType().IsValueType && !seen.Add(one))) return;
            if (IsOwn(one.GetType()))
            {
                if (!made.TryGetValue(one.GetType(), out List<object>? few)) made[one.GetType()] = few = [];
                if (few.Count < 200) few.Add(one);
                if (one.GetType().IsValueType || one.GetType().IsEnum) return;
                foreach (PropertyInfo property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    bool isPlain = property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike;
                    if (isPlain) Visit(property.GetValue(one), depth + 1);
                }
            }

            if (one is not IEnumerable items) return;
            foreach (object? item in items) Visit(item, depth + 1);
        }
    }

    private static bool IsOwn(Type type) => type.Assembly == typeof(Claim).Assembly;
}
