// Any bytes as messages, parted by 0x1e: statistics say what a slow count over MessageView says, message by message, in
// windows, merged from two halves, and by plain kernels. With few values kept, all ways of counting still agree on
// everything but which values are shown.
#include "base/cpu.h"
#include "query/statistics.h"
#include "unit/query/slow_statistics.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::query;

constexpr std::size_t kCompared = 1500;  // below this, no limit on types, ids and values is reached

void expectSame(const std::string& told, const std::string& wanted) {
    if (told != wanted) {
        std::fputs(difference(told, wanted).c_str(), stderr);
        std::abort();
    }
}

std::vector<std::string> messagesIn(const std::uint8_t* data, std::size_t size) {
    std::vector<std::string> messages(1);
    for (std::size_t i = 0; i < size; ++i) {
        if (data[i] == 0x1e) {
            messages.emplace_back();
        } else {
            messages.back() += static_cast<char>(data[i]);
        }
    }
    return messages;
}

/// Counted at once, in windows, and in two halves; all three must say the same.
Statistics counted(const std::vector<std::string>& messages, const StatisticsOptions& options, bool values) {
    Statistics whole(options), windows(options), left(options), right(options);
    for (std::size_t n = 0; n < messages.size(); ++n) {
        whole.add(asBytes(messages[n]), MessageNumber(n));
        windows.addStaying(asBytes(messages[n]), MessageNumber(n));
        (n < messages.size() / 2 ? left : right).addStaying(asBytes(messages[n]), MessageNumber(n));
    }
    left.merge(right);
    expectSame(print(windows.overall(), values), print(whole.overall(), values));
    expectSame(print(left.overall(), values), print(whole.overall(), values));
    return whole;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0 || size > kCompared) {
        return 0;
    }
    const std::vector<std::string> messages = messagesIn(data + 1, size - 1);
    StatisticsOptions options;
    options.components = (data[0] & 1) != 0;
    limitSimdLevel((data[0] & 2) != 0 ? SimdLevel::Portable : bestSimdLevel());
    const Statistics all = counted(messages, options, true);
    if ((data[0] & 4) != 0) {
        StatisticsOptions few = options;
        few.distinctLimit = data[0] >> 4;
        counted(messages, few, false);
    }
    if (!options.components) {
        SlowCount slow;
        bool longValues = false;
        for (std::size_t n = 0; n < messages.size(); ++n) {
            slow.add(messages[n], n);
        }
        for (const SegmentStatistics& segment : all.overall().segments) {
            for (const ElementStatistics& element : segment.elements) {
                longValues = longValues || element.longest > 120;  // those are told apart by what is not shown
            }
        }
        for (const std::string& type : slow.types()) {
            expectSame(print(type == "*" ? all.overall() : all.ofType(type), !longValues),
                       print(slow.of(type, 10), !longValues));
        }
    }
    return 0;
}
