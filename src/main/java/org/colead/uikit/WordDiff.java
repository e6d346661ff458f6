package org.colead.uikit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What changed between two texts, word by word.
///
/// Law: the kept and removed pieces, joined, are the old text; the kept and added ones the new.
public record WordDiff(List<Piece> pieces) {

    /// What became of a piece of text.
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /// A run of words with one fate.
    public record Piece(Kind kind, String text) {}

    /// One place where the text differs.
    ///
    /// @param from where `added` begins in the new text, `to` where it ends; the same where words
    ///   were only taken out
    public record Change(int from, int to, String removed, String added) {}

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    public static WordDiff between(String before, String after) {
        var old = words(before);
        var fresh = words(after);
        var pieces = new Pieces();
        int at = 0;
        for (var delta : DiffUtils.diff(old, fresh).getDeltas()) {
            pieces.add(Kind.KEPT, old.subList(at, delta.getSource().getPosition()));
            pieces.changed(delta);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        pieces.add(Kind.KEPT, old.subList(at, old.size()));
        return new WordDiff(pieces.merged());
    }

    public String before() {
        return joined(Kind.ADDED);
    }

    public String after() {
        return joined(Kind.REMOVED);
    }

    public boolean changed() {
        return pieces.stream().anyMatch(piece -> piece.kind() != Kind.KEPT);
    }

    /// In how many places the text differs.
    public int places() {
        int places = 0;
        var before = Kind.KEPT;
        for (var piece : pieces) {
            places += piece.kind() != Kind.KEPT && before == Kind.KEPT ? 1 : 0;
            before = piece.kind();
        }
        return places;
    }

    /// The places where the text differs, in order.
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.kind() == Kind.KEPT) {
                at += piece.text().length();
            } else {
                boolean replaced =
                        piece.kind() == Kind.REMOVED
                                && i + 1 < pieces.size()
                                && pieces.get(i + 1).kind() == Kind.ADDED;
                var added =
                        replaced
                                ? pieces.get(++i).text()
                                : piece.kind() == Kind.ADDED ? piece.text() : "";
                var removed = piece.kind() == Kind.REMOVED ? piece.text() : "";
                changes.add(new Change(at, at + added.length(), removed, added));
                at += added.length();
            }
        }
        return changes;
    }

    private String joined(Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        var words = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }

    /// Collects runs; a gap of one word at most between two changes belongs to both.
    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();

        void changed(AbstractDelta<String> delta) {
            add(Kind.REMOVED, delta.getSource().getLines());
            add(Kind.ADDED, delta.getTarget().getLines());
        }

        void add(Kind kind, List<String> words) {
            if (!words.isEmpty()) {
                all.add(new Piece(kind, String.join("", words)));
            }
        }

        List<Piece> merged() {
            var merged = new ArrayList<Piece>();
            var removed = new StringBuilder();
            var added = new StringBuilder();
            for (int i = 0; i < all.size(); i++) {
                var piece = all.get(i);
                boolean gap = isGap(i);
                if (piece.kind() == Kind.KEPT && !gap) {
                    flush(merged, removed, added);
                    merged.add(piece);
                }
                if (piece.kind() == Kind.REMOVED || gap) {
                    removed.append(piece.text());
                }
                if (piece.kind() == Kind.ADDED || gap) {
                    added.append(piece.text());
                }
            }
            flush(merged, removed, added);
            return merged;
        }

        private boolean isGap(int i) {
            return all.get(i).kind() == Kind.KEPT
                    && i > 0
                    && i < all.size() - 1
                    && wordsIn(all.get(i).text()) <= 1;
        }

        private static int wordsIn(String text) {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }

        private static void flush(List<Piece> to, StringBuilder removed, StringBuilder added) {
            if (!removed.isEmpty()) {
                to.add(new Piece(Kind.REMOVED, removed.toString()));
            }
            if (!added.isEmpty()) {
                to.add(new Piece(Kind.ADDED, added.toString()));
            }
            removed.setLength(0);
            added.setLength(0);
        }
    }
}
