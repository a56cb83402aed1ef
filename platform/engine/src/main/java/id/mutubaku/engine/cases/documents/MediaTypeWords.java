package id.mutubaku.engine.cases.documents;

import java.util.Map;

/** What people call the types of files, those of our own for damaged and dangerous ones too. */
final class MediaTypeWords {
    static final String PDF = "application/pdf";
    static final String LOCKED_PDF = "application/x-locked-pdf";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(PDF, "PDF"),
            Map.entry(LOCKED_PDF, "PDF (terkunci kata sandi / locked with a password)"),
            Map.entry("image/jpeg", "JPEG"),
            Map.entry("image/png", "PNG"),
            Map.entry("image/heic", "HEIC (iPhone)"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word (DOCX)"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel (XLSX)"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint (PPTX)"),
            Map.entry("application/vnd.ms-office.macroEnabled", "Office + macro (DOCM, XLSM)"),
            Map.entry("application/x-tika-msoffice", "Office 97-2003 (DOC, XLS, PPT)"),
            Map.entry("application/x-tika-ooxml", "Office (DOCX, XLSX, PPTX)"),
            Map.entry("application/x-broken-pdf", "PDF (terpotong / incomplete)"),
            Map.entry("application/x-broken-zip", "ZIP (rusak / damaged)"),
            Map.entry("application/x-unsafe-zip", "ZIP (berisi program atau terlalu banyak / programs or too much)"),
            Map.entry("image/webp", "WEBP"),
            Map.entry("application/vnd.oasis.opendocument.text", "LibreOffice Writer (ODT)"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "LibreOffice Calc (ODS)"),
            Map.entry("application/vnd.oasis.opendocument.presentation", "LibreOffice Impress (ODP)"),
            Map.entry("text/csv", "CSV"),
            Map.entry("text/x-not-utf-8", "TXT (bukan UTF-8 / not UTF-8)"),
            Map.entry("application/json", "JSON"),
            Map.entry("application/geo+json", "GeoJSON"),
            Map.entry("application/zip", "ZIP"),
            Map.entry("application/x-msdownload", "EXE"),
            Map.entry("text/html", "HTML"),
            Map.entry("text/plain", "TXT"));

    private MediaTypeWords() {}

    /** Returns the word for a type; the type itself where there is none. */
    static String word(String mediaType) {
        return WORDS.getOrDefault(mediaType, mediaType);
    }
}
