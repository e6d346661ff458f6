package org.colead.deliberation.voice;

/// One person as the numbers see them: where and when they work, and how far their voice came.
///
/// @param unit empty where they are in none
/// @param shift empty where none is known
record Heard(String unit, String shift, Count count) {}
