package id.mutubaku.server.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.store.audit.CaseAudit;
import id.mutubaku.store.audit.CaseAudit.Finding;
import id.mutubaku.store.audit.CaseAudit.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes sure that what is stored of cases follows from their events, and that nobody has changed these. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Memeriksa keutuhan catatan permohonan. / Verifies what is stored of cases.")
final class AuditCommand {
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec;

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Memutar ulang setiap permohonan dan menyebut yang tidak cocok. "
                    + "/ Replays each case and names what differs.")
    int verify(
            @Mixin DatabaseTarget target,
            @Option(
                            names = "--rebuild",
                            description = "Susun ulang ringkasan dan kotak kerja yang tidak cocok dari kejadian. "
                                    + "/ Write summaries and inboxes that differ anew from the events.")
                    boolean rebuild,
            @Option(names = "--format", defaultValue = "text", description = "text, json") Format format,
            @Option(names = "--lang", defaultValue = "id", description = "id, en") String language)
            throws SQLException, IOException {
        Output output = new Output(spec.commandLine().getOut(), format, Language.of(language));
        long findings = target.onTables((vertx, pool) -> new CaseAudit(pool, rebuild, output::tell)
                .run()
                .map(summary -> {
                    output.end(summary);
                    return summary.findings();
                }));
        return findings == 0 ? 0 : 1;
    }

    /** Prints what is found as soon as it is found. */
    private static final class Output {
        private final PrintWriter to;
        private final Format format;
        private final Language language;
        private String separator = "{\"findings\": [\n";

        Output(PrintWriter to, Format format, Language language) {
            this.to = to;
            this.format = format;
            this.language = language;
        }

        synchronized void tell(Finding finding) {
            String sentence = finding.problem().sentence(language);
            if (format == Format.json) {
                ObjectNode json = JsonMapping.MAPPER
                        .createObjectNode()
                        .put("region", finding.region())
                        .put("number", finding.number())
                        .put("pointer", finding.problem().pointer())
                        .put("rule", finding.problem().rule())
                        .put("sentence", sentence);
                to.print(separator + json);
                separator = ",\n";
            } else {
                to.println(finding.region() + "/" + finding.number() + "#"
                        + finding.problem().pointer() + ": " + finding.problem().rule() + ": " + sentence);
            }
            to.flush();
        }

        synchronized void end(Summary summary) {
            if (format == Format.json) {
                String begun = separator.startsWith("{") ? separator : "\n";
                to.println(begun + "], \"summary\": " + JsonMapping.tree(summary) + "}");
            } else {
                to.println(summary.problem().sentence(language));
            }
            to.flush();
        }
    }
}
