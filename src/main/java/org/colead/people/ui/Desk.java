package org.colead.people.ui;

import org.colead.people.Corrections;
import org.colead.people.People;
import org.colead.people.SignInLinks;
import org.colead.people.StaffRegister;
import org.springframework.stereotype.Component;

/// What whoever keeps the accounts works with.
@Component("staffDesk")
record Desk(People people, StaffRegister register, Corrections corrections, SignInLinks links) {}
