namespace Attribution.Tests;

/// <content>Answers that cannot be held against each other, or are none.</content>
public partial class WholeTextTests
{
    [Fact]
    public void Other_scopes() => IsTold(
        ToldTopics.OtherScopes,
        """
        the flood: deaths
        INCOMPARABLE · 2 independent witnesses, both through the wire · no two figures are for the same date and scope

          A   100 in the north (quoted)
          B   250 for men (quoted)

          100 and 250 cannot be compared: they are about different scopes, the north and men. [1, 2]
          No merged value.
        """,
        """
        the flood: deaths
        INCOMPARABLE · 2 claims · 2 independent witnesses

        A
          1  100 (the north)
               the wire quotes A

        B
          2  250 (men)
               the wire quotes B

        Camps: what can be right together, as conventionally read
          1: from 50 to below 150 people (the north)
          2: from 245 to below 255 people (men)

        Verdict
          - Answers come from A; B: 2 independent witnesses, all through the wire. [1, 2]
          - 100 and 250 cannot be compared: they are about different scopes, the north and men. [1, 2]
          - Incomparable: no two figures are for the same date and scope. [1, 2]
          - No merged value: No two independent answers are about the same quantity, date and scope. Ask each source for the definition,
        ↳ scope and period of the others.
          - No merged value: The answers are about different scopes. Reconcile each scope by itself: reconciler.ReconcileBy(claims,
        ↳ GroupKeys.Scope).
        """);

    [Fact]
    public void Other_times() => IsTold(
        ToldTopics.OtherTimes,
        """
        the front: troops, deployed
        INCOMPARABLE · 2 independent witnesses, both through the wire · no two answers are for the same date and scope

          A   yes (5 Jan 2024, quoted)
          B   no (5 Feb 2024, quoted)

          The answer yes and the answer no cannot be compared: they are about different times, 5 January 2024 and 5 February 2024. [1,
        ↳ 2]
        """);

    [Fact]
    public void Other_kinds_of_answer() => IsTold(
        ToldTopics.OtherKinds,
        """
        the flood: deaths
        INCOMPARABLE · 2 independent witnesses, both through the wire · no two answers are of one kind

          A   100 (quoted)
          B   “a bomb” (quoted)

          100 and “a bomb” cannot be compared: they are different kinds of answer. [1, 2]
          No merged value: fewer than two independent witnesses give a figure that can be merged.
        """);

    [Fact]
    public void More_answers_than_are_compared() => IsTold(
        ToldTopics.TooMany,
        """
        the flood: deaths
        INCOMPARABLE · 1 to 2 independent witnesses · there are more answers than are compared

          A   100 (quoted by the wire, not compared: There are 2 different answers, and at most 1 are compared, since every two of them
        ↳ are judged)
          B   200 (quoted by the wire, not compared: There are 2 different answers, and at most 1 are compared, since every two of them
        ↳ are judged)

          No merged value: there are 2 different answers, and at most 1 are compared, since every two of them are judged.
        """,
        """
        the flood: deaths
        INCOMPARABLE · 2 claims · 1 to 2 independent witnesses

        A
          1  100 · not compared: There are 2 different answers, and at most 1 are compared, since every two of them are judged.
               the wire quotes A

        B
          2  200 · not compared: There are 2 different answers, and at most 1 are compared, since every two of them are judged.
               the wire quotes B

        Verdict
          - Incomparable: there are more answers than are compared.
          - No merged value: There are 2 different answers, and at most 1 are compared, since every two of them are judged. Raise
        ↳ MaximumClaims of the reconciler, or select fewer claims.
        """);

    [Fact]
    public void Fears_and_possibilities_are_no_answers() => IsTold(
        ToldTopics.NoAnswer,
        """
        the flood: deaths
        UNCORROBORATED · 1 witness, through the wire · no second independent witness is known

          A   500 (a fear, quoted)
          B   500 (a possibility, quoted)
          C   neither confirms nor denies (quoted)
          D   yes (quoted)
        """,
        """
        the flood: deaths
        UNCORROBORATED · 4 claims · 1 witness

        A
          1  500 (as a fear) · no answer: It says what is feared, not what is so.
               the wire quotes A

        B
          2  500 (as a possibility) · no answer: It says what could be, not what is so.
               the wire quotes B

        C
          3  neither confirms nor denies · no answer: It neither confirms nor denies, which counts neither for nor against.
               the wire quotes C

        D
          4  yes
               the wire quotes D

        Verdict
          - A, 500 (as a fear): It says what is feared, not what is so. [1]
          - B, 500 (as a possibility): It says what could be, not what is so. [2]
          - C: It neither confirms nor denies, which counts neither for nor against. [3]
          - Uncorroborated: no second independent witness is known. [4]
          - No merged value: The answers are words, not quantities. Count them as votes.
        """);

    [Fact]
    public void Reports_relay_one_another() => IsTold(
        ToldTopics.InACircle,
        """
        the flood: deaths
        UNANSWERED · no witness · reports relay one another, and the original source is unknown

          A   500 (quoted by the wire, relayed in a circle)
          B   500 (quoted by the wire, relayed in a circle)
        """,
        """
        the flood: deaths
        UNANSWERED · 2 claims · no witness

        A
          1  500 · discounted: It relays 2, which in turn relays it: the original source is unknown.
               the wire quotes A

        B
          2  500 · discounted: It relays 1, which in turn relays it: the original source is unknown.
               the wire quotes B

        Verdict
          - A, 500: It relays 2, which in turn relays it: the original source is unknown. [1]
          - B, 500: It relays 1, which in turn relays it: the original source is unknown. [2]
          - Unanswered: reports relay one another, and the original source is unknown.
          - No merged value: No source gives an answer. Look for a source that does.
        """);

    [Fact]
    public void A_contradiction_is_declared_and_does_not_show() => IsTold(
        ToldTopics.DeclaredToContradict,
        """
        the flood: deaths
        CONSISTENT · 2 independent witnesses, both through the wire · their figures overlap, together only 905 people

          A   500 (a fear, quoted)
          B   900 (quoted)
          C   905 (quoted)

          905 was stated to contradict 900; as they are read, 905 lies within 900, which is wider. [2, 3]
          Merged: from 850 to 950 people.
        """,
        """
        the flood: deaths
        CONSISTENT · 3 claims · 2 independent witnesses · factor 1.01 between the extremes

        A
          1  500 (as a fear) · no answer: It says what is feared, not what is so.
               the wire quotes A

        B
          2  900
               the wire quotes B

        C
          3  905
               the wire quotes C

        Camps: what can be right together, as conventionally read
          2, 3: from 850 to below 950 people; together only 905 people

        Verdict
          - Answers come from B; C: 2 independent witnesses, all through the wire. [2, 3]
          - B and C can both be right: 905 lies within 900, which is wider. [2, 3]
          - 900 was stated to contradict 500 (as a fear); 500 (as a fear) is not compared: It says what is feared, not what is so. [2,
        ↳ 1]
          - 905 was stated to contradict 900; as they are read, 905 lies within 900, which is wider. [3, 2]
          - A, 500 (as a fear): It says what is feared, not what is so. [1]
          - Consistent: independent witnesses overlap. Comparable figures differ by a factor of up to 1.01. [2, 3]
        Merged: from 850 to 950 people
        """);
}
