// The values at a path over a whole project, in order, read by several threads a little ahead of who looks at them.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "project/field_reader.h"

#include <functional>
#include <memory>
#include <vector>

namespace plumb::project {

struct FieldQuestion {
    hl7::PathPattern path;
    FieldRange range;
    FieldWants wants;
    unsigned threads = 0;  ///< 0: one a core
};

class FieldScan {
public:
    FieldScan(const std::shared_ptr<Project>& project, const FieldQuestion& question,
              std::vector<FieldStretch> stretches);
    /// Stops what still runs.
    ~FieldScan();
    FieldScan(const FieldScan&) = delete;
    FieldScan& operator=(const FieldScan&) = delete;

    /// The next values, until the next call; nullptr at the end. `stopped` is asked while it waits.
    [[nodiscard]] Result<const FieldBatch*> next(const std::function<bool()>& stopped);

    static constexpr std::uint64_t kStretchBytes = 4u << 20;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Visits every value of the stored sources in order, on this thread, until `visit` returns false.
[[nodiscard]] Result<void> forEachField(Project& project, const FieldQuestion& question, const CancelToken& cancel,
                                        const std::function<bool(const FieldValue&)>& visit);

}  // namespace plumb::project
