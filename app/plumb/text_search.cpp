#include "plumb/text_search.h"

#include "base/json_text.h"
#include "hl7/leaf_walk.h"
#include "plumb/columns.h"
#include "plumb/exit_codes.h"
#include "plumb/text_output.h"
#include "query/literal_searcher.h"
#include "query/regex.h"
#include "reports/message_json.h"

#include <algorithm>
#include <map>
#include <memory>

namespace plumb::cli {
namespace {

class HitPrinter {
public:
    HitPrinter(Session& session, const TextSearchOptions& options, const Inputs& inputs)
        : m_session(session)
        , m_options(options)
        , m_inputs(inputs)
        , m_several(inputs.sources().size() > 1) {
        std::vector<std::string> heads{"number", "path", "value"};
        std::vector<bool> right{true, false, false};
        if (m_several) {
            heads.insert(heads.begin() + 1, "source");
            right.insert(right.begin() + 1, false);
        }
        if (options.format == "table") {
            m_table = std::make_unique<Table>(options.header ? heads : std::vector<std::string>(), right);
        } else if (options.format == "tsv" && options.header && !options.count) {
            write(heads);
        }
    }

    void hit(const Item& item, hl7::FieldPath path) {
        ++m_count;
        const bool sameMessage = item.number == m_lastNumber;
        if (m_options.count || (sameMessage && (path == m_lastPath || m_options.format == "json"))) {
            return;  // two hits in one value are one row
        }
        m_lastNumber = item.number;
        m_lastPath = path;
        m_text.clear();
        if (m_options.format == "json") {
            appendMessageJson(m_text, m_inputs.placed(item), reports::JsonText::Raw);
            m_session.out().write(m_text);
            return;
        }
        const hl7::MessageView& view = item.view;
        const std::string place = path.segment() == 0 ? "(between segments)" : hl7::formatPath(view, path);
        std::string value = elementText(view, view.at(path), m_inputs.charsetOf(view));
        if (m_options.format == "ndjson") {
            m_text = "{\"number\":" + std::to_string(item.number + 1) + ",\"source\":";
            appendJsonText(m_text, m_inputs.sources()[item.source]->name());
            m_text += ",\"path\":";
            appendJsonText(m_text, place);
            m_text += ",\"value\":";
            appendJsonText(m_text, value);
            m_session.out().write(m_text + "}\n");
            return;
        }
        constexpr std::size_t kLongest = 200;
        if (value.size() > kLongest) {
            value = std::string(clipped(value, kLongest)) + "...";
        }
        std::vector<std::string> cells{std::to_string(item.number + 1), place, std::move(value)};
        if (m_several) {
            cells.insert(cells.begin() + 1, m_inputs.sources()[item.source]->name());
        }
        if (m_table) {
            m_table->add(std::move(cells), m_text);
            m_session.out().write(m_text);
        } else {
            write(cells);
        }
    }

    std::uint64_t finish() {
        m_text.clear();
        if (m_options.count) {
            m_text = std::to_string(m_count) + "\n";
        } else if (m_table && m_count > 0) {
            m_table->finish(m_text);
        }
        m_session.out().write(m_text);
        return m_count;
    }

private:
    void write(const std::vector<std::string>& cells) {
        m_text.clear();
        for (const std::string& cell : cells) {
            m_text += m_text.empty() ? "" : "\t";
            appendTsvCell(m_text, cell);
        }
        m_session.out().write(m_text + "\n");
    }

    Session& m_session;
    const TextSearchOptions& m_options;
    const Inputs& m_inputs;
    const bool m_several;
    std::unique_ptr<Table> m_table;
    std::uint64_t m_count = 0;
    std::uint64_t m_lastNumber = UINT64_MAX;
    hl7::FieldPath m_lastPath;
    std::string m_text;
};

/// The text in the bytes of each character set that messages are in.
class Literals {
public:
    Literals(const std::string& utf8, bool caseBlind)
        : m_utf8(utf8)
        , m_caseBlind(caseBlind)
        , m_asIs(utf8, caseBlind) {}

    [[nodiscard]] bool sameInAll() const {
        return std::all_of(m_utf8.begin(), m_utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    }
    [[nodiscard]] const query::LiteralSearcher& asIs() const { return m_asIs; }

    /// nullptr: this character set cannot write the text.
    [[nodiscard]] const query::LiteralSearcher* in(const hl7::Charset& charset) {
        const auto [at, added] = m_byCharset.try_emplace(std::string(charset.name()));
        if (added) {
            if (const Result<std::string> bytes = hl7::fromUtf8(m_utf8, charset)) {
                at->second = std::make_unique<query::LiteralSearcher>(*bytes, m_caseBlind);
            }
        }
        return at->second.get();
    }

private:
    const std::string& m_utf8;
    bool m_caseBlind;
    query::LiteralSearcher m_asIs;
    std::map<std::string, std::unique_ptr<query::LiteralSearcher>> m_byCharset;
};

int searchLiteral(Session& session, const TextSearchOptions& options, Inputs& inputs, HitPrinter& printer) {
    Literals literals(options.literal, options.caseBlind);
    const auto printAll = [&](const Item& item, const query::LiteralSearcher& searcher) {
        searcher.findAll(item.bytes, [&](std::size_t at) { printer.hit(item, item.view.pathAt(at)); });
        return true;
    };
    if (literals.sameInAll()) {
        return inputs.forEach(
            session, [&](const Item& item) { return printAll(item, literals.asIs()); },
            [&](ByteView bytes) { return literals.asIs().foundIn(bytes); });
    }
    return inputs.forEach(session, [&](const Item& item) {
        const query::LiteralSearcher* searcher = literals.in(inputs.charsetOf(item.view));
        return searcher == nullptr || printAll(item, *searcher);
    });
}

}  // namespace

int searchText(Session& session, const TextSearchOptions& options, Inputs& inputs) {
    const query::Regex regex(options.regex, options.caseBlind, query::Regex::Over::Utf8);
    if (!options.regex.empty() && !regex.ok()) {
        session.complain("The regular expression cannot be used: " + regex.reason() + ".");
        return kWrongUsage;
    }
    HitPrinter printer(session, options, inputs);
    int code = kFine;
    if (!options.literal.empty()) {
        code = searchLiteral(session, options, inputs, printer);
    } else {
        code = inputs.forEach(session, [&](const Item& item) {
            const hl7::Charset charset = inputs.charsetOf(item.view);
            item.view.forEachLeaf([&](std::uint64_t packed, std::uint32_t begin, std::uint32_t length) {
                const hl7::FieldPath path = hl7::FieldPath::fromPacked(packed);
                if (length > 0 &&
                    regex.foundIn(elementText(item.view, {path, {begin, length}, hl7::Presence::Value}, charset))) {
                    printer.hit(item, item.view.pathAt(begin));
                }
            });
            return true;
        });
    }
    return printer.finish() == 0 && code == kFine ? kFindings : code;
}

}  // namespace plumb::cli
