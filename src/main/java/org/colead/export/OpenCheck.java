package org.colead.export;

/// Of a check that is open, nothing but how many have answered.
public record OpenCheck(int number, int textVersion, int answered, int members) {}
