package org.colead.people;

/// How an installation begins: the organisation and its first person.
///
/// @param kind what the organisation is: a district, a school
public record Founding(String organisation, String kind, String name, String email) {}
