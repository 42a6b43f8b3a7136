// What runs of sending and of listening have in common: how the project knows them, and what went over the wire.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/replay_runs.h"
#endif
#include "widgets/models/jobs.h"
#include "widgets/models/wire_model.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::desk {

class KeptRun : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const project::ReplayHead& head() const { return m_head; }
    [[nodiscard]] std::int64_t id() const { return m_head.id; }
    [[nodiscard]] WireModel& wire() { return m_wire; }
    /// Why it ended, in a sentence; empty: it came to its end or was stopped, or it has not ended.
    [[nodiscard]] QString ended() const { return m_ended; }

signals:
    /// Rows came, or its state is another one.
    void changed();
    /// The project has it now.
    void begun();
    /// Nobody sends or listens any more.
    void over();

protected:
    /// Of a run's wire rows what is shown when it is opened, as far as it was read before `cancel`.
    [[nodiscard]] static Result<std::vector<project::KeptWireRow>>
    readWire(project::Connection& connection, std::int64_t run, const CancelToken& cancel);

    project::ReplayHead m_head;
    WireModel m_wire;
    QString m_ended;
    JobHandle m_reading;  ///< of what the project has of it
};

}  // namespace plumb::desk
