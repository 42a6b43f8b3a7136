#include "widgets/settings/shortcut_editor.h"

#include "widgets/common/actions.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/row_view.h"
#include "widgets/settings/key_recorder.h"
#include "widgets/settings/shortcut_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {

/// Letters, digits and signs alone, or with Shift: what is typed into every line.
bool isTyping(const QKeySequence& keys) {
    const QKeyCombination first = keys[0];
    const bool bare = (first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    return bare && first.key() < Qt::Key_Escape;
}

}  // namespace

ShortcutEditor::ShortcutEditor(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ShortcutModel(desk.actions, this))
    , m_find(new QLineEdit(this))
    , m_view(new RowView(desk.theme, this))
    , m_name(new ElidedLabel({}, this))
    , m_recorder(new KeyRecorder(this))
    , m_remove(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_say(new QLabel(this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this)) {
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->header()->resizeSection(ShortcutModel::CategoryColumn, 120);
    m_view->header()->resizeSection(ShortcutModel::ActionColumn, 280);
    m_view->header()->resizeSection(ShortcutModel::KeysColumn, 150);
    m_view->installEventFilter(this);
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_recorder->setFixedWidth(180);
    m_say->setWordWrap(true);
    m_say->setTextFormat(Qt::PlainText);
    m_name->setTextFormat(Qt::PlainText);

    auto* keys = new QHBoxLayout;
    keys->setSpacing(8);
    keys->addWidget(m_name, 1);
    keys->addWidget(m_recorder);
    keys->addWidget(m_remove);
    keys->addWidget(m_reset);
    keys->addWidget(m_resetAll);
    auto* question = new QHBoxLayout;
    question->setSpacing(8);
    question->addWidget(m_say, 1);
    question->addWidget(m_yes);
    question->addWidget(m_no);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addLayout(keys);
    column->addLayout(question);

    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFind(text);
        if (m_model->rowCount() > 0) {
            m_view->selectRow(0);
        }
        chosen();
    });
    connect(m_view, &RowView::opened, this, &ShortcutEditor::record);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutEditor::chosen);
    connect(&desk.actions, &Actions::shortcutsChanged, this, [this] {
        m_reset->setEnabled(!currentId().isEmpty() &&
                            m_desk.actions.shortcut(currentId()) != m_desk.actions.defaultShortcut(currentId()));
        m_remove->setEnabled(!m_desk.actions.shortcut(currentId()).isEmpty());
        m_resetAll->setEnabled(m_model->changedCount() > 0);
    });
    connect(m_recorder, &KeyRecorder::recorded, this, &ShortcutEditor::take);
    connect(m_recorder, &KeyRecorder::cancelled, this, [this] { m_view->setFocus(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { give(currentId(), {}); });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutEditor::reset);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutEditor::askResetAll);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const std::function<void()> answer = std::move(m_answer);
        endQuestion();
        if (answer) {
            answer();
        }
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        endQuestion();
        say({});
    });
    retranslate();
    endQuestion();
    m_view->selectRow(0);
    chosen();
}

void ShortcutEditor::retranslate() {
    m_find->setPlaceholderText(tr("Find an action or its keys"));
    m_find->setAccessibleName(tr("Find an action or its keys"));
    m_view->setAccessibleName(tr("Actions and their keys"));
    m_view->setEmptyText(tr("No action is called so"), tr("Fewer letters find more."));
    m_recorder->setAccessibleName(tr("Press the new keys"));
    m_remove->setText(tr("Remove keys"));
    m_reset->setText(tr("Reset"));
    m_resetAll->setText(tr("Reset all"));
}

void ShortcutEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        const QString id = currentId();
        m_model->reload();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->idAt(row) == id) {
                m_view->selectRow(row);
            }
        }
        chosen();
    }
}

QString ShortcutEditor::currentId() const {
    return m_model->idAt(m_view->currentIndex().row());
}

QString ShortcutEditor::said() const {
    return m_say->text();
}

