#include "widgets/project/project_line.h"

#include "widgets/common/desk.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"

namespace plumb::desk {

ProjectLine::ProjectLine(Desk& desk, QWidget* parent)
    : NoticeLine(desk.theme, parent, Place::AboveDocuments, QStringLiteral("project"))
    , m_desk(desk) {
    setObjectName(QStringLiteral("projectLine"));
    ProjectSession& session = desk.project->session();
    connect(&session, &ProjectSession::opened, this, [this, &session] {
        m_said = session.notes();
        show();
    });
    connect(&session, &ProjectSession::closed, this, [this] {
        m_said.clear();
        show();
    });
    connect(&session, &ProjectSession::failed, this, [this](const QString& sentence, bool passphrase) {
        // The dialog and the lock page say what is wrong with a passphrase.
        if (!passphrase) {
            say(sentence);
        }
    });
    connect(&session, &ProjectSession::writeFailed, this, [this](const QString& sentence) {
        say(tr("What was done last is not kept in the project. %1").arg(sentence));
    });
    connect(desk.project, &ProjectWork::said, this, &ProjectLine::say);
    inEveryLanguage(this, [this] { setAccessibleName(tr("About the project")); });
}

void ProjectLine::say(const QString& sentence) {
    if (isHidden()) {
        m_said.clear();
    }
    if (!m_said.contains(sentence)) {
        m_said.append(sentence);
    }
    show();
}

void ProjectLine::show() {
    if (m_said.isEmpty()) {
        hide();
        return;
    }
    ask(m_said.join(QLatin1Char('\n')), {{tr("Close"), {}, QStringLiteral("projectLine.close")}}, {});
}

}  // namespace plumb::desk
