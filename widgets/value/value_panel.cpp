#include "widgets/value/value_panel.h"

#include "widgets/common/actions.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/models/focus.h"
#include "widgets/models/insight.h"
#include "widgets/models/sentences.h"
#include "widgets/value/pages_view.h"
#include "widgets/value/value_actions.h"
#include "widgets/value/value_views.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace plumb::desk {
namespace {

/// Up to here text is shown in an editor, where it can be selected by character; above, as rows.
constexpr qsizetype kEditorCharacters = 60'000;
constexpr std::size_t kEditorMarks = 4'000;
constexpr int kPatienceMs = 250;
constexpr std::array kAllViews = {ValueView::Content, ValueView::Text, ValueView::Raw, ValueView::Hex,
                                  ValueView::ContentHex};

bool fitsEditor(const MarkedText& text) {
    return text.text.size() <= kEditorCharacters && text.marks.size() <= kEditorMarks;
}

QLabel* mutedLabel(QWidget* parent) {
    auto* const label = new QLabel(parent);
    label->setProperty("tone", QStringLiteral("muted"));
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Pictures and pages are dear to read whatever their size.
bool needsJob(const ValueFacts& facts, ValueView view) {
    return facts.range.length > kSmallValue ||
           (view == ValueView::Content && (isImage(facts.content) || facts.content == ContentKind::Pdf));
}

}  // namespace

ValuePanel::ValuePanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_views(new QButtonGroup(this))
    , m_patience(new QTimer(this)) {
    addValueActions(desk);
    setProperty("surface", QStringLiteral("panel"));

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar();

    m_body = new QStackedWidget(this);
    m_face = new QWidget(m_body);
    auto* const face = new QVBoxLayout(m_face);
    face->setContentsMargins(24, 12, 24, 12);
    face->setSpacing(4);
    m_faceTitle = new QLabel(m_face);
    m_faceTitle->setAlignment(Qt::AlignCenter);
    m_faceTitle->setTextFormat(Qt::PlainText);
    m_faceTitle->setWordWrap(true);
    m_faceHint = mutedLabel(m_face);
    m_faceHint->setAlignment(Qt::AlignCenter);
    m_faceHint->setWordWrap(true);
    m_faceButtons = new QWidget(m_face);
    auto* const buttons = new QHBoxLayout(m_faceButtons);
    buttons->setContentsMargins(0, 8, 0, 0);
    auto* const stop = new QPushButton(m_faceButtons);
    stop->setObjectName(QStringLiteral("value.stopButton"));
    m_stop = stop;
    connect(stop, &QPushButton::clicked, this, [this] {
        m_job.drop();
        say(tr("Stopped"), tr("Choose a way of looking at it to begin again."));
    });
    auto* const save = new QPushButton(m_faceButtons);
    save->setObjectName(QStringLiteral("value.saveButton"));
    m_save = save;
    connect(save, &QPushButton::clicked, m_desk.actions.action(QStringLiteral("value.save")), &QAction::trigger);
    buttons->addStretch();
    buttons->addWidget(stop);
    buttons->addWidget(save);
    buttons->addStretch();
    face->addStretch(2);
    face->addWidget(m_faceTitle);
    face->addWidget(m_faceHint);
    face->addWidget(m_faceButtons);
    face->addStretch(3);
    m_text = new QuietText(desk.theme, m_body);
    m_lines = new LineView(desk.theme, m_body);
    m_hex = new HexView(desk.theme, m_body);
    m_picture = new PictureView(desk.theme, m_body);
    m_pages = new PagesView(desk.theme, m_body);
    for (QWidget* const page :
         {m_face, static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_lines), static_cast<QWidget*>(m_hex),
          static_cast<QWidget*>(m_picture), static_cast<QWidget*>(m_pages)}) {
        m_body->addWidget(page);
    }
    layout->addWidget(m_body, 1);

