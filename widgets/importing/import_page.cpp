#include "widgets/importing/import_page.h"

#include "spec/spec_yaml.h"
#include "widgets/common/actions.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/importing/answer_box.h"
#include "widgets/importing/document_pages.h"
#include "widgets/importing/document_text.h"
#include "widgets/importing/import_outline_model.h"
#include "widgets/importing/new_version.h"
#include "widgets/importing/samples_pane.h"
#include "widgets/models/focus.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace plumb::desk {

using Show = ImportListModel::Show;

void ImportPage::wire() {
    connect(&m_session, &ImportSession::changed, this, &ImportPage::follow);
    for (DocumentFace* const face : {static_cast<DocumentFace*>(m_pages), static_cast<DocumentFace*>(m_text)}) {
        connect(face, &DocumentFace::chosen, this, &ImportPage::placeChosen);
    }
    connect(m_pages, &DocumentPages::failed, this, [this](const QString& sentence) {
        m_notice->ask(sentence, {{tr("Show it as text"), [this] { m_documents->setCurrentWidget(m_text); }}});
    });
    connect(m_outline, &RowView::foldRequested, this, [this](const QModelIndex& index, bool expand) {
        m_following = true;
        m_outlineModel->setExpanded(index.row(), expand);
        m_outline->selectRow(index.row());
        m_following = false;
    });
    connect(m_outline->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { cellChosen(); });
    connect(m_outline, &RowView::opened, this, [this] { document()->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { listChosen(); });
    connect(m_list, &RowView::opened, this, [this] { m_answers->giveKeyboard(); });
    connect(m_answers, &AnswerBox::taken, this, [this] { giveKeyboard(); });
    connect(m_answers, &AnswerBox::stepped, this, &ImportPage::stepDoubt);
    connect(m_answers, &AnswerBox::undone, this, &ImportPage::undo);
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        connect(m_filters[i], &QToolButton::clicked, this, [this, i] { setShow(static_cast<Show>(i)); });
    }
    connect(m_versionButton, &QToolButton::clicked, this, [this] { showVersion(true); });
    connect(m_samplesButton, &QToolButton::clicked, this, &ImportPage::showSamples);
    connect(m_samples, &SamplesPane::chosen, this, [this](int sample, int finding) {
        if (!m_following) {
            showFinding(sample, finding);
        }
    });
    connect(m_samples, &SamplesPane::asked, this, [this](int, int finding) {
        QWidget* const to = finding >= 0 ? static_cast<QWidget*>(m_outline) : document();
        to->setFocus(Qt::OtherFocusReason);
    });
    connect(m_samples, &SamplesPane::openRequested, this, &ImportPage::openSamples);
    connect(&m_desk.focus, &Focus::messageChanged, this, &ImportPage::followMask);
    connect(m_versions, &NewVersion::done, this, [this] {
        restate();
        showVersion(true);
    });
    connect(m_versions, &NewVersion::failed, this, [this](const QString& sentence) {
        m_notice->ask(sentence, {{tr("Close this notice"), {}}}, QStringLiteral("error"));
    });
    connect(m_versionList, &RowView::opened, this,
            [this](const QModelIndex& index) { m_versions->settle(index.row()); });
    connect(m_open, &QPushButton::clicked, this, [this] { openSpec(); });
    connect(m_stop, &QPushButton::clicked, &m_session, &ImportSession::stop);
    const auto act = [this](QPushButton* button, const char* id) {
        connect(button, &QPushButton::clicked, this, [this, id] {
            if (QAction* const action = m_desk.actions.action(QLatin1String(id))) {
                action->trigger();
            }
        });
    };
    act(m_template, "spec.importApplyTemplate");
    act(m_save, "spec.importSaveTemplate");
    act(m_again, "spec.importNewVersion");
}

DocumentFace* ImportPage::document() const {
    return qobject_cast<DocumentFace*>(m_documents->currentWidget());
}

void ImportPage::setShow(Show show) {
    m_filters[static_cast<std::size_t>(show)]->setChecked(true);
    m_below->setCurrentIndex(0);
    m_listModel->setShow(show);
    m_list->header()->resizeSections(QHeaderView::Interactive);
    if (m_listModel->rowCount() > 0) {
        m_list->selectRow(0);
    }
    listChosen();
    restate();
}

// A new spec stands there, or work began or ended.
void ImportPage::follow() {
    const ImportScenePtr& scene = m_session.scene();
    if (scene && scene != m_text->scene()) {
        const bool pages = !scene->source->pdf.empty() && !scene->source->document.pages.empty();
        if (!m_text->scene() || m_text->scene()->source != scene->source) {
            m_documents->setCurrentWidget(pages ? static_cast<QWidget*>(m_pages) : m_text);
        }
        if (pages) {
            m_pages->setScene(scene, m_session.settled());
        }
        m_text->setScene(scene, m_session.settled());
    }
    m_following = true;
    const QModelIndex before = m_outline->currentIndex();
    const ImportRow* const row = m_outlineModel->at(before.row());
    const std::string path = row ? row->path : std::string();
    m_outlineModel->setScene(scene, m_session.settled());
    if (const int same = path.empty() ? -1 : m_outlineModel->rowOf(path); same >= 0) {
        m_outline->selectRow(same);
    }
    m_following = false;
    m_listModel->refresh();
    m_samples->setScene(scene);
    if (m_listModel->show() == Show::Doubtful) {
        const bool here = m_answers->isAncestorOf(QApplication::focusWidget());
        // What was taken back is there again once the spec was made anew.
        const int back = m_wanted.empty() ? -1 : m_listModel->rowOf(m_wanted);
        const int same = back >= 0 ? back : m_at.empty() ? -1 : m_listModel->rowOf(m_at);
        if (!m_session.isBusy()) {
            m_wanted.clear();
        }
        showDoubt(same >= 0 ? same : std::min(m_atRow, m_listModel->rowCount() - 1));
        if (here) {
            giveKeyboard();
        }
    }
    if (!m_session.problem().isEmpty()) {
        m_notice->ask(m_session.problem(), {{tr("Try again"), [this] { m_session.again(); }}}, QStringLiteral("error"));
    } else if (m_session.isReading()) {
        m_notice->hide();
    }
    followVersion();
    restate();
}

