// Passphrases of the private keys of endpoints: for as long as the program runs, and for later where somebody wants
// that.
#include "project/secrets.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"
#include "widgets/replay/replay_hub.h"

#include <QCryptographicHash>

#include <utility>

namespace plumb::desk {

bool ReplayHub::hasPrivateKey(const replay::EndpointCard& card) {
    const replay::TlsOptions& tls = card.endpoint.tls;
    return tls.on && (!tls.key.empty() || !tls.keyStore.empty());
}

void ReplayHub::setPassphrase(const QString& endpoint, const QString& passphrase) {
    if (!passphrase.isEmpty()) {
        m_passphrases[endpoint.toStdString()] = std::make_shared<const Secret>(passphrase.toStdString());
        emit passphrasesChanged();
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

/// Of the project that is open now; what comes when another one is, is not of it.
std::function<bool()> ReplayHub::isSameProject() const {
    return [this, project = m_desk.project->session().project()] {
        return m_desk.project->session().project() == project;
    };
}

void ReplayHub::changeSecret(SecretChange change, std::function<void()> then) {
    if (std::shared_ptr<SecretStore> store = secretStore()) {
        m_secretChanges.push_back({std::move(store), std::move(change), [isSame = isSameProject(), then] {
                                       if (isSame()) {
                                           then();
                                       }
                                   }});
        if (m_secretChanges.size() == 1) {
            changeNextSecret();
        }
    }
}

void ReplayHub::changeNextSecret() {
    const PendingSecret& next = m_secretChanges.front();
    auto handle = std::make_shared<JobHandle>();
    *handle = m_desk.jobs.run<bool>(
        this, tr("Keeping a passphrase"),
        [store = next.store, change = next.change](const CancelToken&, Progress&) -> Result<bool> {
            Result<void> changed = change(*store);
            return changed ? Result<bool>(true) : fail(std::move(changed.error()));
        },
        [this, handle](const Result<bool>& changed) {
            const PendingSecret over = std::move(m_secretChanges.front());
            m_secretChanges.pop_front();
            if (changed) {
                over.then();
            } else {
                m_desk.tell(sentence(changed.error()));
            }
            if (!m_secretChanges.empty()) {
                changeNextSecret();
            }
        });
}

void ReplayHub::keepPassphrase(const QString& endpoint) {
    const std::shared_ptr<const Secret> passphrase = passphraseOf(endpoint.toStdString());
    if (passphrase && secretStore()) {
        changeSecret([name = secretName(endpoint.toStdString()),
                      passphrase](SecretStore& store) { return store.write(name, *passphrase); },
                     [this, name = endpoint.toStdString()] {
                         m_keptPassphrases.insert(name);
                         emit passphrasesChanged();
                     });
    }
}

void ReplayHub::forgetPassphrase(const QString& endpoint) {
    const std::string name = endpoint.toStdString();
    const replay::EndpointCard* const card = this->endpoint(endpoint);
    m_passphrases.erase(name);
    if ((m_keptPassphrases.count(name) > 0 || (card && hasPrivateKey(*card))) && secretStore()) {
        changeSecret([name = secretName(name)](SecretStore& store) { return store.remove(name); },
                     [this, name] {
                         m_keptPassphrases.erase(name);
                         emit passphrasesChanged();
                     });
    }
    emit passphrasesChanged();
}

void ReplayHub::movePassphrase(const std::string& before, const replay::EndpointCard& card, bool hadKey) {
    const std::string& after = card.endpoint.name;
    if (auto known = m_passphrases.extract(before)) {
        known.key() = after;
        m_passphrases.erase(after);
        m_passphrases.insert(std::move(known));
    }
    const bool isKept = m_keptPassphrases.erase(before) > 0;
    if (isKept) {
        m_keptPassphrases.insert(after);
    }
    if ((isKept || hadKey || hasPrivateKey(card)) && secretStore()) {
        changeSecret(
            [from = secretName(before), to = secretName(after)](SecretStore& store) -> Result<void> {
                Result<std::optional<Secret>> kept = store.read(from);
                if (!kept || !*kept) {
                    return kept ? Result<void>() : fail(std::move(kept.error()));
                }
                Result<void> written = store.write(to, **kept);
                return written ? store.remove(from) : std::move(written);
            },
            [] {});
    }
    emit passphrasesChanged();
}

PassphraseAt ReplayHub::passphraseAt(const QString& endpoint) const {
    const std::string name = endpoint.toStdString();
    if (m_keptPassphrases.count(name) > 0) {
        return m_desk.project->session().isEncrypted() ? PassphraseAt::Project : PassphraseAt::Keychain;
    }
    return passphraseOf(name) ? PassphraseAt::Program : PassphraseAt::Nowhere;
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
        [this, handle, isSame = isSameProject(), name = card.endpoint.name,
         then = std::move(then)](const Result<std::shared_ptr<const Secret>>& read) {
            // The key may have none; where it has one, what reads the key says so.
            if (read && isSame()) {
                if (*read) {
                    m_passphrases[name] = *read;
                    m_keptPassphrases.insert(name);
                } else {
                    m_keptPassphrases.erase(name);
                }
                emit passphrasesChanged();
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
