#include "widgets/replay/replay_hub.h"

#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {

ReplayHub& ReplayHub::of(Desk& desk) {
    auto* const found = desk.workspace.findChild<ReplayHub*>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new ReplayHub(desk, &desk.workspace);
}

ReplayHub::ReplayHub(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    m_network.setObjectName(QStringLiteral("replay"));
    if (!desk.project) {
        return;
    }
    ProjectSession& session = desk.project->session();
    connect(&session, &ProjectSession::opened, this, &ReplayHub::refresh);
    connect(&session, &ProjectSession::closing, this, &ReplayHub::clear);
    connect(&session, &ProjectSession::stateChanged, this, &ReplayHub::changed);
    connect(desk.project, &ProjectWork::restored, this, &ReplayHub::refresh);
    refresh();
}

ReplayHub::~ReplayHub() {
    m_open.clear();  // while the thread still runs
    m_network.quit();
    m_network.wait();
}

const replay::EndpointCard* ReplayHub::endpoint(const QString& name) const {
    const auto found =
        std::find_if(m_endpoints.begin(), m_endpoints.end(),
                     [wanted = name.toStdString()](const auto& one) { return one.card.endpoint.name == wanted; });
    return found == m_endpoints.end() ? nullptr : &found->card;
}

replay::Label ReplayHub::labelOf(std::int64_t source) const {
    const auto found = m_labels.find(source);
    return found == m_labels.end() ? replay::Label::Unmarked : found->second;
}

bool ReplayHub::isWritable() const {
    return m_desk.project && m_desk.project->session().isWritable();
}

void ReplayHub::refresh() {
    if (!m_desk.project || !m_desk.project->session().isOpen()) {
        return;
    }
    m_reading = m_desk.jobs.run<std::shared_ptr<Contents>>(
        this, tr("Reading endpoints and runs"),
        [project = m_desk.project->session().project()](const CancelToken&,
                                                        Progress&) -> Result<std::shared_ptr<Contents>> {
            Result<project::Project::Reader> reader = project->reader();
            if (!reader) {
                return fail(std::move(reader.error()));
            }
            auto endpoints = project::endpoints(**reader);
            auto runs = project::replayRuns(**reader);
            auto labels = project::sourceLabels(**reader);
            if (!endpoints || !runs || !labels) {
                return fail(!endpoints ? endpoints.error() : !runs ? runs.error() : labels.error());
            }
            return std::make_shared<Contents>(Contents{std::move(*endpoints), std::move(*runs), std::move(*labels)});
        },
        [this](Result<std::shared_ptr<Contents>> read) {
            m_reading = {};
            if (!read) {
                m_desk.tell(sentence(read.error()));
                return;
            }
            m_endpoints = std::move((*read)->endpoints);
            m_runs = std::move((*read)->runs);
            m_labels = std::move((*read)->labels);
            nameRuns();
            emit changed();
        });
}

/// Those that are open know their endpoint by the name that it has now.
void ReplayHub::nameRuns() {
    for (const auto& run : m_open) {
        const auto head = std::find_if(m_runs.begin(), m_runs.end(),
                                       [&run](const auto& one) { return one.id == run->id() && !run->isLetGo(); });
        if (head != m_runs.end()) {
            run->setName(head->name);
        }
    }
}

void ReplayHub::clear() {
    m_reading = JobHandle();
    for (const auto& run : m_open) {
        run->letGo();
    }
    m_endpoints.clear();
    m_runs.clear();
    m_labels.clear();
    m_keptPassphrases.clear();
    show(nullptr);
    emit changed();
}

void ReplayHub::write(project::Project::Work work, Done done) {
    m_desk.project->session().write(std::move(work), [this, done = std::move(done)](const Result<void>& written) {
        if (done) {
            done(written ? QString() : sentence(written.error()));
        }
        refresh();
    });
}

void ReplayHub::put(const replay::EndpointCard& card, const QString& before, Done done) {
    if (!isWritable()) {
        done(tr("Endpoints are kept in a project. Make one, or open one that can be written."));
        return;
    }
    const replay::EndpointCard* const old = before.isEmpty() ? nullptr : endpoint(before);
    const bool hadKey = old && hasPrivateKey(*old);
    write(
        [who = m_desk.project->session().project()->who(), card,
         before = before.toStdString()](project::Connection& store) -> Result<void> {
            if (!before.empty() && before != card.endpoint.name) {
                if (Result<bool> moved = project::renameEndpoint(store, who, before, card.endpoint.name); !moved) {
                    return fail(std::move(moved.error()));
                }
            }
            return project::putEndpoint(store, who, card);
        },
        [this, card, before = before.toStdString(), hadKey, done = std::move(done)](const QString& problem) {
            if (problem.isEmpty() && !before.empty() && before != card.endpoint.name) {
                movePassphrase(before, card, hadKey);
                emit renamed();
            }
            done(problem);
        });
}

