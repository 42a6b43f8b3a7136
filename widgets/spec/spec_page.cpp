#include "widgets/spec/spec_page.h"

#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/theme.h"
#include "widgets/keeping/project_target.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"
#include "widgets/spec/effect_run.h"
#include "widgets/spec/form_writer.h"
#include "widgets/spec/problem_model.h"
#include "widgets/spec/spec_below.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_file.h"
#include "widgets/spec/spec_form.h"
#include "widgets/spec/spec_head.h"
#include "widgets/spec/spec_outline_model.h"
#include "widgets/spec/spec_starter.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>

namespace plumb::desk {

SpecPage::SpecPage(Desk& desk, const QString& path, const std::string& text, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_file(new SpecFile(path, this))
    , m_head(new SpecHead(desk))
    , m_notice(new NoticeLine(desk.theme))
    , m_edit(new SpecEdit(desk.theme))
    , m_outline(new SpecOutlineModel(this))
    , m_outlineView(new RowView(desk.theme))
    , m_stale(new QLabel)
    , m_form(new SpecForm(desk.theme))
    , m_effect(new EffectRun(desk, this))
    , m_below(new SpecBelow(desk, *m_effect))
    , m_writer(new FormWriter(desk, *m_edit, this))
    , m_isNew(path.isEmpty()) {
    build();
    wire();
    if (m_isNew) {
        m_edit->load(text);
        m_head->setNew(true);
    } else {
        load();
    }
    read();
    restate();
}

SpecPage::~SpecPage() {
    m_edit->disconnect(this);
}

QString SpecPage::path() const {
    return m_file->path();
}

QString SpecPage::title() const {
    return m_file->name();
}

bool SpecPage::isModified() const {
    return m_modified;
}

void SpecPage::load() {
    if (const QString problem = m_file->read(); !problem.isEmpty()) {
        m_notice->ask(problem, {{tr("Try again"), [this] { load(); }}}, QStringLiteral("error"));
        return;
    }
    m_edit->load(m_file->saved());
    if (m_file->isReadOnly()) {
        m_notice->ask(isShippedSpec(m_file->path())
                          ? tr("%1 came with the program. What you change is saved as a copy.").arg(m_file->name())
                          : tr("%1 may not be written. What you change is saved as a copy.").arg(m_file->name()),
                      {{tr("Save a copy"), [this] { saveAs(); }}, {tr("Only read"), {}}}, QStringLiteral("muted"));
    }
}

void SpecPage::edited() {
    const std::string_view now = m_edit->bytes();
    m_modified = now != m_file->saved();
    m_effect->outdate();
    m_pause.start();
    restate();
}

void SpecPage::read() {
    m_pause.stop();
    const std::uint64_t revision = m_edit->revision();
    m_job = m_desk.jobs.run<SpecReadingPtr>(
        this, tr("Reading %1").arg(title()),
        [text = std::string(m_edit->bytes()), file = m_file->place(),
         revision](const CancelToken&, Progress&) -> Result<SpecReadingPtr> { return readSpec(text, file, revision); },
        [this](Result<SpecReadingPtr> reading) {
            m_job = {};
            if (reading && (*reading)->revision == m_edit->revision()) {
                take(*reading);
            }
        });
}

void SpecPage::take(const SpecReadingPtr& reading) {
    m_reading = reading;
    m_below->setProblems(reading->problems);
    m_edit->setProblems(reading->problems);
    if (reading->spec) {
        m_lastSpec = reading->spec;
        m_names = SpecNames(m_lastSpec);
    }
    m_stale->setVisible(!reading->readable);
    if (reading->readable) {
        const OutlineRow* const chosen = m_outline->at(m_outlineView->currentIndex().row());
        const std::string path = chosen ? chosen->path : std::string();
        const bool keep = chosen && (m_form->isAncestorOf(QApplication::focusWidget()) || m_outlineView->hasFocus());
        m_outline->setReading(reading);
        const int same = keep ? m_outline->outlineRowOf(path) : -1;
        showRow(same >= 0 ? same : rowAtByte(reading->rows, reading->text, m_edit->caret()));
    }
    passOn();
    restate();
}

// What the change does is asked for the text as it is written, against the text in the file.
void SpecPage::passOn() {
    const bool current = m_reading && m_reading->revision == m_edit->revision();
    m_effect->setSpec(current ? m_reading->spec : nullptr, m_file->saved(), m_file->place(), !m_modified);
}

int SpecPage::chosenRow() const {
    return m_outline->outlineRow(m_outlineView->currentIndex().row());
}

void SpecPage::showRow(int outlineRow) {
    m_following = true;
    const int row = m_outline->show(outlineRow);
    if (row >= 0) {
        m_outlineView->selectRow(row);
        m_outlineView->scrollTo(m_outline->index(row, 0));
    }
    m_following = false;
    m_form->show(m_outline->reading(), chosenRow(), m_names);
}

void SpecPage::followCaret() {
    if (m_reading && m_reading->readable && m_reading->revision == m_edit->revision() && m_edit->hasFocus()) {
        const int row = rowAtByte(m_reading->rows, m_reading->text, m_edit->caret());
        if (row != chosenRow()) {
            showRow(row);
        }
    }
}

void SpecPage::chooseRow(const QModelIndex& index) {
    if (m_following) {
        return;
    }
    m_form->show(m_outline->reading(), m_outline->outlineRow(index.row()), m_names);
    const OutlineRow* const row = m_outline->at(index.row());
    if (row && m_outline->reading()->revision == m_edit->revision()) {
        m_edit->setCaret(row->begin);
        m_edit->SendScintilla(QsciScintillaBase::SCI_VERTICALCENTRECARET);
    }
}

void SpecPage::goTo(quint32 line, quint32 column) {
    m_edit->goTo(line, column);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_caret.start();
}

quint32 SpecPage::line() const {
    return m_edit->caretLine();
}

void SpecPage::stepProblem(int step) {
    const int row = m_below->problems()->rowFrom(m_edit->caretLine(), step);
    if (row >= 0) {
        const SpecProblem& problem = m_below->problems()->problems()[static_cast<std::size_t>(row)];
        m_below->problemView()->selectRow(row);
        goTo(problem.line, problem.column);
        m_desk.tell(problem.sentence);
    }
}

bool SpecPage::hasProblems() const {
    return m_below->problems()->rowCount() > 0;
}

void SpecPage::showEffect() {
    m_below->showEffect();
}

void SpecPage::nextPane() {
    QWidget* const now = QApplication::focusWidget();
    const bool inForm = now && m_form->isAncestorOf(now);
    if (m_edit->hasFocus()) {
        m_outlineView->setFocus(Qt::ShortcutFocusReason);
    } else if (m_outlineView->hasFocus() && m_form->focusFirst()) {
        return;
    } else if (m_outlineView->hasFocus() || inForm) {
        (m_below->effectView()->isVisible() ? m_below->effectView() : m_below->problemView())
            ->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_edit->setFocus(Qt::ShortcutFocusReason);
    }
}

void SpecPage::save() {
    if (!m_file->hasPath() || m_file->isReadOnly()) {
        saveAs();
    } else if (saveTo(m_file->path()).isEmpty()) {
        m_notice->hide();
    }
}

void SpecPage::saveAs() {
    auto* const dialog = new QFileDialog(this, tr("Save the spec as"), QString(), tr("Specs (*.yaml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("yaml"));
    if (m_file->hasPath()) {
        dialog->selectFile(m_file->isReadOnly() ? m_file->name() : m_file->path());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (saveTo(path).isEmpty()) {
            m_notice->hide();
            if (m_closing && closeNow) {
                closeNow();
            }
        }
    });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_closing = false; });
    dialog->open();
}

QString SpecPage::saveTo(const QString& path) {
    QString problem = projectTargetProblem(m_desk.project, path);
    if (problem.isEmpty()) {
        problem = isShippedSpec(path) ? tr("%1 came with the program. Save your spec under another name or in "
                                           "another folder.")
                                            .arg(QFileInfo(path).fileName())
                                      : m_file->write(std::string(m_edit->bytes()), path);
    }
    if (!problem.isEmpty()) {
        m_closing = false;
        m_notice->ask(problem, {{tr("Save as"), [this] { saveAs(); }}, {tr("Close this notice"), {}}},
                      QStringLiteral("error"));
        return problem;
    }
    m_modified = false;
    m_isNew = false;
    m_head->setNew(false);
    m_desk.tell(tr("%1 is saved.").arg(m_file->name()));
    // What it extends is looked for from where it stands now.
    m_pause.start();
    // What was written just now counts, not what a project had kept of it.
    if (spec::SpecTexts texts = m_desk.checks.specTexts();
        texts.erase(QFileInfo(m_file->path()).canonicalFilePath().toStdString()) > 0) {
        m_desk.checks.setSpecTexts(std::move(texts));
    }
    for (const auto& feed : m_desk.workspace.feeds()) {
        const QString attached = m_desk.checks.attached(*feed).name;
        if (QFileInfo(attached).absoluteFilePath() == m_file->path()) {
            m_desk.checks.attach(*feed, attached);
        }
    }
    passOn();
    restate();
    return {};
}

bool SpecPage::canUse() const {
    return m_file->hasPath() && m_desk.focus.feed() != nullptr;
}

void SpecPage::useForFeed() {
    if (!canUse()) {
        m_desk.tell(m_file->hasPath() ? tr("There are no messages in front. Open some and try again.")
                                      : tr("Save the spec first; messages are held against its file."));
        return;
    }
    m_desk.checks.attach(*m_desk.focus.feed(), m_file->path());
    m_desk.tell(m_modified
                    ? tr("%1 is held against %2 as it is saved.").arg(m_desk.focus.feed()->title(), m_file->name())
                    : tr("%1 is held against %2.").arg(m_desk.focus.feed()->title(), m_file->name()));
}

void SpecPage::undo() {
    m_edit->undo();
}

void SpecPage::redo() {
    m_edit->redo();
}

bool SpecPage::canUndo() const {
    return m_edit->isUndoAvailable();
}

bool SpecPage::canRedo() const {
    return m_edit->isRedoAvailable();
}

bool SpecPage::holdsWork() const {
    return m_modified && (!m_isNew || canUndo());
}

bool SpecPage::mayClose() {
    if (!holdsWork() || m_closing) {
        return true;
    }
    m_notice->ask(tr("%1 has changes that are not saved.").arg(title()),
                  {{tr("Save and close"),
                    [this] {
                        m_closing = true;
                        if (!m_file->hasPath() || m_file->isReadOnly()) {
                            saveAs();
                        } else if (saveTo(m_file->path()).isEmpty() && closeNow) {
                            closeNow();
                        }
                    }},
                   {tr("Keep it open"), {}},
                   {tr("Close without saving"), [this] {
                        m_closing = true;
                        if (closeNow) {
                            closeNow();
                        }
                    }}});
    m_notice->focusFirst();
    return false;
}

void SpecPage::fileChanged(bool gone) {
    if (gone) {
        m_notice->ask(tr("%1 is no longer there. The text is kept; saving writes the file anew.").arg(m_file->name()),
                      {{tr("Save"), [this] { save(); }}, {tr("Close this notice"), {}}});
        m_modified = true;
        restate();
        return;
    }
    m_notice->ask(
        m_modified
            ? tr("%1 was changed by another program, and you have changes that are not saved.").arg(m_file->name())
            : tr("%1 was changed by another program.").arg(m_file->name()),
        {{tr("Keep my text"),
          [this] {
              m_file->keepOwn();
              edited();
          }},
         {tr("Read the file again"), [this] {
              if (const QString problem = m_file->read(); problem.isEmpty()) {
                  // One step to undo: the text from before is not lost.
                  m_edit->change(m_file->saved());
                  edited();
              } else {
                  m_notice->ask(problem, {{tr("Close this notice"), {}}}, QStringLiteral("error"));
              }
          }}});
}

void SpecPage::restate() {
    const QString name = title();
    setWindowTitle(m_modified ? tr("%1 (not saved)").arg(name) : name);
    const QString called = m_lastSpec ? toQString(m_lastSpec->document().identity.title) : QString();
    m_head->setTitle(called.isEmpty() ? name : called, m_file->hasPath() ? m_file->path() : QString());
    const int errors = m_below->problems()->count(spec::LintLevel::Error);
    const int warnings = m_below->problems()->count(spec::LintLevel::Warning);
    const QLocale locale;
    QString state;
    if (errors > 0) {
        state = tr("%1 errors", nullptr, errors).arg(locale.toString(errors));
    }
    if (warnings > 0) {
        state += (state.isEmpty() ? QString() : QStringLiteral(", ")) +
                 tr("%1 warnings", nullptr, warnings).arg(locale.toString(warnings));
    }
    m_head->setState(state.isEmpty() ? (m_reading && m_reading->spec ? tr("No errors") : QString()) : state,
                     errors > 0     ? QStringLiteral("error")
                     : warnings > 0 ? QStringLiteral("warning")
                                    : QStringLiteral("muted"));
    const bool copy = m_file->isReadOnly();
    m_head->setDoable(canUndo(), canRedo(), m_modified || m_isNew || copy, copy ? tr("Save a copy") : tr("Save"));
    emit changed();
}

void SpecPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_effect->setActive(true);
}

void SpecPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_effect->setActive(false);
}

}  // namespace plumb::desk
