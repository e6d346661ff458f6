@NullMarked
package org.colead.people.ui;

import org.jspecify.annotations.NullMarked;
