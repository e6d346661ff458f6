@NullMarked
package org.colead.brief.web;

import org.jspecify.annotations.NullMarked;
