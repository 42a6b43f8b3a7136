// Who keeps what checks of whole feeds find, beside the window. Called on the GUI thread.
#pragma once

#include <QString>

#include <memory>

namespace plumb::project {
class RunFindings;
}

namespace plumb::desk {

struct AttachedSpec;
struct CheckResult;
class Feed;

class FindingKeeper {
public:
    FindingKeeper() = default;
    FindingKeeper(const FindingKeeper&) = delete;
    FindingKeeper& operator=(const FindingKeeper&) = delete;

    /// Whether it keeps what is found in this feed; asked when a check of it begins.
    [[nodiscard]] virtual bool wants(const Feed& feed) const = 0;
    /// A check that it wanted has ended.
    virtual void keep(Feed& feed, const AttachedSpec& against, const CheckResult& result,
                      std::shared_ptr<const project::RunFindings> found) = 0;
    /// Whether what was found last is kept, in words; empty: nobody expects it.
    [[nodiscard]] virtual QString said(const Feed& feed) const = 0;

protected:
    ~FindingKeeper() = default;
};

}  // namespace plumb::desk
