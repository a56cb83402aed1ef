package id.mutubaku.ui.svg;

import io.nayuki.qrcodegen.QrCode;

/** Draws a QR code as one black path on white, with the quiet zone of four modules that scanners need. */
public final class QrSvg {
    private static final int QUIET = 4;

    private QrSvg() {}

    /**
     * Encodes a text, usually the address of the page that follows a case, at error correction M.
     *
     * @throws io.nayuki.qrcodegen.DataTooLongException if the text is longer than about 2,300 bytes
     */
    public static Svg of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        return Svg.drawn("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\" aria-hidden=\"true\" focusable=\"false\"><path fill=\"#fff\" d=\"M0 0h"
                + side + "v" + side + "H0z\"/><path fill=\"#000\" d=\"" + path(code) + "\"/></svg>");
    }

    /** Joins the dark modules of a row that touch, which makes the path a third as long. */
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int start = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                int dark = x - start;
                if (dark > 0) {
                    path.append('M').append(start + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(dark).append("v1h-").append(dark).append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
