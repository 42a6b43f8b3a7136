// Things of the dictionary as JSON, "plumb.dictionary/1"; documented in resources/manual/json.md.
#include "base/json_text.h"
#include "plumb/dictionary_text.h"
#include "plumb/text_output.h"

#include <span>

namespace plumb::cli {
namespace {

using dictionary::ElementInfo;
using hl7::GrammarNode;

class Json {
public:
    Json(std::string& out, bool whole)
        : m_out(out)
        , m_whole(whole) {}

    void operator()(const dictionary::SegmentInfo* segment) { elements("fields", segment->fields); }
    void operator()(const dictionary::TypeInfo* type) { elements("components", type->components); }
    void operator()(const ElementInfo* element) { facts(*element); }
    void operator()(const dictionary::TableInfo* table) {
        member("kindOfTable", tableKindName(table->kind));
        if (!m_whole) {
            return;
        }
        m_out += ",\"codes\":[";
        for (std::size_t i = 0; i < table->codes.size(); ++i) {
            m_out += i == 0 ? "{\"code\":" : ",{\"code\":";
            appendJsonText(m_out, table->codes[i].code);
            member("text", table->codes[i].text);
            m_out += table->codes[i].versionKnown ? "}" : ",\"versionKnown\":false}";
        }
        m_out += ']';
    }
    void operator()(const dictionary::StructureInfo* structure) {
        if (m_whole) {
            m_out += ",\"content\":";
            nodes(structure->root());
        }
    }
    void operator()(const dictionary::EventInfo* event) { member("structure", event->structure); }
    void operator()(const TableCode& code) {
        member("table", code.table->id);
        member("code", code.code->code);
    }

private:
    void member(const char* name, std::string_view text) {
        m_out += ",\"";
        m_out += name;
        m_out += "\":";
        appendJsonText(m_out, text);
    }
    void member(const char* name, std::uint32_t number) {
        m_out += ",\"" + std::string(name) + "\":" + (number == hl7::kUnbounded ? "null" : std::to_string(number));
    }

    void facts(const ElementInfo& element) {
        member("number", element.number);
        member("type", element.type);
        member("usage", usageLetter(element.usage));
        member("max", element.maxRepetitions);
        member("length", lengthText(element.length));
        member("table", element.table);
    }

    void elements(const char* name, std::span<const ElementInfo> all) {
        if (!m_whole) {
            return;
        }
        m_out += ",\"" + std::string(name) + "\":[";
        for (std::size_t i = 0; i < all.size(); ++i) {
            m_out += i == 0 ? "{\"name\":" : ",{\"name\":";
            appendJsonText(m_out, all[i].name);
            facts(all[i]);
            m_out += '}';
        }
        m_out += ']';
    }

    void nodes(const GrammarNode& parent) {
        m_out += '[';
        for (std::size_t i = 0; i < parent.children.size(); ++i) {
            const GrammarNode& node = parent.children[i];
            constexpr const char* kKinds[] = {"segment", "group", "choice", "any"};
            m_out += i == 0 ? "{\"kind\":" : ",{\"kind\":";
            appendJsonText(m_out, kKinds[static_cast<std::size_t>(node.kind)]);
            if (!node.name.empty()) {
                member("name", node.name);
            }
            member("min", node.min);
            member("max", node.max);
            if (!node.children.empty()) {
                m_out += ",\"content\":";
                nodes(node);
            }
            m_out += '}';
        }
        m_out += ']';
    }

    std::string& m_out;
    bool m_whole;
};

}  // namespace

void appendEntryJson(std::string& out, const DictionaryEntry& entry, bool whole) {
    out += "{\"format\":\"plumb.dictionary/1\",\"version\":";
    appendJsonText(out, dictionary::versionName(entry.dictionary->version()));
    out += ",\"kind\":";
    appendJsonText(out, kindName(entry));
    out += ",\"path\":";
    appendJsonText(out, entry.path);
    out += ",\"name\":";
    appendJsonText(out, entryName(entry));
    std::visit(Json(out, whole), entry.thing);
    out += '}';
}

}  // namespace plumb::cli
