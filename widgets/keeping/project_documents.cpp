#include "widgets/keeping/project_documents.h"

#include "check/waiver_text.h"
#include "project/documents.h"
#include "widgets/models/sentences.h"
#include "widgets/models/spec_rules.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

namespace plumb::desk {
namespace {

using namespace project;

constexpr int kSettle = 400;  // milliseconds in which changes are written together
constexpr auto kAccepted = "accepted";

std::pair<std::string, std::string> waiversKey() {
    return {std::string(document_kind::kWaivers), kAccepted};
}

bool isThere(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::exists(std::u8string(path.begin(), path.end()), ignored);
}

}  // namespace

/// What stands in a project, and how that is to what lies here.
struct ProjectDocuments::Read {
    ProjectTexts texts;        ///< without specs
    spec::SpecTexts standIns;  ///< specs that are not here, or are others here
    QStringList differing;
};

ProjectDocuments::ProjectDocuments(ProjectWork& work, Settings& settings, Checks& checks, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_settings(settings)
    , m_checks(checks) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettle);
    connect(&m_soon, &QTimer::timeout, this, &ProjectDocuments::keepNow);
    connect(&work.session(), &ProjectSession::opened, this, &ProjectDocuments::opened);
    connect(&work.session(), &ProjectSession::closing, this, &ProjectDocuments::closing);
    const auto soon = [this] {
        if (m_read) {
            noteSpecs();
            m_soon.start();
        }
    };
    connect(&checks, &Checks::changed, this, soon);
    connect(&work, &ProjectWork::changed, this, soon);
    connect(&checks, &Checks::waiversChanged, this, soon);
    connect(&checks.names(), &NameBook::textsChanged, this, soon);
    work.setReadTexts(
        [self = QPointer<ProjectDocuments>(this)](Connection& connection) -> Result<std::function<void()>> {
            Result<ProjectTexts> texts = readTexts(connection);
            if (!texts) {
                return fail(std::move(texts.error()));
            }
            const auto read = std::make_shared<Read>();
            const std::vector<std::string> shipped = spec::shippedSpecFolders();
            for (const auto& [document, text] : *texts) {
                if (document.first != document_kind::kSpec) {
                    read->texts.emplace(document, text);
                    continue;
                }
                const std::string& file = document.second;
                if (!isThere(file)) {
                    read->standIns.emplace(file, text);
                    continue;
                }
                const spec::SpecTexts here = spec::specTexts(file, shipped, {});
                if (const auto same = here.find(file); same == here.end() || same->second != text) {
                    read->standIns.emplace(file, text);
                    read->differing.append(toQString(file));
                }
            }
            return std::function<void()>([self, read] {
                if (self) {
                    self->took(std::move(*read));
                }
            });
        });
}

QHash<QString, QVariant> ProjectDocuments::ownValues() const {
    QHash<QString, QVariant> own;
    for (const QString& key : projectKeys()) {
        if (const QVariant value = m_settings.value(key); value.isValid()) {
            own.insert(key, value);
        }
    }
    return own;
}

// A new project begins with what is there; one that was there brings its own, and until that is read nothing is kept.
void ProjectDocuments::opened(bool isNew) {
    m_ownWaivers = m_checks.waivers();
    m_known.clear();
    m_seenSpecs.clear();
    m_newSpecs.clear();
    m_values = std::make_shared<ProjectValues>();
    m_values->keys = projectKeys();
    m_values->values = ownValues();
    m_values->changed = [this] {
        if (m_read) {
            m_soon.start();
        }
    };
    m_settings.useProject(m_values);
    m_read = isNew;
    if (isNew) {
        m_values->values.remove(QStringLiteral("query/history"));
        m_checks.names().useTexts(std::map<QString, std::string>(), true);
        noteSpecs();
        m_soon.start();
    }
}

