// Writes the changes that the form asks for into the text, one after the other, off the GUI thread: a spec may be
// large, and the new text is read again before it counts.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"
#include "widgets/spec/form_change.h"

#include <QObject>

#include <deque>

namespace plumb::desk {

class SpecEdit;

class FormWriter final : public QObject {
    Q_OBJECT

public:
    FormWriter(Desk& desk, SpecEdit& edit, QObject* parent = nullptr);

    void write(FormChange change);
    [[nodiscard]] bool busy() const { return !m_waiting.empty(); }

signals:
    void written();
    /// In a sentence.
    void failed(const QString& problem);

private:
    void next();

    Desk& m_desk;
    SpecEdit& m_edit;
    std::deque<FormChange> m_waiting;
    JobHandle m_job;
};

}  // namespace plumb::desk
