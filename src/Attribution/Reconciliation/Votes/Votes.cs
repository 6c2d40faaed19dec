using System.Collections.Immutable;

namespace Attribution;

/// <summary>The answers in words to one topic, yes and no among them: who gives each, and who gives none.</summary>
/// <remarks>
/// <para>
/// Only used claims vote, by the rules of the reconciliation: a belief is an answer; a fear, a possibility, an evasion and silence are not.
/// Figures are not votes: camps have those. What a source answered for an earlier time is counted for that time, and for no other; it plays
/// no part in <see cref="WitnessCount"/> or in what is fused.
/// </para>
/// <para>
/// A count says what was said. How far to believe it depends on how far the sources are trusted, which the caller supplies:
/// <see cref="Fuse"/> and <see cref="DempsterShafer"/> take that trust.
/// </para>
/// <para>Equal when topic, answers, abstentions and frame are equal.</para>
/// </remarks>
public sealed partial class Votes : IEquatable<Votes>
{
    private const string NoAnswer = "no answer in words";

    /// <summary>The most lines that the text has.</summary>
    private const int MostTold = 1_000;

    internal Votes(
        Topic topic,
        ImmutableArray<VoteAnswer> answers,
        ImmutableArray<Abstention> abstentions,
        WitnessCount witnessCount,
        ImmutableArray<string> frame,
        ImmutableArray<ImmutableArray<Ballot>> blocs,
        Finding? obstacle)
    {
        Topic = topic;
        Answers = answers;
        Abstentions = abstentions;
        WitnessCount = witnessCount;
        Frame = frame;
        Blocs = blocs;
        Obstacle = obstacle;
    }

    /// <summary>What the claims are about.</summary>
    public Topic Topic { get; }

    /// <summary>
    /// The answers, each for one scope and time: of one scope and time those with the most independent witnesses first, then in ordinal
    /// order.
    /// </summary>
    public ImmutableArray<VoteAnswer> Answers { get; }

    /// <summary>The claims that give no answer, by stance.</summary>
    public ImmutableArray<Abstention> Abstentions { get; }

    /// <summary>How many independent witnesses answer. Fewer than the number of votes if a witness gives more than one answer.</summary>
    public WitnessCount WitnessCount { get; }

    /// <summary>
    /// The answers of which exactly one is true: yes and no, or those given to <see cref="Among"/>. Empty for other words until
    /// <see cref="Among"/> declares which answers exclude one another.
    /// </summary>
    public ImmutableArray<string> Frame { get; }

    /// <summary>The ballots by bloc: those of witnesses who depend on one another are together.</summary>
    internal ImmutableArray<ImmutableArray<Ballot>> Blocs { get; }

    /// <summary>Why the answers cannot be fused whatever the trust, or null.</summary>
    internal Finding? Obstacle { get; }

    /// <summary>Counts the answers in words of a reconciliation.</summary>
    /// <param name="result">The reconciliation. If it has no answers in words, the result is empty.</param>
    public static Votes Of(Reconciliation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return VoteCounter.Count(result);
    }

    /// <summary>The same votes, with the caller's declaration that exactly one of these answers is true.</summary>
    /// <param name="answers">
    /// From 2 to 16 different answers, including every answer that a claim gives; case is ignored. An answer that no claim gives, such as
    /// "something else", can be true as well.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There are too few or too many, one is blank or given twice, or an answer of a claim is missing.
    /// </exception>
    public Votes Among(params IEnumerable<string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ImmutableArray<string> frame = [.. answers];
        foreach (string answer in frame)
        {
            Argument.NotBlank(answer, nameof(answers));
        }

        if (frame.GroupBy(answer => answer, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException(Printable.Message($"The answer '{twice.Key}' is given twice; give it once."), nameof(answers));
        }

        if (frame.Length is < 2 or > MassFunction.MaximumAnswers)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"There are {frame.Length} answers; give from 2 to {MassFunction.MaximumAnswers}, of which exactly one is true."),
                nameof(answers));
        }

        if (Answers.FirstOrDefault(vote => !frame.Contains(vote.Answer, StringComparer.OrdinalIgnoreCase)) is { } missing)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"The answer '{missing.Answer}' of the claim '{missing.Claims[0].Id}' is not among them; "
                    + $"add it, or leave out the claim."),
                nameof(answers));
        }

        return new(Topic, Answers, Abstentions, WitnessCount, frame, Blocs, Obstacle);
    }

    /// <summary>How far each answer is to be believed, by subjective logic.</summary>
    /// <remarks>
    /// Each claim is the opinion that its answer is true, believed as far as its source is trusted. Witnesses who depend on one another
    /// have one opinion: each of their answers counts once, however often it is repeated, and the answers are averaged. The opinions of
    /// independent witnesses are then fused by
    /// <paramref name="fusion"/>.
    /// </remarks>
    /// <param name="fusion">How to fuse the opinions of independent witnesses.</param>
    /// <param name="trust">How far each source is trusted.</param>
    /// <exception cref="PolicyException">The trust threw, or returned a number that is not a probability.</exception>
    public VoteFusion Fuse(BeliefFusion fusion, Trust trust)
    {
        ArgumentNullException.ThrowIfNull(fusion);
        ArgumentNullException.ThrowIfNull(trust);
        return VoteFuser.Fuse(this, trust, fusion);
    }

    /// <summary>How far each answer is to be believed, by Dempster's rule.</summary>
    /// <remarks>
    /// Each claim is evidence that its answer is true, discounted by the reliability of its source. Witnesses who depend on one another are
    /// one body of evidence, as in <see cref="Fuse"/>. Refused with "total-conflict" where sources that cannot be wrong exclude one
    /// another.
    /// </remarks>
    /// <param name="reliability">The probability that each source is right when it speaks.</param>
    /// <exception cref="PolicyException">The reliability threw, or returned a number that is not a probability.</exception>
    public VoteFusion DempsterShafer(Trust reliability)
    {
        ArgumentNullException.ThrowIfNull(reliability);
        return VoteFuser.Fuse(this, reliability, null);
    }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Votes? left, Votes? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Votes? left, Votes? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Votes? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Topic.Equals(other.Topic)
            && Answers.SequenceEqual(other.Answers)
            && Abstentions.SequenceEqual(other.Abstentions)
            && Frame.SequenceEqual(other.Frame));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Votes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Topic, Answers.Length, Abstentions.Length, WitnessCount);

    /// <summary>
    /// A line for each answer, then a line for each kind of abstention. Of more than a thousand lines the first are told, and the others
    /// counted.
    /// </summary>
    public override string ToString()
    {
        if (Answers.IsEmpty && Abstentions.IsEmpty) return NoAnswer + "\n";
        return Printable.Told(Answers.Cast<object>().Concat(Abstentions), line => line.ToString()!, "\n", MostTold) + "\n";
    }
}
