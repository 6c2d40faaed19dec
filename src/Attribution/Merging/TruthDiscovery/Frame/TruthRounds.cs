namespace Attribution.Merging;

/// <summary>
/// The state of one method over one table, and one round of it: what is done with the topics of a part, which sums each part gives, and
/// what is learnt of the sources from the sums of all parts.
/// </summary>
internal abstract class TruthRounds
{
    /// <summary>The sums of all parts, after each pass; the driver sets it before the first one.</summary>
    public ReadOnlyMemory<double> Totals { get; set; }

    /// <summary>How many sums a part gives.</summary>
    public abstract int Sums { get; }

    /// <summary>
    /// Whether a pass comes before the first iteration, in which each topic's truth is the start and only the sums are made.
    /// </summary>
    public abstract bool Opens { get; }

    /// <summary>Makes the truths of the topics of a part by what is known of the sources, and adds to the sums of the part.</summary>
    /// <param name="part">The topics, the sums (all 0 before) and the worker.</param>
    /// <returns>The largest change of a truth of the part, relative to the spread of its topic: unit-free. Of the opening pass 0.</returns>
    /// <remarks>Called for several parts at once; a worker does one at a time. It allocates nothing.</remarks>
    public abstract double Map(in TruthPart part);

    /// <summary>Learns the sources anew from the sums of all parts.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="isOpening">Whether they are of the opening pass.</param>
    /// <returns>The largest relative change of a source that counts for the stopping rule; 0 where truths alone do.</returns>
    public abstract double Update(ReadOnlySpan<double> sums, bool isOpening);

    /// <summary>Called once before the first pass: makes room for what each worker needs for itself.</summary>
    /// <param name="workers">How many workers there are.</param>
    public virtual void Prepare(int workers)
    {
    }
}
