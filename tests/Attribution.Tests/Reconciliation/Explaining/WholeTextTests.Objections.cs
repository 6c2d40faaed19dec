namespace Attribution.Tests;

/// <content>What is objected to, taken back, lowered, or lost on the way.</content>
public partial class WholeTextTests
{
    [Fact]
    public void Claims_are_disowned_called_into_question_and_denied() => IsTold(
        ToldTopics.Objections,
        """
        the flood: deaths
        CONTRADICTED · 2 to 3 independent witnesses, all through the wire · denied by C · disputed by A · the wire's figure is 6.5
        ↳ times that of B; 1 witness stands with the higher figure, 2 with the lower

          A          denies having said 2,600 (quoted, 2 May 2024)
          B          400 (quoted, called into question by C, stating: “not counted”, D withdraws it, but neither said nor published
        ↳ it)
          C          calls into question 400 (quoted) · denies it (quoted)
          D          takes back 400 (quoted)
          E          410 (quoted)
          the wire   2,600 (disputed: a quotation ascribed to A, and disowned, 2 May 2024, stating: “the list has duplicates”)

          No value is both 2,600 and 400. [1, 3]
          The wire and E: no value is both 2,600 and 410. [1, 6]
          Without 400, which is called into question, the grade is contradicted as well. [3]
          Can be right together: B and E (from 350 to below 450 people, together only what E says); the wire stands alone.
          No merged value: the sources contradict each other, and an alleged source denies having said its figure. Report each side.
        """,
        """
        the flood: deaths
        CONTRADICTED · 7 claims · 2 to 3 independent witnesses · factor 6.5 between the extremes · denied by C

        A
          2  speaks of another claim · no answer: It speaks of another claim and gives no answer of its own.
               the wire quotes A (2024-05-02)

        B
          3  400
               the wire quotes B

        C
          4  speaks of another claim · no answer: It speaks of another claim and gives no answer of its own.
               the wire quotes C
          7  no · no answer: It denies the matter as a whole and gives no figure to compare.
               the wire quotes C

        D
          5  speaks of another claim · no answer: It retracts an earlier statement and gives no answer in its place.
               the wire quotes D

        E
          6  410
               the wire quotes E

        the wire (disputed)
          1  2,600 · disputed: A denies having said it (2).
               the wire quotes A

        Camps: what can be right together, as conventionally read
          3, 6: from 350 to below 450 people; together only from 405 to below 415 people
          1: from 2,550 to below 2,650 people

        Verdict
          - Answers come from B; E; the wire (disputed): 2 to 3 independent witnesses, all through the wire. [3, 6, 1]
          - The wire and B contradict each other. No value is both 2,600 and 400. [1, 3]
          - The wire and E contradict each other. No value is both 2,600 and 410. [1, 6]
          - B and E can both be right: 410 lies within 400, which is wider. [3, 6]
          - A denies having said 2,600 on 2 May 2024, stating: “the list has duplicates”; the claim is still shown, as disputed. [2,
        ↳ 1]
          - C calls into question 400, stating: “not counted”; the claim is still shown. [4, 3]
          - D takes back 400, but neither said nor published it, so the claim still stands. [5, 3]
          - Without 400, which is called into question, the grade is contradicted as well. [3]
          - C denies 2,600, given by the wire, 400, given by B and 410, given by E, and gives no figure of its own. [7, 1, 3, 6]
          - A: It speaks of another claim and gives no answer of its own. [2]
          - C: It speaks of another claim and gives no answer of its own. [4]
          - D: It retracts an earlier statement and gives no answer in its place. [5]
          - C: It denies the matter as a whole and gives no figure to compare. [7]
          - Contradicted: as literally said, not all of the answers can be right. Comparable figures differ by a factor of up to 6.5.
        ↳ The largest camp has 67 % of the weight. [1, 3, 6]
          - No merged value: The answers exclude each other as they were said; no source supports a value in between. Report the camps
        ↳ side by side.
          - No merged value: An alleged source denies having said its figure. Merge without it, or find a record of it.
        """);

    [Fact]
    public void An_objection_is_upheld() => IsTold(
        ToldTopics.Upheld,
        """
        the flood: deaths
        UNCORROBORATED · 1 witness, through the wire · no second independent witness is known

          A   2,600 (quoted, dropped: An objection to it (3) is upheld: an editor's note)
          B   400 (quoted)
          C   calls into question 2,600 (quoted)

          No merged value.
        """,
        """
        the flood: deaths
        UNCORROBORATED · 3 claims · 1 witness

        A
          1  2,600 · dropped: An objection to it (3) is upheld: an editor's note.
               the wire quotes A

        B
          2  400
               the wire quotes B

        C
          3  speaks of another claim · no answer: It speaks of another claim and gives no answer of its own.
               the wire quotes C

        Verdict
          - C calls into question 2,600, stating: “a slip”, and the editor of the claims upholds that: an editor's note; the claim
        ↳ is shown and is not a witness. [3, 1]
          - A, 2,600: An objection to it (3) is upheld: an editor's note. [1]
          - C: It speaks of another claim and gives no answer of its own. [3]
          - Uncorroborated: no second independent witness is known. [2]
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
        """);

