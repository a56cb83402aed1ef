package id.mutubaku.web.http;

/** Who may call a route. What somebody may do with one case is decided with the case. */
public enum Access {
    /** Anybody. */
    ANYONE,
    /** Whoever signed in, or follows a case by its code. */
    PARTICIPANT,
    /** Whoever signed in with an account. */
    ACCOUNT,
    /** A platform administrator. */
    ADMINISTRATOR,
    /** A program of whoever runs the server: on the same machine, or with a token of its own. */
    OPERATOR
}