    m_problemBar = new QWidget(this);
    m_problemBar->setProperty("surface", QStringLiteral("ground"));
    auto* const problems = new QHBoxLayout(m_problemBar);
    problems->setContentsMargins(12, 6, 12, 6);
    problems->setSpacing(8);
    m_problemSign = new QLabel(m_problemBar);
    m_problem = new QLabel(m_problemBar);
    m_problem->setObjectName(QStringLiteral("value.problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    problems->addWidget(m_problemSign, 0, Qt::AlignTop);
    problems->addWidget(m_problem, 1);
    layout->addWidget(m_problemBar);
    m_problemBar->hide();

    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        say(tr("Reading %1...").arg(sizeText(m_facts.range.length)), tr("The rest of the window can be used."), true);
    });
    const auto themed = [this] {
        QFont font = m_desk.theme.font();
        font.setWeight(QFont::DemiBold);
        m_title->setFont(font);
        m_faceTitle->setFont(font);
        m_problemSign->setPixmap(icon(QStringLiteral("severity-warning"), m_desk.theme, Role::Warning).pixmap(14, 14));
    };
    connect(&desk.theme, &Theme::changed, this, themed);
    themed();
    connect(&desk.focus, &Focus::messageChanged, this, &ValuePanel::refresh);
    connect(&desk.focus, &Focus::placeChanged, this, &ValuePanel::refresh);
    inEveryLanguage(this, [this, stop, save] {
        setAccessibleName(tr("Value"));
        stop->setText(tr("Stop"));
        save->setText(tr("Save as..."));
        m_choice->setAccessibleName(tr("Ways of looking at the value"));
        refresh();
    });
}

ValuePanel::~ValuePanel() = default;

void ValuePanel::buildBar() {
    auto* const bar = new QWidget(this);
    bar->setProperty("surface", QStringLiteral("panel"));
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    m_title = new QLabel(bar);
    m_title->setObjectName(QStringLiteral("value.title"));
    m_title->setTextFormat(Qt::PlainText);
    m_summary = new ElidedLabel({}, bar);
    m_summary->setProperty("tone", QStringLiteral("muted"));
    m_summary->setObjectName(QStringLiteral("value.summary"));
    m_choice = new QWidget(bar);
    auto* const choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(2);
    m_views->setExclusive(true);
    for (const ValueView view : kAllViews) {
        auto* const button = new QToolButton(m_choice);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_views->addButton(button, static_cast<int>(view));
        choice->addWidget(button);
    }
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<ValueView>(id)); });
    row->addWidget(m_title);
    row->addWidget(m_summary, 1);
    row->addWidget(m_choice);
    for (const QString& id : {QStringLiteral("value.copy"), QStringLiteral("value.save")}) {
        auto* const button = new QToolButton(bar);
        button->setDefaultAction(m_desk.actions.action(id));
        inEveryLanguage(button, [button] { button->setAccessibleName(button->text()); });
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        row->addWidget(button);
    }
    auto* const line = new QFrame(this);
    line->setFixedHeight(1);
    const auto paintLine = [this, line] {
        QPalette palette = line->palette();
        palette.setColor(QPalette::Window, m_desk.theme.color(Role::Line));
        line->setPalette(palette);
    };
    line->setAutoFillBackground(true);
    connect(&m_desk.theme, &Theme::changed, line, paintLine);
    paintLine();
    layout()->addWidget(bar);
    layout()->addWidget(line);
}

void ValuePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ValuePanel::refresh() {
    // A hidden panel follows once it is seen again.
    if (!isVisible()) {
        return;
    }
    m_job.drop();
    m_patience->stop();
    // What was shown may be large, and must not be seen beside the name of something else.
    m_lines->setText(nullptr);
    m_hex->setBytes(nullptr);
    m_picture->setPicture({});
    m_pages->clear();
    m_message = m_desk.focus.message();
    m_facts = m_message ? valueFacts(*m_message, m_desk.focus.path(), m_desk.focus.range()) : ValueFacts();
    m_shown.reset();
    const bool place = m_message && m_facts.path.segment() != 0;
    const bool hidden = place && m_desk.masked() && isSensitive(m_message->view, m_facts.path);
    m_title->setText(place ? toQString(hl7::formatPath(m_message->view, m_facts.path)) : QString());
    m_summary->setText(place && !hidden ? summary() : QString());
    setProblems({});
    if (hidden) {
        m_facts.views.clear();
    }
    offerViews();
    if (!m_message) {
        say(tr("No message is chosen"), tr("Choose a message in a list; the value at the cursor is shown here."));
    } else if (!place) {
        say(tr("No value is chosen"), tr("Choose a field in the tree or in the editor to see what it holds."));
    } else if (hidden) {
        say(tr("Hidden by the privacy mask"),
            tr("This value may say who somebody is, or hold what somebody wrote. Switch the mask off to see it."));
    } else if (m_facts.presence == hl7::Presence::Absent) {
        say(tr("Absent"), tr("The message ends before this element, or has no such segment."));
    } else if (m_facts.presence == hl7::Presence::Empty) {
        say(tr("Empty"), tr("Between its delimiters there is nothing."));
    } else if (m_facts.presence == hl7::Presence::Null) {
        say(tr("Null (\"\")"), tr("Two quotes: the receiver is asked to delete what it has."));
    } else {
        const ValueView view = m_preferred && m_facts.offers(*m_preferred) ? *m_preferred : m_facts.views.front();
        load(view);
    }
}

