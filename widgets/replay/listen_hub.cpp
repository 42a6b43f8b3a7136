#include "widgets/replay/listen_hub.h"

#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <utility>

namespace plumb::desk {
namespace {

constexpr int kReadEvery = 250;  // milliseconds

}  // namespace

ListenHub& ListenHub::of(Desk& desk) {
    auto* const found = desk.workspace.findChild<ListenHub*>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new ListenHub(desk, &desk.workspace);
}

ListenHub::ListenHub(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_replay(ReplayHub::of(desk)) {
    m_thread.setObjectName(QStringLiteral("listen"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kReadEvery);
    connect(&m_soon, &QTimer::timeout, this, &ListenHub::readOn);
    if (!desk.project) {
        return;
    }
    ProjectSession& session = desk.project->session();
    connect(&session, &ProjectSession::opened, this, &ListenHub::refresh);
    connect(&session, &ProjectSession::closing, this, &ListenHub::clear);
    connect(&session, &ProjectSession::stateChanged, this, &ListenHub::changed);
    connect(desk.project, &ProjectWork::restored, this, &ListenHub::refresh);
    connect(&m_replay, &ReplayHub::changed, this, &ListenHub::changed);
    connect(&m_replay, &ReplayHub::renamed, this, &ListenHub::refresh);
    refresh();
}

ListenHub::~ListenHub() {
    m_open.clear();  // while the thread still runs
    m_thread.quit();
    m_thread.wait();
}

const replay::ListenerCard* ListenHub::listener(const QString& name) const {
    const auto found = std::find_if(m_listeners.begin(), m_listeners.end(),
                                    [wanted = name.toStdString()](const auto& one) { return one.card.name == wanted; });
    return found == m_listeners.end() ? nullptr : &found->card;
}

void ListenHub::refresh() {
    if (!m_desk.project || !m_desk.project->session().isOpen()) {
        return;
    }
    using Read = std::vector<replay::ListenerRead>;
    m_reading = m_desk.jobs.run<Read>(
        this, tr("Reading listeners"),
        [project = m_desk.project->session().project()](const CancelToken&, Progress&) -> Result<Read> {
            Result<project::Project::Reader> reader = project->reader();
            return reader ? project::listeners(**reader) : fail(std::move(reader.error()));
        },
        [this](Result<Read> read) {
            m_reading = JobHandle();
            if (!read) {
                m_desk.tell(sentence(read.error()));
                return;
            }
            m_listeners = std::move(*read);
            emit changed();
        });
}

void ListenHub::clear() {
    m_reading = JobHandle();
    m_soon.stop();
    m_grown.clear();
    for (const auto& run : m_open) {
        run->letGo();
    }
    m_listeners.clear();
    emit changed();
}

void ListenHub::write(project::Project::Work work, Done done) {
    m_desk.project->session().write(std::move(work), [this, done = std::move(done)](const Result<void>& written) {
        done(written ? QString() : sentence(written.error()));
        refresh();
    });
}

void ListenHub::put(const replay::ListenerCard& card, const QString& before, Done done) {
    if (!isWritable()) {
        done(tr("Listeners are kept in a project. Make one, or open one that can be written."));
        return;
    }
    write(
        [who = m_desk.project->session().project()->who(), card,
         before = before.toStdString()](project::Connection& store) -> Result<void> {
            if (!before.empty() && before != card.name) {
                if (Result<bool> moved = project::renameListener(store, who, before, card.name); !moved) {
                    return fail(std::move(moved.error()));
                }
            }
            return project::putListener(store, who, card);
        },
        [this, before, name = toQString(card.name), done = std::move(done)](const QString& problem) {
            if (problem.isEmpty() && before != name) {
                if (auto known = m_passphrases.extract(before)) {
                    known.key() = name;
                    m_passphrases.insert(std::move(known));  // unless another one was written with the new name
                }
            }
            done(problem);
        });
}

void ListenHub::remove(const QString& name) {
    if (isWritable() && !isListening(name)) {
        write([who = m_desk.project->session().project()->who(), name = name.toStdString()](
                  project::Connection& store) { return project::removeListener(store, who, name); },
              [this](const QString& problem) {
                  if (!problem.isEmpty()) {
                      m_desk.tell(problem);
                  }
              });
    }
}

void ListenHub::setPassphrase(const QString& name, const QString& passphrase) {
    if (!passphrase.isEmpty()) {
        m_passphrases[name] = std::make_shared<const Secret>(passphrase.toStdString());
    }
}

QString ListenHub::usualFile(const QString& name) const {
    if (!m_desk.project || !m_desk.project->session().isOpen()) {
        return {};
    }
    QString file = name.trimmed().isEmpty() ? tr("received") : name.trimmed();
    for (QChar& c : file) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('-') && c != QLatin1Char('_') && c != QLatin1Char(' ')) {
            c = QLatin1Char('_');
        }
    }
    return QFileInfo(m_desk.project->session().path()).absoluteDir().filePath(file + QStringLiteral(".hl7"));
}

ListenRun* ListenHub::make() {
    m_open.push_back(std::make_unique<ListenRun>());
    ListenRun* const run = m_open.back().get();
    connect(run, &ListenRun::begun, this, [this] { m_replay.refresh(); });
    connect(run, &ListenRun::stored, this, [this, run](const QString& file, quint64 durable) {
        assume(*run, m_desk.workspace.find(file));
        follow(file, durable);
    });
    connect(run, &ListenRun::over, this, [this, run] {
        readOn();
        if (Feed* const feed = m_desk.workspace.find(toQString(run->figures().file))) {
            feed->setFollowed(false);
        }
        m_replay.refresh();
        emit changed();
    });
    return run;
}

QString ListenHub::start(const replay::ListenerCard& card, bool isAsked) {
    const QString name = toQString(card.name);
    if (isListening(name)) {
        return {};
    }
    if (!isWritable()) {
        return tr("The project cannot be written, so there would be no record of what comes.");
    }
    ListenSetup setup;
    if (!card.passOnTo.empty()) {
        const replay::EndpointCard* const receiver = m_replay.endpoint(toQString(card.passOnTo));
        if (!receiver) {
            return tr("Messages are to be passed on to “%1”, which the project does not have. Choose another endpoint.")
                .arg(toQString(card.passOnTo));
        }
        if (!isAsked && m_replay.mayHavePassphrase(*receiver)) {
            m_replay.lookUpPassphrase(*receiver, this, [this, card] {
                if (const QString problem = start(card, true); !problem.isEmpty()) {
                    m_desk.tell(problem);
                }
            });
            return {};
        }
        setup.receiver = receiver->endpoint;
        setup.receiverPassphrase = m_replay.passphraseOf(card.passOnTo);
    }
    setup.project = m_desk.project->session().project();
    setup.card = card;
    if (setup.card.file.empty()) {
        setup.card.file = usualFile(name).toStdString();
    }
    setup.head.kind = project::ReplayKind::Received;
    setup.head.name = card.name;
    setup.head.address = card.address.text();
    setup.head.endpoint = replay::writeListener(setup.card);
    setup.head.source = setup.card.file;
    if (const auto secret = m_passphrases.find(name); secret != m_passphrases.end()) {
        setup.passphrase = secret->second;
    }
    if (!m_thread.isRunning()) {
        m_thread.start();
    }
    // The wire rows of a run that has ended are read again when somebody asks for them.
    std::erase_if(m_open, [&](const auto& one) {
        return !one->isLive() && one->card().name == card.name && m_replay.shown() != one.get();
    });
    ListenRun* const run = make();
    run->start(m_thread, std::move(setup));
    m_replay.show(run);
    emit changed();
    return {};
}

void ListenHub::stop(const QString& name) {
    if (ListenRun* const run = runOf(name)) {
        run->stop();
    }
}

ListenRun* ListenHub::runOf(const QString& name) const {
    ListenRun* last = nullptr;
    for (const auto& run : m_open) {
        if (run->card().name == name.toStdString() && (run->isLive() || !last || run->id() > last->id())) {
            last = run.get();
        }
    }
    return last;
}

bool ListenHub::isListening(const QString& name) const {
    const ListenRun* const run = runOf(name);
    return run && run->isLive();
}

ListenRun* ListenHub::open(std::int64_t run) {
    for (const auto& one : m_open) {
        if (one->id() == run) {
            return one.get();
        }
    }
    const std::vector<project::ReplayHead>& runs = m_replay.runs();
    const auto head = std::find_if(runs.begin(), runs.end(), [run](const auto& one) { return one.id == run; });
    if (head == runs.end()) {
        return nullptr;
    }
    ListenRun* const made = make();
    made->read(m_desk.jobs, m_desk.project->session().project(), *head);
    return made;
}

bool ListenHub::showMessages(const QString& file) {
    if (!QFileInfo::exists(file)) {
        return false;
    }
    Feed* feed = m_desk.workspace.find(file);
    if (feed && m_desk.filter) {
        m_desk.filter(feed, {});  // all of it, in front
    } else {
        feed = m_desk.workspace.open(file);
    }
    for (const auto& run : m_open) {
        if (toQString(run->figures().file) == file || toQString(run->card().file) == file) {
            assume(*run, feed);
        }
        if (run->isLive() && toQString(run->figures().file) == file) {
            feed->setFollowed(true);
            follow(file, run->figures().durable);
        }
    }
    return true;
}

void ListenHub::assume(const ListenRun& run, Feed* feed) {
    if (feed) {
        feed->setAssumedCharset(hl7::Charset::find(run.card().charset));
    }
}

void ListenHub::follow(const QString& file, quint64 durable) {
    m_grown[file] = {durable, false};
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void ListenHub::readOn() {
    for (auto one = m_grown.begin(); one != m_grown.end();) {
        Feed* const feed = m_desk.workspace.find(one.key());
        if (!feed || feed->state() == Feed::State::Failed) {
            one = m_grown.erase(one);
            continue;
        }
        const bool written = std::any_of(m_open.begin(), m_open.end(), [&](const auto& run) {
            return run->isLive() && toQString(run->figures().file) == one.key();
        });
        feed->setFollowed(written);
        if (feed->state() != Feed::State::Ready || feed->isReadingOn()) {
            ++one;  // what is read now may be less
            continue;
        }
        Growth& growth = one.value();
        const bool enough = written ? feed->bytes() >= growth.durable : growth.last;
        if (enough) {
            one = m_grown.erase(one);
            continue;
        }
        // A file that is written no more is read to its end.
        growth.last = !written;
        feed->readOn(written ? growth.durable : std::numeric_limits<std::uint64_t>::max());
        ++one;
    }
    if (!m_grown.isEmpty()) {  // what is being read now, or has nobody who would tell of more
        m_soon.start();
    }
}

}  // namespace plumb::desk
