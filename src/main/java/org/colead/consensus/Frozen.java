package org.colead.consensus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.colead.kernel.Digest;

/// The rule of a check and the wording of its scale, as they were when it opened.
@Embeddable
class Frozen {

    @Enumerated(EnumType.STRING)
    private Method method;

    private int quorum;
    private int limitShare;

    @ElementCollection
    @CollectionTable(name = "check_choice", joinColumns = @JoinColumn(name = "check_id"))
    private List<Choice> scale = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Frozen() {}

    Frozen(Rule rule) {
        this.method = rule.method();
        this.quorum = rule.quorum();
        this.limitShare = rule.limit();
        this.scale.addAll(method().scale());
    }

    ConsensusMethod method() {
        return ConsensusMethod.of(method);
    }

    Rule rule() {
        return new Rule(method, quorum, limitShare);
    }

    Digest wording() {
        return Digest.of(scale.toString());
    }
}
