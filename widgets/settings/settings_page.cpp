#include "widgets/settings/settings_page.h"

#include "widgets/settings/option_controls.h"
#include "widgets/settings/shortcut_editor.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {
constexpr int kWidth = 760, kControl = 280, kShortcutRows = 380;
const QLatin1String kShortcuts("keyboard.shortcuts");
}  // namespace

SettingsPage::SettingsPage(Desk& desk, OptionsKeeper& keeper, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keeper(keeper)
    , m_find(new QLineEdit(this))
    , m_area(new QScrollArea(this))
    , m_nothing(new QLabel(this)) {
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* content = new QWidget;
    content->setProperty("surface", QStringLiteral("panel"));
    content->setMaximumWidth(kWidth);
    m_controls = new OptionControls(keeper, content);
    m_shortcuts = new ShortcutEditor(desk, content);
    m_shortcuts->setMinimumHeight(kShortcutRows);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(0);
    build(column);
    column->addWidget(m_nothing);
    column->addStretch();
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->hide();

    // The content keeps to a readable width at the side where reading begins.
    auto* middle = new QWidget;
    middle->setProperty("surface", QStringLiteral("panel"));
    auto* across = new QHBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(content, 1000);
    across->addStretch(1);
    m_area->setWidget(middle);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setProperty("surface", QStringLiteral("panel"));

    auto* top = new QHBoxLayout;
    top->setContentsMargins(24, 12, 24, 8);
    m_find->setMaximumWidth(kWidth - 48);
    m_find->setClearButtonEnabled(true);
    top->addWidget(m_find, 1000);
    top->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(top);
    whole->addWidget(m_area, 1);
    setFocusProxy(m_find);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &SettingsPage::narrow);
    retranslate();
}

void SettingsPage::build(QVBoxLayout* column) {
    for (const OptionInfo& info : optionList()) {
        if (m_sections.isEmpty() || m_sections.last().name != info.section) {
            Section section;
            section.name = info.section;
            section.title = new QLabel(info.section);
            section.title->setFont(m_desk.theme.title());
            section.title->setContentsMargins(0, 16, 0, 8);
            column->addWidget(section.title);
            m_sections.append(section);
        }
        Row row;
        row.info = info;
        column->addWidget(buildRow(info, row));
        m_sections.last().rows.append(static_cast<int>(m_rows.size()));
        m_rows.append(row);
    }
    connect(&m_desk.theme, &Theme::changed, this, [this] {
        for (const Section& section : m_sections) {
            section.title->setFont(m_desk.theme.title());
        }
    });
}

QWidget* SettingsPage::buildRow(const OptionInfo& info, Row& row) {
    row.widget = new QWidget;
    row.title = new QLabel(info.title);
    row.hint = new QLabel(info.hint);
    row.hint->setProperty("tone", QStringLiteral("muted"));
    row.hint->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(row.title);
    words->addWidget(row.hint);
    QWidget* const one = control(info.id);
    row.title->setBuddy(one);
    if (info.id == kShortcuts) {
        auto* column = new QVBoxLayout(row.widget);
        column->setContentsMargins(0, 4, 0, 8);
        column->setSpacing(8);
        column->addLayout(words);
        column->addWidget(one, 1);
        return row.widget;
    }
    one->setFixedWidth(kControl);
    one->setFocusPolicy(Qt::StrongFocus);
    one->installEventFilter(this);  // scrolling the page must not change what the pointer passes
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(one);
    if (QLabel* const note = m_controls->note(info.id)) {
        note->setFixedWidth(kControl);
        right->addWidget(note);
    }
    auto* across = new QHBoxLayout(row.widget);
    across->setContentsMargins(0, 6, 0, 6);
    across->setSpacing(24);
    across->addLayout(words, 1);
    across->addLayout(right);
    across->setAlignment(words, Qt::AlignTop);
    across->setAlignment(right, Qt::AlignTop);
    return row.widget;
}

QWidget* SettingsPage::control(const QString& id) const {
    return id == kShortcuts ? static_cast<QWidget*>(m_shortcuts) : m_controls->control(id);
}

void SettingsPage::showSetting(const QString& id) {
    m_find->clear();
    QWidget* const one = control(id);
    if (!one) {
        return;
    }
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.info.id == id; });
    if (layout()) {
        layout()->activate();
    }
    m_area->ensureWidgetVisible(row->widget, 0, 24);
    (id == kShortcuts ? static_cast<QWidget*>(m_shortcuts->findLine()) : one)->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::narrow() {
    const QString typed = m_find->text().trimmed();
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool any = false;
    for (const Section& section : m_sections) {
        bool shown = false;
        for (const int at : section.rows) {
            const Row& row = m_rows[at];
            const QString in =
                QStringList{row.info.section, row.info.title, row.info.hint, row.info.words}.join(QLatin1Char(' '));
            bool fits = std::all_of(words.begin(), words.end(),
                                    [&](const QString& word) { return in.contains(word, Qt::CaseInsensitive); });
            if (row.info.id == kShortcuts) {
                // The name of an action finds it among the shortcuts.
                const bool action = !fits && m_shortcuts->finds(typed);
                m_shortcuts->findLine()->setText(action ? typed : QString());
                fits = fits || action;
            }
            row.widget->setVisible(fits);
            shown = shown || fits;
        }
        section.title->setVisible(shown);
        any = any || shown;
    }
    m_nothing->setText(tr("No setting is called “%1”. Fewer letters find more.").arg(typed));
    m_nothing->setVisible(!any);
}

void SettingsPage::retranslate() {
    setWindowTitle(QCoreApplication::translate("Settings", "Settings"));
    m_find->setPlaceholderText(tr("Find a setting"));
    m_find->setAccessibleName(tr("Find a setting"));
    const QVector<OptionInfo> infos = optionList();
    for (int i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.info = infos[i];
        row.title->setText(row.info.title);
        row.hint->setText(row.info.hint);
        control(row.info.id)->setAccessibleName(row.info.title);
        control(row.info.id)->setAccessibleDescription(row.info.hint);
    }
    for (Section& section : m_sections) {
        section.name = m_rows[section.rows.first()].info.section;
        section.title->setText(section.name);
    }
    m_controls->retranslate();
}

void SettingsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SettingsPage::showEvent(QShowEvent* event) {
    m_keeper.reload();
    QWidget::showEvent(event);
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && watched->isWidgetType() && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == m_find && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
