using System.Collections.Immutable;

namespace Attribution;

/// <summary>The laws that a policy was seen to break, each once.</summary>
internal sealed class ContractReport
{
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
        if (string.IsNullOrWhiteSpace(first)) Add("no-name", "The name is blank.", "Name the policy, with its parameters: results carry the name.");
        else if (Call("Name", name) != first) Add("name-changes", $"The name was '{first}', and then another.", "Keep it: it is how a run is repeated.");
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
            if (result is null) Add("null", $"{what} returned null.", "Return a result; where there is none to give, one that says why.");
            return result;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Add("throws", $"{what} threw {exception.GetType().Name}: {exception.Message}", "Return a result; where there is none to give, one that says why.");
            return null;
        }
    }

    /// <summary>Reports a call that a mistaken caller makes and that does not throw an <see cref="ArgumentException"/>.</summary>
    public void Refuses(string code, string what, Action call)
    {
        const string Remedy = "Throw an ArgumentException that says what is wrong.";
        try
        {
            call();
            Add(code, $"{what} went unnoticed.", Remedy);
        }
        catch (ArgumentException)
        {
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Add(code, $"{what} threw {exception.GetType().Name}: {exception.Message}", Remedy);
        }
    }

    public void NotRepeatable(string what) =>
        Add("not-repeatable", $"{what} gave another answer the second time.", "Keep no state, and take clocks and chance as parameters.");

    public void OrderMatters(string what) =>
        Add("order-matters", $"{what} gave another answer in another order.", "Put them in an order of your own first, such as that of the ids.");
}
