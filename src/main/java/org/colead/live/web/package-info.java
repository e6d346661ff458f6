/// The phones: plain pages that are told what happens, and need no script.
@NullMarked
package org.colead.live.web;

import org.jspecify.annotations.NullMarked;
