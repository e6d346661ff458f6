package org.colead.export;

import org.colead.kernel.Sentence;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// Writes a whole decision as JSON, as `docs/export.md` describes it; what the product says stands
/// there in English.
public final class AsJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Sentence.class, ToStringSerializer.instance))
                    .build();

    private AsJson() {}

    /// In UTF-8.
    public static byte[] bytes(WholeDecision decision) {
        return JSON.writeValueAsBytes(decision);
    }
}
