// How the page of an import is built, and what it says.
#include "widgets/common/actions.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/importing/answer_box.h"
#include "widgets/importing/document_pages.h"
#include "widgets/importing/document_text.h"
#include "widgets/importing/import_outline_model.h"
#include "widgets/importing/import_page.h"
#include "widgets/importing/new_version.h"
#include "widgets/importing/samples_pane.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace plumb::desk {

using Show = ImportListModel::Show;

ImportPage::ImportPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(desk.jobs)
    , m_title(new ElidedLabel)
    , m_counts(new ElidedLabel)
    , m_progress(new QLabel)
    , m_open(new QPushButton)
    , m_template(new QPushButton)
    , m_save(new QPushButton)
    , m_again(new QPushButton)
    , m_stop(new QPushButton)
    , m_notice(new NoticeLine(desk.theme))
    , m_documents(new QStackedWidget)
    , m_pages(new DocumentPages(desk.theme, desk.jobs))
    , m_text(new DocumentText(desk.theme))
    , m_outline(new RowView(desk.theme))
    , m_list(new RowView(desk.theme))
    , m_outlineModel(new ImportOutlineModel(this))
    , m_listModel(new ImportListModel(m_session, this))
    , m_answers(new AnswerBox(desk, m_session))
    , m_versions(new NewVersion(desk.jobs, this))
    , m_versionList(new RowView(desk.theme))
    , m_below(new QStackedWidget)
    , m_versionButton(new QToolButton)
    , m_samples(new SamplesPane(desk))
    , m_samplesButton(new QToolButton) {
    build();
    wire();
    followMask();
    inEveryLanguage(this, [this] { words(); });
}

void ImportPage::buildHead(QWidget* head) {
    constexpr int kMargin = 12, kGap = 8;
    auto* const line = new QHBoxLayout(head);
    line->setContentsMargins(kMargin, kMargin, kMargin, kGap);
    line->setSpacing(kGap);
    line->addWidget(m_title);
    line->addSpacing(kGap);
    line->addWidget(m_counts, 1);
    for (QPushButton* const button : {m_stop, m_again, m_template, m_save, m_open}) {
        line->addWidget(button);
    }
    setProperty("manual", QStringLiteral("import-wizard"));
    m_title->setObjectName(QStringLiteral("importing.title"));
    m_counts->setObjectName(QStringLiteral("importing.counts"));
    m_open->setObjectName(QStringLiteral("importing.open"));
    m_template->setObjectName(QStringLiteral("importing.template"));
    m_save->setObjectName(QStringLiteral("importing.saveTemplate"));
    m_again->setObjectName(QStringLiteral("importing.newVersion"));
    m_stop->setObjectName(QStringLiteral("importing.stop"));
    m_stop->hide();
}

QWidget* ImportPage::buildBelow() {
    auto* const below = new QWidget;
    auto* const bar = new QWidget;
    bar->setProperty("surface", QStringLiteral("title"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 2, 12, 2);
    row->setSpacing(4);
    auto* const group = new QButtonGroup(this);
    const char* const names[] = {"importing.doubtful", "importing.leftOut", "importing.answered", "importing.taken"};
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        m_filters[i] = new QToolButton;
        m_filters[i]->setObjectName(QLatin1String(names[i]));
        m_filters[i]->setCheckable(true);
        m_filters[i]->setFocusPolicy(Qt::StrongFocus);
        group->addButton(m_filters[i]);
        row->addWidget(m_filters[i]);
    }
    m_filters.front()->setChecked(true);
    m_versionButton->setObjectName(QStringLiteral("importing.versions"));
    m_samplesButton->setObjectName(QStringLiteral("importing.showSamples"));
    m_samplesButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton* const button : {m_samplesButton, m_versionButton}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->hide();
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_progress);
    m_progress->setObjectName(QStringLiteral("importing.progress"));

    m_list->setObjectName(QStringLiteral("importing.list"));
    m_list->setModel(m_listModel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setOutline(true);
    int column = 0;
    for (const int width : {160, 125, 165}) {
        m_list->header()->resizeSection(column++, width);
    }
    m_list->header()->setStretchLastSection(true);
    auto* const sides = new QSplitter(Qt::Horizontal);
    sides->addWidget(m_list);
    sides->addWidget(m_answers);
    sides->setSizes({700, 640});
    sides->setChildrenCollapsible(false);
    auto* const all = new QVBoxLayout(below);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_versionList->setObjectName(QStringLiteral("importing.versionList"));
    m_versionList->setModel(m_versions);
    m_versionList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_versionList->setOutline(true);
    column = 0;
    for (const int width : {220, 90, 260, 260}) {
        m_versionList->header()->resizeSection(column++, width);
    }
    m_versionList->header()->setStretchLastSection(true);
    m_below->addWidget(sides);
    m_below->addWidget(m_versionList);
    m_below->addWidget(m_samples);
    all->addWidget(bar);
    all->addWidget(m_below, 1);
    return below;
}

