// How the page is put together, and what stands beside the text.
#include "project/documents.h"
#include "widgets/common/actions.h"
#include "widgets/common/ask_line.h"
#include "widgets/common/icons.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/audited_changes.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"
#include "widgets/project/sql_edit.h"
#include "widgets/project/sql_model.h"
#include "widgets/project/sql_page.h"
#include "widgets/project/sql_shelf.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace plumb::desk {

void SqlPage::build() {
    auto* const bar = new QWidget(this);
    bar->setProperty("surface", QStringLiteral("ground"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_line = new QLabel(bar);
    m_line->setObjectName(QStringLiteral("sql.line"));
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    m_run = new QPushButton(bar);
    m_run->setObjectName(QStringLiteral("sql.run"));
    const auto button = [&](const char* sign, void (SqlPage::*what)()) {
        auto* const made = new QToolButton(bar);
        made->setIcon(icon(QLatin1String(sign), m_desk.theme));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(made, &QToolButton::clicked, this, what);
        return made;
    };
    m_stop = button("stop", &SqlPage::stop);
    m_save = button("star", &SqlPage::save);
    m_export = button("export", &SqlPage::chooseExport);
    connect(m_run, &QPushButton::clicked, this, &SqlPage::run);
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_run);
    row->addWidget(m_stop);
    row->addWidget(m_line, 1);
    row->addWidget(m_save);
    row->addWidget(m_export);

    m_table->setModel(m_model);
    m_table->header()->setStretchLastSection(false);  // a number would stand far from what it counts
    m_table->installEventFilter(this);
    m_shelfView->setModel(m_shelf);
    m_shelfView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_shelfView->setHeaderShown(false);
    m_shelfView->setOutline(true);
    m_shelfView->header()->resizeSection(0, 170);
    m_shelfView->header()->setStretchLastSection(true);

    auto* const above = new QWidget(this);
    above->setProperty("surface", QStringLiteral("panel"));
    above->setAttribute(Qt::WA_StyledBackground);
    auto* const room = new QVBoxLayout(above);
    room->setContentsMargins(0, 8, 0, 0);
    room->addWidget(m_edit);
    auto* const below = new QWidget(this);
    auto* const column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_table, 1);
    auto* const main = new QSplitter(Qt::Vertical, this);
    main->addWidget(above);
    main->addWidget(below);
    main->setStretchFactor(1, 1);
    main->setSizes({170, 500});
    main->setChildrenCollapsible(false);
    auto* const all = new QSplitter(Qt::Horizontal, this);
    all->addWidget(main);
    all->addWidget(m_shelfView);
    all->setStretchFactor(0, 1);
    all->setSizes({760, 320});
    all->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(all);
    inEveryLanguage(this, [this] { say(); });
}

void SqlPage::say() {
    setWindowTitle(tr("SQL"));
    m_edit->setAccessibleName(tr("Question in SQL"));
    m_table->setAccessibleName(tr("Answer"));
    sayEmpty();
    m_shelfView->setAccessibleName(tr("Examples, saved questions, views and tables"));
    m_run->setText(tr("Run"));
    m_run->setToolTip(tr("Run the question (Ctrl+Return)"));
    m_stop->setText(tr("Stop"));
    m_save->setText(tr("Keep\u2026"));
    m_save->setToolTip(tr("Keep this question in the project under a name"));
    m_export->setText(tr("Save answer\u2026"));
    m_export->setToolTip(tr("Save all rows of the answer to a file"));
    m_shelf->rebuild();
}

void SqlPage::sayEmpty() {
    m_table->setEmptyText(hasAnswer() ? tr("No rows") : tr("No answer yet"),
                          hasAnswer() ? tr("Nothing in the project fits the question.")
                                      : tr("Write a SELECT, or choose an example at the right, and run it with "
                                           "Ctrl+Return."));
}

void SqlPage::fillSaved() {
    QStringList names;
    for (const project::DocumentRow& row : m_desk.project->contents().documents) {
        if (row.kind == project::document_kind::kSql) {
            names.append(toQString(row.name));
        }
    }
    m_shelf->setSaved(names);
}

void SqlPage::insertRow(const QModelIndex& index) {
    const QString text = m_shelf->textAt(index.row());
    switch (m_shelf->kindAt(index.row())) {
    case SqlShelf::Kind::Heading:
        return;
    case SqlShelf::Kind::Saved:
        loadSaved(text);
        return;
    case SqlShelf::Kind::Example:
        m_edit->replaceAll(text);
        break;
    case SqlShelf::Kind::Name:
        m_edit->insertHere(text);
        break;
    }
    m_edit->setFocus(Qt::OtherFocusReason);
}

void SqlPage::loadSaved(const QString& name) {
    using Text = std::optional<std::string>;
    m_loading = m_desk.jobs.run<Text>(
        this, tr("Reading %1").arg(name),
        [project = m_desk.project->session().project(), name = name.toStdString()](const CancelToken&,
                                                                                   Progress&) -> Result<Text> {
            Result<project::Project::Reader> reader = project->reader();
            return reader ? project::readDocument(**reader, project::document_kind::kSql, name)
                          : fail(std::move(reader.error()));
        },
        [this](Result<Text> text) {
            m_loading = {};
            if (!text) {
                m_desk.tell(sentence(text.error()));
            } else if (*text) {
                m_edit->replaceAll(toQString(**text));
                m_edit->setFocus(Qt::OtherFocusReason);
            }
        });
}

void SqlPage::save() {
    if (!m_desk.project->session().isWritable()) {
        return;
    }
    const auto check = [this](const QString& name) {
        return m_edit->sql().empty()      ? tr("There is no question to keep.")
               : name.trimmed().isEmpty() ? tr("Give it a name.")
                                          : QString();
    };
    m_ask->ask(tr("Keep this question in the project as"), tr("A name"), check, [this](const QString& name) {
        ProjectSession& session = m_desk.project->session();
        if (!session.isWritable()) {
            return;
        }
        session.write(
            [name = name.trimmed().toStdString(), sql = m_edit->sql(),
             who = session.project()->who()](project::Connection& store) {
                return writeDocumentAudited(store, who, project::document_kind::kSql, name, sql);
            },
            [work = m_desk.project](const Result<void>& done) {
                if (done) {
                    work->refresh();
                }
            });
    });
}

bool SqlPage::canRemoveSaved() const {
    return m_desk.project->session().isWritable() &&
           m_shelf->kindAt(m_shelfView->currentIndex().row()) == SqlShelf::Kind::Saved;
}

void SqlPage::removeSaved() {
    if (!canRemoveSaved()) {
        return;
    }
    const std::string name = m_shelf->textAt(m_shelfView->currentIndex().row()).toStdString();
    ProjectSession& session = m_desk.project->session();
    session.write(
        [name, who = session.project()->who()](project::Connection& store) {
            return removeDocumentAudited(store, who, project::document_kind::kSql, name);
        },
        [work = m_desk.project](const Result<void>& done) {
            if (done) {
                work->refresh();
            }
        });
}

}  // namespace plumb::desk
