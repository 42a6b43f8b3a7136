// What runs of sending and of listening have in common: how the project knows them, and what went over the wire.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/replay_runs.h"
#endif
#include "widgets/models/jobs.h"
#include "widgets/models/wire_model.h"

#include <QObject>

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

signals:
    /// Rows came, or its state is another one.
    void changed();

protected:
    /// Of a run's wire rows what is shown when it is opened, as far as it was read before `cancel`.
    [[nodiscard]] static Result<std::vector<project::KeptWireRow>>
    readWire(project::Connection& connection, std::int64_t run, const CancelToken& cancel);

    project::ReplayHead m_head;
    WireModel m_wire;
};

}  // namespace plumb::desk
