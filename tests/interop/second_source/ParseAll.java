// ParseAll KNOWN FILE...: parses each message of the files with HAPI's default validation and prints what it refuses.
// KNOWN has, a line each, a refusal that is HAPI's own fault: version, blank, structure, blank, the message's first
// words; a line that nothing matches any more is an error as well.

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.parser.PipeParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

public class ParseAll {
    public static void main(String[] arguments) throws Exception {
        List<String> known = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) if (!line.isBlank() && !line.startsWith("#")) known.add(line);
        TreeSet<String> unused = new TreeSet<>(known);
        int parsed = 0, excused = 0, refused = 0;
        PipeParser parser = new DefaultHapiContext().getPipeParser();
        for (int i = 1; i < arguments.length; ++i) {
            String text = Files.readString(Path.of(arguments[i]), StandardCharsets.US_ASCII);
            for (String message : text.split("(?<=\\r)(?=MSH\\|)")) {
                try {
                    parser.parse(message);
                    ++parsed;
                } catch (HL7Exception | RuntimeException problem) {
                    String[] header = message.split("\\r", 2)[0].split("\\|");
                    String refusal = header[11] + " " + header[8] + " " + String.valueOf(problem.getMessage()).replaceAll("\\s+", " ");
                    String reason = known.stream().filter(refusal::startsWith).findFirst().orElse(null);
                    if (reason == null) {
                        ++refused;
                        System.out.println(header[9] + " " + refusal);
                    } else {
                        ++excused;
                        unused.remove(reason);
                    }
                }
            }
        }
        for (String line : unused) System.out.println("known.txt names what does not happen: " + line);
        System.out.println(parsed + " parsed, " + excused + " refused for known reasons, " + refused + " refused");
        System.exit(refused == 0 && unused.isEmpty() ? 0 : 1);
    }
}
