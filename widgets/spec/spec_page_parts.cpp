// How the parts of a spec's page are laid out and tied.
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/effect_run.h"
#include "widgets/spec/form_writer.h"
#include "widgets/spec/spec_below.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_file.h"
#include "widgets/spec/spec_form.h"
#include "widgets/spec/spec_head.h"
#include "widgets/spec/spec_outline_model.h"
#include "widgets/spec/spec_page.h"
#include "widgets/spec/spec_starter.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <cctype>

namespace plumb::desk {
namespace {

constexpr int kPause = 250;  // milliseconds without a key before the text is read
constexpr int kCaretPause = 40;

}  // namespace

void SpecPage::build() {
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_edit);
    m_edit->setObjectName(QStringLiteral("spec.text"));
    m_outlineView->setModel(m_outline);
    m_outlineView->setOutline(true);
    m_outlineView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_outlineView->setObjectName(QStringLiteral("spec.outline"));
    int column = 0;
    for (const int width : {150, 64, 92}) {
        m_outlineView->header()->resizeSection(column++, width);
    }
    m_stale->setObjectName(QStringLiteral("spec.stale"));
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Spec"));
        m_edit->setAccessibleName(tr("Text of the spec"));
        m_outlineView->setAccessibleName(tr("Outline of the spec"));
        m_outlineView->setEmptyText(tr("Nothing to show"),
                                    tr("What the spec says stands here once its text can be read."));
        m_stale->setText(tr("The text cannot be read as it is now; this is the outline from before."));
    });
    onNewLanguage(this, [this] {
        restate();
        // Problems and rows of the outline were put into words when the text was read.
        read();
    });
    m_stale->setProperty("tone", QStringLiteral("warning"));
    m_stale->setWordWrap(true);
    m_stale->setContentsMargins(12, 4, 12, 4);
    m_stale->hide();

    auto* const left = new QSplitter(Qt::Vertical);
    left->addWidget(m_edit);
    left->addWidget(m_below);
    left->setStretchFactor(0, 1);
    left->setSizes({560, 150});
    auto* const tree = new QWidget;
    auto* const rows = new QVBoxLayout(tree);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_stale);
    rows->addWidget(m_outlineView, 1);
    auto* const right = new QSplitter(Qt::Vertical);
    right->addWidget(tree);
    right->addWidget(m_form);
    right->setSizes({380, 330});
    auto* const both = new QSplitter(Qt::Horizontal);
    both->addWidget(left);
    both->addWidget(right);
    both->setSizes({600, 440});
    both->setStretchFactor(0, 1);
    for (QSplitter* const splitter : {left, right, both}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto* const line = new QWidget;
    line->setProperty("surface", QStringLiteral("title"));
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(1);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_notice);
    all->addWidget(line);
    all->addWidget(both, 1);
}

void SpecPage::wire() {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_caret.setSingleShot(true);
    m_caret.setInterval(kCaretPause);
    connect(&m_pause, &QTimer::timeout, this, &SpecPage::read);
    connect(&m_caret, &QTimer::timeout, this, &SpecPage::followCaret);
    connect(m_edit, &SpecEdit::edited, this, &SpecPage::edited);
    connect(m_edit, &SpecEdit::caretMoved, &m_caret, qOverload<>(&QTimer::start));
    connect(m_outlineView, &RowView::foldRequested, this, [this](const QModelIndex& index, bool expand) {
        const OutlineRow* const row = m_outline->at(m_outlineView->currentIndex().row());
        const std::string path = row ? row->path : std::string();
        m_outline->setExpanded(index.row(), expand);
        m_following = true;
        for (int at = 0; at < m_outline->rowCount(); ++at) {
            if (m_outline->at(at)->path == path) {
                m_outlineView->selectRow(at);
            }
        }
        m_following = false;
    });
    connect(m_outlineView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SpecPage::chooseRow);
    connect(m_outlineView, &RowView::opened, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_form, &SpecForm::changeAsked, m_writer, &FormWriter::write);
    connect(m_writer, &FormWriter::failed, this, [this](const QString& problem) {
        m_desk.tell(problem);
        m_form->show(m_outline->reading(), chosenRow(), m_names);
    });
    connect(m_below, &SpecBelow::placeAsked, this, &SpecPage::goTo);
    connect(m_file, &SpecFile::changedOnDisk, this, &SpecPage::fileChanged);
    connect(m_head, &SpecHead::undoAsked, this, &SpecPage::undo);
    connect(m_head, &SpecHead::redoAsked, this, &SpecPage::redo);
    connect(m_head, &SpecHead::saveAsked, this, &SpecPage::save);
    connect(m_head, &SpecHead::useAsked, this, &SpecPage::useForFeed);
    connect(m_head, &SpecHead::versionChosen, this, [this](const QString& version) {
        m_writer->write({SpecThing::Head, {}, {"standard", "", FormKind::Version}, version.toStdString()});
    });
    connect(m_head, &SpecHead::starterChosen, this, [this](const QString& name) {
        if (const Result<std::string> copy = copyOfSpec(name.toStdString())) {
            m_edit->change(*copy);
        } else {
            m_desk.tell(sentence(copy.error()));
        }
    });
    m_edit->setCompletion(
        [this](std::string_view text, std::size_t caret) { return completionsAt(m_schema, m_names, text, caret); },
        [this](std::string_view text, std::size_t byte) {
            // What the key under the pointer is for.
            const auto isName = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-'; };
            std::size_t end = byte;
            while (end < text.size() && isName(text[end])) {
                ++end;
            }
            const YamlPlace place = yamlPlaceAt(text, end);
            return place.inComment || place.inValue ? QString() : m_schema.aboutKey(place.path, place.token);
        });
}

}  // namespace plumb::desk
