namespace Attribution.Tests;

/// <content>Who depends on whom, and through whom a figure came.</content>
public partial class WholeTextTests
{
    [Fact]
    public void Two_bodies_of_one_state_dissent() => IsTold(
        ToldTopics.Dissent,
        """
        the flood: deaths
        CONTRADICTED · 1 witness, through the wire · MINISTRY's figure is 3.0 times that of ARMY

          ARMY       100 (quoted)
          MINISTRY   300 (quoted)
          A          110 (quoted)

          No value is both 100 and 300. [1, 2]
          MINISTRY and A speak with one voice and contradict each other: no value is both 300 and 110. [2, 3]
          No merged value: the sources contradict each other, and merging cannot strengthen a single witness.
        """,
        """
        the flood: deaths
        CONTRADICTED · 3 claims · 1 witness · factor 3 between the extremes

        A
          1  100
               the wire quotes ARMY
          2  300
               the wire quotes MINISTRY
          3  110
               the wire quotes A

        Camps: what can be right together, as conventionally read
          1, 3: from 50 to below 150 people; together only from 105 to below 115 people
          2: from 250 to below 350 people

        Verdict
          - MINISTRY and A speak with one voice and contradict each other: no value is both 300 and 110. [2, 3]
          - ARMY and MINISTRY contradict each other. No value is both 100 and 300. [1, 2]
          - Contradicted: as literally said, not all of the answers can be right. Comparable figures differ by a factor of up to 3. The
        ↳ largest camp has 67 % of the weight. [1, 2, 3]
          - No merged value: The answers exclude each other as they were said; no source supports a value in between. Report the camps
        ↳ side by side.
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
        """);

    [Fact]
    public void A_quotation_outranks_a_paraphrase() => IsTold(
        ToldTopics.OneVoice,
        """
        the flood: deaths
        CONTRADICTED · 1 witness, through the wire · as literally said, not all of the answers can be right

          A   1,000 (quoted by the wire) · 2,000 (paraphrased by the Paper)

          A is reported in two ways that exclude each other; the quotation is used. [1, 2]
          No merged value: the sources contradict each other, and merging cannot strengthen a single witness.
        """,
        """
        the flood: deaths
        CONTRADICTED · 2 claims · 1 witness

        A
          1  1,000
               the wire quotes A
          2  2,000 · discounted: It conflicts with the more direct words of 1.
               the Paper paraphrases A

        Verdict
          - What A said contradicts itself: no value is both 1,000 and 2,000. 1,000 is used: a quotation outranks a paraphrase. [1, 2]
          - Contradicted: as literally said, not all of the answers can be right. [1]
          - No merged value: The answers exclude each other as they were said. Report the camps side by side.
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
        """);

    [Fact]
    public void A_source_contradicts_itself() => IsTold(
        ToldTopics.Itself,
        """
        the flood: deaths
        CONTRADICTED · 1 witness, through the wire · A contradicts itself

          A   “exactly 1,000” (quoted) · “exactly 2,000” (quoted)

          What A said contradicts itself: no value is both “exactly 1,000” and “exactly 2,000”. [1, 2]
          No merged value: the sources contradict each other, and merging cannot strengthen a single witness.
        """);

    [Fact]
    public void Witnesses_who_share_data_count_as_one() => IsTold(
        ToldTopics.Dependent,
        """
        the flood: deaths
        CORROBORATED · 2 independent witnesses, both through the wire

          ARMY       100 (quoted)
          MINISTRY   100 (quoted)
          B          100 (quoted)
          C          100 (quoted)

          B and C are not independent and count as one witness. [3, 4]
          Merged: from 50 to 150 people.
        """,
        """
        the flood: deaths
        CORROBORATED · 4 claims · 2 independent witnesses

        A
          1  100
               the wire quotes ARMY
          2  100
               the wire quotes MINISTRY

        B
          3  100
               the wire quotes B

        C
          4  100
               the wire quotes C

        Camps: what can be right together, as conventionally read
          1, 2, 3, 4: from 50 to below 150 people

        Verdict
          - Answers come from A; B; C: 2 independent witnesses, all through the wire. [1, 2, 3, 4]
          - ARMY and MINISTRY agree: 100 and 100 each lie within what the other allows. Both count as one witness, A. [1, 2]
          - ARMY and B agree: 100 and 100 each lie within what the other allows. [1, 3]
          - ARMY and C agree: 100 and 100 each lie within what the other allows. [1, 4]
          - MINISTRY and B agree: 100 and 100 each lie within what the other allows. [2, 3]
          - MINISTRY and C agree: 100 and 100 each lie within what the other allows. [2, 4]
          - B and C agree: 100 and 100 each lie within what the other allows. They depend on each other and count as one witness. [3, 4]
          - Corroborated: at least two independent witnesses agree. [1, 2, 3, 4]
        Merged: from 50 to 150 people
        """);

