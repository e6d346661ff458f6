package org.colead.decision.ui;

import org.colead.decision.DecisionCourse;
import org.colead.decision.Reviewing;
import org.colead.decision.SideExits;
import org.springframework.stereotype.Component;

/// The services behind the ways off the line, and the review.
@Component
record OtherWays(DecisionCourse course, SideExits exits, Reviewing reviewing) {}
