package id.mutubaku.engine.form;

/** The keywords of forms that are ours beside those of JSON Schema. */
public final class FormKeywords {
    /** The condition under which a field is asked for at all. */
    public static final String SHOW_IF = "x-show-if";

    /** The condition under which a field has to be answered. */
    public static final String REQUIRE_IF = "x-require-if";

    /** The formula whose result a field is; nobody fills it in. */
    public static final String COMPUTE = "x-compute";

    /** The computation of a plugin whose value a field is, {@code plugin/name}; nobody fills it in. */
    public static final String COMPUTATION = "x-computation";

    /** Why a field of a form in effect has no value from a plugin, in both languages; no definition has it. */
    public static final String NOT_COMPUTED = "x-not-computed";

    /** The formula whose result a field has until somebody fills it in. */
    public static final String DEFAULT = "x-default";

    /** The list from which a field takes its choices. */
    public static final String CHOICES = "x-choices";

    /** How a form in effect offers the choices of a long list; no definition has it. */
    public static final String OFFERED = "x-offered";

    /** Marks a field of a form in effect whose answer decides what others on its page offer; no definition has it. */
    public static final String NARROWS = "x-narrows";

    /** The picture of the region's folder that stands between fields. */
    public static final String PICTURE = "x-picture";

    /** What a picture shows, in words, for those who do not see it. */
    public static final String ALTERNATIVE = "x-alt";

    /** Where a picture is served and how large it is; no definition has it. */
    public static final String PICTURED = "x-pictured";

    /** The rules that answers have to keep between them. */
    public static final String RULES = "x-rules";

    private FormKeywords() {}
}