void ReplayHub::remove(const QString& endpoint) {
    if (isWritable()) {
        forgetPassphrase(endpoint);
        write([who = m_desk.project->session().project()->who(), name = endpoint.toStdString()](
                  project::Connection& store) { return project::removeEndpoint(store, who, name); });
    }
}

void ReplayHub::setLabel(std::int64_t source, replay::Label label) {
    if (isWritable()) {
        m_labels[source] = label;
        write([who = m_desk.project->session().project()->who(), source, label](project::Connection& store) {
            return project::setSourceLabel(store, who, source, label);
        });
        emit changed();
    }
}

void ReplayHub::removeRun(std::int64_t run) {
    if (isWritable()) {
        write([who = m_desk.project->session().project()->who(),
               run](project::Connection& store) { return project::removeReplayRun(store, who, run); },
              [this](const QString& problem) {
                  if (!problem.isEmpty()) {
                      m_desk.tell(problem);
                  }
              });
    }
}

std::shared_ptr<const PlanMessages> ReplayHub::messagesOf(const project::PlanItems& items, std::uint64_t repeat) const {
    auto messages = std::make_shared<PlanMessages>();
    messages->items = items;
    messages->repeat = repeat;
    for (const project::PlanStretch& stretch : items.stretches()) {
        const Feed* const feed = m_desk.project->feedOf(stretch.source);
        if (!feed) {
            return nullptr;
        }
        messages->sources.emplace(stretch.source, feed->snapshot());
    }
    return messages;
}

SentRun* ReplayHub::make() {
    m_open.push_back(std::make_unique<SentRun>());
    SentRun* const run = m_open.back().get();
    connect(run, &SentRun::begun, this, &ReplayHub::refresh);
    connect(run, &SentRun::over, this, &ReplayHub::refresh);
    connect(run, &SentRun::alerted, this,
            [this, run](const replay::Alert& alert, const QString& text) { hear(*run, alert, text); });
    return run;
}

void ReplayHub::hear(const SentRun& run, const replay::Alert& alert, const QString& text) {
    if (const QString& command = run.plan().alertCommand; !command.isEmpty()) {
        emit commandAsked(command, alert, text);
    }
    emit alerted(toQString(run.head().name), text, alert.over);
}

SentRun* ReplayHub::send(const replay::EndpointCard& card, const SendPlan& plan, project::ReplayHead head,
                         std::shared_ptr<const PlanMessages> messages) {
    if (!m_network.isRunning()) {
        m_network.start();
    }
    SentRun* const run = make();
    begin(*run, {m_desk.project->session().project(),
                 std::move(head),
                 card,
                 plan,
                 std::move(messages),
                 {},
                 passphraseOf(card.endpoint.name)});
    show(run);
    return run;
}

QString ReplayHub::goOn(SentRun& run, const replay::Resend& resend) {
    if (!isWritable()) {
        return tr("The project cannot be written, so nothing can be sent.");
    }
    std::shared_ptr<const PlanMessages> messages = messagesOf(run.head().items, run.plan().repeat);
    if (!messages) {
        for (const project::PlanStretch& stretch : run.head().items.stretches()) {
            m_desk.project->openSource(stretch.source);
        }
        return tr("The messages of this run are being opened. Choose it again when they are there.");
    }
    if (!m_network.isRunning()) {
        m_network.start();
    }
    begin(run, {m_desk.project->session().project(), run.head(), run.card(), run.plan(), std::move(messages), resend,
                passphraseOf(run.card().endpoint.name)});
    return {};
}

SentRun* ReplayHub::open(std::int64_t run) {
    for (const auto& one : m_open) {
        if (one->id() == run && !one->isLetGo()) {
            return one.get();
        }
    }
    const auto head = std::find_if(m_runs.begin(), m_runs.end(), [run](const auto& one) { return one.id == run; });
    if (head == m_runs.end()) {
        return nullptr;
    }
    SentRun* const made = make();
    made->read(m_desk.jobs, m_desk.project->session().project(), *head);
    return made;
}

std::vector<SentRun*> ReplayHub::live() const {
    std::vector<SentRun*> out;
    for (const auto& run : m_open) {
        if (run->isLive()) {
            out.push_back(run.get());
        }
    }
    return out;
}

void ReplayHub::show(KeptRun* run) {
    if (m_shown != run) {
        m_shown = run;
        emit shownChanged();
    }
}

}  // namespace plumb::desk
