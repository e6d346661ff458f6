/// The pages before a session: signing in, with a password or a mailed link. Plain HTML, no script.
@NullMarked
package org.colead.people.web;

import org.jspecify.annotations.NullMarked;
