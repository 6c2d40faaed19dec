using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>The claims on a topic, reconciled scope by scope, period by period or basis by basis, and together.</summary>
/// <remarks>
/// It does not depend on the order in which the claims were given. Equal when keys, groups and the joint result are equal.
/// </remarks>
public sealed partial class GroupedReconciliation : IEquatable<GroupedReconciliation>, IReadOnlyList<ReconciliationGroup>
{
    /// <summary>The most rows of the short text, and the most remarks.</summary>
    private const int MostRows = 40, MostRemarks = 5;

    internal GroupedReconciliation(GroupKeys keys, ImmutableArray<ReconciliationGroup> groups, Reconciliation together) =>
        (Keys, Groups, Together) = (keys, groups, together);

    /// <summary>What the claims are about.</summary>
    public Topic Topic => Together.Topic;

    /// <summary>By what the claims were taken apart.</summary>
    public GroupKeys Keys { get; }

    /// <summary>
    /// The groups: by scope, the whole first and then in ordinal order; then by period, from the earliest, and claims that name none at the
    /// end; then by basis. Every claim is in one of them.
    /// </summary>
    public ImmutableArray<ReconciliationGroup> Groups { get; }

    /// <summary>The verdict on all claims together, which holds parts against their wholes and later totals against earlier ones.</summary>
    public Reconciliation Together { get; }

    /// <summary>The number of groups.</summary>
    public int Count => Groups.Length;

    /// <summary>The group at a position, in the order of <see cref="Groups"/>.</summary>
    /// <param name="index">The position, from 0.</param>
    public ReconciliationGroup this[int index] => Groups[index];

    /// <summary>The only group about a scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <exception cref="KeyNotFoundException">No group has the scope, or several have it; the message says which.</exception>
    public ReconciliationGroup About(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Only(group => scope.Equals(group.Scope), Printable.Name(scope.ToString()));
    }

    /// <summary>The only group about a period: about the same days, however they are written.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="KeyNotFoundException">No group has the period, or several have it; the message says which.</exception>
    public ReconciliationGroup About(Edtf period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Only(group => group.Period?.IsSameTimeAs(period) == true, period.ToString());
    }

    /// <summary>The group about a scope and a period.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="period">The period: the same days, however they are written.</param>
    /// <exception cref="KeyNotFoundException">No group has both, or several have them; the message says which.</exception>
    public ReconciliationGroup About(Scope scope, Edtf period)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(period);
        return Only(
            group => scope.Equals(group.Scope) && group.Period?.IsSameTimeAs(period) == true,
            $"{Printable.Name(scope.ToString())}, {period}");
    }

    /// <summary>
    /// What lies between the groups: the conflicts of <see cref="Together"/> between claims of different groups, first those of different
    /// voices, and figures that stand in their group although their source has since lowered them. Each with its claims.
    /// </summary>
    public ImmutableArray<Sentence> Remarks => field.IsDefault ? field = [.. FindRemarks()] : field;

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(GroupedReconciliation? left, GroupedReconciliation? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(GroupedReconciliation? left, GroupedReconciliation? right) => !(left == right);

    /// <summary>The groups, in the order of <see cref="Groups"/>.</summary>
    public IEnumerator<ReconciliationGroup> GetEnumerator() => ((IEnumerable<ReconciliationGroup>)Groups).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(GroupedReconciliation? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Keys == other.Keys && Groups.SequenceEqual(other.Groups) && Together.Equals(other.Together));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GroupedReconciliation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Keys, Groups.Length, Together);

    /// <summary>
    /// The result as plain text. Short, it is a table with a line per group, of at most 40 groups, and up to five remarks; in full it has
    /// all of both, and below it the full verdict on each group.
    /// </summary>
    /// <param name="full">Whether to write everything. Default: the short form.</param>
    public string ToText(bool full = false)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{ReportLines.Begin(Topic.ToString())}\n");
        text.Append(Table(full ? Count : MostRows));
        int more = full ? 0 : Count - MostRows;
        if (more > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"… {more:N0} more {(more == 1 ? "group" : "groups")}: see the full text.\n");
        }

        Sentence[] remarks = [.. full ? Remarks : Remarks.Take(MostRemarks)];
        if (remarks.Length > 0) text.Append('\n');
        foreach (Sentence remark in remarks) text.Append(CultureInfo.InvariantCulture, $"  {remark}\n");
        if (remarks.Length < Remarks.Length)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Remarks.Length - remarks.Length:N0} more between groups: see the full text.\n");
        }

        if (!full) return text.ToString();
        foreach (ReconciliationGroup group in Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{ReportLines.Begin(group.Name)}\n\n{group.Result.ToText(full: true)}");
        }

        return text.ToString();
    }

    /// <summary>The short form of <see cref="ToText"/>.</summary>
    public override string ToString() => ToText();

    /// <summary>A row for each of so many groups.</summary>
    private TextTable Table(int most)
    {
        TextTable table = new("group", "grade", "witnesses", "figures");
        foreach (ReconciliationGroup group in Groups.Take(most))
        {
            Reconciliation result = group.Result;
            table.Add(ReportLines.Begin(group.Name), result.Grade.ToString(), Witnesses(result.WitnessCount), group.Given);
        }

        return table;
    }

    private static string Witnesses(WitnessCount count) => count.Minimum == count.Maximum
        ? count.Minimum.ToString("N0", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{count.Minimum:N0} to {count.Maximum:N0}");

    private ReconciliationGroup Only(Func<ReconciliationGroup, bool> isMeant, string what)
    {
        ReconciliationGroup[] meant = [.. Groups.Where(isMeant).Take(2)];
        return meant.Length switch
        {
            1 => meant[0],
            0 => throw new KeyNotFoundException(Printable.Message($"No group is about '{what}'; the groups are: {Listed()}.")),
            _ => throw new KeyNotFoundException(Printable.Message(
                $"Several groups are about '{what}', such as '{meant[0].Name}' and '{meant[1].Name}'; use Groups.Where to have them all.")),
        };
    }

    private string Listed() => string.Join("; ", Groups.Take(3).Select(group => group.Name)) + (Count > 3 ? "; …" : "");

    private IEnumerable<Sentence> FindRemarks()
    {
        Dictionary<string, int> groupOf = new(StringComparer.Ordinal);
        for (int i = 0; i < Groups.Length; i++)
        {
            foreach (Claim claim in Groups[i].Claims) groupOf.Add(claim.Id, i);
        }

        HashSet<Claim> used = [.. Together.Used];
        IEnumerable<Judgement> ofOneVoice = Together.Judgements.Where(pair =>
            pair is { IsConflict: true, IsOneVoice: true } && used.Contains(pair.First) && used.Contains(pair.Second));
        foreach (Judgement pair in Together.Conflicts.Concat(ofOneVoice))
        {
            if (groupOf[pair.First.Id] != groupOf[pair.Second.Id]) yield return new(pair.Reason, pair.First, pair.Second);
        }

        HashSet<Claim> inGroups = [.. Groups.SelectMany(group => group.Result.Used)];
        foreach (AuditEntry entry in Together.Audit)
        {
            if (entry.Reason?.Code == LaterAnswers.Lowered && inGroups.Contains(entry.Claim))
            {
                yield return new(entry.Reason.Message, entry.Claim);
            }
        }

        if (Together.Refusals.FirstOrDefault(TooMany.Is) is { } excess && Count > 1)
        {
            yield return new($"Answers of different groups were not held against each other. {excess.Message}");
        }
    }
}
