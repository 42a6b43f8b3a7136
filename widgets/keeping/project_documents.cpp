#include "widgets/keeping/project_documents.h"

#include "check/waiver_text.h"
#include "project/audit.h"
#include "project/documents.h"
#include "widgets/keeping/audited_changes.h"
#include "widgets/models/sentences.h"
#include "widgets/models/spec_rules.h"

#include <QCryptographicHash>

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
constexpr std::string_view kChoices = "specs of the project";  // a mark and a file a line

std::pair<std::string, std::string> waiversKey() {
    return {std::string(document_kind::kWaivers), kAccepted};
}

QString markOf(const std::string& text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex());
}

std::map<QString, QString> choicesFrom(const std::string& text) {
    std::map<QString, QString> choices;
    for (const QString& line : QString::fromStdString(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        choices[line.section(QLatin1Char(' '), 1)] = line.section(QLatin1Char(' '), 0, 0);
    }
    return choices;
}

bool isThere(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::exists(std::u8string(path.begin(), path.end()), ignored);
}

}  // namespace

/// What stands in a project, and how that is to what lies here.
struct ProjectDocuments::Read {
    ProjectTexts texts;                    ///< without specs
    spec::SpecTexts standIns;              ///< specs that are not here, or are others here
    std::map<QString, QString> hereMarks;  ///< of the others' texts here
    std::map<QString, QString> choices;
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
    connect(&work, &ProjectWork::writeNow, this, [this](bool restoring) {
        keepNow();
        m_read = m_read && !restoring;  // took() reads what is there then
    });
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
    work.setReadTexts([self =
                           QPointer<ProjectDocuments>(this)](Connection& connection) -> Result<std::function<void()>> {
        Result<ProjectTexts> texts = readTexts(connection);
        if (!texts) {
            return fail(std::move(texts.error()));
        }
        const Result<std::optional<std::string>> choices = readDocument(connection, document_kind::kSetting, kChoices);
        if (!choices) {
            return fail(choices.error());
        }
        const auto read = std::make_shared<Read>();
        read->choices = choicesFrom(choices->value_or(std::string()));
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
                read->hereMarks[toQString(file)] = same == here.end() ? QString() : markOf(same->second);
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
    m_values = std::make_shared<ElsewhereValues>();
    m_values->keys = projectKeys();
    m_values->values = ownValues();
    m_values->outlive = m_work.session().isWritable();
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
        emit m_work.valuesSwitched();  // the same ones, and the project keeps them
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
    m_hereMarks = std::move(read.hereMarks);
    m_choices = std::move(read.choices);
    QStringList differing, settled;
    for (const auto& [file, mark] : m_hereMarks) {
        const auto chosen = m_choices.find(file);
        (chosen != m_choices.end() && chosen->second == mark ? settled : differing).append(file);
    }
    setDiffering(std::move(differing), std::move(settled));
    emit m_work.valuesSwitched();
}

void ProjectDocuments::closing() {
    keepNow();
    m_soon.stop();
    m_read = false;
    m_values.reset();
    m_known.clear();
    m_settings.useProject(nullptr);
    m_hereMarks.clear();
    m_choices.clear();
    setDiffering({}, {});
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
        m_work.session().write([before = m_known, texts, who = m_work.session().project()->who()](Connection& store) {
            return writeTextsAudited(store, who, before, texts);
        });
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
    m_work.session().keep([names = std::exchange(m_newSpecs, {}), standIns = m_checks.specTexts(),
                           who = m_work.session().project()->who()]() -> Project::Work {
        spec::SpecTexts texts;
        const std::vector<std::string> shipped = spec::shippedSpecFolders();
        for (const QString& name : names) {
            texts.merge(spec::specTexts(name.toStdString(), shipped, standIns));
        }
        return [texts = std::move(texts), who](Connection& store) -> Result<void> {
            ProjectTexts before, now;
            for (const auto& [file, text] : texts) {
                Result<std::optional<std::string>> known = readDocument(store, document_kind::kSpec, file);
                if (!known) {
                    return fail(std::move(known.error()));
                }
                std::pair document{std::string(document_kind::kSpec), file};
                if (*known) {
                    before.emplace(document, **std::move(known));
                }
                now.emplace(std::move(document), text);
            }
            return writeTextsAudited(store, who, before, now);
        };
    });
}

void ProjectDocuments::setDiffering(QStringList files, QStringList settled) {
    if (files != m_differing || settled != m_settled) {
        m_differing = std::move(files);
        m_settled = std::move(settled);
        emit differingChanged();
    }
}

void ProjectDocuments::keepChoices(std::map<QString, QString> choices) {
    if (choices == m_choices) {
        return;
    }
    m_choices = std::move(choices);
    if (!m_work.session().isWritable()) {
        return;
    }
    std::string text;
    for (const auto& [file, mark] : m_choices) {
        text += mark.toStdString() + ' ' + file.toStdString() + '\n';
    }
    m_work.session().write(
        [text](Connection& store) { return writeDocument(store, document_kind::kSetting, kChoices, text); });
}

void ProjectDocuments::useProjects() {
    std::map<QString, QString> choices = m_choices;
    for (const QString& file : std::as_const(m_differing)) {
        choices[file] = m_hereMarks[file];
    }
    keepChoices(std::move(choices));
    setDiffering({}, m_settled + m_differing);
}

void ProjectDocuments::useFiles() {
    spec::SpecTexts standIns = m_checks.specTexts();
    std::map<QString, QString> choices = m_choices;
    for (const QString& file : m_differing + m_settled) {
        standIns.erase(file.toStdString());
        choices.erase(file);
    }
    keepChoices(std::move(choices));
    setDiffering({}, {});
    m_checks.setSpecTexts(std::move(standIns));
    m_soon.start();
}

}  // namespace plumb::desk
