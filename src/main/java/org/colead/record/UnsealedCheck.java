package org.colead.record;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looks for every entry that was committed and not sealed when the verification began.
final class UnsealedCheck {

    private final JdbcClient jdbc;
    private final Findings findings;

    UnsealedCheck(JdbcClient jdbc, Findings findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    void run(List<UnsealedEntry> unsealed) {
        unsealed.stream()
                .filter(entry -> !stands(entry))
                .map(entry -> Finding.removed(entry.stream(), entry.number()))
                .forEach(findings::add);
    }

    /// With another hash it is another entry, in the place of the one that is missed.
    private boolean stands(UnsealedEntry entry) {
        return jdbc.sql(
                                """
                                select count(*) from record_entry
                                where stream = ? and number = ? and hash = ?
                                """)
                        .params(entry.stream().toString(), entry.number(), entry.hash().hex())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
