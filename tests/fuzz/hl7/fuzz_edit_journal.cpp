// Input: records, one a line with its length before it as a byte. Whatever the bytes: reading them ends, keeps within
// what was read, and a step that was taken is written and read again as it was.
#include "hl7/edit_journal.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plumb::hl7;
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    JournalState state;
    while (!rest.empty()) {
        const auto length = static_cast<std::uint8_t>(rest[0]);
        state.take(rest.substr(1, length));
        rest.remove_prefix(rest.size() < length + std::size_t{1} ? rest.size() : length + std::size_t{1});
    }
    for (const auto& [id, feed] : state.feeds()) {
        JournalState again;
        if (feed.done > feed.steps.size() || !again.take(openedRecord(id, feed.feed))) {
            std::abort();
        }
        for (const JournalStep& step : feed.steps) {
            if (!again.take(stepRecord(id, step, false))) {
                std::abort();
            }
        }
        if (again.feeds().at(id).steps != feed.steps || !(again.feeds().at(id).feed == feed.feed)) {
            std::abort();
        }
    }
    for (const auto& [id, draft] : state.drafts()) {
        JournalState again;
        if (!again.take(draftRecord(id, draft)) || !(again.drafts().at(id) == draft)) {
            std::abort();
        }
    }
    return 0;
}
