// The spec itself: identity, what it is based on, what it names, messages.
#include "spec/yaml/format_key.h"
#include "spec/yaml/forms.h"

namespace plumb::spec::yaml {
namespace {

constexpr std::array<std::string_view, 3> kDirections = {"", "inbound", "outbound"};
constexpr std::array<std::string_view, 3> kSides = {"", "sender", "receiver"};
constexpr std::array<std::string_view, 3> kModes = {"", "original", "enhanced"};

const Form<ChangeEntry>& changeEntryForm() {
    using C = ChangeEntry;
    static const Form<C> form = [] {
        Form<C> made;
        made.name = "a change-entry";
        made.about = "What was changed in the spec, when and by whom.";
        made.keys = {
            key("version", &C::version, text(), "The version with the change."),
            key("date", &C::date, text(), "2026-11-27"),
            key("author", &C::author, text(), "Who made it."),
            key("text", &C::text, text(), "What was changed."),
        };
        return made;
    }();
    return form;
}

const Form<NamedIdentifier>& identifierForm() {
    using I = NamedIdentifier;
    static const Form<I> form = [] {
        Form<I> made;
        made.name = "an identifier";
        made.about = "Where an identifier stands: a path, or a mapping of path and description.";
        made.keys = {
            key("path", &I::path, text(), "PID-3[5=\"MR\"].1"),
            key("description", &I::description, text(), "For people."),
        };
        made.place = &I::place;
        made.identity = key("name", &I::name, text(), "MRN, CSN, FIN ...");
        made.shorthand =
            Key<I>{"", "", [](Walker& walker, NodeIndex node, I& id) { text().read(walker, node, id.path); },
                   [](const I& id) {
                       return id.description.empty() && !id.path.empty() ? std::optional(Value(id.path)) : std::nullopt;
                   },
                   text().schema};
        return made;
    }();
    return form;
}

const Form<Acknowledgement>& acknowledgementForm() {
    using A = Acknowledgement;
    static const Form<A> form = [] {
        Form<A> made;
        made.name = "an acknowledgement";
        made.about = "How messages are acknowledged.";
        made.keys = {
            key("mode", &A::mode, choice<A::Mode>(kModes), "original or enhanced."),
            key("accept", &A::accept, text(), "MSH-15: AL, NE, ER or SU."),
            key("application", &A::application, text(), "MSH-16: AL, NE, ER or SU."),
            key("timing", &A::timing, text(), "immediate or deferred."),
            key("codes", &A::codes, list(text()), "What the receiver sends: AA, AE, AR, CA, CE, CR."),
            key("notes", &A::notes, text(), "For people."),
        };
        made.place = &A::place;
        return made;
    }();
    return form;
}

const Form<ClassificationRule>& classificationForm() {
    using C = ClassificationRule;
    static const Form<C> form = [] {
        Form<C> made;
        made.name = "a classification";
        made.about = "How a kind of finding counts in this spec.";
        made.keys = {
            key("rule", &C::rule, text(), "A rule's code, a category (length), or the id of a statement."),
            key("path", &C::path, text(), "Only there: PID-3; left out: everywhere."),
            key("as", &C::classification, text(), "error, warning, alert, information, affirmative or off."),
        };
        made.place = &C::place;
        return made;
    }();
    return form;
}

template <class V>
Key<SpecDocument> identityKey(std::string_view name, V Identity::*member, Codec<V> codec, std::string_view about) {
    return keyAt<SpecDocument>(
        name, [member](auto& document) -> auto& { return document.identity.*member; }, std::move(codec), about);
}

}  // namespace

const Form<SpecDocument>& documentForm() {
    using D = SpecDocument;
    using I = Identity;
    static const Form<D> form = [] {
        Form<D> made;
        made.name = "a spec";
        made.about = "An interface specification for HL7 v2.";
        made.keys = {
            formatKey<SpecDocument>(kFormat, "Always the first key: spec/1."),
            identityKey("id", &I::id, text(), "A short name that stays."),
            identityKey("title", &I::title, text(), "What people call it."),
            identityKey("vendor", &I::vendor, text(), "Whose product."),
            identityKey("product", &I::product, text(), "Which product."),
            identityKey("interface", &I::interfaceName, text(), "Which of its interfaces."),
            identityKey("version", &I::version, text(), "The version of this spec, in quotes."),
            identityKey("date", &I::date, text(), "2026-11-27"),
            identityKey("status", &I::status, text(), "Draft, active ..."),
            identityKey("topics", &I::topics, text(), "Key words."),
            identityKey("profile-type", &I::profileType, text(), "HL7, Constrainable or Implementation."),
            identityKey("direction", &I::direction, choice<Direction>(kDirections), "inbound or outbound."),
            identityKey("role", &I::role, choice<Role>(kSides), "Whose duties it says: sender or receiver."),
            identityKey("description", &I::description, text(), "What the interface is for."),
            identityKey("origin", &I::origin, text(), "Where this comes from."),
            identityKey("licence", &I::licence, text(), "Under which licence it may be used."),
            identityKey("authors", &I::authors, list(text()), "Who wrote it."),
            identityKey("changes", &I::changes, list(entry(&changeEntryForm), true), "What was changed, newest first."),
            key("standard", &D::standard, text(), "The version of the standard: 2.5.1"),
            key("extends", &D::extends, list(text()), "Other specs: a path, a shipped one's name, hl7:2.5.1"),
            key("dictionary", &D::dictionary, flag(true), "false: what the spec does not say is not checked."),
            key("encodings", &D::encodings, list(text()), "ER7, XML"),
            key("senders", &D::senders, list(text()), "MSH-3 values that it is meant for."),
            key("receivers", &D::receivers, list(text()), "MSH-5 values that it is meant for."),
            key("acknowledgement", &D::acknowledgement, part(&acknowledgementForm), "How messages are acknowledged."),
            key("identifiers", &D::identifiers, keyed(&identifierForm), "What identifies patients, visits, orders."),
            key("messages", &D::messages, keyed(&messageForm), "Messages by id."),
            key("segments", &D::segments, keyed(&segmentForm), "Segments and flavours by id."),
            key("types", &D::types, keyed(&typeForm), "Types by id."),
            key("value-sets", &D::valueSets, keyed(&valueSetForm), "Value sets by id."),
            key("statements", &D::statements, list(entry(&statementForm), true), "Rules for every message."),
            key("classifications", &D::classifications, list(entry(&classificationForm), true),
                "How kinds of findings count."),
        };
        return made;
    }();
    return form;
}

}  // namespace plumb::spec::yaml
