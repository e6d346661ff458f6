/// Whose voice counted in a decision: seats, and what was said from them and from elsewhere.
@NullMarked
package org.colead.deliberation.voice;

import org.jspecify.annotations.NullMarked;
