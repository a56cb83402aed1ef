package id.mutubaku.engine.picture;

/**
 * A picture that forms show between fields, as its bytes tell.
 *
 * @param digest SHA-256 of the bytes, in hexadecimal
 * @param mediaType what the bytes are, whatever the file is called
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String digest, String mediaType, int width, int height) {
    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";

    /** Returns the name under which it is served, which no other picture has. */
    public String servedName() {
        return digest + (mediaType.equals(PNG) ? ".png" : ".jpg");
    }

    /** Returns the address at which a region serves it. */
    public String address(String region) {
        return "/" + region + "/gambar/" + servedName();
    }
}
