// All that is known of one message of a run: its attempts, what the receiver said, what its codes mean, and what came
// about it later.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/common/quiet_browser.h"
#include "widgets/models/jobs.h"
#include "widgets/replay/sent_run.h"

#include <QPointer>

namespace plumb::desk {

class OutcomeDetails final : public QuietBrowser {
    Q_OBJECT

public:
    explicit OutcomeDetails(Desk& desk, QWidget* parent = nullptr);

    /// nullptr: none is chosen.
    void show(const SentRun* run, const project::OutcomeRow* row);

private:
    struct More {
        std::vector<project::AttemptRow> attempts;
        std::vector<project::MessageNote> notes;
    };

    void compose(const More& more);

    Desk& m_desk;
    project::OutcomeRow m_row;
    JobHandle m_reading;
};

}  // namespace plumb::desk
