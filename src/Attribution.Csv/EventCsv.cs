using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Attribution;

/// <summary>
/// Tables of events with a low, a best and a high figure and the reports that they rest on: UCDP GED and ACLED by the names of their
/// columns,
/// others by <see cref="EventColumns"/>. Each record becomes a claim of the dataset, based on those reports.
/// </summary>
/// <remarks>
/// A record is a synthesis of its reports and not one more witness: its chain says that the dataset is based on them. A blank is not 0:
/// where
/// all figures are blank, the dataset is silent. A best figure outside of low and high is garbled, and kept as printed. A figure by which
/// coders write vague words is marked where a text of the record has such words: 100 for "hundreds".
/// </remarks>
public static class EventCsv
{
    private const int Step = 1_000;

    /// <summary>
    /// Reads events one by one, with memory that does not grow with the table but for the names in it. Problems come with their records;
    /// ids
    /// that are given twice are not noticed.
    /// </summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">The columns, the dataset and the topic; null for UCDP GED and ACLED.</param>
    /// <param name="progress">Told the number of records after every 1,000 and at the end.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CsvException">The text is not such a table, or stops being one; thrown when that place is reached.</exception>
    /// <exception cref="ArgumentException">Columns are given without a dataset.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static IEnumerable<EventRow> Stream(
        Stream stream, EventCsvOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        EventCsvOptions chosen = Chosen(stream, options);
        return Rows();