void ProjectDocuments::took(Read read) {
    if (!m_values) {
        return;
    }
    m_known = std::move(read.texts);
    m_values->values = valuesOf(m_known, m_values->values);
    std::map<QString, std::string> names;
    for (const auto& [document, text] : m_known) {
        if (document.first == document_kind::kNames) {
            names.emplace(toQString(document.second), text);
        }
    }
    m_checks.names().useTexts(std::move(names));
    m_checks.setSpecTexts(std::move(read.standIns));
    m_checks.setSpecRules(specRulesFrom(m_settings.value(QLatin1String(kSpecRulesKey)).toStringList()));
    const auto waivers = m_known.find(waiversKey());
    check::ReadWaivers accepted;
    if (waivers != m_known.end()) {
        accepted = check::readWaiversYaml(waivers->second, kAccepted);
    }
    m_checks.setWaivers(std::move(accepted.waivers));
    m_read = true;
    setDiffering(std::move(read.differing));
    emit m_work.valuesSwitched();
}

void ProjectDocuments::closing() {
    keepNow();
    m_soon.stop();
    m_read = false;
    m_values.reset();
    m_known.clear();
    m_settings.useProject(nullptr);
    setDiffering({});
    m_checks.names().useTexts(std::nullopt);
    m_checks.setSpecTexts({});
    m_checks.setSpecRules(specRulesFrom(m_settings.value(QLatin1String(kSpecRulesKey)).toStringList()));
    m_checks.setWaivers(std::move(m_ownWaivers));
    emit m_work.valuesSwitched();
}

ProjectTexts ProjectDocuments::now() const {
    ProjectTexts texts = textsOf(m_values->values);
    for (const auto& [sender, text] : m_checks.names().texts()) {
        texts[{std::string(document_kind::kNames), sender.toStdString()}] = text;
    }
    if (!m_checks.waivers().empty()) {
        texts[waiversKey()] = check::writeWaiversYaml(m_checks.waivers());
    }
    return texts;
}

void ProjectDocuments::keepNow() {
    m_soon.stop();
    if (!m_read || !m_work.session().isWritable()) {
        return;
    }
    if (ProjectTexts texts = now(); texts != m_known) {
        m_work.session().write(
            [before = m_known, texts](Connection& store) { return writeTexts(store, before, texts); });
        m_known = std::move(texts);
    }
    keepSpecs();
}

// At once, since the sources are gone when a project closes.
void ProjectDocuments::noteSpecs() {
    const auto note = [this](const QString& name, const std::shared_ptr<const spec::Spec>& spec) {
        const auto [seen, isNew] = m_seenSpecs.try_emplace(name, spec);
        if (isNew || seen->second != spec) {
            seen->second = spec;
            m_newSpecs.append(name);
        }
    };
    for (const SpecRule& rule : m_checks.specRules()) {
        note(rule.spec, nullptr);
    }
    for (const auto& feed : m_work.workspace().feeds()) {
        if (m_work.of(feed.get())) {
            const AttachedSpec& attached = m_checks.attached(*feed);
            if (attached.spec) {
                note(attached.name, attached.spec);
            }
        }
    }
}

void ProjectDocuments::keepSpecs() {
    m_newSpecs.removeDuplicates();
    if (m_newSpecs.isEmpty()) {
        return;
    }
    m_work.session().keep([names = std::exchange(m_newSpecs, {}), standIns = m_checks.specTexts()]() -> Project::Work {
        spec::SpecTexts texts;
        const std::vector<std::string> shipped = spec::shippedSpecFolders();
        for (const QString& name : names) {
            texts.merge(spec::specTexts(name.toStdString(), shipped, standIns));
        }
        return [texts = std::move(texts)](Connection& store) -> Result<void> {
            Result<void> done;
            for (const auto& [file, text] : texts) {
                const Result<std::optional<std::string>> known = readDocument(store, document_kind::kSpec, file);
                if (!known) {
                    return fail(known.error());
                }
                if (done && (!*known || **known != text)) {
                    done = writeDocument(store, document_kind::kSpec, file, text);
                }
            }
            return done;
        };
    });
}

void ProjectDocuments::setDiffering(QStringList files) {
    if (files != m_differing) {
        m_differing = std::move(files);
        emit differingChanged();
    }
}

void ProjectDocuments::useProjects() {
    setDiffering({});
}

void ProjectDocuments::useFiles() {
    spec::SpecTexts standIns = m_checks.specTexts();
    for (const QString& file : std::as_const(m_differing)) {
        standIns.erase(file.toStdString());
    }
    setDiffering({});
    m_checks.setSpecTexts(std::move(standIns));
    m_soon.start();
}

}  // namespace plumb::desk
