package org.colead.authority;

import java.util.List;
import org.colead.kernel.PersonId;

/// States the facts a module knows about a person and a subject; silent on what is not its own.
public interface FactSource {

    List<Fact> factsAbout(PersonId person, Subject subject);
}
