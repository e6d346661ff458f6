package org.colead.brief;

import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What readers said to a brief and was answered, to be kept: everything for whoever answers it, at
/// any stage, and for others what they said themselves.
@Service
@Transactional(readOnly = true)
public class KeptResponses {

    private static final int MOST = 10_000;

    private final BriefRecords records;
    private final ResponseRows responses;
    private final Permissions permissions;
    private final People people;

    KeptResponses(
            BriefRecords records, ResponseRows responses, Permissions permissions, People people) {
        this.records = records;
        this.responses = responses;
        this.permissions = permissions;
        this.people = people;
    }

    public List<BriefPage.Said> of(BriefId brief, PersonId viewer) {
        var said =
                answers(brief, viewer)
                        ? responses.to(brief, Optional.empty(), MOST)
                        : responses.by(viewer, brief, Optional.empty(), MOST);
        var names = people.names(said.stream().flatMap(ResponseRow::persons).distinct().toList());
        return said.stream().map(it -> it.shown(names)).toList();
    }

    private boolean answers(BriefId brief, PersonId viewer) {
        return records.head(brief, Optional.of(viewer))
                .map(head -> Subject.of(Subject.Type.DECISION, head.decision().value()))
                .filter(it -> permissions.can(viewer, Action.ANSWER_RESPONSE, it).allowed())
                .isPresent();
    }
}
