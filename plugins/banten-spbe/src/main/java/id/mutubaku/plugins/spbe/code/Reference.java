package id.mutubaku.plugins.spbe.code;

/** Names the reference architectures of SPBE (Perpres 132/2022). */
public enum Reference {
    /** Business processes. */
    RAB,
    /** Services. */
    RAL,
    /** Data and information. */
    RAD,
    /** Applications. */
    RAA,
    /** Infrastructure. */
    RAI,
    /** Security. */
    RAK
}
