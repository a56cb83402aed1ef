package id.mutubaku.casework.cases;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.store.commit.CaseChange;
import java.util.Optional;
import java.util.function.Supplier;

/** A command as somebody asks for it, on their terms. */
record CommandRequest(Principal principal, String region, Terms terms, CommandMaker command) {

    /** Returns what is kept so that the same request is answered alike when it comes again; empty without a key. */
    Optional<CaseChange.Receipt> receipt(Supplier<String> answer) {
        return terms.key()
                .map(key ->
                        new CaseChange.Receipt(principal.keySpace(terms.digest()), key, terms.digest(), answer.get()));
    }
}
