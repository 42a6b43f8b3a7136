// Snapshots of the open project. Restoring one is closing all that is open and opening what was open then: undo stacks,
// marks and layouts are those of the file, since they are read from it.
#include "project/snapshots.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace plumb::desk {

using namespace project;

void ProjectWork::makeSnapshot(const QString& name, const QString& note, ProjectSession::Done done) {
    if (!m_session.isWritable()) {
        return;
    }
    emit writeNow(false);
    keepLayouts();
    m_session.write([name = name.toStdString(), note = note.toStdString(), who = m_session.project()->who()](
                        Connection& store) { return project::makeSnapshot(store, who, name, note); },
                    [this, done = std::move(done)](const Result<void>& result) {
                        refresh();
                        if (done) {
                            done(result);
                        }
                    });
}

void ProjectWork::removeSnapshot(const QString& name) {
    if (!m_session.isWritable()) {
        return;
    }
    m_session.write([name = name.toStdString(), who = m_session.project()->who()](
                        Connection& store) { return project::removeSnapshot(store, who, name); },
                    [this](const Result<void>&) { refresh(); });
}

// What was pasted has no place yet while it is taken in: closed now, it would be lost.
bool ProjectWork::canRestore() const {
    return m_session.isWritable() && !m_openAll && !m_restoring &&
           std::all_of(m_feeds.begin(), m_feeds.end(), [](const auto& one) {
               return one->source() != 0 || one->feed().state() == Feed::State::Failed;
           });
}

void ProjectWork::restore(const QString& name) {
    if (!canRestore()) {
        return;
    }
    emit writeNow(true);  // it is of what is there now, not of what is there then
    m_openSoon.stop();
    keepOpen();
    m_restoring = true;
    m_reading = JobHandle();
    closeAll();  // their layouts go into the snapshot of what is there
    const auto before = std::make_shared<std::string>();
    m_session.write(
        [name = name.toStdString(), who = m_session.project()->who(), before](Connection& store) -> Result<void> {
            Result<std::string> made = restoreSnapshot(store, who, name);
            if (!made) {
                return fail(std::move(made.error()));
            }
            *before = std::move(*made);
            return {};
        },
        [this, name, before](const Result<void>& done) {
            m_restoring = false;
            if (!m_session.isOpen()) {
                return;
            }
            m_openAll = true;  // without a success that is what was open until now
            refresh();
            if (done) {
                emit said(
                    tr("%1 was restored. What was there before is the snapshot %2.").arg(name, toQString(*before)));
                emit restored(name, toQString(*before));
            }
        });
}

}  // namespace plumb::desk
