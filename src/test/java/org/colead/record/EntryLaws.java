package org.colead.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colead.kernel.AuditedEvent.Veil;

class EntryLaws {

    @Property(tries = 200)
    void entriesThatDifferInAnyFieldDifferInTheirHash(
            @ForAll("entries") Entry one, @ForAll("entries") Entry other) {
        assertThat(one.hash().equals(other.hash())).isEqualTo(one.equals(other));
    }

    @Property(tries = 200)
    void changingOneFieldChangesTheHash(
            @ForAll("entries") Entry entry, @ForAll("entries") Entry other, @ForAll Field field) {
        var changed = field.taken(entry, other);

        assertThat(changed.hash().equals(entry.hash())).isEqualTo(changed.equals(entry));
    }

    @Property(tries = 200)
    void aCommitmentBindsEveryCharacter(@ForAll String payload, @ForAll String other) {
        var salt = "0".repeat(64);

        assertThat(Hash.commitment(salt, payload).equals(Hash.commitment(salt, other)))
                .isEqualTo(java.util.Arrays.equals(utf8(payload), utf8(other)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    enum Field {
        ID,
        STREAM,
        NUMBER,
        KIND,
        AT,
        ACTOR,
        HIDDEN,
        ABOUT,
        VEIL,
        COMMITMENT,
        PREVIOUS;

        Entry taken(Entry e, Entry o) {
            return new Entry(
                    this == ID ? o.id() : e.id(),
                    this == STREAM ? o.stream() : e.stream(),
                    this == NUMBER ? o.number() : e.number(),
                    this == KIND ? o.kind() : e.kind(),
                    this == AT ? o.at() : e.at(),
                    this == ACTOR ? o.actor() : e.actor(),
                    this == HIDDEN ? o.actorHidden() : e.actorHidden(),
                    this == ABOUT ? o.about() : e.about(),
                    this == VEIL ? o.veil() : e.veil(),
                    this == COMMITMENT ? o.commitment() : e.commitment(),
                    this == PREVIOUS ? o.previous() : e.previous());
        }
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Combinators.combine(
                        ids().tuple4(),
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.strings().alpha().ofMaxLength(80),
                        Arbitraries.longs().between(0, 4_000_000_000_000_000L),
                        Arbitraries.of(true, false),
                        ids().map(id -> new Veil(id, "CheckClosed")).injectNull(0.5),
                        hashes(),
                        hashes())
                .as((id, number, kind, micros, hidden, veil, commitment, previous) ->
                        new Entry(
                                id.get1(),
                                id.get2(),
                                number,
                                kind,
                                Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                                id.get3(),
                                hidden,
                                id.get4(),
                                veil,
                                commitment,
                                previous));
    }

    private static Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    private static Arbitrary<Hash> hashes() {
        return Arbitraries.bytes()
                .array(byte[].class)
                .ofSize(32)
                .map(bytes -> new Hash(HexFormat.of().formatHex(bytes)));
    }
}
