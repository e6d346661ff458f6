package org.colead.people;

import java.util.Locale;

/// How an installation begins: the organisation and its first person.
///
/// @param kind what the organisation is: a district, a school
/// @param language in which those are written to who have not come yet
public record Founding(
        String organisation, String kind, String name, String email, Locale language) {}