bool ShortcutEditor::finds(const QString& text) const {
    ShortcutModel all(m_desk.actions);
    all.setFind(text);
    return all.rowCount() > 0;
}

void ShortcutEditor::say(const QString& text, bool wrong) {
    m_say->setText(text);
    setTone(m_say, wrong ? QStringLiteral("warning") : QStringLiteral("muted"));
}

void ShortcutEditor::chosen() {
    endQuestion();
    const QString id = currentId();
    const bool one = !id.isEmpty();
    m_name->setText(one ? m_model->nameOf(id) : tr("Choose an action"));
    m_recorder->setEnabled(one);
    m_remove->setEnabled(one && !m_desk.actions.shortcut(id).isEmpty());
    m_reset->setEnabled(one && m_desk.actions.shortcut(id) != m_desk.actions.defaultShortcut(id));
    m_resetAll->setEnabled(m_model->changedCount() > 0);
    say(tr("Enter records new keys, Delete removes them, Escape gives up."));
}

void ShortcutEditor::record() {
    if (!currentId().isEmpty()) {
        m_recorder->clear();
        m_recorder->setFocus();
        say(tr("Press the keys for “%1”; Escape leaves them as they are.").arg(m_model->nameOf(currentId())));
    }
}

void ShortcutEditor::take(const QKeySequence& keys) {
    if (isTyping(keys)) {
        say(tr("“%1” alone is needed for typing; hold Ctrl or Alt with it.").arg(shownKeys(keys)), true);
        return;
    }
    give(currentId(), keys);
}

void ShortcutEditor::give(const QString& id, const QKeySequence& keys) {
    if (id.isEmpty()) {
        return;
    }
    const auto set = [this, id, keys] {
        if (keys == m_desk.actions.defaultShortcut(id)) {
            m_desk.actions.resetShortcut(id);
        } else {
            m_desk.actions.setShortcut(id, keys);
        }
        say(keys.isEmpty() ? tr("“%1” has no keys now.").arg(m_model->nameOf(id))
                           : tr("“%1” has the keys %2 now.").arg(m_model->nameOf(id), shownKeys(keys)));
        m_view->setFocus();
    };
    const QString other = m_desk.actions.conflict(id, keys);
    if (other.isEmpty()) {
        endQuestion();
        set();
        return;
    }
    ask(tr("%1 belongs to “%2”; take it from there?").arg(shownKeys(keys), m_model->nameOf(other)), tr("Take it"),
        tr("Leave it there"), [this, other, set] {
            m_desk.actions.setShortcut(other, {});
            set();
        });
}

void ShortcutEditor::reset() {
    give(currentId(), m_desk.actions.defaultShortcut(currentId()));
}

void ShortcutEditor::askResetAll() {
    ask(tr("Give all actions their default keys again? Changed now: %1.")
            .arg(QLocale().toString(m_model->changedCount())),
        tr("Reset all"), tr("Keep mine"), [this] {
            for (const QString& id : m_desk.actions.ids()) {
                if (m_desk.actions.shortcut(id) != m_desk.actions.defaultShortcut(id)) {
                    m_desk.actions.resetShortcut(id);
                }
            }
            say(tr("All actions have their default keys."));
            m_view->setFocus();
        });
}

void ShortcutEditor::ask(const QString& question, const QString& yes, const QString& no, std::function<void()> answer) {
    m_answer = std::move(answer);
    say(question, true);
    m_yes->setText(yes);
    m_no->setText(no);
    m_yes->show();
    m_no->show();
    m_yes->setFocus();
}

void ShortcutEditor::endQuestion() {
    const bool keyboard = m_yes->hasFocus() || m_no->hasFocus();
    m_answer = nullptr;
    if (keyboard) {
        m_view->setFocus();
    }
    m_yes->hide();
    m_no->hide();
}

bool ShortcutEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_view && key == Qt::Key_Delete) {
            give(currentId(), {});
            return true;
        }
        if (watched == m_find && key == Qt::Key_Down) {
            m_view->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
