#include "app/plumbline/unfinished_work.h"

#include "base/sealed_journal.h"
#include "widgets/models/jobs.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QPointer>
#include <QThread>

namespace plumb::desk {
namespace {

constexpr std::string_view kKeyName = "unfinished-work";

/// The key that is there, or a new one that is there from then on.
Result<std::shared_ptr<const Secret>> keyFrom(SecretStore& secrets) {
    Result<std::optional<Secret>> known = secrets.read(kKeyName);
    if (known && !*known) {
        Result<Secret> made = makeJournalKey();
        if (!made) {
            return fail(made.error());
        }
        if (const Result<void> written = secrets.write(kKeyName, *made); !written) {
            return fail(written.error());
        }
        known = secrets.read(kKeyName);
    }
    if (!known) {
        return fail(known.error());
    }
    if (!*known || (*known)->reveal().size() != SealedJournal::kKeyBytes) {
        return fail(MessageId::KeychainFailed, {"it does not give back what was written"});
    }
    return std::make_shared<const Secret>(std::move(**known));
}

}  // namespace

UnfinishedWork::UnfinishedWork(Workspace& workspace, Settings& settings)
    : m_workspace(workspace)
    , m_keeper(workspace)
    , m_closed(new ClosedDocuments(workspace, m_keeper))
    , m_restorer(workspace, m_keeper, *m_closed)
    , m_sealed(settings) {
    connect(&m_keeper, &EditKeeper::stateChanged, this, [this] {
        if (m_keeper.state() == EditKeeper::State::NotKept) {
            m_sealed.giveUp();
        }
    });
    connect(&m_restorer, &WorkRestorer::found, this, [this] {
        const bool nothingToAsk =
            m_restorer.ended() || m_restorer.edits() + m_restorer.scratches() + m_restorer.drafts() == 0;
        if (nothingToAsk && m_restorer.holdsWork()) {
            m_restorer.restore();
        }
    });
}

UnfinishedWork::~UnfinishedWork() {
    if (m_asking) {
        m_asking->requestInterruption();
        m_asking->wait();
    }
}

void UnfinishedWork::begin(std::shared_ptr<SecretStore> secrets, const QString& folder, bool restore) {
    m_folder = folder;
    m_restore = restore;
    if (!secrets) {
        m_keeper.giveUp(tr("There is no keychain."));
        return;
    }
    Jobs* const jobs = &m_workspace.jobs();
    m_asking.reset(QThread::create([jobs, secrets = std::move(secrets), self = QPointer<UnfinishedWork>(this)] {
        auto key = std::make_shared<Result<std::shared_ptr<const Secret>>>(keyFrom(*secrets));
        jobs->post([key, self] {
            if (!self) {
                return;
            }
            if (*key) {
                self->keyCame(**key);
            } else {
                self->m_keeper.giveUp(sentence(key->error()));
            }
        });
    }));
    m_asking->start();
}

void UnfinishedWork::keyCame(const std::shared_ptr<const Secret>& key) {
    m_sealed.begin(m_folder, key);
    m_keeper.begin(m_folder, *key);
    if (m_restore && m_keeper.state() == EditKeeper::State::Kept) {
        m_restorer.look(m_folder, key);
    }
}

void UnfinishedWork::end() {
    m_sealed.keepNow();
    m_keeper.end();
}

}  // namespace plumb::desk
