#include "widgets/importing/samples_pane.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/row_view.h"
#include "widgets/importing/importing_words.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {

SamplesPane::SamplesPane(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new SamplesModel(this))
    , m_rows(new RowView(desk.theme))
    , m_title(new ElidedLabel)
    , m_text(new QPlainTextEdit)
    , m_open(new QPushButton) {
    build();
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { rowChosen(); });
    connect(m_rows, &RowView::opened, this, [this](const QModelIndex& index) {
        emit asked(m_model->sampleAt(index.row()), m_model->findingAt(index.row()));
    });
    connect(m_rows, &RowView::foldRequested, this, [this](const QModelIndex& index, bool expand) {
        const int sample = m_model->sampleAt(index.row());
        m_model->setExpanded(index.row(), expand);
        m_rows->selectRow(m_model->rowOf(sample, -1));
    });
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] { placeChosen(); });
    connect(m_open, &QPushButton::clicked, this, &SamplesPane::openRequested);
    connect(&desk.focus, &Focus::messageChanged, this, &SamplesPane::followMask);
    connect(&desk.theme, &Theme::changed, this, &SamplesPane::mark);
}

void SamplesPane::build() {
    m_rows->setObjectName(QStringLiteral("importing.samples"));
    m_rows->setModel(m_model);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setOutline(true);
    int column = 0;
    for (const int width : {150, 130}) {
        m_rows->header()->resizeSection(column++, width);
    }
    m_rows->header()->setStretchLastSection(true);
    m_text->setObjectName(QStringLiteral("importing.sampleText"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_title->setObjectName(QStringLiteral("importing.sampleTitle"));
    m_open->setObjectName(QStringLiteral("importing.openSamples"));
    auto* const side = new QWidget;
    auto* const all = new QVBoxLayout(side);
    all->setContentsMargins(12, 8, 12, 8);
    all->setSpacing(4);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    all->addLayout(head);
    all->addWidget(m_text, 1);
    auto* const sides = new QSplitter(Qt::Horizontal);
    sides->addWidget(m_rows);
    sides->addWidget(side);
    sides->setSizes({700, 640});
    sides->setChildrenCollapsible(false);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(sides);
    setFocusProxy(m_rows);
    inEveryTheme(m_desk.theme, this, [this] {
        QFont strong = m_desk.theme.font();
        strong.setWeight(QFont::DemiBold);
        m_title->setFont(strong);
        m_text->setFont(m_desk.theme.monospace());
        m_open->setIcon(icon(QStringLiteral("messages"), m_desk.theme));
    });
}

void SamplesPane::words() {
    m_rows->setAccessibleName(tr("Sample messages, held against the spec"));
    m_text->setAccessibleName(tr("The sample message"));
    m_open->setText(tr("Open as messages"));
    m_open->setToolTip(tr("All sample messages of the document in a tab of their own"));
    m_rows->setEmptyText(tr("No sample messages"), tr("The document shows no message."));
    m_model->sayAnew();
    show(m_sample);
}

// What was chosen stays chosen while answers make the spec anew.
void SamplesPane::setScene(const ImportScenePtr& scene) {
    if (scene == m_model->scene()) {
        return;
    }
    const bool same = scene && m_model->scene() && m_model->scene()->source == scene->source;
    const int before = m_rows->currentIndex().row(), sample = m_model->sampleAt(before);
    const check::SampleFinding* const at = m_model->finding(before);
    const check::SampleFinding finding = at ? *at : check::SampleFinding();
    m_following = true;
    m_model->setScene(scene);
    const int row = !same || sample < 0 ? 0 : at ? m_model->rowLike(sample, finding) : m_model->rowOf(sample, -1);
    if (row >= 0 && row < m_model->rowCount()) {
        m_rows->selectRow(row);
    }
    m_following = false;
    m_open->setEnabled(m_model->rowCount() > 0);
    show(m_model->sampleAt(m_rows->currentIndex().row()));
}

void SamplesPane::giveKeyboard() {
    m_rows->setFocus(Qt::OtherFocusReason);
}

void SamplesPane::rowChosen() {
    const int row = m_rows->currentIndex().row();
    if (const int sample = m_model->sampleAt(row); sample != m_sample && sample >= 0) {
        show(sample);
    } else {
        mark();
    }
    if (!m_following && row >= 0) {
        emit chosen(m_model->sampleAt(row), m_model->findingAt(row));
    }
}

void SamplesPane::show(int sample) {
    m_sample = sample;
    m_masked = masked();
    const ImportScenePtr& scene = m_model->scene();
    const auto at = static_cast<std::size_t>(sample);
    if (!scene || sample < 0 || at >= scene->samples.size()) {
        m_shown = {};
        m_title->setText(QString());
    } else {
        const spec::ImportedSample& one = scene->imported.report.samples[at];
        m_shown = MessageText(sampleMessage(one.text), {m_masked, false, {}});
        m_title->setText(tr("%1, %2", "a message, its place in a document")
                             .arg(sampleWords(scene->samples[at]), placeWords(scene->source->document, one.place)));
    }
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(toQString(m_shown.text()));
    mark();
}

// What is wrong is underlined, what is chosen stands on a ground of its own; what is missing marks where it would be.
void SamplesPane::mark() {
    const ImportScenePtr& scene = m_model->scene();
    QList<QTextEdit::ExtraSelection> marks;
    const QSignalBlocker quiet(m_text);
    if (scene && m_sample >= 0 && m_shown.message()) {
        const int chosen = m_model->findingAt(m_rows->currentIndex().row());
        const std::vector<check::SampleFinding>& findings = scene->samples[static_cast<std::size_t>(m_sample)].findings;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            const check::Finding& finding = findings[i].finding;
            const TextRange range = m_shown.map().textOf(finding.range);
            const auto signs = [&](std::size_t bytes) {
                return static_cast<int>(toQString(std::string_view(m_shown.text()).substr(0, bytes)).size());
            };
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_text->document());
            mark.cursor.setPosition(signs(range.begin));
            mark.cursor.setPosition(std::max(signs(range.end), signs(range.begin)), QTextCursor::KeepAnchor);
            if (!mark.cursor.hasSelection()) {
                mark.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
            }
            const bool error = finding.classification == check::Classification::Error;
            mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            mark.format.setUnderlineColor(m_desk.theme.color(error ? Role::Error : Role::Warning));
            if (static_cast<int>(i) == chosen) {
                mark.format.setBackground(m_desk.theme.color(Role::Match));
                QTextCursor at = mark.cursor;
                at.setPosition(at.selectionStart());
                m_text->setTextCursor(at);
                m_text->ensureCursorVisible();
            }
            marks.append(mark);
        }
    }
    m_text->setExtraSelections(marks);
}

// Where the pointer or the cursor goes in the message, the finding of that place is chosen.
void SamplesPane::placeChosen() {
    const ImportScenePtr& scene = m_model->scene();
    if (!scene || m_sample < 0 || !m_text->hasFocus()) {
        return;
    }
    const std::size_t text =
        static_cast<std::size_t>(m_text->toPlainText().left(m_text->textCursor().position()).toUtf8().size());
    const std::uint64_t byte = m_shown.map().byteAt(text);
    const std::vector<check::SampleFinding>& findings = scene->samples[static_cast<std::size_t>(m_sample)].findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const ByteRange& range = findings[i].finding.range;
        if (byte < range.begin || byte > range.end()) {
            continue;
        }
        m_model->setExpanded(m_model->rowOf(m_sample, -1), true);
        if (const int row = m_model->rowOf(m_sample, static_cast<int>(i)); row != m_rows->currentIndex().row()) {
            m_rows->selectRow(row);
        }
        return;
    }
}

void SamplesPane::followMask() {
    if (masked() != m_masked) {
        show(m_sample);
    }
}

void SamplesPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        mark();
    }
}

}  // namespace plumb::desk
