#include "plumb/text_search.h"

#include "hl7/leaf_walk.h"
#include "plumb/columns.h"
#include "plumb/exit_codes.h"
#include "plumb/text_output.h"
#include "query/literal_searcher.h"
#include "query/regex.h"

namespace plumb::cli {
namespace {

class HitPrinter {
public:
    HitPrinter(Session& session, bool countOnly)
        : m_session(session)
        , m_countOnly(countOnly) {}

    void hit(const Inputs& inputs, const Item& item, hl7::FieldPath path) {
        ++m_count;
        if (m_countOnly || path == m_lastPath) {
            return;  // two hits in one value are one row
        }
        m_lastPath = path;
        const hl7::MessageView& view = item.view;
        m_line = std::to_string(item.number + 1) + '\t' +
                 (path.segment() == 0 ? "(between segments)" : hl7::formatPath(view, path)) + '\t';
        std::string value = elementText(view, view.at(path), inputs.charsetOf(view));
        constexpr std::size_t kLongest = 200;
        if (value.size() > kLongest) {
            value = std::string(clipped(value, kLongest)) + "...";
        }
        appendTsvCell(m_line, value);
        m_session.out().write(m_line + "\n");
    }
    void nextMessage() { m_lastPath = hl7::FieldPath::fromPacked(~std::uint64_t{0}); }
    [[nodiscard]] std::uint64_t count() const { return m_count; }

private:
    Session& m_session;
    bool m_countOnly;
    std::uint64_t m_count = 0;
    hl7::FieldPath m_lastPath = hl7::FieldPath::fromPacked(~std::uint64_t{0});
    std::string m_line;
};

}  // namespace

int searchText(Session& session, const TextSearchOptions& options, bool countOnly, Inputs& inputs) {
    HitPrinter printer(session, countOnly);
    int code = kFine;
    if (!options.literal.empty()) {
        const query::LiteralSearcher searcher(options.literal, options.caseBlind);
        code = inputs.forEach(session, [&](const Item& item) {
            printer.nextMessage();
            searcher.findAll(item.bytes, [&](std::size_t at) { printer.hit(inputs, item, item.view.pathAt(at)); });
            return true;
        });
    } else {
        const query::Regex regex(options.regex, options.caseBlind, query::Regex::Over::Utf8);
        if (!regex.ok()) {
            session.complain("The regular expression cannot be used: " + regex.reason() + ".");
            return kWrongUsage;
        }
        code = inputs.forEach(session, [&](const Item& item) {
            printer.nextMessage();
            const hl7::Charset charset = inputs.charsetOf(item.view);
            item.view.forEachLeaf([&](std::uint64_t packed, std::uint32_t begin, std::uint32_t length) {
                const hl7::FieldPath path = hl7::FieldPath::fromPacked(packed);
                if (length > 0 &&
                    regex.foundIn(elementText(item.view, {path, {begin, length}, hl7::Presence::Value}, charset))) {
                    printer.hit(inputs, item, item.view.pathAt(begin));
                }
            });
            return true;
        });
    }
    if (countOnly) {
        session.out().write(std::to_string(printer.count()) + "\n");
    }
    return code == kFine && printer.count() == 0 ? kFindings : code;
}

}  // namespace plumb::cli
