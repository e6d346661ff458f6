package org.colead.decision;

import java.util.List;
import java.util.Map;
import org.colead.kernel.PersonId;

/// By what the register can be narrowed: the goals and the authors of what its reader may read.
public record RegisterChoices(List<String> goals, Map<PersonId, String> authors) {}
