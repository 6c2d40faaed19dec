using System.Collections.Immutable;

namespace Attribution;

/// <content>What is declared in order, each once, with nothing beside it, as a file has it: that is known without a table of ids.</content>
internal sealed partial class ClaimSetValidator
{
    private bool HasAllTopics(ImmutableArray<Topic> declared)
    {
        for (int i = 0; i < declared.Length; i++)
        {
            if (i > 0 && string.CompareOrdinal(declared[i - 1].Id, declared[i].Id) >= 0) return false;
            declared[i].Place = i;
        }

        foreach (Claim claim in _claims)
        {
            if (!Has(declared, claim.Topic.Place, claim.Topic)) return false;
        }

        return true;
    }

    /// <summary>Whether neither the claims nor the sources that are declared have others.</summary>
    private bool HasAllSources(ImmutableArray<Source> declared)
    {
        for (int i = 0; i < declared.Length; i++)
        {
            if (i > 0 && string.CompareOrdinal(declared[i - 1].Id, declared[i].Id) >= 0) return false;
            declared[i].Place = i;
        }

        foreach (Source source in declared)
        {
            if (!HasAll(source.PartOf)) return false;
        }

        foreach (Claim claim in _claims)
        {
            foreach (Link link in claim.Chain.Links)
            {
                if (link.Speaker.Only is { } only ? !Has(declared, only.Place, only) : !HasAll(link.Speaker.Sources)) return false;
            }
        }

        return true;

        bool HasAll(ImmutableArray<Source> sources)
        {
            foreach (Source source in sources)
            {
                if (!Has(declared, source.Place, source)) return false;
            }

            return true;
        }
    }

    private static bool Has<T>(ImmutableArray<T> items, int place, T item)
        where T : class =>
        place < items.Length && ReferenceEquals(items[place], item);
}