void ImportPage::build() {
    setObjectName(QStringLiteral("importPage"));
    auto* const head = new QWidget;
    buildHead(head);
    m_documents->addWidget(m_text);
    m_documents->addWidget(m_pages);
    m_outline->setObjectName(QStringLiteral("importing.outline"));
    m_outline->setModel(m_outlineModel);
    m_outline->setSelectionMode(QAbstractItemView::SingleSelection);
    m_outline->setOutline(true);
    int column = 0;
    for (const int width : {140, 170, 60, 86, 58, 74}) {
        m_outline->header()->resizeSection(column++, width);
    }
    m_outline->header()->setStretchLastSection(true);
    auto* const sides = new QSplitter(Qt::Horizontal);
    sides->addWidget(m_documents);
    sides->addWidget(m_outline);
    sides->setSizes({520, 560});
    sides->setChildrenCollapsible(false);
    auto* const parts = new QSplitter(Qt::Vertical);
    parts->addWidget(sides);
    parts->addWidget(buildBelow());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setSizes({500, 260});
    parts->setChildrenCollapsible(false);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(head);
    all->addWidget(m_notice);
    all->addWidget(parts, 1);
    setFocusProxy(m_answers);
    m_outline->installEventFilter(this);
    m_open->setDefault(true);
    inEveryTheme(m_desk.theme, this, [this] {
        m_title->setFont(m_desk.theme.title());
        m_save->setIcon(icon(QStringLiteral("save"), m_desk.theme));
        m_template->setIcon(icon(QStringLiteral("open"), m_desk.theme));
        m_again->setIcon(icon(QStringLiteral("refresh"), m_desk.theme));
        m_stop->setIcon(icon(QStringLiteral("stop"), m_desk.theme));
    });
}

void ImportPage::words() {
    m_template->setText(tr("Apply template..."));
    m_template->setToolTip(tr("Take the answers that were kept for this vendor's documents before"));
    m_save->setText(tr("Save template..."));
    m_again->setText(tr("New version..."));
    m_again->setToolTip(
        tr("A new version of the document: what it changed comes into the spec, what you changed stays"));
    m_stop->setText(tr("Stop"));
    m_outline->setAccessibleName(tr("The spec as it grows"));
    m_list->setAccessibleName(tr("What was found"));
    m_versionList->setAccessibleName(tr("What the new version changed"));
    m_versionList->setEmptyText(tr("The new version changes nothing"), tr("The spec stays as it is."));
    m_outlineModel->sayAnew();
    m_listModel->sayAnew();
    m_samples->words();
    restate();
}

