package id.mutubaku.host.trust;

import id.mutubaku.engine.problem.Problem;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.Timestamp;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The signers of a jar, each validated once. */
final class Signers {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    private final Trust trust;
    private final TimeAuthorities authorities;
    private final Map<CodeSigner, List<Problem>> judged = new LinkedHashMap<>();

    Signers(Trust trust, TimeAuthorities authorities) {
        this.trust = trust;
        this.authorities = authorities;
    }

    /** Returns what speaks against a signer; nothing where it is trusted. */
    List<Problem> problems(CodeSigner signer) {
        return judged.computeIfAbsent(signer, this::judge);
    }

    /** Returns a trusted one of those who were judged. */
    Optional<Signer> trusted() {
        return judged.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(each -> Signer.of(chain(each.getKey().getSignerCertPath()).get(0), stamped(each.getKey())))
                .findFirst();
    }

    private List<Problem> judge(CodeSigner signer) {
        List<X509Certificate> chain = chain(signer.getSignerCertPath());
        X509Certificate own = chain.get(0);
        String subject = own.getSubjectX500Principal().getName();
        List<Problem> problems = new ArrayList<>();
        chain.stream()
                .filter(each -> trust.revokedCertificates().contains(Sha256.of(each)))
                .map(each -> Problem.error(
                        "", "trust/revoked", each.getSubjectX500Principal().getName(), Sha256.of(each)))
                .forEach(problems::add);
        Instant at = stamped(signer).orElse(trust.now());
        if (at.isAfter(own.getNotAfter().toInstant())) {
            problems.add(Problem.error("", "trust/expired", subject, day(own.getNotAfter()), DAY.format(at)));
        } else if (at.isBefore(own.getNotBefore().toInstant())) {
            problems.add(Problem.error("", "trust/not-yet-valid", subject, day(own.getNotBefore()), DAY.format(at)));
        } else if (!trust.certificates().contains(own) && !leads(signer.getSignerCertPath(), at)) {
            problems.add(Problem.error("", "trust/not-trusted", subject, Sha256.of(own)));
        }
        return problems;
    }

    private boolean leads(CertPath path, Instant at) {
        Set<X509Certificate> issuers = trust.certificates().stream()
                .filter(each -> each.getBasicConstraints() >= 0)
                .filter(each -> !trust.revokedCertificates().contains(Sha256.of(each)))
                .collect(Collectors.toSet());
        return leadsTo(issuers, path, at);
    }

    /** Tells whether a chain leads to one of some authorities, all valid at a moment. */
    static boolean leadsTo(Set<X509Certificate> authorities, CertPath path, Instant at) {
        if (authorities.isEmpty()) {
            return false;
        }
        try {
            PKIXParameters parameters = new PKIXParameters(authorities.stream()
                    .map(each -> new TrustAnchor(each, null))
                    .collect(Collectors.toSet()));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX").validate(withoutAnchor(path, authorities), parameters);
            return true;
        } catch (GeneralSecurityException leadsElsewhere) {
            return false;
        }
    }

    /** A chain often ends with the authority's own certificate, which PKIX wants apart. */
    private static CertPath withoutAnchor(CertPath path, Set<X509Certificate> authorities)
            throws GeneralSecurityException {
        List<X509Certificate> chain = new ArrayList<>(chain(path));
        while (chain.size() > 1 && authorities.contains(chain.get(chain.size() - 1))) {
            chain.remove(chain.size() - 1);
        }
        return java.security.cert.CertificateFactory.getInstance("X.509").generateCertPath(chain);
    }

    /** Returns when it was signed, if somebody whom we believe says so: anybody can make a time stamp. */
    private Optional<Instant> stamped(CodeSigner signer) {
        return Optional.ofNullable(signer.getTimestamp())
                .filter(this::believed)
                .map(stamp -> stamp.getTimestamp().toInstant());
    }

    private boolean believed(Timestamp stamp) {
        try {
            List<String> uses = chain(stamp.getSignerCertPath()).get(0).getExtendedKeyUsage();
            Instant at = stamp.getTimestamp().toInstant();
            return uses != null
                    && uses.contains(TIME_STAMPING)
                    && !at.isAfter(trust.now())
                    && leadsTo(authorities.with(trust.certificates()), stamp.getSignerCertPath(), at);
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }

    private static List<X509Certificate> chain(CertPath path) {
        return path.getCertificates().stream().map(X509Certificate.class::cast).toList();
    }

    private static String day(Date date) {
        return DAY.format(date.toInstant());
    }
}
