#include "reports/file_lines.h"

#include <algorithm>
#include <numeric>

namespace plumb::reports {

Result<std::vector<FilePosition>> positionsOf(const source::ByteSource& bytes,
                                              const std::vector<std::uint64_t>& offsets) {
    constexpr std::uint64_t kWindow = 4u << 20;
    std::vector<std::size_t> order(offsets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return offsets[a] < offsets[b]; });
    std::vector<FilePosition> positions(offsets.size());
    source::WindowBuffer buffer;
    FilePosition here;
    std::uint64_t at = 0;
    bool afterReturn = false;
    auto next = order.begin();
    while (next != order.end()) {
        const Result<ByteView> window = bytes.window({at, kWindow}, buffer);
        if (!window) {
            return fail(window.error());
        }
        for (const std::uint8_t byte : *window) {
            const bool pairEnds = afterReturn && byte == '\n';
            for (; next != order.end() && offsets[*next] <= at; ++next) {
                positions[*next] = here;
            }
            afterReturn = byte == '\r';
            if (byte == '\r' || (byte == '\n' && !pairEnds)) {
                ++here.line;
                here.column = 1;
            } else if (!pairEnds && (byte & 0xc0u) != 0x80u) {
                ++here.column;
            }
            ++at;
        }
        if (window->empty()) {
            for (; next != order.end(); ++next) {
                positions[*next] = here;  // the end of the source
            }
        }
    }
    return positions;
}

}  // namespace plumb::reports