    [Fact]
    public void Claims_are_taken_back_and_revised() => IsTold(
        ToldTopics.Withdrawn,
        """
        the flood: deaths
        CORROBORATED · 2 independent witnesses

          A   takes back 2,600 (2 May 2024) · 2,600 (1 May 2024, withdrawn on 2 May 2024, stating: “a slip” (2))
          B   450 (3 May 2024) · 500 (1 May 2024, lowered to 450 on 3 May 2024 (4))
          C   450 (quoted by the wire)

          B: lowered from 500 to 450 on 3 May 2024. [3, 4]
          B and C corroborate each other. [4, 5]
          Merged: from 445 to 455 people.
        """,
        """
        the flood: deaths
        CORROBORATED · 5 claims · 2 independent witnesses

        A
          1  2,600 · dropped: A retracted it on 2 May 2024, stating: “a slip” (2).
               A (2024-05-01)
          2  speaks of another claim · no answer: It retracts an earlier statement and gives no answer in its place.
               A (2024-05-02)

        B
          3  500 · dropped: B lowered it from 500 to 450 on 3 May 2024 (4).
               B (2024-05-01)
          4  450
               B (2024-05-03)

        C
          5  450
               the wire quotes C

        Camps: what can be right together, as conventionally read
          4, 5: from 445 to below 455 people

        Verdict
          - Answers come from B; C: 2 independent witnesses. [4, 5]
          - B and C agree: 450 and 450 each lie within what the other allows. [4, 5]
          - A, 2,600: A retracted it on 2 May 2024, stating: “a slip” (2). [1]
          - A: It retracts an earlier statement and gives no answer in its place. [2]
          - B, 500: B lowered it from 500 to 450 on 3 May 2024 (4). [3]
          - Corroborated: at least two independent witnesses agree. [4, 5]
        Merged: from 445 to 455 people
        """);

    [Fact]
    public void A_total_falls_and_is_overtaken() => IsTold(
        ToldTopics.RunningTotal,
        """
        the flood: deaths
        CONSISTENT · 2 independent witnesses, both through the wire · their figures overlap, together only from 805 to below 815
        ↳ people

          A   800 (until 12 Jan 2024, quoted, said that day) · 1,000 (until 9 Jan 2024, quoted, said that day, lowered to 800 (3) on 12
        ↳ Jan 2024) · 900 (until 5 Jan 2024, quoted, said that day, overtaken by a later figure)
          B   810 (until 12 Jan 2024, quoted, said 13 Jan 2024) · 700 (until 2 Jan 2024, quoted, said that day, overtaken by a later
        ↳ figure)

          A: lowered from 1,000 to 800 on 12 January 2024. [2, 3]
          Merged: from 750 to 850 people, as of 12 January 2024.
        """,
        """
        the flood: deaths
        CONSISTENT · 5 claims · 2 independent witnesses · factor 1.01 between the extremes

        A
          1  900 (until 5 January 2024) · overtaken: The answer of A for a later time is 800 (3).
               the wire quotes A (2024-01-05)
          2  1,000 (until 9 January 2024) · overtaken: A lowered it from 1,000 to 800 (3) on 12 January 2024.
               the wire quotes A (2024-01-09)
          3  800 (until 12 January 2024)
               the wire quotes A (2024-01-12)

        B
          4  810 (until 12 January 2024)
               the wire quotes B (2024-01-13)
          5  700 (until 2 January 2024) · overtaken: The answer of B for a later time is 810 (4).
               the wire quotes B (2024-01-02)

        Camps: what can be right together, as conventionally read
          3, 4: from 750 to below 850 people; together only from 805 to below 815 people

        Verdict
          - Answers come from A; B: 2 independent witnesses, all through the wire. [3, 4]
          - A and B can both be right: 810 lies within 800, which is wider. [3, 4]
          - A, 1,000: A lowered it from 1,000 to 800 (3) on 12 January 2024. [2]
          - Consistent: independent witnesses overlap. Comparable figures differ by a factor of up to 1.01. [3, 4]
        Merged: from 750 to 850 people, as of 12 January 2024
        """);

    [Fact]
    public void A_total_falls_from_source_to_source() => IsTold(
        ToldTopics.Fallen,
        """
        the flood: deaths
        INCOMPARABLE · 2 independent witnesses, both through the wire · no two figures are for the same date and scope

          A   1,032 (until 17 Jan 2024, quoted)
          B   1,000 (until 19 Jan 2024, quoted)

          No merged value.
        """);

    [Fact]
    public void Relays_lose_something() => IsTold(
        ToldTopics.Relays,
        """
        the flood: deaths
        UNCORROBORATED · 1 witness, through the wire · no second independent witness is known

          A      “about 1,140” (quoted) · 2,000 (a fear, quoted)
          ARMY   2,000 (quoted, a relay)
          B      1,140 (quoted, a relay)
          C      “about 1,100” (quoted, a relay)
          D      1,500 (quoted, a relay)
          E      “nearly 1,140” (quoted, a relay)

          1,140 relays “about 1,140”: the hedge is lost. [2, 1]
          “about 1,100” relays “about 1,140”: the figure is rounded. [3, 1]
          1,500 relays “about 1,140”: the figure differs. [4, 1]
          “nearly 1,140” relays “about 1,140”: the hedge differs. [5, 1]
          2,000 relays 2,000 (as a fear): what the source fears is printed as fact. [7, 6]
          No merged value.
        """);
}
