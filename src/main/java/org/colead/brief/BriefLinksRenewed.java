package org.colead.brief;

import java.util.Map;
import org.colead.kernel.PersonId;

/// The links that somebody was mailed open nothing any more: said in the transaction in which it
/// happens, and kept nowhere, since the links are nobody’s to read.
///
/// @param paths the new one by the old, as they stand in letters
public record BriefLinksRenewed(PersonId person, Map<String, String> paths) {}
