/// Ways to meet that can be run step by step, told in our own words.
@NullMarked
package org.colead.facilitation.tool;

import org.jspecify.annotations.NullMarked;