void ImportPage::showDoubt(int row) {
    if (row < 0) {
        m_answers->setDoubt(nullptr);
        return;
    }
    const bool same = m_list->currentIndex().row() == row;
    m_list->selectRow(row);
    if (same) {
        listChosen();
    }
    m_list->scrollTo(m_listModel->index(row, 0));
}

void ImportPage::listChosen() {
    const int row = m_list->currentIndex().row();
    if (const ImportDoubt* const doubt = m_listModel->doubtAt(row)) {
        m_at = doubt->key;
        m_atRow = row;
        m_answers->setDoubt(doubt);
    } else {
        m_answers->setFact(m_listModel->factAt(row), m_listModel->factIndexAt(row));
    }
    if (const int fact = m_listModel->factIndexAt(row); fact >= 0 && m_below->currentIndex() != kSamplesPart) {
        showFact(static_cast<std::uint32_t>(fact), m_list);
    }
    emit changed();
}

void ImportPage::stepDoubt(int by) {
    const int rows = m_listModel->rowCount();
    if (rows > 0) {
        showDoubt((m_list->currentIndex().row() + by + rows) % rows);
        giveKeyboard();
    }
}

bool ImportPage::hasDoubts() const {
    return m_listModel->count(Show::Doubtful) > 0;
}

void ImportPage::undo() {
    m_wanted = m_session.lastKey();
    m_session.undo();
}

void ImportPage::giveKeyboard() {
    if (m_below->currentIndex() == kSamplesPart) {
        m_samples->giveKeyboard();
    } else if (m_answers->ways().empty()) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else {
        m_answers->giveKeyboard();
    }
}

void ImportPage::nextDoubt() {
    if (m_listModel->show() != Show::Doubtful || m_below->currentIndex() != 0) {
        setShow(Show::Doubtful);
        giveKeyboard();
    } else {
        stepDoubt(m_answers->isAncestorOf(focusWidget()) ? 1 : 0);
    }
}

// What is chosen in one part is shown in the others.
void ImportPage::showFact(std::uint32_t fact, const QWidget* from) {
    const ImportScenePtr& scene = m_session.scene();
    if (!scene || fact >= scene->imported.report.facts.size()) {
        return;
    }
    if (from != m_documents) {
        const spec::DocumentPlace& place = scene->fact(fact).place;
        if (place.block != 0) {
            m_text->goTo(place);
            if (m_pages->scene()) {
                m_pages->goTo(place);
            }
        }
    }
    if (from == m_outline) {
        return;
    }
    m_following = true;
    if (const QModelIndex shown = m_outlineModel->reveal(fact); shown.isValid()) {
        m_outline->setCurrentIndex(shown);
        m_outline->scrollTo(shown);
    } else {
        m_outline->clearSelection();
    }
    m_following = false;
}

void ImportPage::cellChosen() {
    if (m_following) {
        return;
    }
    if (const int fact = m_outlineModel->factAt(m_outline->currentIndex()); fact >= 0) {
        showFact(static_cast<std::uint32_t>(fact), m_outline);
        offer(static_cast<std::uint32_t>(fact));
    }
    emit changed();
}

// Left and right open and close rows; with Ctrl they go from cell to cell.
bool ImportPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_outline && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const int by = key->key() == Qt::Key_Right ? 1 : key->key() == Qt::Key_Left ? -1 : 0;
        if (by != 0 && key->modifiers().testFlag(Qt::ControlModifier)) {
            const QModelIndex here = m_outline->currentIndex();
            const QModelIndex beside = here.siblingAtColumn(here.column() + by);
            if (beside.isValid()) {
                m_outline->setCurrentIndex(beside);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImportPage::placeChosen(const spec::DocumentPlace& place) {
    const ImportScenePtr& scene = m_session.scene();
    if (showSampleAt(place)) {
        return;
    }
    const std::optional<std::uint32_t> fact = scene ? scene->places.nearest(place) : std::nullopt;
    if (!fact) {
        return;
    }
    showFact(*fact, m_documents);
    offer(*fact);
}

void ImportPage::followMask() {
    const bool masked = m_desk.masked && m_desk.masked();
    m_text->setMasked(masked);
    m_pages->setMasked(masked);
}

// A doubt is asked; what was taken or left out can be corrected, though nobody asks.
void ImportPage::offer(std::uint32_t fact) {
    if (m_below->currentIndex() == kSamplesPart) {
        m_below->setCurrentIndex(0);
        m_filters[static_cast<std::size_t>(m_listModel->show())]->setChecked(true);
    }
    const spec::ImportFact& one = m_session.scene()->fact(fact);
    if (const int row = m_listModel->show() == Show::Taken ? -1 : m_listModel->rowOfFact(fact); row >= 0) {
        showDoubt(row);
    } else {
        m_list->clearSelection();
        m_answers->setFact(&one, static_cast<int>(fact));
    }
}

}  // namespace plumb::desk
