using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>The laws that a policy was seen to break, each once.</summary>
internal sealed class ContractReport
{
    private const string GiveResult = "Return a result; where there is none to give, return one that says why.";
    private const string GiveArgumentException = "Throw an ArgumentException that says what is wrong.";
    private readonly List<Finding> _findings = [];

    public ImmutableArray<Finding> Findings => [.. _findings];

    public void Add(string code, string message, string remedy)
    {
        // The first case shows it; the hundredth adds nothing.
        if (!_findings.Exists(finding => finding.Code == code)) _findings.Add(new(code, message, remedy));
    }

    /// <summary>The name, checked; empty where there is none.</summary>
    public string Name(Func<string> name)
    {
        string first = Call("Name", name) ?? "";
        if (string.IsNullOrWhiteSpace(first))
        {
            Add("no-name", "The name is blank.", "Name the policy, with its parameters: results carry the name.");
        }
        else if (Call("Name", name) is { } second && second != first)
        {
            Add(
                "name-changes",
                $"The name was '{first}' first, then '{second}'.",
                "Give the same name always: results carry it, so that a run can be repeated.");
        }
        else if (OtherName(first, name) is var (culture, other))
        {
            Add(
                "name-culture",
                $"The name is '{other}' under {CultureChange.NameOf(culture)}, and '{first}' under the invariant one.",
                "Format the parameters in the name with CultureInfo.InvariantCulture, for example by FormattableString.Invariant.");
        }

        return first;
    }

    /// <summary>What a call returns; null, and reported, where it throws or returns null.</summary>
    /// <param name="what">The call, as a sentence can speak of it.</param>
    /// <param name="call">The call.</param>
    public T? Call<T>(string what, Func<T?> call)
        where T : class
    {
        try
        {
            T? result = call();
            if (result is null) Add("null", $"{what} returned null.", GiveResult);
            return result;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Add("throws", $"{what} threw {exception.GetType().Name}, '{exception.Message}'.", GiveResult);
            return null;
        }
    }

    /// <summary>Reports a call that a mistaken caller makes and that does not throw an <see cref="ArgumentException"/>.</summary>
    public void Refuses(string code, string what, Action call)
    {
        try
        {
            call();
            Add(code, $"{what} was accepted.", GiveArgumentException);
        }
        catch (ArgumentException)
        {
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Add(code, $"{what} gave {exception.GetType().Name}, '{exception.Message}'.", GiveArgumentException);
        }
    }

    /// <summary>Asks again, and under other cultures: the answer is the same, or it is reported.</summary>
    /// <param name="what">The call, as a sentence can speak of it.</param>
    /// <param name="first">What it answered under the invariant culture.</param>
    /// <param name="call">The call.</param>
    /// <param name="same">Whether two answers are the same.</param>
    public void Repeats<T>(string what, T first, Func<T?> call, Func<T, T, bool> same)
        where T : class
    {
        if (Call(what, call) is not { } again) return;
        if (!same(first, again))
        {
            Add(
                "not-repeatable",
                $"{what} gave another answer the second time.",
                "Keep no state, and take clocks and random numbers as parameters.");
            return;
        }

        foreach (CultureInfo culture in CultureChange.Others)
        {
            if (CultureChange.Under(culture, () => Call(what, call)) is not { } other || same(first, other)) continue;
            Add(
                "culture-matters",
                $"{what} gave another answer under {CultureChange.NameOf(culture)} than under the invariant one.",
                "Compare and sort texts with StringComparer.Ordinal, and parse and format numbers with CultureInfo.InvariantCulture.");
        }
    }

    public void OrderMatters(string what) => Add(
        "order-matters",
        $"{what} gave another answer in another order.",
        "First put what was given in an order of your own, such as that of the ids.");

    private static (CultureInfo Culture, string Name)? OtherName(string first, Func<string> name)
    {
        foreach (CultureInfo culture in CultureChange.Others)
        {
            string other = CultureChange.Under(culture, name);
            if (other != first) return (culture, other);
        }

        return null;
    }
}
