// Passphrases of the private keys of endpoints: for as long as the program runs, and for later where somebody wants
// that.
#include "project/secrets.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"
#include "widgets/replay/replay_hub.h"

#include <QCryptographicHash>

#include <utility>

namespace plumb::desk {
namespace {

bool hasPrivateKey(const replay::EndpointCard& card) {
    const replay::TlsOptions& tls = card.endpoint.tls;
    return tls.on && (!tls.key.empty() || !tls.keyStore.empty());
}

}  // namespace

void ReplayHub::setPassphrase(const QString& endpoint, const QString& passphrase) {
    if (!passphrase.isEmpty()) {
        m_passphrases[endpoint.toStdString()] = std::make_shared<const Secret>(passphrase.toStdString());
    }
}

std::shared_ptr<const Secret> ReplayHub::passphraseOf(const std::string& endpoint) const {
    const auto found = m_passphrases.find(endpoint);
    return found == m_passphrases.end() ? nullptr : found->second;
}

std::shared_ptr<SecretStore> ReplayHub::secretStore() const {
    if (!isWritable()) {
        return nullptr;
    }
    const std::shared_ptr<project::Project>& project = m_desk.project->session().project();
    return project->encrypted() ? std::make_shared<project::ProjectSecrets>(project) : m_keychain;
}

/// In the keychain, endpoints of other projects may be called the same.
std::string ReplayHub::secretName(const std::string& endpoint) const {
    std::string name = project::secretNameOf(endpoint);
    const ProjectSession& session = m_desk.project->session();
    if (session.project()->encrypted()) {
        return name;
    }
    constexpr qsizetype kEnough = 16;
    const QByteArray path = QCryptographicHash::hash(session.path().toUtf8(), QCryptographicHash::Sha256).toHex();
    return name + '@' + path.left(kEnough).toStdString();
}

void ReplayHub::changeSecret(std::function<Result<void>(SecretStore& store)> change) {
    const std::shared_ptr<SecretStore> store = secretStore();
    if (!store) {
        return;
    }
    auto handle = std::make_shared<JobHandle>();
    *handle = m_desk.jobs.run<bool>(
        this, tr("Keeping a passphrase"),
        [store, change = std::move(change)](const CancelToken&, Progress&) -> Result<bool> {
            Result<void> changed = change(*store);
            return changed ? Result<bool>(true) : fail(std::move(changed.error()));
        },
        [this, handle](const Result<bool>& changed) {
            if (!changed) {
                m_desk.tell(sentence(changed.error()));
            }
        });
}

void ReplayHub::keepPassphrase(const QString& endpoint) {
    const std::shared_ptr<const Secret> passphrase = passphraseOf(endpoint.toStdString());
    if (passphrase && secretStore()) {
        changeSecret([name = secretName(endpoint.toStdString()), passphrase](SecretStore& store) {
            return store.write(name, *passphrase);
        });
    }
}

void ReplayHub::forgetPassphrase(const QString& endpoint) {
    const replay::EndpointCard* const card = this->endpoint(endpoint);
    if (card && hasPrivateKey(*card) && secretStore()) {
        changeSecret([name = secretName(endpoint.toStdString())](SecretStore& store) { return store.remove(name); });
    }
}

bool ReplayHub::mayHavePassphrase(const replay::EndpointCard& card) const {
    return !passphraseOf(card.endpoint.name) && hasPrivateKey(card) && secretStore();
}

void ReplayHub::lookUpPassphrase(const replay::EndpointCard& card, QObject* context, std::function<void()> then) {
    auto handle = std::make_shared<JobHandle>();
    *handle = m_desk.jobs.run<std::shared_ptr<const Secret>>(
        context, tr("Asking for a passphrase"),
        [store = secretStore(), name = secretName(card.endpoint.name)](
            const CancelToken&, Progress&) -> Result<std::shared_ptr<const Secret>> {
            Result<std::optional<Secret>> read = store->read(name);
            if (!read) {
                return fail(std::move(read.error()));
            }
            return *read ? std::make_shared<const Secret>(std::move(**read)) : nullptr;
        },
        [this, handle, name = card.endpoint.name,
         then = std::move(then)](const Result<std::shared_ptr<const Secret>>& read) {
            // The key may have none; where it has one, what reads the key says so.
            if (read && *read) {
                m_passphrases[name] = *read;
            }
            then();
        });
}

void ReplayHub::begin(SentRun& run, SendSetup setup) {
    if (setup.passphrase || !mayHavePassphrase(setup.card)) {
        run.send(m_network, std::move(setup));
        return;
    }
    run.expect(setup.head);
    const replay::EndpointCard card = setup.card;
    lookUpPassphrase(card, &run, [this, &run, setup = std::move(setup)] {
        if (!run.isLetGo()) {
            SendSetup ready = setup;
            ready.passphrase = passphraseOf(ready.card.endpoint.name);
            run.send(m_network, std::move(ready));
        }
    });
}

}  // namespace plumb::desk