QString ValuePanel::summary() const {
    if (m_facts.presence != hl7::Presence::Value) {
        return {};
    }
    if (m_facts.path.field() == 0) {
        return tr("Segment, %1").arg(sizeText(m_facts.range.length));
    }
    QString text = contentName(m_facts.content);
    if (m_facts.encoding == Encoding::None) {
        return text + QLatin1String(", ") + sizeText(m_facts.range.length);
    }
    const QString encoding = m_facts.encoding == Encoding::Hex ? tr("hexadecimal") : tr("Base64");
    return (m_facts.declared ? tr("%1, %2 of %3") : tr("%1, %2 of %3 (not declared, known by its first bytes)"))
        .arg(text, sizeText(m_facts.data.length), encoding);
}

QString ValuePanel::viewName(ValueView view) const {
    switch (view) {
    case ValueView::Content:
        if (isImage(m_facts.content)) {
            return tr("Picture");
        }
        switch (m_facts.content) {
        case ContentKind::Rtf:
            return tr("RTF");
        case ContentKind::Pdf:
            return tr("PDF");
        case ContentKind::Xml:
            return tr("XML");
        case ContentKind::Html:
            return tr("HTML source");
        case ContentKind::Json:
            return tr("JSON");
        default:
            return tr("Decoded");
        }
    case ValueView::Text:
        return tr("Text");
    case ValueView::Raw:
        return tr("Raw");
    case ValueView::Hex:
        return tr("Hex");
    case ValueView::ContentHex:
        return tr("Decoded hex");
    }
    return {};
}

void ValuePanel::offerViews() {
    for (const ValueView view : kAllViews) {
        QAbstractButton* const button = m_views->button(static_cast<int>(view));
        button->setText(viewName(view));
        button->setAccessibleName(tr("Show as %1").arg(button->text()));
        button->setVisible(m_facts.offers(view));
    }
    m_choice->setVisible(m_facts.views.size() > 1);
}

void ValuePanel::choose(ValueView view) {
    m_preferred = view;
    if (m_facts.offers(view)) {
        load(view);
    }
}

