package org.colead.record;

import java.io.ByteArrayOutputStream;

/// Puts bytes one behind the other.
final class Bytes {

    private Bytes() {}

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
