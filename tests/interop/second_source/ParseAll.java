// ParseAll FILE...: parses each message of the files with HAPI's default validation, prints what it refuses and why, and
// fails if there is any.

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.parser.PipeParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

public class ParseAll {
    public static void main(String[] arguments) throws Exception {
        int parsed = 0, refused = 0;
        PipeParser parser = new DefaultHapiContext().getPipeParser();
        for (String file : arguments) {
            String text = Files.readString(Path.of(file), StandardCharsets.US_ASCII);
            for (String message : text.split("(?<=\\r)(?=MSH\\|)")) {
                try {
                    parser.parse(message);
                    ++parsed;
                } catch (HL7Exception | RuntimeException problem) {
                    String[] header = message.split("\\r", 2)[0].split("\\|");
                    System.out.println(header[9] + " " + header[11] + " " + header[8] + " " + String.valueOf(problem.getMessage()).replaceAll("\\s+", " "));
                    ++refused;
                }
            }
        }
        System.out.println(parsed + " parsed, " + refused + " refused");
        System.exit(refused == 0 ? 0 : 1);
    }
}
