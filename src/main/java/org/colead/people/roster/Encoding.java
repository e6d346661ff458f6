package org.colead.people.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Finds out how a file was encoded: by its byte order mark, else UTF-8 if it is valid, else UTF-16
/// by where its zeros are, else Windows-1252, about which a word is said.
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    /// @param word what should be looked at, where the encoding was guessed
    record Decoded(String text, Optional<Sentence> word) {}

    static Decoded decode(String file, byte[] bytes) {
        if (bytes.length == 0) {
            throw Refusal.because("{0} is empty. Export it again.", file);
        }
        var marked = byMark(bytes);
        if (marked.isPresent()) {
            return checked(file, strictly(file, bytes, marked.get()), Optional.empty());
        }
        return zeros(bytes)
                .map(utf16 -> checked(file, strictly(file, bytes, utf16), Optional.empty()))
                .orElseGet(() -> unmarked(file, bytes));
    }

    private static Decoded unmarked(String file, byte[] bytes) {
        try {
            return checked(file, as(StandardCharsets.UTF_8, bytes), Optional.empty());
        } catch (CharacterCodingException notUtf8) {
            return checked(
                    file,
                    strictly(file, bytes, WINDOWS),
                    Optional.of(
                            Sentence.of(
                                    "{0} does not say how it is encoded; it was read as"
                                            + " Windows-1252. Look at the names with accents.",
                                    file)));
        }
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF)
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /// Latin text in UTF-16 has a zero in every other byte.
    private static Optional<Charset> zeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, 400);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (odd > looked / 4 && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > looked / 4 && odd == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String strictly(String file, byte[] bytes, Charset charset) {
        try {
            return as(charset, bytes);
        } catch (CharacterCodingException e) {
            throw Refusal.because(
                    "{0} is not text in {1}, or it was cut off. Save it as “CSV UTF-8” and try"
                            + " again.",
                    file, charset.displayName());
        }
    }

    private static String as(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Decoded checked(String file, String text, Optional<Sentence> word) {
        var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (content.isBlank()) {
            throw Refusal.because("{0} is empty. Export it again.", file);
        }
        if (content.indexOf('\0') >= 0) {
            throw Refusal.because("{0} is not a text file. Save it as “CSV UTF-8”.", file);
        }
        return new Decoded(content, word);
    }
}