    [Fact]
    public void What_was_known_on_a_day_is_told_as_if_it_were_all() => IsTold(
        ToldTopics.DependentOnADay,
        """
        the flood: deaths
        UNCORROBORATED · 1 witness, through the wire · no second independent witness is known

          B   100 (quoted, 1 May 2024)
          C   100 (quoted, 2 May 2024)

          B and C are not independent and count as one witness. [3, 4]
          No merged value.
        """,
        """
        the flood: deaths
        UNCORROBORATED · 2 claims · 1 witness

        B
          3  100
               the wire quotes B (2024-05-01)

        C
          4  100
               the wire quotes C (2024-05-02)

        Camps: what can be right together, as conventionally read
          3, 4: from 50 to below 150 people

        Verdict
          - Answers come from B; C: 1 witness, all through the wire. [3, 4]
          - B and C agree: 100 and 100 each lie within what the other allows. They depend on each other and count as one witness. [3, 4]
          - Uncorroborated: no second independent witness is known. [3, 4]
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
        """);

    [Fact]
    public void Sources_of_one_name_are_told_apart() => IsTold(
        ToldTopics.LookAlikes,
        """
        the flood: deaths
        UNCORROBORATED · 1 to 3 independent witnesses, all through the wire · no second independent witness is known

          B                        12,391 (quoted)
          Ministry of Health (x)   12,391 (quoted)
          Ministry of Health (y)   12,391 (quoted)

          Ministry of Health (x) and Ministry of Health (y) may be one source: their names look alike. If they are not, say what each is
        ↳ part of, or name them apart. [1, 2]
          B, Ministry of Health (x) and Ministry of Health (y) give the same unrounded count, 12,391, and may have it from one origin.
        ↳ [3, 1, 2]
          No merged value.
        """,
        """
        the flood: deaths
        UNCORROBORATED · 3 claims · 1 to 3 independent witnesses

        B
          3  12,391
               the wire quotes B

        Ministry of Health
          1  12,391
               the wire quotes Ministry of Health

        Ministry of Health
          2  12,391
               the wire quotes Ministry of Health

        Camps: what can be right together, as conventionally read
          1, 2, 3: 12,391 people

        Verdict
          - Answers come from B; Ministry of Health; Ministry of Health: 1 to 3 independent witnesses, all through the wire. [3, 1, 2]
          - Ministry of Health (x) and Ministry of Health (y) may be one source: their names look alike. If they are not, say what each
        ↳ is part of, or name them apart. [1, 2]
          - B, Ministry of Health (x) and Ministry of Health (y) give the same unrounded count, 12,391, and may have it from one origin.
        ↳ [3, 1, 2]
          - Ministry of Health (x) and Ministry of Health (y) agree: 12,391 and 12,391 each lie within what the other allows. [1, 2]
          - Ministry of Health (x) and B agree: 12,391 and 12,391 each lie within what the other allows. [1, 3]
          - Ministry of Health (y) and B agree: 12,391 and 12,391 each lie within what the other allows. [2, 3]
          - Uncorroborated: no second independent witness is known. [1, 2, 3]
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
        """);

    [Fact]
    public void Routes_are_told() => IsTold(
        ToldTopics.Routes,
        """
        the flood: deaths
        CORROBORATED · 3 to 4 independent witnesses

          A                                 100 (quoted by the Paper, paraphrased by the wire, “a post on X”, 1 May 2024)
          A jointly with B                  100 (quoted by the wire)
          B (based on C)                    100 (“preliminary”, 2 May 2024)
          E                                 100 (observed)
          an official (cited by the wire)   100 (quoted)

          Merged: from 50 to 150 people.
        """,
        """
        the flood: deaths
        CORROBORATED · 5 claims · 3 to 4 independent witnesses

        A
          1  100
               the wire paraphrases the Paper, who quotes A (a post on X, 2024-05-01)

        A and B
          5  100
               the wire quotes A and B

        B
          2  100 (“preliminary”)
               B (2024-05-02), based on C

        E
          4  100
               E

        an official, by the wire
          3  100
               the wire quotes an official

        Camps: what can be right together, as conventionally read
          1, 2, 3, 4, 5: from 50 to below 150 people

        Verdict
          - Answers come from A; A and B; B; E; an official, by the wire: 3 to 4 independent witnesses. [1, 5, 2, 4, 3]
          - A and B (based on C) agree: 100 and 100 each lie within what the other allows. [1, 2]
          - A and an official (cited by the wire) agree: 100 and 100 each lie within what the other allows. [1, 3]
          - A and E agree: 100 and 100 each lie within what the other allows. [1, 4]
          - B (based on C) and an official (cited by the wire) agree: 100 and 100 each lie within what the other allows. [2, 3]
          - B (based on C) and E agree: 100 and 100 each lie within what the other allows. [2, 4]
          - An official (cited by the wire) and E agree: 100 and 100 each lie within what the other allows. [3, 4]
          - An official (cited by the wire) and A jointly with B agree: 100 and 100 each lie within what the other allows. [3, 5]
          - E and A jointly with B agree: 100 and 100 each lie within what the other allows. [4, 5]
          - Corroborated: at least two independent witnesses agree. [1, 2, 3, 4, 5]
        Merged: from 50 to 150 people
        """);
}
