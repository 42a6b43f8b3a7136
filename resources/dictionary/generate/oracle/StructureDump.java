// Prints what the HAPI structures of one version say, as tab-separated text: the messages with their groups, the
// segments with their fields, the composite types with their components, the event map. Run with the version's package
// ("v251") and its jar; a class that cannot be made is reported on a line of its own and skipped.

import ca.uhn.hl7v2.model.AbstractMessage;
import ca.uhn.hl7v2.model.Composite;
import ca.uhn.hl7v2.model.Group;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Type;
import ca.uhn.hl7v2.model.AbstractGroup;
import ca.uhn.hl7v2.parser.DefaultModelClassFactory;
import ca.uhn.hl7v2.parser.ModelClassFactory;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

public class StructureDump {
    private static final ModelClassFactory FACTORY = new DefaultModelClassFactory();

    public static void main(String[] arguments) throws Exception {
        String model = "ca/uhn/hl7v2/model/" + arguments[0] + "/";
        try (JarFile jar = new JarFile(arguments[1])) {
            TreeSet<String> names = new TreeSet<>();
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                String name = entries.nextElement().getName();
                if (name.endsWith(".class") && !name.contains("$")) names.add(name);
                if (name.startsWith("ca/uhn/hl7v2/parser/eventmap/") && name.endsWith(".properties")) printEvents(jar, name);
            }
            Message parent = message(names, model);
            for (String name : names) {
                if (name.startsWith(model + "message/")) printMessage(className(name));
                if (name.startsWith(model + "segment/")) printSegment(className(name), parent);
                if (name.startsWith(model + "datatype/")) printType(className(name), parent);
            }
        }
    }

    private static String className(String entry) {
        return entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    }

    private static Message message(TreeSet<String> names, String model) throws Exception {
        return (Message) Class.forName(className(model + "message/ACK.class")).getConstructor(ModelClassFactory.class).newInstance(FACTORY);
    }

    private static void printEvents(JarFile jar, String name) throws Exception {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(jar.getInputStream(jar.getEntry(name))))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.trim().split("\\s+");
                if (words.length == 2 && !words[0].startsWith("#")) System.out.println("event\t" + words[0] + "\t" + words[1]);
            }
        }
    }

    private static void printMessage(String name) {
        try {
            AbstractMessage message = (AbstractMessage) Class.forName(name).getConstructor(ModelClassFactory.class).newInstance(FACTORY);
            System.out.println("structure\t" + message.getClass().getSimpleName());
            printChildren(message, 1);
        } catch (ReflectiveOperationException | ca.uhn.hl7v2.HL7Exception | RuntimeException problem) {
            System.out.println("skipped\t" + name);
        }
    }

    private static void printChildren(AbstractGroup group, int depth) throws ca.uhn.hl7v2.HL7Exception {
        for (String name : group.getNames()) {
            boolean isGroup = group.isGroup(name);
            String id = isGroup ? name : group.getClass(name).getSimpleName();
            System.out.println("node\t" + depth + "\t" + (isGroup ? "group" : "segment") + "\t" + id + "\t" + (group.isRequired(name) ? 1 : 0) + "\t"
                    + (group.isRepeating(name) ? 0 : 1) + "\t" + (group.isChoiceElement(name) ? "choice" : ""));
            if (isGroup) printChildren((AbstractGroup) group.get(name), depth + 1);
        }
    }

    private static void printSegment(String name, Message parent) {
        try {
            Segment segment = (Segment) Class.forName(name).getConstructor(Group.class, ModelClassFactory.class).newInstance(parent, FACTORY);
            System.out.println("segment\t" + segment.getName());
            for (int number = 1; number <= segment.numFields(); ++number) {
                ca.uhn.hl7v2.model.AbstractSegment fields = (ca.uhn.hl7v2.model.AbstractSegment) segment;
                System.out.println("field\t" + number + "\t" + segment.getField(number, 0).getName() + "\t" + (segment.isRequired(number) ? 1 : 0) + "\t"
                        + fields.getLength(number) + "\t" + fields.getMaxCardinality(number) + "\t" + segment.getNames()[number - 1]);
            }
        } catch (ReflectiveOperationException | ca.uhn.hl7v2.HL7Exception | RuntimeException problem) {
            System.out.println("skipped\t" + name);
        }
    }

    private static void printType(String name, Message parent) {
        try {
            Object made = Class.forName(name).getConstructor(Message.class).newInstance(parent);
            if (!(made instanceof Composite)) return;
            Type[] components = ((Composite) made).getComponents();
            List<String> types = new ArrayList<>();
            for (Type component : components) types.add(component.getName());
            System.out.println("type\t" + Class.forName(name).getSimpleName() + "\t" + String.join(" ", types));
        } catch (ReflectiveOperationException | RuntimeException problem) {
            System.out.println("skipped\t" + name);
        }
    }
}
