// What replay shares on a desk: the endpoints and runs of the open project, the runs that are open, and the thread of
// their sockets. Without a project that can be written nothing is sent: there would be no record.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/secret.h"
#include "project/endpoints.h"
#include "project/replay_runs.h"
#include "replay/guard.h"
#endif
#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"
#include "widgets/replay/passphrase_line.h"
#include "widgets/replay/sent_run.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace plumb::desk {

class ReplayHub final : public QObject {
    Q_OBJECT

public:
    /// The one of a desk; lives with its workspace.
    [[nodiscard]] static ReplayHub& of(Desk& desk);
    ~ReplayHub() override;

    // As far as they were read; nothing without a project.
    [[nodiscard]] const std::vector<replay::CardRead>& endpoints() const { return m_endpoints; }
    /// nullptr: none of that name.
    [[nodiscard]] const replay::EndpointCard* endpoint(const QString& name) const;
    /// The newest first.
    [[nodiscard]] const std::vector<project::ReplayHead>& runs() const { return m_runs; }
    [[nodiscard]] replay::Label labelOf(std::int64_t source) const;
    /// Endpoints can be changed, and messages sent.
    [[nodiscard]] bool isWritable() const;
    void refresh();

    using Done = std::function<void(const QString& problem)>;
    /// `before`: the name that it had; empty: it is a new one. Its passphrase comes along to another name.
    void put(const replay::EndpointCard& card, const QString& before, Done done);
    void remove(const QString& endpoint);
    void setLabel(std::int64_t source, replay::Label label);
    void removeRun(std::int64_t run);
    /// Of the private key of an endpoint, until the program ends.
    void setPassphrase(const QString& endpoint, const QString& passphrase);
    /// Where passphrases are kept that a person wants to be kept: an encrypted project keeps them itself, for all
    /// others it is this; nullptr: nowhere.
    void setKeychain(std::shared_ptr<SecretStore> keychain) { m_keychain = std::move(keychain); }
    [[nodiscard]] bool canKeepPassphrases() const { return secretStore() != nullptr; }
    /// The one that was set, also for later. What cannot be kept is told.
    void keepPassphrase(const QString& endpoint);
    /// Neither for now nor for later.
    void forgetPassphrase(const QString& endpoint);
    /// nullptr: none, or one that is kept and has to be looked up.
    [[nodiscard]] std::shared_ptr<const Secret> passphraseOf(const std::string& endpoint) const;
    /// As far as anybody asked: one that is kept is found out by lookUpPassphrase().
    [[nodiscard]] PassphraseAt passphraseAt(const QString& endpoint) const;
    [[nodiscard]] bool mayHavePassphrase(const replay::EndpointCard& card) const;
    /// passphraseOf() knows it by the time of `then`, if there is one. `then` comes later, and not when `context` is
    /// gone.
    void lookUpPassphrase(const replay::EndpointCard& card, QObject* context, std::function<void()> then);

    /// The messages of a run or a plan; nothing: one of their sources is not open.
    [[nodiscard]] std::shared_ptr<const PlanMessages> messagesOf(const project::PlanItems& items,
                                                                 std::uint64_t repeat) const;
    /// Begins a run; it is among open() from now on.
    SentRun* send(const replay::EndpointCard& card, const SendPlan& plan, project::ReplayHead head,
                  std::shared_ptr<const PlanMessages> messages);
    /// Sends on; a sentence of what is in the way, or nothing.
    [[nodiscard]] QString goOn(SentRun& run, const replay::Resend& resend);
    /// The run as it is open already, or read now; nullptr: there is none.
    SentRun* open(std::int64_t run);
    /// Runs under way.
    [[nodiscard]] std::vector<SentRun*> live() const;
    /// What the wire log shows; nullptr: nothing yet.
    [[nodiscard]] KeptRun* shown() const { return m_shown; }
    void show(KeptRun* run);

signals:
    /// Endpoints, runs or labels are others now.
    void changed();
    /// An endpoint has another name, also where something refers to it.
    void renamed();
    /// passphraseAt() says something else of one of them.
    void passphrasesChanged();
    /// Something about a run deserves attention, or does no more.
    void alerted(const QString& run, const QString& text, bool over);
    /// The plan of a run names a program that is to hear of that.
    void commandAsked(const QString& command, const plumb::replay::Alert& alert, const QString& text);
    /// The wire log shows another run.
    void shownChanged();
    /// Somebody wants the wire rows of this message, or its row of outcomes.
    void wireAsked(quint64 message);
    void outcomeAsked(quint64 message);

private:
    explicit ReplayHub(Desk& desk, QObject* parent);
    struct Contents {
        std::vector<replay::CardRead> endpoints;
        std::vector<project::ReplayHead> runs;
        std::map<std::int64_t, replay::Label> labels;
    };

    void clear();
    void nameRuns();
    SentRun* make();
    void hear(const SentRun& run, const replay::Alert& alert, const QString& text);
    void write(project::Project::Work work, Done done = {});
    [[nodiscard]] std::shared_ptr<SecretStore> secretStore() const;
    [[nodiscard]] std::string secretName(const std::string& endpoint) const;
    using SecretChange = std::function<Result<void>(SecretStore& store)>;
    /// One after the other, in the order in which they were asked for; `then` where it went well.
    void changeSecret(SecretChange change, std::function<void()> then);
    void changeNextSecret();
    [[nodiscard]] std::function<bool()> isSameProject() const;
    [[nodiscard]] static bool hasPrivateKey(const replay::EndpointCard& card);
    void movePassphrase(const std::string& before, const replay::EndpointCard& card, bool hadKey);
    /// Sends when the passphrase is there, which may have to be asked for.
    void begin(SentRun& run, SendSetup setup);

    Desk& m_desk;
    std::vector<replay::CardRead> m_endpoints;
    std::vector<project::ReplayHead> m_runs;
    std::map<std::int64_t, replay::Label> m_labels;
    std::map<std::string, std::shared_ptr<const Secret>> m_passphrases;
    std::set<std::string> m_keptPassphrases;  ///< endpoints whose passphrase is known to be kept
    struct PendingSecret {
        std::shared_ptr<SecretStore> store;
        SecretChange change;
        std::function<void()> then;
    };
    std::deque<PendingSecret> m_secretChanges;  ///< the first is under way
    std::shared_ptr<SecretStore> m_keychain;
    QThread m_network;
    std::vector<std::unique_ptr<SentRun>> m_open;
    QPointer<KeptRun> m_shown;
    JobHandle m_reading;
};

}  // namespace plumb::desk
