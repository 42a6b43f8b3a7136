#include "spec/inference/without_proposals.h"

#include <algorithm>
#include <map>

namespace plumb::spec::inference {
namespace {

std::string joined(std::string_view kind, std::string_view first, std::string_view second = {},
                   std::string_view third = {}) {
    std::string key(kind);
    for (const std::string_view part : {first, second, third}) {
        key += '\t';
        key += part;
    }
    return key;
}

std::string setIdOf(std::string_view path) {
    std::string id(path);
    std::replace_if(
        id.begin(), id.end(), [](char c) { return c == '-' || c == '.'; }, '_');
    return id;
}

template <class List, class Drop>
void dropFrom(List& list, Drop&& drop) {
    list.erase(std::remove_if(list.begin(), list.end(), drop), list.end());
}

class Leaver {
public:
    Leaver(SpecDocument& document, const LeftOut& leftOut)
        : m_document(document)
        , m_leftOut(leftOut) {}

    void leave() {
        dropFrom(m_document.messages, [&](const MessageSpec& message) { return out(messageKey(message.id)); });
        for (MessageSpec& message : m_document.messages) {
            std::map<std::string, unsigned> met;
            nodes(message, message.nodes, {}, met);
            dropFrom(message.predicates, [&](const Predicate& one) {
                return out(conditionKey(message.id, one.target)) || out(elementKey(one.target)) ||
                       out(segmentKey(std::string_view(one.target).substr(0, one.target.find('-'))));
            });
        }
        dropFrom(m_document.segments, [&](const SegmentSpec& segment) { return out(segmentKey(segment.id)); });
        for (SegmentSpec& segment : m_document.segments) {
            fields(segment);
        }
        dropFrom(m_document.identifiers, [&](const NamedIdentifier& one) {
            const std::string_view path = std::string_view(one.path).substr(0, one.path.find('['));
            return out(identifierKey(path, one.name)) || out(elementKey(path)) ||
                   out(segmentKey(path.substr(0, path.find('-'))));
        });
        dropFrom(m_document.valueSets, [&](const ValueSet& set) { return !m_bound.count(set.id); });
    }

private:
    [[nodiscard]] bool out(const std::string& key) const { return m_leftOut.count(key) != 0; }

    void nodes(const MessageSpec& message, std::vector<StructureNode>& list, const std::string& path,
               std::map<std::string, unsigned>& met) {
        dropFrom(list, [&](StructureNode& node) {
            const std::string below = path.empty() ? node.name : path + '/' + node.name;
            const unsigned nth = met[below]++;
            if (path.empty() && out(conditionKey(message.id, node.name)) && !node.condition.text.empty()) {
                node.condition = {};
                node.usage = Usage();
                node.usage.code = UsageCode::RE;
                node.cardinality.min = 0;
            }
            nodes(message, node.children, below, met);
            return out(nodeKey(message.id, below, nth)) ||
                   (node.kind != StructureNode::Kind::Segment && node.kind != StructureNode::Kind::Any &&
                    node.children.empty());
        });
    }

    void fields(SegmentSpec& segment) {
        const auto pathOf = [&](const ElementSpec& field) { return segment.id + '-' + std::to_string(field.number); };
        for (ElementSpec& field : segment.fields) {
            if (out(conditionKey({}, pathOf(field))) && !field.condition.text.empty()) {
                field.condition = {};
                field.usage = Usage();
                field.usage.code = UsageCode::RE;
                field.cardinality.min = 0;
            }
        }
        dropFrom(segment.fields, [&](const ElementSpec& field) { return out(elementKey(pathOf(field))); });
        dropFrom(segment.dynamicTypes, [&](const DynamicType& type) {
            return out(elementKey(segment.id + '-' + std::to_string(type.field)));
        });
        for (ElementSpec& field : segment.fields) {
            const std::string path = pathOf(field);
            values(field, path);
            dropFrom(field.components, [&](const ElementSpec& component) {
                return out(elementKey(path + '.' + std::to_string(component.number)));
            });
            for (ElementSpec& component : field.components) {
                values(component, path + '.' + std::to_string(component.number));
            }
        }
    }

    void values(ElementSpec& element, const std::string& path) {
        if (out(constantKey(path))) {
            element.constant.clear();
        }
        const std::string id = setIdOf(path);
        if (out(valueSetKey(path))) {
            dropFrom(element.bindings, [&](const Binding& binding) { return binding.valueSet == id; });
        }
        for (ValueSet& set : m_document.valueSets) {
            if (set.id == id) {
                dropFrom(set.codes, [&](const CodeSpec& code) { return out(codeKey(path, code.code)); });
            }
        }
        for (const Binding& binding : element.bindings) {
            m_bound.insert(binding.valueSet);
        }
    }

    SpecDocument& m_document;
    const LeftOut& m_leftOut;
    std::set<std::string> m_bound;
};

}  // namespace

std::string messageKey(std::string_view message) {
    return joined("message", message);
}

std::string nodeKey(std::string_view message, std::string_view path, unsigned nth) {
    return joined("node", message, path, std::to_string(nth));
}

std::string segmentKey(std::string_view segment) {
    return joined("segment", segment);
}

std::string elementKey(std::string_view path) {
    return joined("element", path);
}

std::string conditionKey(std::string_view message, std::string_view path) {
    return joined("condition", message, path);
}

std::string valueSetKey(std::string_view path) {
    return joined("set", path);
}

std::string codeKey(std::string_view path, std::string_view code) {
    return joined("code", path, code);
}

std::string constantKey(std::string_view path) {
    return joined("constant", path);
}

std::string identifierKey(std::string_view path, std::string_view type) {
    return joined("identifier", path, type);
}

SpecDocument without(SpecDocument document, const LeftOut& leftOut) {
    Leaver(document, leftOut).leave();
    return document;
}

}  // namespace plumb::spec::inference
