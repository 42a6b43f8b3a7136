#include "widgets/project/spec_choice_line.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_documents.h"

#include <QFileInfo>

namespace plumb::desk {

SpecChoiceLine::SpecChoiceLine(Desk& desk, ProjectDocuments& documents, QWidget* parent)
    : NoticeLine(desk.theme, parent, Place::AboveDocuments, QStringLiteral("specs"))
    , m_documents(documents) {
    setObjectName(QStringLiteral("specChoiceLine"));
    connect(&documents, &ProjectDocuments::differingChanged, this, [this, &desk] {
        show();
        desk.actions.refresh();
    });
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Specs of the project"));
        show();
    });
}

void SpecChoiceLine::show() {
    const QStringList& files = m_documents.differing();
    if (files.isEmpty()) {
        hide();
        return;
    }
    QStringList names;
    for (const QString& file : files) {
        names.append(QFileInfo(file).fileName());
    }
    ask(tr("The project holds %1 as another text than the file here has. Messages are held against the project's.")
            .arg(names.join(QStringLiteral(", "))),
        {{tr("Keep the project's"), [this] { m_documents.useProjects(); }, QStringLiteral("specChoice.projects")},
         {tr("Use the file"), [this] { m_documents.useFiles(); }, QStringLiteral("specChoice.files")}});
}

void addSpecChoiceActions(Desk& desk, ProjectDocuments& documents) {
    const QString category = SpecChoiceLine::tr("Project");
    const auto differ = [&documents] { return !documents.differing().isEmpty(); };
    // What was said once can be said otherwise.
    const auto differOrSettled = [&documents] {
        return !documents.differing().isEmpty() || !documents.settled().isEmpty();
    };
    desk.actions.add(
        {QStringLiteral("project.keepSpecs"), SpecChoiceLine::tr("Keep the project's specs"), category, QString(),
         QStringLiteral("specs")},
        [&desk, &documents] {
            documents.useProjects();
            desk.tell(SpecChoiceLine::tr("Messages are held against the project's specs."));
        },
        differ);
    desk.actions.add(
        {QStringLiteral("project.useSpecFiles"), SpecChoiceLine::tr("Use the files of specs in place of the project's"),
         category, QString(), QStringLiteral("specs")},
        [&desk, &documents] {
            documents.useFiles();
            desk.tell(SpecChoiceLine::tr("Messages are held against the files of specs."));
        },
        differOrSettled);
}

}  // namespace plumb::desk
