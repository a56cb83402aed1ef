package id.mutubaku.host.trust;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The authorities whose time stamps are believed: those of the public authorities that the JDK knows, and of our own. */
record TimeAuthorities(Set<X509Certificate> known) {

    /** Reads those of the JDK. */
    static TimeAuthorities ofJdk() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            @Nullable KeyStore usual = null;
            factory.init(usual);
            return new TimeAuthorities(Arrays.stream(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .flatMap(manager -> Arrays.stream(((X509TrustManager) manager).getAcceptedIssuers()))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (GeneralSecurityException none) {
            return new TimeAuthorities(Set.of());
        }
    }

    Set<X509Certificate> with(List<X509Certificate> own) {
        Set<X509Certificate> all = new HashSet<>(known);
        own.stream().filter(each -> each.getBasicConstraints() >= 0).forEach(all::add);
        return all;
    }
}
