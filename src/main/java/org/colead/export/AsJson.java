package org.colead.export;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a whole decision as JSON, as `docs/export.md` describes it.
public final class AsJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AsJson() {}

    /// In UTF-8.
    public static byte[] bytes(WholeDecision decision) {
        return JSON.writeValueAsBytes(decision);
    }
}
