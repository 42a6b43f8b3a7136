// Peer server: HAPI's receiver on a free port of the loopback. Prints {"port": N}, then {"received": [id]} for each
// message; MSH-10 that ends in "-E" is answered AE, in "-R" AR. Ends with its standard input.
// Peer client PORT COUNT: HAPI's sender; prints {"sent": id, "code": MSA-1, "for": MSA-2} for each answer.

import ca.uhn.hl7v2.AcknowledgmentCode;
import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.app.Connection;
import ca.uhn.hl7v2.app.HL7Service;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.protocol.ReceivingApplication;
import ca.uhn.hl7v2.protocol.ReceivingApplicationException;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.util.idgenerator.InMemoryIDGenerator;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

public class Peer {
    static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static class Receiver implements ReceivingApplication<Message> {
        @Override
        public Message processMessage(Message message, Map<String, Object> about) throws Refused {
            try {
                String id = new Terser(message).get("/MSH-10");
                say("{\"received\": [\"" + id + "\"]}");
                AcknowledgmentCode code = id.endsWith("-E") ? AcknowledgmentCode.AE
                        : id.endsWith("-R") ? AcknowledgmentCode.AR : AcknowledgmentCode.AA;
                return message.generateACK(code, null);
            } catch (HL7Exception | IOException problem) {
                throw new Refused(problem);
            }
        }

        @Override
        public boolean canProcess(Message message) {
            return true;
        }
    }

    static class Refused extends ReceivingApplicationException {
        Refused(Throwable cause) {
            super(cause);
        }
    }

    static void serve(DefaultHapiContext context) throws Exception {
        int port = freePort();
        HL7Service server = context.newServer(port, false);
        server.registerApplication(new Receiver());
        server.startAndWait();
        say("{\"port\": " + port + "}");
        while (System.in.read() >= 0) {
        }
        server.stop();
        System.exit(0);
    }

    static void send(DefaultHapiContext context, int port, int count) throws Exception {
        Connection connection = context.newClient("127.0.0.1", port, false);
        for (int n = 0; n < count; ++n) {
            String id = "N" + n;
            Message message = context.getPipeParser().parse("MSH|^~\\&|LAB|HOSP|EHR|CLINIC|20261128||ADT^A01^ADT_A01|"
                    + id + "|P|2.5\rEVN||20261128\rPID|1||4711^^^HOSP\rPV1|1|I\r");
            Terser answer = new Terser(connection.getInitiator().sendAndReceive(message));
            say("{\"sent\": \"" + id + "\", \"code\": \"" + answer.get("/MSA-1") + "\", \"for\": \""
                    + answer.get("/MSA-2") + "\"}");
        }
        connection.close();
        System.exit(0);
    }

    public static void main(String[] arguments) throws Exception {
        DefaultHapiContext context = new DefaultHapiContext();
        context.getParserConfiguration().setIdGenerator(new InMemoryIDGenerator());  // the usual one writes a file
        context.setValidationContext(ValidationContextFactory.noValidation());
        if (arguments[0].equals("server")) {
            serve(context);
        } else {
            send(context, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        }
    }
}
