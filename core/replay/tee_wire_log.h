// A wire log that somebody watches: each row is kept first, then shown.
#pragma once

#include "replay/wire_log.h"

#include <functional>
#include <utility>

namespace plumb::replay {

class TeeWireLog final : public WireLog {
public:
    using Watch = std::function<void(const WireRow& row)>;

    /// The log outlives it.
    TeeWireLog(WireLog& log, Watch watch)
        : m_log(log)
        , m_watch(std::move(watch)) {}

    void add(const WireRow& row) override {
        m_log.add(row);
        m_watch(row);
    }

private:
    WireLog& m_log;
    Watch m_watch;
};

}  // namespace plumb::replay
