package org.colead.advice;

import org.colead.people.PeopleEvent.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever leaves the organisation decides nothing any more: in the same transaction their place is
/// free, and the authors name somebody else.
@Component
class DecidersLeaving {

    private final AllAdvice all;

    DecidersLeaving(AllAdvice all) {
        this.all = all;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void when(PersonLeft left) {
        for (var advice : all.findByDeciderDeciderIdAndDecidedAtIsNull(left.person().value())) {
            advice.deciderLeft(left.person(), left.at());
            all.save(advice);
        }
    }
}