void ImportPage::restate() {
    const QLocale locale;
    const auto said = [&](Show show) { return locale.toString(static_cast<qulonglong>(m_listModel->count(show))); };
    m_title->setText(m_session.name().isEmpty() ? tr("Spec from a document") : m_session.name());
    setWindowTitle(m_title->text());
    m_filters[0]->setText(tr("Doubtful %1").arg(said(Show::Doubtful)));
    m_filters[1]->setText(tr("Left out %1").arg(said(Show::LeftOut)));
    m_filters[2]->setText(tr("Answered %1").arg(said(Show::Answered)));
    m_filters[3]->setText(tr("Taken %1").arg(said(Show::Taken)));
    m_open->setText(m_versions->isOn() ? tr("Change the spec") : tr("Open as spec"));
    m_versionButton->setText(tr("New version: %1 changed, %2 kept, %3 both")
                                 .arg(locale.toString(static_cast<qulonglong>(m_versions->changed())),
                                      locale.toString(static_cast<qulonglong>(m_versions->keptOwn())),
                                      locale.toString(static_cast<qulonglong>(m_versions->conflicts()))));
    m_versionButton->setToolTip(
        tr("What the document changed, what is your own and kept, and where both changed the same"));
    m_versionButton->setVisible(m_versions->isDone());
    restateSamples();
    describe();
    const bool there = m_session.scene() != nullptr;
    m_stop->setVisible(m_session.isBusy());
    m_open->setEnabled(canOpenSpec());
    m_save->setEnabled(there && m_session.hasLearned());
    m_save->setToolTip(m_save->isEnabled() ? tr("Keep what you answered for the vendor's next document")
                                           : tr("Answer a doubt first: answers are what a template keeps"));
    m_again->setEnabled(there);
    m_template->setEnabled(there || !m_session.problem().isEmpty());
    if (m_session.isReading()) {
        m_outline->setEmptyText(tr("Reading"), tr("The spec shows as soon as the document is read."));
    } else if (!there) {
        m_outline->setEmptyText(tr("No spec yet"), tr("Open a document: Excel, Word, PDF, HTML, CSV or Markdown."));
    }
    switch (m_listModel->show()) {
    case Show::Doubtful:
        m_list->setEmptyText(there ? tr("No doubt is left") : tr("Nothing yet"),
                             there && m_session.scene()->samplesAtOdds() > 0
                                 ? tr("Look at the samples: messages that the document shows break the spec.")
                             : there ? tr("What the document says stands in the spec. Look at what was left out, too.")
                                     : tr("What the document leaves open is listed here."));
        break;
    case Show::LeftOut:
        m_list->setEmptyText(tr("Nothing was left out"), tr("All that was recognised stands in the spec."));
        break;
    case Show::Answered:
        m_list->setEmptyText(tr("No answer yet"), tr("What you answer is listed here."));
        break;
    case Show::Taken:
        m_list->setEmptyText(tr("Nothing was taken"), tr("The document holds nothing that a spec says."));
        break;
    }
    emit changed();
}

void ImportPage::describe() {
    const QLocale locale;
    const std::size_t left = m_listModel->count(Show::Doubtful), asked = m_session.asked();
    if (m_session.isReading()) {
        m_counts->setText(tr("Reading the document"));
    } else if (!m_session.scene()) {
        m_counts->setText(QString());
    } else {
        const auto number = [&](Show show) {
            return locale.toString(static_cast<qulonglong>(m_listModel->count(show)));
        };
        m_counts->setText(tr("%1 facts taken, %2 doubtful, %3 left out. HL7 %4")
                              .arg(number(Show::Taken), number(Show::Doubtful), number(Show::LeftOut),
                                   QString::fromStdString(m_session.scene()->imported.spec.standard)));
    }
    setTone(m_counts, left > 0 ? QStringLiteral("warning") : QStringLiteral("muted"));
    m_progress->setText(asked == 0 ? QString()
                                   : tr("%1 of %2 doubts left")
                                         .arg(locale.toString(static_cast<qulonglong>(left)),
                                              locale.toString(static_cast<qulonglong>(asked))));
}

}  // namespace plumb::desk
