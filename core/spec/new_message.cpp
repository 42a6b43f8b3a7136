#include "spec/new_message.h"

#include "hl7/escape.h"
#include "spec/load_spec.h"

#include <algorithm>
#include <unordered_map>

namespace plumb::spec {
namespace {

bool required(const Usage& usage, const Cardinality& cardinality) {
    return usage.code == UsageCode::R || (usage.code == UsageCode::Unsaid && cardinality.min.value_or(0) > 0);
}

/// The time to the second and six characters that differ between two messages of it.
std::string madeControlId(const NewMessage& wanted) {
    std::string time = hl7::formatTime(wanted.now);
    time.resize(std::min<std::size_t>(time.find_first_of(".+-"), 14));
    constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string salt;
    std::uint64_t left = wanted.salt;
    for (int n = 0; n < 6; ++n, left /= kDigits.size()) {
        salt += kDigits[left % kDigits.size()];
    }
    return time + salt;
}

class Maker {
public:
    Maker(const Spec& spec, const NewMessage& wanted, std::string structure)
        : m_spec(spec)
        , m_wanted(wanted)
        , m_structure(std::move(structure)) {}

    [[nodiscard]] std::string make(const StructureNode& root) {
        for (const StructureNode& node : root.children) {
            add(node, false);
        }
        return std::move(m_out);
    }

private:
    /// Whether a segment was written. `must`: it, or its first segment, is written whatever its usage.
    bool add(const StructureNode& node, bool must) {
        if (!must && !required(node.usage, node.cardinality)) {
            return false;
        }
        switch (node.kind) {
        case StructureNode::Kind::Any:
            return false;
        case StructureNode::Kind::Segment: {
            const std::uint32_t times = std::min(std::max(node.cardinality.min.value_or(1), 1u), kMostTimes);
            for (std::uint32_t n = 0; n < times; ++n) {
                segment(node);
            }
            return true;
        }
        case StructureNode::Kind::Choice:
            for (const StructureNode& child : node.children) {
                if (add(child, true)) {
                    return true;
                }
            }
            return false;
        case StructureNode::Kind::Group:
            break;
        }
        bool any = false;
        for (const StructureNode& child : node.children) {
            any = add(child, false) || any;
        }
        for (std::size_t n = 0; n < node.children.size() && !any; ++n) {
            any = node.children[n].usage.code != UsageCode::X && add(node.children[n], true);
        }
        return any;
    }

    void segment(const StructureNode& node) {
        ++m_written[node.name];
        const MergedSegment merged =
            m_spec.segment(node.flavour.empty() ? node.name : node.flavour, node.name, sender(), node.fields);
        const bool header = node.name == "MSH";
        std::string line = header ? "MSH|^~\\&" : node.name;
        std::uint32_t at = header ? 2 : 0;
        for (const MergedElement& field : merged.fields) {
            const std::uint32_t number = field.element.number;
            if (number <= at) {
                continue;
            }
            const std::string text = header ? headerField(field.element) : fieldText(node.name, field.element);
            if (text.empty() && !required(field.element.usage, field.element.cardinality)) {
                continue;
            }
            line.append(number - at, '|');
            line += text;
            at = number;
        }
        m_out += at == 0 ? line + '|' : line;
        m_out += '\r';
    }

    [[nodiscard]] std::string sender() const {
        const std::vector<std::string>& senders = m_spec.document().senders;
        return senders.empty() ? "PLUMBLINE" : senders.front();
    }

    [[nodiscard]] std::string headerField(const ElementSpec& field) const {
        const std::string said = decided(field, 0);
        switch (field.number) {
        case 3:
            return said.empty() ? escaped(sender()) : said;
        case 5:
            return said.empty() && !m_spec.document().receivers.empty() ? escaped(m_spec.document().receivers.front())
                                                                        : said;
        case 7:
            return hl7::formatTime(m_wanted.now);
        case 9:
            return messageType(field);
        case 10:
            return escaped(m_wanted.controlId.empty() ? madeControlId(m_wanted) : m_wanted.controlId);
        case 11:
            return field.constant.empty() && firstConstant(field).empty() ? "T" : said;
        case 12:
            return field.constant.empty() ? std::string(dictionary::versionName(m_spec.standard())) : said;
        default:
            return required(field.usage, field.cardinality) || !field.constant.empty() ? said : std::string();
        }
    }

    /// The constant of a component, where the field has none itself.
    [[nodiscard]] std::string firstConstant(const ElementSpec& field) const {
        for (const MergedElement& component : m_spec.components(field)) {
            if (!component.element.constant.empty()) {
                return component.element.constant;
            }
        }
        return {};
    }

    [[nodiscard]] std::string messageType(const ElementSpec& field) const {
        std::string text = escaped(m_wanted.code);
        const std::size_t components = m_spec.components(field).size();
        if (components >= 2 && !m_wanted.event.empty()) {
            text += '^' + escaped(m_wanted.event);
        }
        if (components >= 3) {
            text += (m_wanted.event.empty() ? "^^" : "^") + escaped(m_structure);
        }
        return text;
    }