void ValuePanel::load(ValueView view) {
    m_job.drop();
    m_patience->stop();
    if (QAbstractButton* const button = m_views->button(static_cast<int>(view))) {
        button->setChecked(true);
    }
    if (!needsJob(m_facts, view)) {
        take(view, valueContent(*m_message, m_facts, view));
        return;
    }
    say({}, {});  // what was shown before is not what the title says now
    m_patience->start();
    struct Ready {
        ValueContent content;
        std::optional<TextRows> rows;
    };
    m_job = m_desk.jobs.run<std::shared_ptr<Ready>>(
        this, tr("Read a value of %1").arg(sizeText(m_facts.range.length)),
        [message = m_message, facts = m_facts, view, columns = m_lines->columnsIn(m_body->width())](
            const CancelToken& cancel, Progress&) -> Result<std::shared_ptr<Ready>> {
            auto ready = std::make_shared<Ready>(Ready{valueContent(*message, facts, view, cancel), {}});
            if (cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
            if (const MarkedText* const text = ready->content.text(); text && !fitsEditor(*text)) {
                ready->rows = cutRows(*text, columns);
            }
            return ready;
        },
        [this, view](const Result<std::shared_ptr<Ready>>& ready) {
            m_patience->stop();
            if (ready) {
                take(view, std::move((*ready)->content), std::move((*ready)->rows));
            } else {
                say(tr("The value cannot be shown"), sentence(ready.error()));
            }
        });
}

void ValuePanel::take(ValueView view, ValueContent content, std::optional<TextRows> rows) {
    m_shown = view;
    setProblems(content.problems);
    if (auto* const text = std::get_if<MarkedText>(&content.what)) {
        showText(std::move(*text), std::move(rows));
    } else if (const RtfText* const rtf = content.rtf()) {
        if (const QString plain = rtf->plain(); plain.size() > kEditorCharacters) {
            showText({plain, {}}, {});
        } else {
            m_text->showRuns(*rtf);
            m_body->setCurrentWidget(m_text);
        }
    } else if (const HexBytes* const hex = content.hex()) {
        m_hex->setBytes(hex->bytes);
        m_body->setCurrentWidget(m_hex);
    } else if (const Picture* const picture = content.picture()) {
        m_picture->setPicture(picture->image);
        m_body->setCurrentWidget(m_picture);
        m_summary->setText(summary() + tr(", %1 x %2 pixels").arg(picture->size.width()).arg(picture->size.height()));
    } else if (auto* const pdf = std::get_if<PdfDocument>(&content.what)) {
        showPdf(std::move(*pdf), content.bytes);
    } else {
        say(tr("The value cannot be shown so"), tr("Look at it as hex, or save it."));
        m_save->show();
    }
    emit ready();
}

void ValuePanel::showText(MarkedText text, std::optional<TextRows> rows) {
    if (fitsEditor(text)) {
        m_text->showText(text);
        m_body->setCurrentWidget(m_text);
        return;
    }
    auto shared = std::make_shared<const MarkedText>(std::move(text));
    if (rows) {
        m_lines->setText(std::move(shared), std::move(*rows));
    } else {
        m_lines->setText(std::move(shared));
    }
    m_body->setCurrentWidget(m_lines);
}

QString ValuePanel::pageCount(int pages) {
    return pages == 1 ? tr("1 page") : tr("%1 pages").arg(QLocale().toString(pages));
}

void ValuePanel::showPdf(PdfDocument document, quint64 bytes) {
    if (!document.pages.empty()) {
        const int shown = static_cast<int>(document.pages.size());
        QStringList parts{summary(), pageCount(document.count)};
        if (shown < document.count) {
            parts.append((shown == PdfRequest().mostPages ? tr("the first %1 shown") : tr("%1 shown"))
                             .arg(QLocale().toString(shown)));
        }
        m_summary->setText(parts.join(QLatin1String(", ")));
        m_pages->setPages(std::move(document.pages), document.count);
        m_body->setCurrentWidget(m_pages);
        return;
    }
    const PdfFacts& facts = document.facts;
    QStringList parts{sizeText(bytes)};
    if (facts.pages) {
        parts.prepend(pageCount(*facts.pages));
    }
    if (!facts.version.isEmpty()) {
        parts.append(tr("version %1").arg(facts.version));
    }
    if (facts.encrypted) {
        parts.append(tr("protected by a password"));
    }
    say(tr("PDF document"), parts.join(QLatin1String(", ")));
    m_save->show();
}

void ValuePanel::say(const QString& title, const QString& hint, bool canStop) {
    m_faceTitle->setText(title);
    m_faceHint->setText(hint);
    m_face->setAccessibleName(title);
    m_face->setAccessibleDescription(hint);
    m_stop->setVisible(canStop);
    m_save->hide();
    m_body->setCurrentWidget(m_face);
}

void ValuePanel::setProblems(const QStringList& problems) {
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_problemBar->setVisible(!problems.isEmpty());
}

PanelInfo valuePanel() {
    PanelInfo info;
    info.id = QStringLiteral("value");
    info.title = QCoreApplication::translate("ValuePanel", "Value");
    info.icon = QStringLiteral("value");
    info.area = PanelArea::Bottom;
    info.create = [](Desk& desk) -> QWidget* { return new ValuePanel(desk); };
    info.manual = QStringLiteral("value");
    return info;
}

}  // namespace plumb::desk
