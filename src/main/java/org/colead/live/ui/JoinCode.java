package org.colead.live.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.colead.uikit.Words;

/// The address of a session as a picture that phones read (QR, ISO/IEC 18004).
class JoinCode extends Image {

    private static final int QUIET_ZONE = 2;

    JoinCode(String address) {
        super(
                picture(address),
                Words.t("Picture of the address {0}, for a phone’s camera", address));
        addClassName("cl-qr");
    }

    private static String picture(String address) {
        var svg = svg(matrix(address)).getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalStateException("No picture of " + address, e);
        }
    }

    /// Dark squares on light, in the dark too: not every camera reads the inverse.
    private static String svg(BitMatrix matrix) {
        var dark = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    dark.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" \
        shape-rendering="crispEdges"><path fill="#fff" d="M0 0h999v999H0z"/>\
        <path fill="#1c1815" d="%s"/></svg>\
        """
                .formatted(matrix.getWidth(), matrix.getHeight(), dark);
    }
}
