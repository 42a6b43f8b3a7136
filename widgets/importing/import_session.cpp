#include "widgets/importing/import_session.h"

#include "widgets/models/sentences.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace plumb::desk {

ImportSession::ImportSession(Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs) {}

void ImportSession::open(const QString& path) {
    m_path = path;
    m_name = QFileInfo(path).fileName();
    m_pasted.clear();
    read([path](const CancelToken& cancel) { return readImportSource(path, cancel); });
}

void ImportSession::openPasted(const std::string& text, const QString& name) {
    m_path.clear();
    m_name = name;
    m_pasted = text;
    read([text, name](const CancelToken& cancel) { return readPastedSource(text, name, cancel); });
}

void ImportSession::again() {
    if (m_source) {
        import();
    } else if (m_path.isEmpty()) {
        openPasted(m_pasted, m_name);
    } else {
        open(m_path);
    }
}

void ImportSession::stop() {
    m_job = {};
    if (!m_scene) {
        m_problem = m_source ? tr("Stopped before the spec was made.") : tr("Stopped before the document was read.");
    }
    emit changed();
}

void ImportSession::read(std::function<Result<ImportSourcePtr>(const CancelToken&)> reader) {
    m_source.reset();
    m_scene.reset();
    m_steps.clear();
    m_asked = 0;
    m_problem.clear();
    m_job = m_jobs.run<ImportSourcePtr>(
        this, tr("Reading %1").arg(m_name),
        [reader = std::move(reader)](const CancelToken& cancel, Progress&) { return reader(cancel); },
        [this](Result<ImportSourcePtr> source) {
            m_job = {};
            if (source) {
                m_source = std::move(*source);
                import();
            } else {
                m_problem = sentence(source.error());
                emit changed();
            }
        });
    emit changed();
}

void ImportSession::import() {
    m_problem.clear();
    m_job = m_jobs.run<ImportScenePtr>(
        this, tr("Importing %1").arg(m_name),
        [source = m_source, words = m_words](const CancelToken& cancel, Progress&) {
            return makeScene(source, words, cancel);
        },
        [this](Result<ImportScenePtr> scene) { take(std::move(scene)); });
    emit changed();
}

void ImportSession::take(Result<ImportScenePtr> scene) {
    m_job = {};
    if (scene) {
        m_scene = std::move(*scene);
        // Corrections of what was taken were no doubts.
        const auto doubts = std::count_if(m_steps.begin(), m_steps.end(), [](const Step& step) {
            return step.said.fact.state == spec::FactState::Doubtful;
        });
        m_asked = std::max(m_asked, left().size() + static_cast<std::size_t>(doubts));
    } else {
        m_problem = sentence(scene.error());
    }
    emit changed();
}

ImportSession::Said ImportSession::said() const {
    return {m_steps.empty() ? m_words : m_steps.front().before, answered()};
}

void ImportSession::restoreWords(spec::ImportTemplate words, bool unsaved, Said said) {
    std::vector<Step> steps;
    spec::ImportTemplate now = std::move(said.first);
    for (Answered& one : said.answered) {
        Result<spec::ImportTemplate> learned = spec::learn(now, {one.said});
        if (!learned) {
            break;
        }
        steps.push_back({std::exchange(now, std::move(*learned)), std::move(one)});
    }
    now.vendor = words.vendor;  // a name is no answer
    const bool same = now == words;
    setWords(std::move(words));
    if (same) {
        m_steps = std::move(steps);
    }
    m_restored = m_unsaved = unsaved;
    emit changed();
}

void ImportSession::templateSaved() {
    m_unsaved = false;
    emit changed();
}

void ImportSession::setWords(spec::ImportTemplate words) {
    m_words = std::move(words);
    m_steps.clear();
    m_asked = 0;
    m_restored = m_unsaved = false;
    if (m_source) {
        import();
    } else {
        emit changed();
    }
}

QString ImportSession::answer(const ImportDoubt& doubt, const spec::Correction& said) {
    if (!m_scene || doubt.facts.empty()) {
        return {};
    }
    const spec::ImportFact fact = m_scene->fact(doubt.facts.front());
    Result<spec::ImportTemplate> learned = spec::learn(m_words, {said});
    if (!learned) {
        return sentence(learned.error());
    }
    // Before the words: what is said later may rest on it.
    spec::ImportTemplate before = std::exchange(m_words, std::move(*learned));
    m_steps.push_back({std::move(before), {doubt.key, fact, said}});
    m_unsaved = true;
    import();
    return {};
}

void ImportSession::undo() {
    if (m_steps.empty()) {
        return;
    }
    m_words = std::move(m_steps.back().before);
    m_steps.pop_back();
    m_unsaved = hasLearned();
    import();
}

std::vector<ImportSession::Answered> ImportSession::answered() const {
    std::vector<Answered> all;
    all.reserve(m_steps.size());
    for (const Step& step : m_steps) {
        all.push_back(step.said);
    }
    return all;
}

// While the spec is made anew the answers count already; once it is there, what it still doubts is asked again.
std::unordered_set<std::string> ImportSession::settled() const {
    std::unordered_set<std::string> keys;
    for (const Step& step : m_steps) {
        if (isBusy()) {
            keys.insert(step.said.key);
        }
    }
    return keys;
}

std::vector<const ImportDoubt*> ImportSession::left() const {
    std::vector<const ImportDoubt*> waiting;
    if (m_scene) {
        const std::unordered_set<std::string> done = settled();
        for (const ImportDoubt& doubt : m_scene->doubts) {
            if (done.count(doubt.key) == 0) {
                waiting.push_back(&doubt);
            }
        }
    }
    return waiting;
}

}  // namespace plumb::desk
