package org.colead.consensus.ballot.tally;

/// What `tally --help` says.
final class Help {

    private Help() {}

    static final String TEXT =
            """
            java -jar colead.jar tally FILE --method METHOD [--option NAME=VALUE ...]
                                 [--seed SEED] [--members N] [--json]

            Counts the ballots in FILE and prints every round. Exit codes: 0 counted,
            1 the file cannot be read (its line is named), 2 asked in a way it does not know.

            --method ranked      instant runoff; FILE is .blt or .csv
              alike=exhaust | skip | exhaust-while-several
                                 a rank with several options ends the ballot; is passed over;
                                 ends it while more than one of them is still in  [exhaust]
              skipped=N | any    how many skipped ranks in a row are forgiven         [any]
              repeats=skip | exhaust
                                 an option named again is passed over; ends the ballot [skip]
              eliminate=one | batch
                                 the one with the fewest; all who cannot catch up     [one]
              threshold=active | valid
                                 more than half of the ballots still active; of those
                                 that were valid in round 1                        [active]
              may-not-win=A;B    count in round 1, then go out; never elected
              withdrawn=A;B      were withdrawn before the count
                                 (in a name, \\; is a semicolon and \\\\ a backslash)
              layout=options | ranks
                                 what the header of a CSV names, where it could be either
              seed=SEED          what the lot is drawn from; --seed SEED says the same

            --method score       FILE is .csv: options in the header, scores in the cells
              highest=N          the highest score                                      [5]
              by=sum | mean      all points; the mean of those who gave a score       [sum]

            --method dots        FILE is .csv: options in the header, dots in the cells
              dots=N             how many everybody has; more are refused
              most=N             how many may lie on one option                     [dots]
            --method score | dots
              ties=stand | lot   a tie at the top stays one; the lot is drawn        [stand]
              seed=SEED          what the lot is drawn from; --seed SEED says the same

            --method consent | gradients | fist-to-five | majority
                                 FILE is .csv: one choice a row, its number or its word
              members=N          how many could have answered; --members N says the same
              quorum=P           per cent of the members that must have answered
              limit=P            per cent that may stand at 5 to 7 (gradients)

            --method sense-check FILE is .csv, as above; nothing passes or fails
              scale=fist-to-five | gradients | majority
              members=N          how many could have answered

            Ranked CSV: either an option in each column and its rank in the cell (1 is first,
            the same twice is alike, a gap is a skipped rank), or a rank in each column (rank1,
            Choice 2, 3rd choice) and an option in the cell (nothing, skipped or undervote;
            overvote). A last column “weight” says for how many ballots a row stands; “weight (the
            cells hold ranks)” says beside it that the header names options.

            The lot: printf '%s\\n%s' SEED OPTION | sha256sum; of those that tie, the lowest
            goes out.
            """;
}
