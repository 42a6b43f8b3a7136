// Input: four lines (kind and options, path, text, what takes its place), then a message. Whatever the bytes: a change
// that is made can be undone, and null that was written is not written again.
#include "hl7/charset_decision.h"
#include "hl7/editable_message.h"
#include "query/changer.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace plumb;

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

std::string_view line(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    const std::string_view out = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    const std::string_view head = line(rest);
    query::ChangeRule rule;
    const auto option = [&](std::size_t at) { return at < head.size() ? static_cast<unsigned>(head[at]) : 0u; };
    rule.kind = static_cast<query::ChangeKind>(option(0) % (static_cast<unsigned>(query::ChangeKind::Regex) + 1));
    rule.raw = option(1) % 2 == 1;
    rule.makeAbsent = option(2) % 2 == 1;
    rule.caseBlind = option(3) % 2 == 1;
    rule.path = std::string(line(rest));
    rule.text = std::string(line(rest));
    rule.with = std::string(line(rest));
    if (const Result<query::CounterRule> counter = query::CounterRule::parse(rule.text)) {
        rule.counter = *counter;
    }
    const Result<query::Changer> changer = query::Changer::make(rule);
    if (!changer) {
        require(!changer.error().render().empty());
        return 0;
    }
    hl7::EditableMessage message{std::string(rest)};
    const std::string before(message.bytes());
    const hl7::Charset charset = hl7::decideCharset(message.view()).used;
    query::ChangeMoment moment{hl7::timeAt(1'795'761'667'000, 60), 0};
    const query::ChangeOutcome outcome = changer->change(message.view(), charset, moment);
    require((outcome.kind == query::ChangeOutcome::Kind::Refused) == outcome.problem.has_value());
    require((outcome.kind == query::ChangeOutcome::Kind::Changed) == !outcome.edits.empty());
    const Result<std::vector<hl7::ByteEdit>> undo = message.applyAll(outcome.edits);
    require(undo.has_value());
    // Where a quote is a delimiter, two of them are no null.
    const bool quoted = message.view().delimiters().text().find('"') != std::string::npos;
    if (!quoted && rule.kind == query::ChangeKind::Null && outcome.kind == query::ChangeOutcome::Kind::Changed) {
        require(changer->change(message.view(), charset, moment).kind != query::ChangeOutcome::Kind::Changed);
    }
    require(message.applyAll(*undo).has_value());
    require(message.bytes() == before);
    return 0;
}
