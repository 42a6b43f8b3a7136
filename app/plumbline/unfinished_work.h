// What ties the keeping of unfinished work together: the key from the keychain, the journal of this session, the ones
// of sessions before it, and the bar that offers them; and what is kept with the same key, filters and colour rules.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/secret.h"
#endif
#include "widgets/keeping/closed_documents.h"
#include "widgets/keeping/edit_keeper.h"
#include "widgets/keeping/sealed_values.h"
#include "widgets/keeping/work_restorer.h"

#include <QObject>
#include <QString>

#include <memory>

class QThread;

namespace plumb::desk {

class UnfinishedWork final : public QObject {
    Q_OBJECT

public:
    UnfinishedWork(Workspace& workspace, Settings& settings);
    ~UnfinishedWork() override;

    [[nodiscard]] EditKeeper& keeper() { return m_keeper; }
    [[nodiscard]] ClosedDocuments& closed() { return *m_closed; }
    [[nodiscard]] WorkRestorer& restorer() { return m_restorer; }
    [[nodiscard]] SealedValues& sealed() { return m_sealed; }

    /// Asks `secrets` for the key on a thread of its own; nullptr: there is no keychain. `restore`: what sessions
    /// before this one left is given back, or offered when they ended unexpectedly.
    void begin(std::shared_ptr<SecretStore> secrets, const QString& folder, bool restore);
    void end();

private:
    void keyCame(const std::shared_ptr<const Secret>& key);

    Workspace& m_workspace;
    EditKeeper m_keeper;
    ClosedDocuments* m_closed;
    WorkRestorer m_restorer;
    SealedValues m_sealed;
    QString m_folder;
    bool m_restore = false;
    std::unique_ptr<QThread> m_asking;
};

}  // namespace plumb::desk