    [[nodiscard]] std::string fieldText(const std::string& segmentId, const ElementSpec& field) {
        const bool must = required(field.usage, field.cardinality);
        if (segmentId == "EVN" && field.number == 1 && must) {
            return escaped(m_wanted.event);
        }
        if (segmentId == "EVN" && field.number == 2 && must) {
            return hl7::formatTime(m_wanted.now);
        }
        if (must && field.number == 1 && field.type == "SI" && field.constant.empty()) {
            return std::to_string(m_written[segmentId]);
        }
        return must ? decided(field, 0) : std::string();
    }

    /// What spec or standard leave no choice about, in the field's own parts; empty: somebody has to say it.
    [[nodiscard]] std::string decided(const ElementSpec& element, std::size_t depth) const {
        if (!element.constant.empty()) {
            return escaped(element.constant);
        }
        if (depth > kDeepest) {
            return {};
        }
        const std::vector<MergedElement> components = m_spec.components(element);
        if (components.empty()) {
            return escaped(code(element));
        }
        // A code bound to the whole stands in its first component, or where the binding says.
        std::string text;
        std::uint32_t at = 1;
        for (const MergedElement& component : components) {
            ElementSpec below = component.element;
            const bool coded = holdsCode(element, below.number);
            if (coded && below.bindings.empty()) {
                below.bindings = element.bindings;
            }
            if (!coded && below.constant.empty() && !required(below.usage, below.cardinality)) {
                continue;
            }
            const std::string part = decided(below, depth + 1);
            if (part.empty() || below.number < at) {
                continue;
            }
            text.append(below.number - at, depth == 0 ? '^' : '&');
            text += part;
            at = below.number;
        }
        return text;
    }

    [[nodiscard]] static bool holdsCode(const ElementSpec& element, std::uint32_t component) {
        for (const Binding& binding : element.bindings) {
            if (binding.locations.empty() ? component == 1
                                          : std::count(binding.locations.begin(), binding.locations.end(), component)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] std::string code(const ElementSpec& element) const {
        for (const Binding& binding : element.bindings) {
            if (!binding.code.empty()) {
                return binding.code;
            }
            const MergedValueSet set = m_spec.valueSet(binding.valueSet);
            const bool defined = !set.fromStandard || set.kind == dictionary::TableKind::Hl7Defined;
            for (const CodeSpec& one : set.set.codes) {
                if (one.usage != CodeUsage::E && one.pattern.empty() && (defined || set.set.codes.size() == 1)) {
                    return one.code;
                }
            }
        }
        return {};
    }

    [[nodiscard]] static std::string escaped(const std::string& text) {
        return hl7::encodeEscapes(text, hl7::Delimiters{}).value_or(text);
    }

    static constexpr std::uint32_t kMostTimes = 16;
    static constexpr std::size_t kDeepest = 1;  // components and sub-components

    const Spec& m_spec;
    const NewMessage& m_wanted;
    std::string m_structure;
    std::string m_out;
    std::unordered_map<std::string, std::uint32_t> m_written;
};

}  // namespace

Result<std::string> makeMessage(const Spec& spec, const NewMessage& wanted) {
    const auto none = [&] {
        return fail(MessageId::NewNoStructure, {spec.document().identity.title.empty()
                                                    ? "HL7 " + std::string(dictionary::versionName(spec.standard()))
                                                    : spec.document().identity.title,
                                                wanted.code + (wanted.event.empty() ? "" : "^" + wanted.event)});
    };
    const MessageSpec* const message = spec.messageFor(wanted.code, wanted.event, {});
    if (!message) {
        return none();
    }
    const StructureNode root = spec.structureOf(*message);
    if (root.children.empty()) {
        return none();
    }
    std::string structure = message->structure;
    if (structure.empty()) {
        structure = spec.dictionary().structureOf(wanted.code, wanted.event);
    }
    return Maker(spec, wanted, std::move(structure)).make(root);
}

std::vector<std::string> messagesToMake(const Spec& spec) {
    std::vector<std::string> out;
    for (const MessageSpec& message : spec.document().messages) {
        for (const std::string& event : message.events) {
            if (event.find('*') == std::string::npos) {
                out.push_back(event);
            }
        }
    }
    if (out.empty()) {
        for (const dictionary::EventInfo& info : spec.dictionary().events()) {
            out.push_back(std::string(info.code) + (info.event.empty() ? "" : "^" + std::string(info.event)));
        }
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

Result<Spec> specOfVersion(std::string_view version) {
    for (const dictionary::Version one : dictionary::kVersions) {
        if (dictionary::versionName(one) == version) {
            return Spec(standardSpec(one));
        }
    }
    std::string known;
    for (const dictionary::Version one : dictionary::kVersions) {
        known += (known.empty() ? "" : ", ") + std::string(dictionary::versionName(one));
    }
    return fail(MessageId::NewNoVersion, {std::string(version), known});
}

}  // namespace plumb::spec
