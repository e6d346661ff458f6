package org.colead.consensus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.colead.decision.BallotRule;
import org.colead.decision.Counting;
import org.colead.decision.Method;
import org.colead.decision.Option;
import org.colead.decision.PointRule;
import org.colead.decision.Rule;
import org.colead.kernel.Digest;

/// The rule of a check and the wording of its scale, as they were when it opened.
@Embeddable
class Frozen {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Enumerated(EnumType.STRING)
    private Method method;

    private int quorum;
    private int limitShare;

    @Enumerated(EnumType.STRING)
    private BallotRule.Alike ballotAlike;

    private boolean ballotNone;
    @Embedded private Counting counting;
    @Embedded private PointRule points;

    /// What a lot would be drawn from; empty where nothing is ever drawn.
    private String seed;

    @ElementCollection
    @CollectionTable(name = "check_choice", joinColumns = @JoinColumn(name = "check_id"))
    private List<Choice> scale = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "check_option", joinColumns = @JoinColumn(name = "check_id"))
    private List<Listed> options = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Frozen() {}

    Frozen(Rule rule, List<Option> listed) {
        this.method = rule.method();
        this.quorum = rule.quorum();
        this.limitShare = rule.limit();
        this.ballotAlike = rule.ballot().alike();
        this.ballotNone = rule.ballot().noneOfThese();
        this.counting = rule.ballot().counting();
        this.points = rule.ballot().points();
        boolean over = method.overOptions();
        this.seed = over ? newSeed() : "";
        this.scale.addAll(ConsensusMethod.of(method).scale());
        if (over) {
            this.options.addAll(AmongOptions.rows(listed, rule.ballot()));
            AmongOptions.requireCountable(options);
        }
    }

    ConsensusMethod method() {
        return ConsensusMethod.of(rule(), inOrder(), seed);
    }

    private List<Listed> inOrder() {
        return options.stream().sorted(Comparator.comparingInt(Listed::number)).toList();
    }

    String seed() {
        return seed;
    }

    private static String newSeed() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Rule rule() {
        return new Rule(
                method,
                quorum,
                limitShare,
                new BallotRule(ballotAlike, ballotNone, counting, points));
    }

    Digest wording() {
        return Digest.of(options.isEmpty() ? scale.toString() : options.toString());
    }
}
