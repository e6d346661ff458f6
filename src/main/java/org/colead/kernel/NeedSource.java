package org.colead.kernel;

import java.util.List;

/// A module's answer to “what needs me?”. One query, whatever there is.
public interface NeedSource {

    List<Need> needsOf(PersonId person);
}
