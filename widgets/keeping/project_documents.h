// The documents of the open project: what of the settings is its own, names, waivers, and the specs that its sources
// are held against, each with all it extends. They are there before its sources are, are written as they change, and
// make room for the user's own when the project is closed. Nothing of them is written to the settings.
#pragma once

#include "widgets/keeping/project_values.h"
#include "widgets/keeping/project_work.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/load_text.h"
#include "widgets/models/checks.h"
#endif

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace plumb::desk {

class ProjectDocuments final : public QObject {
    Q_OBJECT

public:
    ProjectDocuments(ProjectWork& work, Settings& settings, Checks& checks, QObject* parent = nullptr);

    /// Writes what is not written yet. Called before the program ends; closing a project does it by itself.
    void keepNow();

    /// Files whose text in the project is another one, as long as nobody said which counts; the project's does until
    /// then.
    [[nodiscard]] const QStringList& differing() const { return m_differing; }
    /// Those of which somebody said that the project's counts. The project remembers it, as long as the file's text is
    /// the one that it was said of.
    [[nodiscard]] const QStringList& settled() const { return m_settled; }
    void useProjects();
    void useFiles();

signals:
    void differingChanged();

private:
    struct Read;

    void opened(bool isNew);
    void took(Read read);
    void closing();
    void setDiffering(QStringList files, QStringList settled);
    void keepChoices(std::map<QString, QString> choices);
    [[nodiscard]] QHash<QString, QVariant> ownValues() const;
    [[nodiscard]] ProjectTexts now() const;
    void noteSpecs();
    void keepSpecs();

    ProjectWork& m_work;
    Settings& m_settings;
    Checks& m_checks;
    std::shared_ptr<ElsewhereValues> m_values;  ///< nullptr: no project
    ProjectTexts m_known;                       ///< as the project has them, without its specs
    std::vector<check::Waiver> m_ownWaivers;    ///< from before the project
    /// Specs that were attached, as they were loaded: one that is loaded anew may have another text.
    std::map<QString, std::shared_ptr<const spec::Spec>> m_seenSpecs;
    QStringList m_newSpecs;  ///< of these, those whose texts are not in the project yet
    QStringList m_differing, m_settled;
    std::map<QString, QString> m_hereMarks;  ///< of the texts that these files have here
    std::map<QString, QString> m_choices;    ///< files, and of which of their texts the project's counts
    bool m_read = false;
    QTimer m_soon;
};

}  // namespace plumb::desk
