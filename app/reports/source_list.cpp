#include "reports/source_list.h"

#include "base/paths.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace plumb::reports {

std::pair<std::size_t, MessageNumber> SourceList::locate(std::uint64_t number) const {
    const auto after = std::upper_bound(first.begin(), first.end(), number);
    // Sources without messages share their first number with the next one; the last of them holds the message.
    const auto source = static_cast<std::size_t>(after - first.begin()) - 1;
    return {source, MessageNumber(number - first[source])};
}

bool SourceList::holds(const std::string& path) const {
    std::error_code ignored;
    if (!std::filesystem::exists(pathOf(path), ignored)) {
        return false;
    }
    const auto same = [&](const std::string& name) {
        // Devices such as the terminal may be read and written.
        return std::filesystem::equivalent(pathOf(path), pathOf(name), ignored) &&
               !std::filesystem::is_other(pathOf(path), ignored);
    };
    return std::any_of(paths.begin(), paths.end(), same) ||
           std::any_of(sources.begin(), sources.end(),
                       [&](const source::OpenedSource* source) { return same(source->name()); });
}

}  // namespace plumb::reports
