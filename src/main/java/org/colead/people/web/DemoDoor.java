package org.colead.people.web;

import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.DemoPeople;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Lets anybody in as one of the demo’s people; shut where there is no demo.
@Component
class DemoDoor {

    private final ObjectProvider<DemoPeople> demo;

    DemoDoor(ObjectProvider<DemoPeople> demo) {
        this.demo = demo;
    }

    List<DemoPeople.Suggestion> suggestions() {
        return demo.stream().flatMap(people -> people.suggestions().stream()).toList();
    }

    PersonId known(PersonId person) {
        return suggestions().stream()
                .map(DemoPeople.Suggestion::person)
                .filter(person::equals)
                .findFirst()
                .orElseThrow(() -> Refusal.because("Sign in with your own address."));
    }
}
