package id.mutubaku.casework.drafts;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.accounts.Tokens;

/** The name under which a draft is kept. It opens nothing: a link carries a token, of which this is the digest. */
public record DraftId(String region, String text) {

    /** Returns the name of a draft that the holder of a token may open. */
    public static DraftId ofToken(String region, String token) {
        return new DraftId(region, Tokens.digest(token));
    }

    /** Returns the name of somebody's one draft for a step. No token's digest looks like it. */
    public static DraftId ofStep(String region, Principal principal, Draft.Step step) {
        return new DraftId(region, principal.id() + " " + step.number() + " " + step.place());
    }
}