        IEnumerable<EventRow> Rows()
        {
            using TableReader reader = Reader(stream, chosen);
            EventReader events = Guarded(reader, () => Begin(reader, reader.ReadHeader(), chosen));
            long rows = 0;
            while (Guarded(reader, reader.Read))
            {
                if (++rows % Step == 0) Tell(rows, progress, cancellationToken);
                yield return Guarded(reader, events.Row);
            }

            progress?.Report(rows);
        }
    }

    /// <summary>Reads events one by one as <see cref="Stream"/> does, without blocking a thread.</summary>
    /// <inheritdoc cref="Stream" path="/param|/exception"/>
    public static IAsyncEnumerable<EventRow> StreamAsync(
        Stream stream, EventCsvOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        EventCsvOptions chosen = Chosen(stream, options);
        return Rows(cancellationToken);

        async IAsyncEnumerable<EventRow> Rows([EnumeratorCancellation] CancellationToken token)
        {
            using TableReader reader = Reader(stream, chosen);
            bool any = await GuardedAsync(reader, () => reader.ReadHeaderAsync(token)).ConfigureAwait(false);
            EventReader events = Guarded(reader, () => Begin(reader, any, chosen));
            long rows = 0;
            while (await GuardedAsync(reader, () => reader.ReadAsync(token)).ConfigureAwait(false))
            {
                if (++rows % Step == 0) Tell(rows, progress, token);
                yield return Guarded(reader, events.Row);
            }

            progress?.Report(rows);
        }
    }

    /// <summary>Reads all events as a claim set, or none.</summary>
    /// <inheritdoc cref="Stream" path="/param"/>
    /// <exception cref="CsvException">The table has a problem; the exception has all of them, with their places.</exception>
    /// <exception cref="ArgumentException">Columns are given without a dataset.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ClaimSet Read(
        Stream stream, EventCsvOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        CsvImport import = Import(stream, options, progress, cancellationToken);
        if (import.ProblemCount == 0) return import.Claims;
        throw CsvException.OfTable(import.Problems, import.ProblemCount - import.Problems.Length);
    }

    /// <summary>Reads the events that can be read, and lists the problems of the rest.</summary>
    /// <inheritdoc cref="Stream" path="/param"/>
    /// <exception cref="CsvException">The text is not such a table, or stops being one.</exception>
    /// <exception cref="ArgumentException">Columns are given without a dataset.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static CsvImport Import(
        Stream stream, EventCsvOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        Faults faults = new();
        Dictionary<string, EventRow> first = new(StringComparer.Ordinal);
        List<Claim> claims = [];
        int rows = 0;
        foreach (EventRow row in Stream(stream, options, progress, cancellationToken))
        {
            rows++;
            foreach (CsvProblem problem in row.Problems)
            {
                faults.Add(problem.Code, problem.Record, problem.Line, problem.Column, problem.Message);
            }

            if (row.Claim is not { } claim) continue;
            if (first.TryAdd(claim.Id, row))
            {
                claims.Add(claim);
            }
            else
            {
                string message =
                    $"The event {Quote.Of(claim.Id)} is that of record {first[claim.Id].Record}, which stands; give it an id of its own.";
                faults.Add("duplicate", row.Record, row.Line, null, message);
            }
        }

        return new(Together(claims, first, (options ?? new()).Topic, faults), rows, [], faults.Listed(), faults.Unlisted, [], []);
    }

    /// <summary>A set of the claims that can be in one; the others are problems of their records.</summary>
    private static ClaimSet Together(List<Claim> claims, Dictionary<string, EventRow> rows, Topic topic, Faults faults)
    {
        // What is given has to be a set by itself: its faults are not those of the table.
        ClaimSet? set = ClaimSet.Create([], [topic], []);
        while (!ClaimSet.TryCreate(claims, [topic], [], DifferingWords.Told, out set, out ImmutableArray<ClaimSetProblem> problems))
        {
            HashSet<string> ids = [.. problems.Select(problem => problem.Id)];
            ILookup<string, string> concerned = claims
                .SelectMany(claim => Sources(claim).Select(source => source.Id).Append(claim.Id)
                    .Where(ids.Contains).Distinct().Select(id => (Id: id, Claim: claim.Id)))
                .ToLookup(pair => pair.Id, pair => pair.Claim, StringComparer.Ordinal);
            foreach (ClaimSetProblem problem in problems)
            {
                foreach (string id in concerned[problem.Id])
                {
                    faults.Add(
                        problem.Code, rows[id].Record, rows[id].Line, null, Quote.Message($"{Quote.Of(problem.Id)}: {problem.Message}"));
                }
            }

            HashSet<string> left = [.. concerned.SelectMany(group => group)];
            if (claims.RemoveAll(claim => left.Contains(claim.Id)) == 0) claims.Clear();
        }

        return set;
    }

    /// <summary>The sources of a claim, and those of which they are part.</summary>
    private static IEnumerable<Source> Sources(Claim claim)
    {
        HashSet<Source> seen = new(ReferenceEqualityComparer.Instance);
        Queue<Source> open = new(claim.Chain.Links.SelectMany(link => link.Speaker.Sources));
        while (open.TryDequeue(out Source? source))
        {
            if (!seen.Add(source)) continue;
            yield return source;
            foreach (Source parent in source.PartOf) open.Enqueue(parent);
        }
    }

    private static EventCsvOptions Chosen(Stream stream, EventCsvOptions? options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        EventCsvOptions chosen = options ?? new();
        bool isKnown = chosen.Columns is null || chosen.Columns == EventColumns.UcdpGed || chosen.Columns == EventColumns.Acled;
        return isKnown || chosen.Dataset is not null
            ? chosen
            : throw new ArgumentException(
                "Columns of your own need a Dataset, the source whose table it is: new Source(\"quakes\", \"…\", SourceKind.Dataset).",
                nameof(options));
    }

    private static TableReader Reader(Stream stream, EventCsvOptions options) =>
        new(new(stream, options.MaximumBytes, leaveOpen: true), options.Delimiter, EventHeading.Names(options.Columns));

    private static EventReader Begin(TableReader reader, bool any, EventCsvOptions options)
    {
        if (!any) throw new TableFault("empty", 1, "The table is empty; its first line names the columns.");
        Faults faults = new();
        EventHeading? heading = EventHeading.Read(reader, options, faults);
        return heading is null ? throw new CsvException("The table is not read:", faults.Listed()) : new(reader, heading, options);
    }

    private static void Tell(long rows, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(rows);
    }

    private static T Guarded<T>(TableReader reader, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (TableFault fault)
        {
            throw Ended(reader, fault);
        }
    }

    private static async ValueTask<bool> GuardedAsync(TableReader reader, Func<ValueTask<bool>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (TableFault fault)
        {
            throw Ended(reader, fault);
        }
    }

    private static CsvException Ended(TableReader reader, TableFault fault)
    {
        (int record, int line) = fault.Line > 0 ? (0, fault.Line) : (reader.Record, reader.Line);
        return new("The table is not read to its end:", [new(fault.Code, record, line, null, fault.Message)]);
    }
}
