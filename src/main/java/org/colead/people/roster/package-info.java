/// Staff files as they come: unpacked, decoded, read as tables, and compared with who is here.
/// Nothing in here touches the database.
@NullMarked
package org.colead.people.roster;

import org.jspecify.annotations.NullMarked;
