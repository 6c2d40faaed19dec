using System.Collections.Immutable;
using System.Text;
using Attribution.Merging;

namespace Attribution;

/// <summary>The answers in words to one topic, yes and no among them: who gives each, and who gives none.</summary>
/// <remarks>
/// <para>
/// Only used claims vote, by the rules of the reconciliation: a belief is an answer; a fear, a possibility, an evasion and silence are none. Figures are no votes: camps
/// have those.
/// </para>
/// <para>A count is what was said. What it is to be believed needs trust in the sources, which the library does not invent: <see cref="Fuse"/> and <see cref="DempsterShafer"/> take it
/// from the caller.</para>
/// <para>Equal when topic, answers, abstentions and frame are equal.</para>
/// </remarks>
public sealed class Votes : IEquatable<Votes>
{
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

    /// <summary>The answers: those of the most independent witnesses first, then in ordinal order.</summary>
    public ImmutableArray<VoteAnswer> Answers { get; }

    /// <summary>The claims that give no answer, by stance.</summary>
    public ImmutableArray<Abstention> Abstentions { get; }

    /// <summary>How many independent witnesses answer. Fewer than there are votes where a witness is not at one.</summary>
    public WitnessCount WitnessCount { get; }

    /// <summary>
    /// The answers of which exactly one is true: yes and no, or those given to <see cref="Among"/>. Empty where the answers are other words, until that says whether
    /// they exclude one another.
    /// </summary>
    public ImmutableArray<string> Frame { get; }

    /// <summary>The ballots of those who depend on one another, together.</summary>
    internal ImmutableArray<ImmutableArray<Ballot>> Blocs { get; }

    /// <summary>Why the answers cannot be fused whatever the trust, or null.</summary>
    internal Finding? Obstacle { get; }

    /// <summary>Counts the answers in words of a reconciliation.</summary>
    /// <param name="result">The reconciliation of a topic; where it has no answer in words, nor have the votes.</param>
    public static Votes Of(Reconciliation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return VoteCounter.Count(result);
    }

    /// <summary>The same votes, with the word of the caller that exactly one of these answers is true.</summary>
    /// <param name="answers">
    /// From 2 to 16 different answers, every one that was given among them; case makes no difference. One that nobody gave, such as "something else", can be true as well.
    /// </param>
    /// <exception cref="ArgumentException">There are too few or too many, one is blank or given twice, or an answer that was given is missing.</exception>
    public Votes Among(params IEnumerable<string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ImmutableArray<string> frame = [.. answers];
        foreach (string answer in frame)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(answer, nameof(answers));
        }

        if (frame.GroupBy(answer => answer, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The answer '{twice.Key}' is given twice; give it once.", nameof(answers));
        if (frame.Length is < 2 or > MassFunction.MaximumAnswers)
            throw new ArgumentException($"There are {frame.Length} answers; give from 2 to {MassFunction.MaximumAnswers}, of which one is true.", nameof(answers));
        if (Answers.FirstOrDefault(vote => !frame.Contains(vote.Answer, StringComparer.OrdinalIgnoreCase)) is { } missing)
            throw new ArgumentException($"The answer '{missing.Answer}' of the claim '{missing.Claims[0].Id}' is not among those given; add it, or leave out the claim.", nameof(answers));
        return new(Topic, Answers, Abstentions, WitnessCount, frame, Blocs, Obstacle);
    }

    /// <summary>What the votes are worth together, by subjective logic.</summary>
    /// <remarks>
    /// Each claim is the opinion that its answer is true, believed as far as its source is trusted. Witnesses who depend on one another have one opinion: each of their answers
    /// counts once, whoever repeats it, and the answers are averaged. The opinions of those who do not are then fused by <paramref name="fusion"/>.
    /// </remarks>
    /// <param name="fusion">How to fuse the opinions of independent witnesses.</param>
    /// <param name="trust">How far each source is to be trusted.</param>
    /// <exception cref="PolicyException">The trust threw, or gave no probability.</exception>
    public VoteFusion Fuse(BeliefFusion fusion, Trust trust)
    {
        ArgumentNullException.ThrowIfNull(fusion);
        ArgumentNullException.ThrowIfNull(trust);
        return VoteFuser.Fuse(this, trust, fusion);
    }

    /// <summary>What the votes are worth together, by Dempster's rule.</summary>
    /// <remarks>
    /// Each claim is the evidence that its answer is true, discounted by the reliability of its source. Witnesses who depend on one another are one body of evidence, as in
    /// <see cref="Fuse"/>. Refused with "total-conflict" where sources that cannot be wrong exclude one another.
    /// </remarks>
    /// <param name="reliability">The probability that each source is right where it speaks.</param>
    /// <exception cref="PolicyException">The reliability threw, or gave no probability.</exception>
    public VoteFusion DempsterShafer(Trust reliability)
    {
        ArgumentNullException.ThrowIfNull(reliability);
        return VoteFuser.Fuse(this, reliability, null);
    }

    /// <inheritdoc/>
    public bool Equals(Votes? other) =>
        other is not null
        && Topic.Equals(other.Topic)
        && Answers.SequenceEqual(other.Answers)
        && Abstentions.SequenceEqual(other.Abstentions)
        && Frame.SequenceEqual(other.Frame);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Votes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Topic, Answers.Length, Abstentions.Length, WitnessCount);

    /// <summary>A line for each answer, then one for each way of giving none.</summary>
    public override string ToString()
    {
        if (Answers.IsEmpty && Abstentions.IsEmpty) return "no answer in words\n";
        StringBuilder text = new();
        foreach (object line in Answers.Cast<object>().Concat(Abstentions))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }
}
